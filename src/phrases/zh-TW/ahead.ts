import type { ahead as english } from "../en/ahead.ts";

export const ahead = {
  bar: "唯讀：不會在 Microsoft 寫入任何內容，也不會寄出任何信件。其餘一切與正式執行時相同；等待首次寫入的項目會加以註明。",
  open: "從檔案預覽",
  title: "從檔案預覽",
  about:
    "根據您手邊的匯出檔，找出哪些續約會產生費用或影響使用者。檔案只留在此瀏覽器中，不會傳送到任何地方。",
  drop: "將匯出檔拖放到這裡，有幾個就放幾個：每個檔案都有其他檔案沒有的資訊。",
  choose: "選擇檔案",
  days: "預覽期間",
  nDays: "{days, plural, other {# 天}}",
  currency: "未標示幣別之價格的幣別",
  emptyTitle: "這裡將列出接下來的續約",
  emptyText: "以下任一 CSV 檔案即可，合在一起則資訊更多。不需要登入或權限，也不會變更任何內容。",
  kindSubscriptions: "合作夥伴中心：訂用帳戶報表。哪些訂用帳戶何時結束，以及是否續約。",
  kindLicenses:
    "Microsoft 365 系統管理中心（單一客戶）：匯出的授權，檔名為客戶名稱。有多少使用者可能失去服務。",
  kindDistributor: "經銷商的清單：價格、期限、下次續約。",
  kindOwn: "您自己的續約試算表，可使用我們的任一語言，欄位順序不拘。",
  tableLabel: "即將到來的續約",
  moreRenewals: "另有 {n, plural, other {# 個訂用帳戶}}較晚結束；縮短天數即可減少項目。",
  moreRefused: "另有 {n, plural, other {# 列}}遭拒絕。",
  files: "檔案",
  remove: "排除 {name}",
  next: "若要搬移這些客戶，請將其匯入：已知的資訊會立即用於規劃。",
} satisfies Record<keyof typeof english, string>;
