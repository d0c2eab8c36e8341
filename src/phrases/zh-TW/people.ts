import type { people as english } from "../en/people.ts";

export const people = {
  "actor.operator": "您（合作夥伴的操作人員）",
  "actor.customerAdmin": "客戶的系統管理員",
  "actor.sourcePartner": "來源的合作夥伴",
  "actor.licensingPartner": "授權合作夥伴 (LSP)",
  "actor.nobody": "無人",

  "step.acceptRelationship": "接受轉銷商關係",
  "step.acceptAgreement": "接受 Microsoft 客戶合約",
  "step.approveDelegatedAdmin": "核准委派的系統管理員權限 (GDAP)",
  "step.approvePlan": "核准搬移計畫",
  "step.stopRenewal": "關閉來源的續約",
  "step.chooseEnd": "設定來源的到期選項",
  "step.endExtension": "終止來源的延長",
  "step.abortMove": "中止搬移",
  "step.resumeMove": "讓搬移繼續",
  "step.rescueRenewal": "取消來源的意外續約",
  "step.ownershipTransfer": "移交約定的訂用帳戶，或拒絕",
  "step.reviewTransfer": "檢視轉移帶來的內容",
  "step.transferStuck": "處理未結束的轉移",
  "step.changeLicenses": "變更個別使用者的授權",
  "step.answerCustomer": "與未同意的客戶聯繫",
  "step.leave": "讓客戶轉往其他合作夥伴",
  "step.replaceLicenses": "備妥新合作夥伴的授權",
  "step.answerTransfer": "回覆其他合作夥伴的轉移要求",
  "step.settleAccount": "結清離開客戶的帳目",
} satisfies typeof english;
