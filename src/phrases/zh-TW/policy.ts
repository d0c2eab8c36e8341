import type { policy as english } from "../en/policy.ts";

export const policy = {
  "help.policy": "合作夥伴的選擇：緩衝時間、前置時間、可用手段、假日",
  "help.show": "顯示所有值，以及哪些是選定的",
  "help.set": "選定一個值；不填值則恢復預設",
  "help.freezes": "從行事曆檔或 CSV 加入不下訂單的假日與凍結期",
  "help.name": "其名稱，例如 rehearsalDays 或 noticeDays.webDirect",
  "help.value": "值，可為 JSON 或純文字",
  "help.by": "由誰負責（預設：登入這台電腦的人）",
  "help.file": "iCalendar 檔，或依序為首日、末日與名稱的 CSV",
  changed: "{text}（已選定）",
  nothingChosen: "以上皆為預設值。",
  chosen: "最近一次選定：{at}，{by}。尚未核准的搬移將重新規劃。",
  freezesAdded: "{n, plural, other {已加入 # 個假日或凍結期。}}",
  freezesPast: "{n, plural, other {其中 # 個已過去，未加入。}}",
  freezeRefused: "第 {line} 行未讀取：{why}",
  freeze: "{from} 至 {to} {name}",
  "refused.noStart": "此事件沒有開始時間。",
  "refused.notUtc": "請寫整日，或以 UTC 表示時間。",
  "refused.unreadable": "無法辨識日期；請將日期寫成 2026-12-25。",
  "refused.recurring": "此事件會重複；請逐日列出。",
  "refused.endsBeforeStart": "結束早於開始。",
} satisfies Record<keyof typeof english, string>;
