import type { imports as english } from "../en/imports.ts";

export const imports = {
  "help.columns": "檔案各欄的意義，依序以逗號分隔；留空表示略過（tenantId,companyName,,country）",
  "help.dates": "03/04/2026 的讀法：dayFirst（日在前）或 monthFirst（月在前）",
  "help.errors": "將待修正的列與原因寫入此 CSV 檔案；修正後再匯入",
  refusedRow: "第 {line, number} 行：{why}",
  moreRefused: "還有 {count, number} 列需要修正；--errors FILE 會全部寫出。",
  "errors.none": "沒有需要修正的列，因此未寫出錯誤檔案。",
  "errors.written": "需要修正 {count, number} 列：{file}。請修正檔案後再匯入；最後三欄可以保留。",
  IMPORT_VALUE_TOO_LONG: "「{column}」的值過長：{value}",
  IMPORT_TENANT_MALFORMED:
    "「{column}」必須是客戶租用戶的 GUID，由 8-4-4-4-12 個數字與字母 a 到 f 組成：{value}",
  IMPORT_COUNTRY_MALFORMED: "「{column}」必須是國家/地區的兩個字母代碼，例如 IT：{value}",
  IMPORT_COUNTRY_IN_NO_REGION:
    "「{column}」：沒有任何 CSP 區域包含國家/地區 {value}，因此沒有合作夥伴能在該處銷售。",
  IMPORT_EMAIL_MALFORMED: "「{column}」不是電子郵件地址：{value}",
  IMPORT_DOMAIN_MALFORMED: "「{column}」不是網域：{value}",
  IMPORT_SEATS_UNREADABLE: "「{column}」必須是 1 到 1,000,000 的整數：{value}",
  IMPORT_DATE_UNREADABLE: "「{column}」不是日期：{value}。請寫成 2026-12-31。",
  IMPORT_DATE_AMBIGUOUS:
    "「{column}」可能是 {dayFirst} 或 {monthFirst}：{value}。請寫成 2026-12-31。",
  IMPORT_AMOUNT_UNREADABLE: "「{column}」不是價格：{value}。請寫成 1234.50。",
  IMPORT_AMOUNT_AMBIGUOUS: "「{column}」可能是上千，也可能是小數：{value}。請寫成 1234.50。",
  IMPORT_CURRENCY_MALFORMED: "「{column}」必須是幣別的三個字母代碼，例如 EUR：{value}",
  IMPORT_SUBSCRIPTION_MALFORMED:
    "「{column}」須為訂用帳戶識別碼（8-4-4-4-12 個數字與 a 至 f 的字母）：{value}",
  IMPORT_VALUE_UNKNOWN: "無法辨識「{column}」：{value}",
  IMPORT_CUSTOMER_UNKNOWN_HERE: "租用戶 {value} 不屬於任何已知客戶。請先匯入客戶。",
  IMPORT_WORD_UNKNOWN: "「{column}」可以是 {known}，但不能是：{value}",
  IMPORT_CHANNELS_CONTRADICT: "「{column}」是 {value}，它不是透過通路 {known} 購買的。",
  IMPORT_FORMULA: "「{column}」含有公式而不是值：{value}",
  IMPORT_CELLS_TOO_MANY:
    "此列有 {value} 個儲存格，但只有 {known} 個欄位名稱；含有分隔符號的值必須加上引號。",
  IMPORT_CUSTOMER_UNKNOWN: "此客戶尚未登錄，而檔案沒有欄位「{column}」。",
  IMPORT_DOMAIN_UNKNOWN:
    "網域 {value} 不屬於任何已知客戶。請先匯入該客戶，或新增「tenantId」欄並填入其租用戶。",
  IMPORT_DOMAIN_SHARED: "有多個客戶使用網域 {value}。請新增「tenantId」欄並填入該客戶的租用戶。",
  IMPORT_CUSTOMER_TWICE: "較早的一列已列出此客戶，而此列沒有新增內容：{value}",
  IMPORT_ROWS_CONTRADICT: "「{column}」與同一客戶較早的一列不同：{value}，先前為 {known}",
} satisfies typeof english;
