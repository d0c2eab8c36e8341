import type { acts as english } from "../en/acts.ts";

export const acts = {
  name: "您的姓名",
  "link.title": "客戶專屬頁面",
  "link.text": "客戶會在信件中收到連結。持有連結者可查看此項搬移並代客戶同意；無法開啟其他內容。",
  "link.make": "建立連結",
  "link.made": "有效至：{until}",
  "link.open": "開啟",
  "link.revoke": "撤銷所有連結",
  "link.revoked": "已撤銷。先前提供給此客戶的連結均已失效。",
  "attest.open": "記錄您得知的回覆",
  "attest.text":
    "適用於電話或郵件回覆。將以該人員證明的方式保存；之後 Microsoft 顯示的內容仍優先。",
  "attest.by": "告知者",
  "attest.note": "您如何得知？（電話、郵件、日期）",
  "attest.done": "已完成",
  "attest.refused": "遭拒絕",
  "abort.open": "中止搬移",
  "abort.title": "中止搬移：{company}",
  "abort.undone": "將會復原",
  "abort.stays": "已無法復原",
  "abort.read": "我已閱讀無法復原的內容。",
  "abort.not": "不中止",
  "abort.act": "中止搬移",
  "abort.done": "已中止。正在執行上列項目。",
  "licenses.tab": "授權",
  "licenses.same": "不需重新指派任何人：供應項目相同。",
  "licenses.back": "將所有人的授權還原",
  "licenses.backText":
    "此搬移中所有人都會完全還原到我們第一次變更之前的狀態。若舊授權已不存在，則會拒絕並說明缺少的項目。",
} satisfies Record<keyof typeof english, string>;
