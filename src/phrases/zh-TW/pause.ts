import type { pause as english } from "../en/pause.ts";

export const pause = {
  "help.pause": "暫停搬移：可以等待的事一概不開始；維持大家工作所需的事照常進行",
  "help.resume": "讓已暫停的搬移繼續",
  "help.all": "所有未完成的搬移",
  "help.dryRun": "只說明暫停無法停下的事",
  "help.by": "決定者（預設：登入此電腦的使用者）",
  "help.reason": "原因，供看到暫停狀態的人參考",
  dryRun: "未變更任何內容。暫停期間仍會進行：",
  paused: "{n, plural, other {已暫停 # 個搬移。}}",
  resumed: "{n, plural, =0 {沒有已暫停的搬移。} other {# 個搬移已繼續。}}",
  before: "{company}：先前已暫停。",
  noDeadline: "尚無已知期限。",
  "deadline.approveBy": "請於 {at} 前核准：逾期則訂單會太遲，使用者將無法使用服務。",
  "deadline.orderGoesOut":
    "{at}：已核准的 {title} 訂單（{seats, plural, other {# 個授權}}）無論是否暫停都會送出，否則使用者將無法工作。",
  "deadline.renewalNotStopped":
    "{at}：關閉 {title} 續約的最後時刻。暫停期間不會請任何人處理；逾期可能會續約一整個期限。",
  waits:
    "可以等待的事一概不開始：不寫信給客戶或其合作夥伴、不在最後安全時刻之前下訂單、不開始尚未進行的授權變更。",
  goesOn:
    "維持大家工作所需的事照常進行：持續監看租用戶、保護已購買的項目，缺少的授權會依核准內容立即訂購。",
  runsOn: "持續計算的期限",
  open: "暫停",
  openAll: "全部暫停",
  title: "暫停搬移：{company}",
  titleAll: "暫停所有未完成的搬移",
  why: "原因，供看到暫停狀態的人參考（選填）",
  act: "{n, plural, other {暫停 # 個搬移}}",
  not: "不暫停",
  resume: "繼續",
  resumeAll: "讓所有已暫停的搬移繼續",
  since: "自 {at} 起暫停。可以等待的事一概不開始；維持大家工作所需的事照常進行。",
  event: "{by} 已暫停此搬移",
  eventWhy: "{by} 已暫停此搬移：{reason}",
  resumedEvent: "{by} 已讓此搬移繼續",
} satisfies Record<keyof typeof english, string>;
