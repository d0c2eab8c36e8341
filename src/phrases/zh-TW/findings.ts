import type { findings as english } from "../en/findings.ts";

export const findings = {
  "severity.refusal": "阻礙",
  "severity.warning": "警告",
  "severity.advice": "建議",
  lastSafeAt: "最後安全時刻：{lastSafeAt}",
  "ifIgnored.users": "若置之不理：{users, plural, other {# 位使用者將失去服務}}",
  ignoredBy: "由 {by} 負責。",
  "ifIgnored.money": "若置之不理：費用為 {money}",

  "REGION_DIFFERENT.title": "客戶的租用戶位於另一個 CSP 授權區域",
  "REGION_DIFFERENT.meaning":
    "合作夥伴只能在自己的 CSP 授權區域內銷售。區域由租用戶的國家/地區決定，而且無法變更。",
  "REGION_DIFFERENT.action":
    "請由該區域的合作夥伴實體銷售，或讓客戶改用您所在區域的租用戶。客戶無論按什麼都無法改變這一點；並未送出邀請。",
  "REGION_SALES_SUSPENDED.title": "Microsoft 已暫停在客戶所在國家/地區的銷售",
  "REGION_SALES_SUSPENDED.meaning":
    "租用戶的國家/地區目前不屬於任何 CSP 授權區域，因此無人能為其訂購。",
  "REGION_SALES_SUSPENDED.action": "此處無法處理。請檢查申報的國家/地區；並未送出邀請。",
  "REGION_OTHER_CLOUD.title": "客戶的租用戶位於另一個 Microsoft 雲端",
  "REGION_OTHER_CLOUD.meaning": "此國家/地區的租用戶位於國家雲端，有其專屬的合作夥伴與合約。",
  "REGION_OTHER_CLOUD.action": "請將客戶轉介給該雲端的合作夥伴；並未送出邀請。",
  "COUNTRY_UNKNOWN.title": "客戶租用戶的國家/地區不明",
  "COUNTRY_UNKNOWN.meaning": "沒有有效的國家/地區，就無法判斷客戶是否在您的 CSP 授權區域內。",
  "COUNTRY_UNKNOWN.action": "請以租用戶國家/地區的兩個字母代碼重新匯入客戶。",
  "OFFER_DISCONTINUED.title": "供應項目已停售",
  "OFFER_DISCONTINUED.meaning": "已知此供應項目，但在您的市場已無法新購。來源本身可以繼續使用。",
  "OFFER_DISCONTINUED.action":
    "暫時讓來源維持原狀，或與客戶商定同等供應項目。在此之前請勿終止來源。",
  "DATA_WOULD_BE_LOST.title": "沒有同等供應項目能保留所有資料",
  "DATA_WOULD_BE_LOST.meaning":
    "此供應項目已停售，而可替代的項目缺少存放資料的服務方案。少了這些，資料將會遺失：{plansLost}。",
  "DATA_WOULD_BE_LOST.action": "將來源留在原處，或改用其他路徑。在此之前請勿終止來源。",
  "NO_EQUIVALENT.title": "找不到同等供應項目",
  "NO_EQUIVALENT.meaning":
    "此供應項目已停售，而目前銷售的項目對使用者所用功能的涵蓋太少，或彼此互斥。未涵蓋：{plansLost}。",
  "NO_EQUIVALENT.action": "請自行指定要購買的授權並說明理由，或將來源留在原處。",
  "PLAN_LOSS_NOT_ACCEPTED.title": "尚無人接受同等供應項目所缺少的部分",
  "PLAN_LOSS_NOT_ACCEPTED.meaning":
    "有同等供應項目且不會遺失資料，但使用者將缺少這些服務方案：{plansLost}。",
  "PLAN_LOSS_NOT_ACCEPTED.action":
    "請詢問客戶。在原則中接受此損失，或針對此項目接受並註明姓名與理由。",
  "OFFER_UNKNOWN.title": "供應項目不在您市場的目錄中",
  "OFFER_UNKNOWN.meaning": "目錄中沒有任何產品提供完全相同的授權，因此無法購買來取代。",
  "OFFER_UNKNOWN.action": "請檢查 SKU，並在找到供應項目之前讓來源維持原狀。",
  "SEAT_CAP_OVERLAP.title": "新舊授權合計會超過 300 個授權上限",
  "SEAT_CAP_OVERLAP.meaning":
    "Microsoft 會合計所有賣方的 Business 方案授權。在舊授權之外再次購買，訂單會遭拒絕。",
  "SEAT_CAP_OVERLAP.action":
    "請改用其他路徑：計費擁有權轉移、與客戶商定的分批訂購，或 Microsoft 支援服務的例外核准。",
  "SEAT_CAP_LARGER_PLAN.title": "超出授權上限的使用者改用較大的方案",
  "SEAT_CAP_LARGER_PLAN.meaning":
    "{title}：在舊授權之外，上限{room, plural, =0 {不容再購買} other {只容再購買 # 個}}。{users, plural, other {# 位使用者}}改用 {newTitle}，因此無人須等舊授權結束。",
  "SEAT_CAP_LARGER_PLAN.action":
    "請將其價格與其他方式比較：計費擁有權轉移，或分兩次訂購，後者會讓這些使用者暫時沒有授權。",
  "SEAT_CAP_REDUCED.title": "來源在授權上限之下分次減少",
  "SEAT_CAP_REDUCED.meaning":
    "{title}：新舊授權合計會超過上限。在{times, plural, =1 {下一次每月續約} other {接下來 # 次每月續約的每一次}}之後，由來源擁有者減少其授權，第一次在 {at} 與 {until} 之間，由 {seats, number} 個減到 {seatsTo, number} 個；我們的授權則隨之增加。無人會沒有授權，也無人改用其他授權。",
  "SEAT_CAP_REDUCED.action":
    "請現在就通知擁有者：只有在續約後的 168 小時內可以減少授權。若無人處理，來源將維持原狀，並改為規劃其他方式。",
  "SEAT_CAP_SPLIT.title": "分兩次訂購的影響",
  "SEAT_CAP_SPLIT.meaning":
    "{title}：在舊授權之外，{room, plural, =0 {無法再購買} other {還可購買 # 個}}。若其餘的要等舊授權結束後才訂購，期間將有 {users, plural, other {# 位使用者}}沒有授權。",
  "SEAT_CAP_SPLIT.action":
    "採用此方式前，請與客戶以書面商定此人數；若採用計費擁有權轉移，或讓超出者改用較大的方案，則不會有人沒有授權。",
  "SEGMENT_NOT_SUPPORTED.title": "供應項目保留給另一類客戶",
  "SEGMENT_NOT_SUPPORTED.meaning": "只銷售給教育、政府或非營利客戶，而且必須先經 Microsoft 驗證。",
  "SEGMENT_NOT_SUPPORTED.action": "讓來源維持原狀，或在客戶資格驗證後手動搬移。",
  "ADD_ON_NOT_SUPPORTED.title": "來源是附加元件",
  "ADD_ON_NOT_SUPPORTED.meaning":
    "只有租用戶擁有其基本訂用帳戶時才能訂購附加元件，而目錄未說明此附加元件需要哪一個。",
  "ADD_ON_NOT_SUPPORTED.action": "讓附加元件與其基本訂用帳戶維持原狀，或兩者都手動搬移。",
  "COMPANY_SKU_NOT_SUPPORTED.title": "授權屬於整個租用戶",
  "COMPANY_SKU_NOT_SUPPORTED.meaning":
    "它提供容量或功能給租用戶，而非使用者，因此無法逐一確認每位使用者都已涵蓋。",
  "COMPANY_SKU_NOT_SUPPORTED.action": "讓來源維持原狀，或手動搬移。",
  "SYNDICATION_NOT_SUPPORTED.title": "來源由聯合銷售的合作夥伴售出",
  "SYNDICATION_NOT_SUPPORTED.meaning":
    "這類賣方通常會將客戶的網域設為同盟。若以錯誤的順序終止來源，使用者可能無法登入。",
  "SYNDICATION_NOT_SUPPORTED.action": "請先在賣方的入口網站解除網域同盟，再手動搬移此來源。",
  "ASSIGNMENTS_UNREADABLE.title": "使用者需要其他授權，但無法讀取使用者是誰",
  "ASSIGNMENTS_UNREADABLE.meaning":
    "此授權已不再以原樣銷售，因此必須改為指派其他授權給其使用者。沒有委派管理 (GDAP)，我們看不到使用者及其授權，也不會變更任何授權。",
  "ASSIGNMENTS_UNREADABLE.action": "請再次請客戶核准委派管理，或讓此訂用帳戶留在原處。",
  "SOURCE_NOT_ACTIVE.title": "來源並非使用中",
  "SOURCE_NOT_ACTIVE.meaning":
    "其狀態既非使用中，也不在寬限期內，因此目前不服務任何人，也沒有可以無中斷接手的內容。",
  "SOURCE_NOT_ACTIVE.action": "請向客戶查明原因，以及是否仍需要這些授權。",
  "SOURCE_SUSPEND_REQUESTED.title": "有人希望暫停來源",
  "SOURCE_SUSPEND_REQUESTED.meaning": "暫停會使使用者立即失去存取權，而且在新商務中仍會繼續計費。",
  "SOURCE_SUSPEND_REQUESTED.action": "請撤回此要求。關閉續約就已足夠，也不會中斷任何人的服務。",
  "ATTESTATION_MISSING.title": "缺少訂單必須附上的聲明",
  "ATTESTATION_MISSING.meaning":
    "Microsoft 要求此訂單附上聲明。必須由具名的系統管理代理人提出，絕不會預設為已聲明。",
  "ATTESTATION_MISSING.action": "請由系統管理代理人提出聲明，然後重新規劃。",
  "RELATIONSHIP_NOT_ACCEPTED.title": "客戶未接受轉銷商關係",
  "RELATIONSHIP_NOT_ACCEPTED.meaning":
    "邀請與提醒都未促成客戶接受。未訂購任何項目，也未終止任何項目。",
  "RELATIONSHIP_NOT_ACCEPTED.action": "請與客戶洽談後再次邀請；來源照常使用。",
  "AGREEMENT_NOT_ACCEPTED.title": "尚未接受 Microsoft 客戶合約",
  "AGREEMENT_NOT_ACCEPTED.meaning":
    "若未在 2023 年 4 月 1 日或之後接受合約，Microsoft 會拒絕訂單與授權數的變更。信件未能促成接受。",
  "AGREEMENT_NOT_ACCEPTED.action": "請查明誰有權代表客戶簽署，並在系統管理中心接受合約。",
  "DELEGATED_ADMIN_NOT_APPROVED.title": "委派的系統管理員權限未獲核准",
  "DELEGATED_ADMIN_NOT_APPROVED.meaning":
    "沒有 GDAP 就無法讀取租用戶，也無人能確認每位使用者都有授權。要求已遭拒絕或已失效。",
  "DELEGATED_ADMIN_NOT_APPROVED.action": "請向客戶說明存取權的用途，然後再次提出要求。",
  "PLAN_NOT_APPROVED.title": "搬移計畫未及時核准",
  "PLAN_NOT_APPROVED.meaning": "未經核准不會訂購任何項目；超過所需日期後，搬移就不再安全。",
  "PLAN_NOT_APPROVED.action": "請為下一次期限結束建立新的搬移計畫，並及時核准。",
  "ACCEPTED_BY_UNEXPECTED_TENANT.title": "接受邀請的不是預期的租用戶",
  "ACCEPTED_BY_UNEXPECTED_TENANT.meaning":
    "租用戶或其預設網域與客戶不符。可能是第二個租用戶，或來賓系統管理員自己的租用戶。",
  "ACCEPTED_BY_UNEXPECTED_TENANT.action":
    "在訂購任何項目之前，請先與客戶釐清，並將邀請寄給正確租用戶的系統管理員。",
  "ORDER_REFUSED.title": "Microsoft 拒絕了訂單",
  "ORDER_REFUSED.meaning": "回應的錯誤無法靠重試解決。未購買任何項目，來源照常使用。",
  "ORDER_REFUSED.action": "請閱讀此搬移日誌中的錯誤，排除原因後重新規劃。",

  "LATE.title": "剩餘時間少於未完成步驟所需的時間",
  "LATE.meaning": "在來源結束之前，還有人必須完成通常需要更久的事項。",
  "LATE.action": "請改用電話連絡，或與客戶商定再續一個期限或以延長作為銜接。",
  "END_DATE_UNKNOWN.title": "來源的結束日期不明",
  "END_DATE_UNKNOWN.meaning": "租用戶與匯入資料都沒有日期，因此無法指出安全的訂購時間。",
  "END_DATE_UNKNOWN.action": "請向客戶索取結束日期與訂用帳戶的截圖，並將日期匯入。",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.title": "客戶的計費帳戶類型不明",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.meaning":
    "它決定誰可以關閉續約，以及期限結束時會發生什麼。在得知之前，會同時為兩種最壞情況規劃。",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.action":
    "請客戶在系統管理中心的「帳單 > 計費帳戶」[Billing > Billing accounts] 查看。",
  "SOURCE_NOT_FOUND.title": "申報的訂用帳戶不在租用戶中",
  "SOURCE_NOT_FOUND.meaning":
    "匯入資料所列的訂用帳戶未出現在租用戶中。它可能已不存在，或屬於另一個租用戶。",
  "SOURCE_NOT_FOUND.action": "請檢查匯入的資料列；不會為它訂購任何項目。",
  "POOL_OVER_ASSIGNED.title": "已指派的授權多於租用戶所擁有的授權",
  "POOL_OVER_ASSIGNED.meaning":
    "有 {seats, plural, other {# 位使用者}}的授權是租用戶所沒有的（共使用 {inUse, number} 個）。這些使用者可能已經沒有服務，或隨時會失去服務；這在搬移開始之前就是如此。",
  "POOL_OVER_ASSIGNED.action": "請客戶移除不需要的指派，或核准足夠所有人使用的授權。",
  "UNUSED_SEATS.title": "部分授權未指派給任何人",
  "UNUSED_SEATS.meaning":
    "有 {seats, plural, other {# 個授權}}未指派給任何人；使用中 {inUse, number} 個。全部重新購買，就是為未使用的授權付費。",
  "UNUSED_SEATS.action": "核准之前，請先詢問客戶真正需要多少。",
  "SEATS_ABOVE_CEILING.title": "來源的授權遠多於使用中的授權",
  "SEATS_ABOVE_CEILING.meaning":
    "搬移計畫購買的授權比來源少 {seats, plural, other {# 個}}，因為您的原則上限不允許更多（使用中 {inUse, number} 個）。目前使用授權的每個人都已涵蓋。",
  "SEATS_ABOVE_CEILING.action": "請依計畫核准，或由第二個人確認更高的數量。",
  "OVERLAP_SEATS_TAKEN.title": "重疊期間的授權正在被使用",
  "OVERLAP_SEATS_TAKEN.meaning":
    "新舊授權並存期間，獲得授權的使用者已多於僅靠新授權所能涵蓋的人數。",
  "OVERLAP_SEATS_TAKEN.action": "請在來源結束之前核准更多授權，或請人移除多出的指派。",
  "SEATS_OUTSIDE_BAND.title": "所需授權已超出搬移計畫的範圍",
  "SEATS_OUTSIDE_BAND.meaning": "搬移計畫完成之後，使用者增減過多，訂單會超出計畫的範圍。",
  "SEATS_OUTSIDE_BAND.action": "請檢視新的搬移計畫並核准。",
  "PRICE_ABOVE_CEILING.title": "價格高於核准的上限",
  "PRICE_ABOVE_CEILING.meaning": "依今天的價目表，每個授權的價格高於核准的上限，因此訂單暫緩。",
  "PRICE_ABOVE_CEILING.action": "請檢視依今天價格製作的新搬移計畫並核准。",
  "PARTNER_ON_RECORD.title": "提供者的訂單上必須有您的合作夥伴編號",
  "PARTNER_ON_RECORD.meaning":
    "有 {count, plural, other {# 項產品}}向您的提供者訂購。只有註明您的合作夥伴編號 (MPN ID) 的訂單，才會讓您成為登錄合作夥伴 (partner on record)：否則您對此訂用帳戶沒有獎勵，在 Microsoft 也沒有合作夥伴身分。",
  "PARTNER_ON_RECORD.action":
    "每次訂購時都請將編號告知提供者，並在其確認資料中核對。之後只有提供者可以補上。",
  "PRICE_CHANGED.title": "新的價格或促銷使提早訂購更便宜",
  "PRICE_CHANGED.meaning":
    "自搬移計畫核准以來，Microsoft 公布了新的價格或促銷。在其變動之前訂購，比等到最後安全時刻更便宜。",
  "PRICE_CHANGED.action":
    "請及時核准新的搬移計畫。在此之前，或無人核准時，將執行已核准的搬移計畫。",
  "PROMOTION_ENDS.title": "價格取決於一項促銷",
  "PROMOTION_ENDS.meaning":
    "{title} 的價格計入促銷「{promotion}」，該促銷提供至 {endsOn}。它在整個首個期限內有效，包括之後新增的授權，但不適用於續約。",
  "PROMOTION_ENDS.action":
    "請依計畫訂購。若 Microsoft 當天不給予此促銷，則不會以高於核准的價格訂購。",
  "PROMOTION_LOST.title": "促銷在訂購之前結束",
  "PROMOTION_LOST.meaning":
    "客戶原可享有 {title} 的促銷「{promotion}」，但它在 {endsOn} 結束，早於計畫的訂購日。",
  "PROMOTION_LOST.action":
    "提早訂購表示同時付款給兩個賣方的時間會更長。請比較日期，或在原則中允許訂購跟隨價格。",
  "PROMOTION_NOT_MET.title": "此客戶無法享有的促銷",
  "PROMOTION_NOT_MET.meaning":
    "{title} 的促銷「{promotion}」提供至 {endsOn}，但不適用於此客戶：搬移過來的客戶不算是此供應項目的新客戶，且其限制會計入所有賣方的授權。",
  "PROMOTION_NOT_MET.action": "請勿承諾此促銷。搬移計畫以一般價格計算。",
  "PRICE_UNKNOWN.title": "價目表上沒有價格",
  "PRICE_UNKNOWN.meaning": "搬移計畫無法說明這些授權的費用。顯示的總額未計入這些授權。",
  "PRICE_UNKNOWN.action": "核准之前，請在合作夥伴中心 [Partner Center] 查詢價格。",
  "CUTOVER_ON_WEEKEND.title": "來源在非工作日結束",
  "CUTOVER_ON_WEEKEND.meaning":
    "結束日期為 {endsOn}。訂購會在較早的工作日進行，但結束日期本身無法更改。",
  "CUTOVER_ON_WEEKEND.action": "請指定當天的值班人員。",
  "ABORTED_BY_OPERATOR.title": "搬移已中止",
  "ABORTED_BY_OPERATOR.meaning":
    "有具名人員決定不再繼續。在不讓任何人失去授權的前提下，可以復原的部分已復原。",
  "ABORTED_BY_OPERATOR.action": "請查看保留的部分：我們無法取消的授權會繼續提供並計費。",
  "EXTENSION_LEFT_ON.title": "來源已進入延長期，繼續運作",
  "EXTENSION_LEFT_ON.meaning": "它沒有如期結束，並以較高的價格按月計費。沒有使用者受到影響。",
  "EXTENSION_LEFT_ON.action": "請催促能夠終止延長的人。",
  "RENEWAL_SURPRISED.title": "來源本應結束，卻已續約",
  "RENEWAL_SURPRISED.meaning": "正在對整個新期限計費。自續約起 168 小時內，賣方仍可取消。",
  "RENEWAL_SURPRISED.action": "請今天就致電計費擁有者；信件已經寄出。",
  "SOURCE_CANCELLED_NOW.title": "來源依要求在期限中途取消",
  "SOURCE_CANCELLED_NOW.meaning":
    "{title}（{seats, plural, other {# 個授權}}）在搬移計畫核准後立即購買；新授權經確認後，才請其擁有者取消。剩餘期限已付的費用將會浪費，不計入任何退款。",
  "SOURCE_CANCELLED_NOW.action": "客戶看過此金額後才核准；否則請收回決定，改在期限結束時購買。",
  "SOURCE_ENDED_EARLY.title": "來源在結束之前就失去授權",
  "SOURCE_ENDED_EARLY.meaning":
    "有人提前取消、暫停或縮減了來源。已核准的應變措施會立即訂購使用者所需的授權。",
  "SOURCE_ENDED_EARLY.action": "請與客戶查明是誰所為，並留意新授權是否到位。",
  "MANY_SUBSCRIPTIONS.title": "租用戶的有效訂用帳戶非常多",
  "MANY_SUBSCRIPTIONS.meaning":
    "有 {count, number} 個有效訂用帳戶；超過 150 個時，Microsoft 可能拒絕訂單。",
  "MANY_SUBSCRIPTIONS.action":
    "請分批訂購，合併同一供應項目的小型訂用帳戶，且在其訂單完成前不要讓任何訂用帳戶到期。",
  "AGREEMENT_TOO_OLD.title": "客戶接受合約的時間過早",
  "AGREEMENT_TOO_OLD.meaning":
    "Microsoft 客戶合約於 {acceptedAt} 接受；2023 年 4 月以前接受的合約已無法用於訂購或變更授權。",
  "AGREEMENT_TOO_OLD.action": "請客戶的系統管理員在訂購前重新接受合約。",
  "ESTATE_DECLARED.title": "無人讀取過租用戶：一切以申報內容為準",
  "ESTATE_DECLARED.meaning":
    "客戶尚未核准委派管理 (GDAP)，因此產品、授權與日期皆以匯入資料為準。每個申報的授權都視為使用中，並加上您原則中的餘裕：{counted, plural, other {# 個授權}}。{unclear, plural, =0 {每個訂用帳戶都申報了授權數。} other {# 個訂用帳戶未申報授權數，因此未列入。}}若授權提前遭到終止，將無人察覺。",
  "ESTATE_DECLARED.action":
    "請客戶確認清單，或核准委派管理；屆時搬移計畫會依租用戶顯示的內容重新制定。在此之前，請客戶的系統管理員每週一次，並在每次結束的隔天，到系統管理中心查看；若使用者的服務中斷，須立即通知您：為此情況核准的內容只依其通知訂購。",
  "DELEGATED_ADMIN_ENDS.title": "我們對租用戶的存取權在搬移完成前到期",
  "DELEGATED_ADMIN_ENDS.meaning":
    "我方委派的系統管理員權限 (GDAP) 於 {endsOn} 到期，早於最後一個來源結束並完成觀察的時間。之後無人能確認每位使用者都有授權。",
  "DELEGATED_ADMIN_ENDS.action": "請客戶的系統管理員在該日之前核准新的要求。",
  "DELEGATED_ADMIN_ROLES_MISSING.title": "我們對租用戶的存取權缺少角色",
  "DELEGATED_ADMIN_ROLES_MISSING.meaning":
    "客戶的系統管理員授與委派的系統管理員權限時缺少：{roles}。讀取目錄或變更授權將遭拒絕。",
  "DELEGATED_ADMIN_ROLES_MISSING.action": "請以這些角色重新提出要求，並向客戶說明其用途。",
  "CONSUMER_DIRECTORY.title": "此租用戶是消費者目錄",
  "CONSUMER_DIRECTORY.meaning": "{kind}：這類目錄不接受轉銷商，也無法在其中訂購授權。",
  "CONSUMER_DIRECTORY.action":
    "請向客戶取得組織本身的租用戶並匯入；租用戶不對時，在此按什麼都無法修正。",
  "SIGN_IN_FEDERATED.title": "使用者透過他人的服務登入",
  "SIGN_IN_FEDERATED.meaning":
    "{domains}：登入由其他服務處理。若那是賣方自己的服務（例如主機代管公司），其訂用帳戶結束或取消後便無人能登入。",
  "SIGN_IN_FEDERATED.action":
    "請查明服務屬於誰。若屬於賣方，請先與客戶自己的系統管理員將網域改回 Microsoft 登入 (managed)，設定新密碼，之後才讓來源結束。",
  "OLD_PARTNER_KEEPS_ACCESS.title": "前合作夥伴仍保有存取權",
  "OLD_PARTNER_KEEPS_ACCESS.meaning":
    "最後一個訂用帳戶搬移後，前合作夥伴仍保有委派管理、來賓、應用程式與支援連絡人身分。",
  "OLD_PARTNER_KEEPS_ACCESS.action":
    "搬移後請逐一檢查存取權，並請客戶的系統管理員移除不再需要的項目，但絕不可早於該處最後一個訂用帳戶結束。",
  "SOURCE_JUST_BOUGHT.title": "來源才購買數日",
  "SOURCE_JUST_BOUGHT.meaning": "{title} 的 {seats, number} 個授權在購買後七天內仍可由賣方取消。",
  "SOURCE_JUST_BOUGHT.action": "請立即詢問賣方是否取消；之後須支付整個期限的費用。",
  "NON_CLOUD_RIGHTS_LOST.title": "非服務方案的權利會隨合約結束",
  "NON_CLOUD_RIGHTS_LOST.meaning":
    "大量授權合約的授權可能帶有軟體保證、伺服器與用戶端存取權及價格等級。這些都不會顯示為服務方案，也都不會搬移。",
  "NON_CLOUD_RIGHTS_LOST.action": "請客戶的授權連絡人以書面確認不需要這些權利，或已另行購買。",
  "LOOK_ALIKE_OFFER.title": "另有同名的供應項目",
  "LOOK_ALIKE_OFFER.meaning":
    "「{title}」也以第二個 SKU（{otherSkuId}）銷售。授權屬於 SKU {skuId}；若不重新指派，另一個對任何人都沒有用。",
  "LOOK_ALIKE_OFFER.action": "手動訂購時請比對 SKU，而非名稱。",
  "TRIAL_CONVERTS.title": "試用版將轉為付費訂用帳戶",
  "TRIAL_CONVERTS.meaning":
    "若無人關閉，{title} 將轉為一年期付費訂用帳戶，最多 {seats, number} 個授權。",
  "TRIAL_CONVERTS.action": "請客戶的系統管理員關閉轉換，或主動購買所需的項目。",
  "TRANSFER_BRINGS_ALL.title": "轉移會帶來整個訂用帳戶",
  "TRANSFER_BRINGS_ALL.meaning":
    "{title} 會連同全部 {seats, number} 個授權（其中 {inUse, number} 個使用中）及其價格與期限一併轉入，轉入時無法拒絕任何部分。",
  "TRANSFER_BRINGS_ALL.action":
    "提出要求前請以書面議定訂用帳戶清單，並在每個訂用帳戶轉入後立即設定到期選項。",
  "TRANSFER_NOT_AGREED.title": "未移交",
  "TRANSFER_NOT_AGREED.meaning":
    "{title} 只能透過計費擁有權轉移轉入，而要求已結束但未包含它。它仍由目前的合作夥伴提供。",
  "TRANSFER_NOT_AGREED.action": "請與目前的合作夥伴及客戶商談；可依新的搬移計畫送出新的要求。",
  "RENEW_TO_CSP_MISSING.title": "未見續約至 CSP",
  "RENEW_TO_CSP_MISSING.meaning":
    "{title} 原應在 Enterprise 合約結束時以續約至 CSP 的方式轉入。無人排定，或租用戶未顯示。",
  "RENEW_TO_CSP_MISSING.action":
    "請在合作夥伴中心排定。若合約已結束，請重新訂購授權，或洽詢 Microsoft 合作夥伴支援：顯示之前，使用者可能沒有授權。",
  "RENEW_TO_CSP_DIFFERS.title": "續約至 CSP 與核准內容不同",
  "RENEW_TO_CSP_DIFFERS.meaning":
    "{title} 已以續約至 CSP 的方式轉入，但期限、計費方式或授權數並非所核准者。",
  "RENEW_TO_CSP_DIFFERS.action":
    "請決定由誰承擔。開始後 168 小時內，一旦其他授權足以涵蓋其使用者，即可取消該訂用帳戶；之後請為下次續約排定已核准的期限。",
  "PURCHASE_ORDER_LAPSES.title": "採購單在訂購前失效",
  "PURCHASE_ORDER_LAPSES.meaning": "客戶的採購單號碼（{reference}）到下一次訂購當日將已失效。",
  "PURCHASE_ORDER_LAPSES.action":
    "請向客戶索取當日仍有效的號碼；已以信件詢問。到最後的安全時點仍會訂購授權，只是沒有有效的號碼。",
  "TRANSFER_MISSING_LINE.title": "約定的訂用帳戶未轉入",
  "TRANSFER_MISSING_LINE.meaning": "{title}（{seats, plural, other {# 個授權}}）約定移交但未轉入。",
  "TRANSFER_MISSING_LINE.action":
    "請詢問來源合作夥伴。若未移交，依搬移計畫購買；若 Microsoft 表示已轉移，請向 Microsoft 開立支援案件，勿另行購買。",
  "TRANSFER_UNEXPECTED_LINE.title": "轉移帶來未約定的內容",
  "TRANSFER_UNEXPECTED_LINE.meaning":
    "{title}（{seats, plural, other {# 個授權}}）已轉入，至 {endsOn} 由我們付費；在另有決定前會續約。",
  "TRANSFER_UNEXPECTED_LINE.action":
    "請與客戶商定價格，或與另一家合作夥伴商定移回。使用者仍持有其授權時，請勿取消。",
  "TRANSFER_LINE_DIFFERS.title": "轉入的訂用帳戶與約定不同",
  "TRANSFER_LINE_DIFFERS.meaning":
    "{title} 轉入時有 {seats, plural, other {# 個授權}}，於 {endsOn} 結束；授權、期限或結束日與約定不同。",
  "TRANSFER_LINE_DIFFERS.action": "請與約定清單比對，並與另一家合作夥伴釐清差異。",
  "TRANSFER_STUCK.title": "轉移未結束",
  "TRANSFER_STUCK.meaning": "{title} 的要求仍在進行，但替代方案的時間已到。不會另行購買。",
  "TRANSFER_STUCK.action": "請來源合作夥伴與 Microsoft 合作夥伴支援結束該要求。",
  "ADD_ON_WITHOUT_BASE.title": "附加元件在租用戶中沒有基本訂用帳戶",
  "ADD_ON_WITHOUT_BASE.meaning":
    "{title} 只能搭配另一個訂用帳戶使用，但找不到合適的。訂單將被拒絕。",
  "ADD_ON_WITHOUT_BASE.action": "請先訂購基本訂用帳戶，或與客戶釐清附加元件的用途。",
  "LICENSES_REASSIGNED.title": "使用者會改用其他授權",
  "LICENSES_REASSIGNED.meaning":
    "{title} 的 {users, number} 位使用者改用 {newTitle}。所有人都使用新授權後，舊授權才會結束。",
  "LICENSES_REASSIGNED.action": "事先告知使用者，並在搬移計畫中檢查使用者類別及各自獲得的授權。",
  "PLANS_LOST.title": "使用者會失去部分便利功能",
  "PLANS_LOST.meaning": "替代 {title} 的項目缺少：{plansLost}。不會遺失資料。接受者：{by}。",
  "PLANS_LOST.action": "請確認客戶知悉。",
  "USAGE_LOCATION_MISSING.title": "使用者沒有使用位置",
  "USAGE_LOCATION_MISSING.meaning":
    "Microsoft 不會將授權指派給未設定使用位置的使用者：{title} 有 {users, number} 位這樣的使用者。",
  "USAGE_LOCATION_MISSING.action": "請客戶的系統管理員在重新指派授權前設定使用位置。",
  "LICENSES_BY_GROUP.title": "授權來自群組",
  "LICENSES_BY_GROUP.meaning":
    "有 {count, number} 個群組將 {title} 指派給其成員。會先將新授權加到群組，待每位成員的新授權生效後才移除舊授權。",
  "LICENSES_BY_GROUP.action": "重新指派授權期間，請勿變更這些群組。",
  "GROUP_LICENSING_AT_STAKE.title": "群組型授權取決於即將移除的項目",
  "GROUP_LICENSING_AT_STAKE.meaning":
    "{title} 是租用戶中唯一允許群組型授權的授權，且有 {count, number} 個群組使用它。",
  "GROUP_LICENSING_AT_STAKE.action": "請確認新授權也允許；搬移計畫會最後重新指派此 SKU。",
  "USERS_WITH_LICENSE_ERRORS.title": "部分使用者的授權有錯誤",
  "USERS_WITH_LICENSE_ERRORS.meaning": "Microsoft 回報其指派有錯誤，因此他們可能現在就已沒有服務。",
  "USERS_WITH_LICENSE_ERRORS.action": "請客戶的系統管理員在搬移之前更正這些指派。",
} satisfies typeof english;
