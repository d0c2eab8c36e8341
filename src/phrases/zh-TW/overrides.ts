import type { overrides as english } from "../en/overrides.ts";

export const overrides = {
  "help.override":
    "針對單一項目作出與規劃不同的決定，並註明負責人與原因；不選任何項目即撤回先前的決定",
  "help.overrides": "顯示人員對搬移各項目所作的決定",
  "help.line": "來源訂閱（或其識別碼的開頭），或在僅有一個項目使用時填其 SKU",
  "help.reason": "原因",
  "help.by": "由誰負責（預設：登入這台電腦的人）",
  "help.route": "此項目採用的方式",
  "help.replaceWith": "取代此項目原 SKU 而購買的 SKU；仍不會遺失任何資料",
  "help.acceptGap": "在授權上限之下分次訂購期間，經客戶同意可暫無授權的使用者人數",
  "help.acceptLoss": "接受失去的無資料服務方案",
  "help.sku": "改為想要的 SKU",
  "help.seats": "想要的授權數",
  "help.term": "想要的期限",
  decided: "{by} 於 {at} 就 {lineId} 決定：{reason}",
  route: "方式：{route}。",
  replaceWith: "改為購買：{skus}。",
  acceptGap: "在訂購其餘授權之前，{n, plural, other {# 位使用者}}可暫時沒有授權。",
  acceptLoss: "接受失去下列服務方案：{plans}。",
  seats: "想要的授權數：{n, plural, other {#}}。",
  term: "想要的期限：{term}。",
  asPlanned: "撤回先前的決定：此項目依規劃進行。",
  plannedAnew: "將據此重新規劃此搬移。",
  none: "沒有人對此搬移的項目作過決定。",
  event: "{by} 就 {what} 決定：{reason}",
  wantedSeats:
    "{title}：想要 {seats, plural, other {# 個授權}}；現有 {exists, plural, other {# 個}}。",
  wantedTerm: "{title}：無論來源期限為何，想要的期限為 {term}。",
  wantedSku: "{title}：改為想要 {sku}。",
} satisfies Record<keyof typeof english, string>;
