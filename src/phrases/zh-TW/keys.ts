import type { keys as english } from "../en/keys.ts";

export const keys = {
  title: "鍵盤快速鍵",
  text: "只有在未輸入文字時，單一字母才有作用。Ctrl K 隨時可用。",
  on: "使用單一字母快速鍵",
  next: "下一列",
  previous: "上一列",
  open: "開啟此列",
  select: "選取此列",
  snooze: "延後此列",
  sheet: "此清單",
  "timeline.title": "在時間表中",
  "timeline.along": "此列的上一個與下一個事件",
  "timeline.ends": "此列的第一個與最後一個事件",
  "timeline.rows": "上一列與下一列中時間最近的事件",
  "timeline.pages": "向上或向下十列",
  "timeline.first": "計畫的第一個事件",
  "timeline.last": "計畫的最後一個事件",
  "timeline.close": "關閉事件詳細資料",
  "timeline.deadline": "下一個期限",
  "timeline.finding": "下一項檢查結果",
  "timeline.table": "切換至表格並返回",
} satisfies Record<keyof typeof english, string>;
