import type { connect as english } from "../en/connect.ts";

export const connect = {
  prepare1:
    "在合作夥伴的 Entra 中：註冊一個應用程式，並設定用戶端密碼與重新導向位址 http://localhost。",
  prepare2:
    "授與 Microsoft Partner Center 的委派權限 user_impersonation，以及 Microsoft Graph 的 Directory.Read.All、User.ReadWrite.All、Organization.Read.All 與 DelegatedAdminRelationship.ReadWrite.All，並授與系統管理員同意。",
  prepare3:
    "接著由合作夥伴中心的系統管理代理人使用第二要素登入一次。用戶端密碼與登入資訊會加密保存，絕不顯示。",
  optionTenant: "合作夥伴的租用戶（識別碼或網域）；未提供時會詢問",
  optionApplication: "應用程式（用戶端）識別碼；未提供時會詢問",
  optionCloud: "public、usGovernment，或一個 https 位址",
  optionFlow: "browser：在此電腦登入；device：以代碼在任何其他裝置登入",
  optionPort: "瀏覽器在此電腦返回的連接埠",
  optionGroup: "在客戶租用戶中取得角色的群組；未提供時為 AdminAgents",
  optionAttest: "由登入者聲明合作夥伴在訂單中的身分（登錄合作夥伴，partner on record）",
  askTenant: "合作夥伴的租用戶（識別碼或網域）：",
  askApplication: "應用程式（用戶端）識別碼：",
  askSecret: "用戶端密碼（不顯示）：",
  openPage: "請在此電腦的瀏覽器中登入：{url}",
  enterCode: "在任何裝置上開啟 {page} 並輸入代碼 {code}。",
  closePage: "您可以關閉此頁面並回到終端機。",
  done: "已以 {name}（{country}，{currency}）連線至 Microsoft，由 {by} 登入。",
  noAdminAgent: "{by} 不是系統管理代理人：轉移與部分訂單會遭拒。請在合作夥伴中心授與該角色。",
  next: "下一步：「handover doctor」檢查搬移所需的一切；「handover serve」啟動伺服器。",
  servesFor: "已以 {partner} 連線至 Microsoft",
} satisfies Record<keyof typeof english, string>;
