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
} satisfies Record<keyof typeof english, string>;
