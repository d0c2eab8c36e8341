import type { dates as english } from "../en/dates.ts";

export const dates = {
  about: "所有進行中搬移的訂購、切換、最後安全時刻、可復原期限、合約與存取權，以及不下訂單的日子。",
  sum: "訂購：{orders, number}；切換：{cutovers, number}；期限：{deadlines, number}；合約與存取權：{lasting, number}",
  month: "本月一覽；點選日期可前往當天清單",
  more: "+{n, number}",
  noOrders: "不下訂單",
  freeze: "不下訂單：{span}",
  freezeNamed: "不下訂單：{span}（{name}）",
  "event.accessExtends": "Microsoft 延長委派的系統管理 (GDAP)",
  "event.agreementAccepted": "客戶已接受 Microsoft 客戶合約",
  "event.agreementEnds": "合約期限結束：{agreement}",
  "agreement.eaEas": "Enterprise 合約",
  "agreement.mpsa": "MPSA 合約",
  "agreement.openValue": "Open Value 合約",
} satisfies Record<keyof typeof english, string>;
