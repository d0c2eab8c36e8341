import type { remind as english } from "../en/remind.ts";

export const remind = {
  act: "立即提醒",
  asked: "提醒現在寄出，內容以目前情況為準。",
  recent: "未寄出：上一封信於 {at} 寄出，一天內不重複寄信。",
  paused: "未寄出：搬移已暫停，暫停期間不就此步驟提醒任何人。",
  own: "未寄出：並未等待其他人。",
  next: "下次自動提醒",
  noNext: "無；提醒次數已足夠",
  read: "閱讀信件",
  waiting: "已要求：{at}",
} satisfies typeof english;
