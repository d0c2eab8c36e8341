import type { board as english } from "../en/board.ts";

export const board = {
  next: "未來 30 天",
  nothingAhead: "未來 30 天沒有訂購，也沒有訂用帳戶結束。",
  sum: "訂購：{orders, number}；切換：{cutovers, number}；最後安全時刻：{lastSafe, number}",
  order: "{n, plural, other {訂購 # 筆}}",
  cutover: "{n, plural, other {切換 # 次}}",
  lastSafe: "{n, plural, other {# 個最後安全時刻}}",
  allDays: "{n, plural, other {再顯示 # 天}}",
  lately: "24 小時內自動處理：Microsoft 端操作 {writes, number} 次、信件 {letters, number} 封",
  failed: "{n, plural, other {有 # 個客戶未得到 Microsoft 的預期回應；系統會自動重試。}}",
  snooze: "延後",
  snoozeOf: "延後：{company}",
  until: "至 {until}",
  snoozed: "已延後：{n, number}",
  snoozedUntil: "至 {until}，由 {by} 延後",
  again: "重新顯示",
  againOf: "重新顯示：{company}",
} satisfies Record<keyof typeof english, string>;
