import type { asks as english } from "../en/asks.ts";

export const asks = {
  "label.partnerRelationships": "「設定 > 合作夥伴關係」[Settings > Partner relationships]",
  "access.subject": "{companyName}：請移除前合作夥伴的存取權",
  "access.intro":
    "{companyName} 的授權現由 {partnerName} 提供，前合作夥伴已不再向貴公司銷售任何項目。該合作夥伴在貴公司租用戶中的權限不會自行終止。",
  "access.harmless": "貴公司使用者的工作不依賴該存取權。",
  "access.step1":
    "以全域系統管理員身分登入 Microsoft 365 系統管理中心 ({adminCenter})，並開啟{partnerRelationships}。",
  "access.step2": "選擇前合作夥伴。先移除其角色（委派管理），再移除關係。",
  "access.step3":
    "檢查該合作夥伴具有系統管理員角色的來賓、企業應用程式中屬於它的應用程式，以及它的郵件連接器，並移除無人需要的項目。",
  "access.step4": "若系統管理中心的支援連絡人仍為前合作夥伴，請改為 {partnerName}。",
  "access.confirm": "若該合作夥伴應保留存取權，請告知我們：我們便不再詢問。",
  "credit.subject": "{companyName}：{title} 的續約費用是否已退還？",
  "credit.intro": "下列訂閱曾經續約，且已及時取消。新期限已收取的費用應退還，但不一定會自動退還。",
  "credit.amount": "再一個期限的費用為 {money}。",
  "credit.step1": "請查看此訂閱的下一張發票：其中應顯示抵扣額。",
  "credit.step2":
    "若未顯示，請從系統管理中心向 Microsoft 支援服務提出計費支援要求，並附上訂閱識別碼與取消日期。",
  "credit.step2Seller": "若未顯示，請向對貴公司計費的合作夥伴索取貸項通知單。",
  "credit.step3": "請告知我們案件編號，並在收到抵扣額後通知我們；最好附上發票或貸項通知單的副本。",
  "claim.subject": "{companyName}：Microsoft 應退還 {title} 的款項",
  "claim.intro":
    "匯入的發票向 {companyName} 收取了不應收取的費用：重複計費、無人購買，或已取消卻未退款的項目。",
  "claim.amount": "金額為 {money}。",
  "claim.step1": "各筆明細及其發票號碼，請見此客戶的報告。",
  "claim.step2": "請在合作夥伴中心提出計費支援要求，並附上訂用帳戶識別碼、發票號碼與期間。",
  "claim.step3":
    "請保留案件編號。當您匯入的發票顯示抵扣額時，此步驟會自行結束；若以其他方式退還，請以案件編號佐證。",
  "seats.subject": "{companyName}：已訂購 {title} 的授權，但尚未到位",
  "seats.intro": "Microsoft 已接受我們為 {companyName} 下的訂單，但租用戶仍未顯示全部授權。",
  "seats.facts": "缺少的項目",
  "seats.ordered": "{title}：已訂購 {ordered, number}，租用戶中 {shown, number}",
  "seats.subscription": "訂用帳戶 {subscriptionId}，訂購日期：{orderedAt}",
  "seats.users": "授權發生錯誤的使用者：{usersInError, number}",
  "seats.step1": "請在合作夥伴中心查看此訂用帳戶：是否擱置中、已暫停，或授權少於訂購的數量？",
  "seats.step2":
    "請從該處向 Microsoft 支援服務提出支援要求，並附上訂用帳戶識別碼與訂購日期。請勿再次訂購，否則會重複計費。",
  "seats.step3": "租用戶顯示全部授權後，此步驟會自行結束。",
  "refused.subject": "{companyName}：工作停滯，對租用戶的檢查一再遭拒",
  "refused.intro":
    "大約兩小時以來，對 {companyName} 的檢查都無法完成。在完成之前，該處一切停滯：不訂購、不驗證，也不向任何人提出請求。",

  "refused.step1":
    "請執行「handover doctor」：它會指出我們是否缺少登入、角色或同意，以及該怎麼做。",
  "refused.step2":
    "如果沒有發現問題，請查看 Microsoft 是否回報事件：Microsoft 365 系統管理中心與合作夥伴中心的「服務健康情況」。",
  "refused.step3": "否則請向 Microsoft 支援服務提出支援要求，並附上上述回應及其兩個識別碼。",
  "refused.step4": "此步驟會自行結束：每小時檢查一次租用戶，第一次檢查成功後一切就會繼續。",
  "reduce.subject": "請將 {title} 減到 {seatsTo, number} 個授權",
  "reduce.subjectPartner": "{companyName}：請將 {title} 減到 {seatsTo, number} 個授權",
  "reduce.intro":
    "無論由誰銷售，{companyName} 的這類授權總共最多 300 個。為了讓 {partnerName} 提供其餘的授權，請從下列訂閱減去 {partnerName} 已提供的數目。",
  "reduce.harmless":
    "{partnerName} 的授權已生效並經驗證：不會有人失去授權，也不需要先收回任何人的授權。",
  "reduce.window": "Microsoft 只允許在續約後的 168 小時內減少。之後須等到下一次續約後才能減少。",
  "reduce.change": "授權數，之前 → 之後",
  "reduce.direct":
    "選擇移除授權，輸入新的總數 {seatsTo, number}，並選擇立即變更，而非在續約時變更。",
  "reduce.partner":
    "請現在就在合作夥伴中心 [Partner Center] 或貴公司的平台上，將上述訂用帳戶設為 {seatsTo, number} 個授權。請保持續約開啟。",
  "renew.subject": "請為 {companyName} 排定 {title} 續約至 CSP",
  "renew.intro":
    "{companyName} 的 Enterprise 合約即將結束，下列授權自該時起應由 {partnerName} 繼續提供，即使已停售。Microsoft 為此提供續約至 CSP，只能在合作夥伴中心 [Partner Center] 進行；本軟體無法代為操作。",
  "renew.alone":
    "在下方日期之前，不會為這些授權另行購買。若無人排定，則必須購買（若仍有販售），否則合約及其寬限期結束後，使用者將失去授權。",
  "renew.sku": "產品代碼 (SKU)",
  "renew.commitment": "期限與計費",
  "renew.most": "上限",
  "renew.above":
    "使用中的授權數多於已核准的數量；合約已結束，無法再為這些授權制定新的搬移計畫，因為已無可搬移的項目。若已有新的搬移計畫待核准，請完成核准。否則，新增差額前請先取得客戶同意，並在確認時寫明由誰、在何時同意，或附上檔案；缺少此項，確認將不予受理。",
  "renew.mostPriced": "{n, plural, other {# 個授權}}，每個每月 {price}",
  "renew.mostUnpriced":
    "{n, plural, other {# 個授權}}；我們的價格表沒有此價格，請在排定前於合作夥伴中心查看",
  "renew.terms":
    "只核准了上述內容：期限、計費方式、數量與價格。若合作夥伴中心未提供此種續約，請拒絕此步驟：授權將改以其他方式規劃。",
  "renew.provider":
    "只有由 Microsoft 計費的合作夥伴才能排定。請將這些步驟轉交您的提供者：下方日期對其同樣適用。",
  "renew.latest": "最晚時間",
  "renew.step1": "請在合作夥伴中心開啟 {companyName}，找出 Enterprise 合約中可續約至 CSP 的授權。",
  "renew.step2": "請排定完全相同的 SKU，授權數不少於所列數量，並自合約結束時開始。",
  "renew.step3": "請向授權合作夥伴 (LSP) 確認合約不會延長（延展期，EPT），否則會重複計費。",
  "renew.step4":
    "請再次讀取已排定的訂用帳戶，再確認此步驟；若 Microsoft 未提供此選項，請拒絕此步驟並說明原因。",
  "renew.until":
    "僅有確認並不足夠：租用戶顯示這些授權屬於我們時，此項才算已搬移。在那之前會再次詢問。",
  "unrenew.subject": "請撤回 {companyName} 已排定的 {title} 續約至 CSP",
  "unrenew.intro":
    "下列授權原應在 Enterprise 合約結束時以續約至 CSP 由 {partnerName} 繼續提供，現已不再需要。仍排定的項目會自行開始，並按整個期限計費。",
  "unrenew.step1": "請在合作夥伴中心開啟 {companyName}，查看 Enterprise 合約結束時排定了什麼。",
  "unrenew.step2":
    "請將其撤回。若已開始，請在開始後 168 小時內取消新的訂用帳戶，但僅限於沒有使用者需要它時。",
  "unrenew.step3": "請確認此步驟，即使未排定任何項目亦然。若無法撤回，請拒絕此步驟並說明原因。",

  "back.subject": "請重新開啟 {title} 的續約",
  "back.subjectPartner": "{companyName}：請重新開啟 {title} 的續約",
  "back.intro":
    "下列訂閱的搬移已取消。先前為此關閉的設定需要恢復：訂閱應續約，以免期限結束後有人沒有授權。",
  "back.late": "若未及時確認，將購買已核准的替代授權，以免有人的服務中斷。",
  "back.turnOn": "選擇{editRecurringBilling}，並開啟週期性計費。",
  "back.partner": "請為上述訂用帳戶開啟{autoRenew}，期限與授權數不變。",
  "back.volume": "請撤回不續約的通知：照舊下續約訂單，並以書面確認。",
  "taken.subject": "不再需要：{asked}",
  "taken.intro": "我們曾於 {writtenOn} 致信：「{asked}」。此事已不再需要，請勿再執行。",
  "taken.done": "若您已經完成，請立即告知我們，我們會確保沒有人失去授權。",
  "taken.anew": "若之後再次需要，您會收到新的信件。",
  "stays.subject": "{companyName}：貴公司繼續由 {partnerName} 服務",
  "stays.intro": "更換合作夥伴一事已取消。我們的授權照常提供，先前設為到期終止的授權將恢復續約。",
  "stays.moved": "其他合作夥伴在此期間提供的項目仍屬該合作夥伴。請在該處終止不需要重複的項目。",
  "order.subject": "{companyName}：請提供採購單",
  "order.intro": "{companyName} 的搬移計畫已核准。在 {partnerName} 下單之前，需要貴公司的採購單。",
  "order.lapses": "貴公司的採購單 {reference} 有效至 {validUntil}，而有一筆訂單將於該日之後送出。",
  "order.amount": "金額至少須涵蓋 {money}。",
  "order.step1": "請開立以 {partnerName} 為對象的採購單，有效期須至下單當日。",
  "order.step2": "請連同編號、金額與有效期限寄給我們，或在貴公司的專屬頁面上確認。",
  "order.late": "為避免有人沒有授權，即使採購單屆時仍未送達，已核准的訂單也會在最後安全時刻送出。",
} satisfies Record<keyof typeof english, string>;
