import type { timing as english } from "../en/timing.ts";

export const timing = {
  cost: "過渡成本：{cost}",
  priceLost: "其中因日期而失去的價格優惠：{cost}",
  listCost: "以定價計：{cost}",
  latestSafe: "不使用先導授權，全部於最晚安全時間（{at}）訂購：多 {cost}",
  runnerUp: "次佳的首次訂購：{at}，多 {cost}",
  today: "全部於今天訂購：多 {cost}",
  doingNothing: "什麼都不做，來源再續一期：{cost}",
  lowerBound: "在您的原則下，沒有任何時程低於 {least}；此計畫高出 {gap}。",
  rehearsing: "{what}：正在預演訂購（{count}）",
  rehearsed: "{what}：預演未發現任何阻礙（{count}）",
  rehearsalRefused: "{what}：預演發現會使訂購停止的原因：{why}",
  help: "顯示計畫中的訂購在現有人力下落在哪些日子",
  helpPerDay: "一天可處理的訂購數",
  helpCredit: "一天的訂購最多可承諾的金額",
  noOrders: "沒有計畫中的訂購。",
  day: "{day}：{n, plural, other {# 筆訂購}}",
  dayCommits: "承諾 {committed}",
  dayAboveCredit: "承諾 {committed}，超過信用額度",
  dayOrder: "{company}：{what}，{n, plural, other {# 個授權}}",
  noDay: "{company}：{what} 在最晚安全時間之前沒有空閒的日子",
} satisfies Record<keyof typeof english, string>;
