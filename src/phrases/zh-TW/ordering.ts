import type { ordering as english } from "../en/ordering.ts";

export const ordering = {
  "letter.subject": "{companyName}：須向提供者訂購",
  "letter.intro":
    "現在須執行 {companyName} 已核准的搬移計畫。請向您的提供者依下列內容訂購；一旦租用戶顯示即視為完成。",
  "letter.order": "訂購內容",
  "letter.new": "{title}：新的訂用帳戶，{seats, plural, other {# 個授權}}",
  "letter.raise": "{title}：將訂用帳戶 {subscriptionId} 增加至共 {seats, plural, other {# 個授權}}",
  "letter.term": "期限：{months, plural, other {# 個月}}",
  "letter.ceiling": "每個授權每月最多 {ceiling}：此為核准金額",
  "letter.until": "請於 {until} 前訂購，逾期請勿訂購：屆時核准已失效，將重新請您處理",
  "letter.line": "單行內容，可供複製：{line}",
  "letter.step1": "請先確認是否已訂購；若是，只需將授權數調整為上列數量。",
  "letter.step2": "訂購時以該行最後部分作為參考編號，並保持續約開啟。",
  "letter.step3": "訂購完成且已開啟續約後，請確認此步驟；若提供者不以此方式銷售，請拒絕此步驟。",
  "help.provider": "我們訂購的提供者：import",
  "help.import": "匯入提供者的匯出檔：哪些訂用帳戶屬於我們、授權數與續約",
  "help.file": "提供者入口網站產生的 CSV 檔",
  "help.by": "由誰負責（預設：登入此電腦的使用者）",
  imported: "已匯入 {customers, plural, other {# 個客戶}}的 {n, plural, other {# 個訂用帳戶}}。",
  "option.ordering": "由誰訂購：api（我們的軟體）或 provider（人員向提供者訂購）",
} satisfies typeof english;
