import type { transfers as english } from "../en/transfers.ts";

export const transfers = {
  "letter.ask.subject": "{companyName}：計費擁有權轉移要求",
  "letter.ask.intro":
    "{companyName} 希望改由 {partnerName} 繼續服務。您可在合作夥伴中心找到我們的轉移要求，是否接受由您決定。",
  "letter.ask.keeps":
    "授權、價格、期限與結束日期維持不變，Microsoft 向您計費至轉移前一日為止。使用者不會察覺。",
  "letter.ask.step1": "以系統管理代理人身分登入合作夥伴中心，開啟 {companyName} 的轉移要求。",
  "letter.ask.step2": "只加入上列訂用帳戶，不要加入其他。",
  "letter.ask.step3": "送出要求。若您不願移交，請拒絕，以便有時間採取其他方式。",
  "letter.ask.meanwhile": "在此之前，請勿暫停、取消或變更這些訂用帳戶。",
  "letter.agreed": "僅限下列訂用帳戶：",
  "letter.line": "{title}：{seats, plural, other {# 個授權}}，訂用帳戶 {subscriptionId}",
  "letter.review.subject": "{companyName}：轉移結果與約定不符",
  "letter.review.intro": "轉移已結束。已轉入者由您付費，包括未約定者；未移交者依核准的計畫購買。",
  "letter.review.unexpected": "已轉入但未約定：",
  "letter.review.missing": "已約定但未移交：",
  "letter.review.different": "已轉入但與約定不同：",
  "letter.review.action": "請與來源合作夥伴釐清，確認後再完成此步驟。",
  "letter.stuck.subject": "{companyName}：轉移仍在處理中",
  "letter.stuck.intro":
    "替代的購買時間已到。要求未結束前不購買任何項目，否則會重複購買：購買費用為 {bought}，而相同授權也會轉入。",
  "letter.stuck.action":
    "請向來源合作夥伴與 Microsoft 合作夥伴支援詢問何時結束。一旦讀回為已結束，即購買未移交者。",
  "letter.stuck.unknown": "未知金額",
  "state.notSent": "未送出：時間已過",
  "state.refused": "Microsoft 未接受",
  "state.pending": "等待答覆",
  "state.inProgress": "處理中",
  "state.complete": "完成",
  "state.partiallyComplete": "部分完成",
  "state.failed": "失敗",
  "state.cancelled": "已撤回",
  "state.rejected": "已拒絕",
  "state.expired": "已到期",
  "state.unknown": "狀態不明",
} satisfies typeof english;
