import type { licenses as english } from "../en/licenses.ts";

export const licenses = {
  "help.licenses": "SKU 變更之使用者的授權：show、rollback",
  "help.show": "顯示使用者與群組取得新授權的進度",
  "help.rollback": "在舊授權仍有效時，將所有人的授權完全恢復原狀",
  "help.by": "提出要求的人（預設：登入此電腦的使用者）",
  "help.mix": "多加入這些情況：{names}，以逗號分隔",
  "letter.subject": "{companyName}：只有您能變更的授權",
  "letter.intro":
    "貴公司使用者的 {title} 將由其他授權取代。我們已購買新授權，幾乎所有人都會在不知不覺中完成變更，只有少數人需要您親自處理。",
  "letter.people": "請變更下列人員的授權",
  "letter.why":
    "最後一位全域系統管理員以及代表貴公司接受的系統管理員，請自行變更授權；若舊授權結束前數天仍無人變更，將由我們變更。其他人則是沒有使用位置，或持有造成阻礙的授權。",
  "letter.step1":
    "以系統管理員身分登入 Microsoft 365 系統管理中心，選擇「使用者 > 作用中的使用者」[Users > Active users]，並開啟該人員。",
  "letter.step2": "如果使用位置是空的，請加以設定。",
  "letter.step3":
    "在「授權和應用程式」[Licenses and apps] 中勾選同事現在持有的授權，取消勾選 {title}，然後一次儲存這兩項變更。",
  nothing: "此次搬移沒有變更任何人的授權。",
  wave: "第 {wave, number} 批：已完成 {done, number} / {holders, number}",
  ahead: "第一批使用者已於 {at} 取得新授權，其他人隨後進行。",
  verified: "所有人都已取得新授權；再次讀取時間：{at}。",
  undoUntil: "在 {at} 之前可以完全恢復原狀。",
  who: "{id}：{why}",
  "problem.protected": "留待客戶處理至最後幾天：最後一位全域系統管理員，或代表客戶接受的系統管理員",
  "problem.usageLocation": "沒有使用位置",
  "problem.unplanned": "持有的授權中，有核准的搬移計畫未說明如何變更的項目",
  "problem.conflict": "持有無法與新授權並存的服務方案",
  "problem.dependency": "所持有的項目依賴將被移除的項目，或新授權缺少所依賴的項目",
  "problem.prohibited": "新授權不得在其所在位置使用",
  "problem.noSeats": "沒有可用的授權",
  "problem.processing": "群組處理此變更的時間已超過應有的時間",
  "problem.refused": "Microsoft 拒絕了此變更",
  "rollback.asked": "已於 {at} 要求恢復原狀，授權將在一小時內恢復。",
  "rollback.running": "自 {at} 起正在恢復原狀。",
  "rollback.done": "已恢復原狀；再次讀取時間：{at}。",
  "rollback.stuck": "無法恢復：{ids}",
} satisfies typeof english;
