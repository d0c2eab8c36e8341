import type { letters as english } from "../en/letters.ts";

export const letters = {
  "label.yourProducts": "「帳單 > 您的產品」[Billing > Your products]",
  "label.billingAccounts": "「帳單 > 計費帳戶」[Billing > Billing accounts]",
  "label.editRecurringBilling": "「編輯週期性計費」[Edit recurring billing]",
  "label.turnOff": "「關閉」[Turn off]",
  "label.renewOnce": "「開啟，但僅續約一次」[On, but renew once]",
  "label.marketplace": "Marketplace",
  "label.autoRenew": "「自動更新」[Auto-Renew]",

  "subject.reminder": "第 {reminder, number} 次提醒：{subject}",
  greeting: "{named, select, yes {{recipientName} 您好：} other {您好：}}",
  reminder:
    "{reminder, plural, =1 {我們幾天前曾為此事致信，尚未收到回覆，因此再次提出請求。} other {我們仍未收到回覆，因此再次提出請求（第 {reminder, number} 次提醒）。}}如果已經完成，只要回覆一行字即可。",
  due: "請於 {dueAt} 前完成。",
  overdue: "原定期限為 {dueAt}，請儘快完成。",
  stepsTitle: "需要做的事",
  labeled: "{label}：{value}",
  count: "{count, number}",
  moment: "{moment}",
  "facts.title": "本信所指的訂閱",
  "facts.customer": "客戶",
  "facts.product": "產品",
  "facts.seats": "授權數",
  "facts.subscription": "訂閱識別碼",
  "facts.end": "期限結束日",
  passOn:
    "只有負責此訂閱計費的合作夥伴才能進行這項設定。請將此信轉交給該合作夥伴，並請對方以書面確認。",
  confirm: "完成後，請回覆此信說明由誰、在何時完成；若可能，請附上設定畫面的截圖。",
  signIn: "您只會在 Microsoft 自己的網頁上登入。",
  password: "我們絕不會詢問密碼，也請您絕對不要把密碼寄給我們。",
  questions: "若有任何不清楚之處，直接回覆此信即可。",
  closing: "{partnerName} 敬上",

  "doNot.title": "請特別注意",
  "doNot.cancel": "請勿現在就取消訂閱（在期限結束之前）",
  "doNot.suspend": "請勿暫停訂閱：使用者會失去存取權，而且可能繼續計費",
  "doNot.delete": "請勿按「刪除訂閱」[Delete subscription]：內容會立即刪除",
  "doNot.domain": "請勿移除網域，即使說明頁面要求您這麼做",
  "doNot.unassign": "請勿收回使用者的授權",
  "doNot.reduce": "請勿將授權數減到低於已指派的數目",
  microsoftMails:
    "未來幾週，{companyName} 的系統管理員可能會收到 Microsoft 的自動郵件，表示訂閱即將到期或即將失去存取權。這些郵件在意料之中。請不要在任何一封郵件中按「續約」[Renew]；新的授權與此無關。",

  "invitation.subject": "請接受 {partnerName} 擔任 {companyName} 的轉銷商",
  "invitation.intro":
    "{partnerName} 希望為 {companyName} 提供並管理 Microsoft 365 授權。為此，Microsoft 需要您的同意，也就是建立轉銷商關係。",
  "invitation.harmless":
    "接受邀請不會終止任何服務。您目前的訂閱、其他合作夥伴、使用者及其資料都維持原狀，也不會因此產生任何訂購。",
  "invitation.step1": "開啟下方連結，並以 {companyName} 的全域系統管理員身分登入。",
  "invitation.step2": "確認頁面上的名稱是 {partnerName}，而且您登入的是 {companyName} 的租用戶。",
  "invitation.step3": "接受邀請。",
  "invitation.link": "在 Microsoft 網站接受邀請",

  "agreement.subject": "請為 {companyName} 接受 Microsoft 客戶合約",
  "agreement.intro":
    "Microsoft 要求貴公司先自行接受 Microsoft 客戶合約 [Microsoft Customer Agreement]，{partnerName} 才能為 {companyName} 訂購授權。在 {validFrom} 之前接受的合約已不再有效。",
  "agreement.harmless":
    "這是 {companyName} 與 Microsoft 之間的合約，我們無法代您接受。接受合約不需費用，也不會產生任何訂購。",
  "agreement.step1":
    "請由有權代表 {companyName} 簽署的人開啟下方連結，並以全域系統管理員身分登入。",
  "agreement.step2": "閱讀並接受合約（位於{billingAccounts}）。",
  "agreement.step3": "若頁面要您改洽合作夥伴，請回覆此信，由我們接手處理。",
  "agreement.link": "在 Microsoft 365 系統管理中心開啟合約",

  "delegatedAdmin.subject": "請核准 {partnerName} 在 {companyName} 的存取權",
  "delegatedAdmin.intro":
    "為了讓我們能看到 {companyName} 有哪些授權，並確保任何人在任何時候都不會缺少授權，請核准授與 {partnerName} 細微的委派系統管理員權限 (GDAP)。",
  "delegatedAdmin.harmless": "存取權僅限於 Microsoft 頁面所顯示的角色與期間，您隨時可以終止。",
  "delegatedAdmin.step1": "開啟下方連結，並以 {companyName} 的全域系統管理員身分登入。",
  "delegatedAdmin.step2": "確認要求來自 {partnerName}，並檢視角色與期間。",
  "delegatedAdmin.step3": "核准要求。若無人回應，要求會在 90 天後失效。",
  "delegatedAdmin.link": "在 Microsoft 網站核准要求",

  "approvePlan.subject": "{companyName} 的搬移計畫等待您核准",
  "approvePlan.intro":
    "{companyName} 的搬移計畫已備妥。在具名人員核准之前，不會訂購任何項目，也不會請任何人終止任何訂用帳戶。",
  "approvePlan.more":
    "目前使用中的授權已多於先前一項仍待處理之請求所能涵蓋的數量，本請求已將其全部納入。核准本請求即同時答覆兩者。若只核准先前的請求，該核准仍然有效：其涵蓋的部分會照常訂購，其餘部分的請求則繼續保留。",
  "approvePlan.money": "核准後，{partnerName} 承擔的金額最多為 {money}。",
  "approvePlan.step1": "閱讀搬移計畫、其檢查結果與連續性證明：handover plan show {customer}",
  "approvePlan.step2": "以雜湊值核准：handover plan approve {customer} --hash {bandHash}",

  "stopRenewal.subject": "請關閉 {title} 的續約",
  "stopRenewal.subjectPartner": "{companyName}：請關閉 {title} 的續約",
  "stopRenewal.intro":
    "今後將由 {partnerName} 為 {companyName} 提供相同的授權。為避免目前的訂閱同時再續約一個期限，請現在就關閉其續約。",
  "stopRenewal.introPartner":
    "{companyName} 已決定今後向 {partnerName} 取得下列授權，並請我們致信給負責此訂用帳戶計費的貴公司。請現在就關閉其續約。",
  "stopRenewal.harmless":
    "這不是取消：訂閱會繼續服務其使用者，直到期限結束。新的授權會在那一天之前就緒。",

  "chooseEnd.subject": "請讓 {title} 如期結束",
  "chooseEnd.subjectPartner": "{companyName}：請讓 {title} 如期結束",
  "chooseEnd.intro":
    "{partnerName} 的授權已在 {companyName} 的租用戶中生效，我們也已確認涵蓋每一位使用者。舊的訂閱在期限結束後不再需要，請將它設定為屆時確實結束。",

  "endNow.subject": "現在可以取消 {title}",
  "endNow.subjectPartner": "{companyName}：請立即取消 {title}",
  "endNow.intro":
    "{companyName} 希望在期限結束前終止下列訂閱。{partnerName} 的授權已生效，並已確認涵蓋所有使用者，因此現在可以取消。",
  "endNow.price": "剩餘期限已付的 {money} 可能無法取回：請勿期待退款。",
  "endNow.priceUnknown": "剩餘期限已付的費用可能無法取回：請勿期待退款。",
  "endExtension.subject": "請終止 {title} 的延長",
  "endExtension.subjectPartner": "{companyName}：請終止 {title} 的延長",
  "endExtension.intro":
    "下列訂閱沒有如期結束，而是進入延長期，以較高的價格按月計費。{partnerName} 的授權已生效並經過確認，因此不再有人需要它。請現在就終止延長。",

  "rescueRenewal.subject": "緊急：{title} 已續約，目前仍可取消",
  "rescueRenewal.subjectPartner": "緊急：{companyName} 的 {title} 已續約，目前仍可取消",
  "rescueRenewal.intro":
    "下列訂閱原本應該結束，卻已續約一個新的期限。Microsoft 只允許在 168 小時內取消續約。{partnerName} 的授權已生效並經過確認，因此取消不會中斷任何人的工作。",
  "rescueRenewal.deadline": "一旦過了 168 小時，就沒有人能撤銷續約，整個新期限都必須付費。",
  "rescueRenewal.money": "金額為 {money}。",

  "who.billingRole":
    "只有計費帳戶或計費設定檔的擁有者或參與者才能進行。不具備這些角色的全域系統管理員無法進行。",
  "who.globalOrBilling": "全域系統管理員或計費管理員可以進行。",
  "who.unknown":
    "誰可以進行，取決於您的計費帳戶類型：請在{billingAccounts} 查看並告訴我們。若為 Microsoft 客戶合約 [Microsoft Customer Agreement]，需要計費帳戶或計費設定檔的擁有者或參與者；若為 Microsoft 線上訂閱合約 (MOSA)，則需要全域系統管理員或計費管理員。",
  "who.billingOwner":
    "只有 Microsoft 就此訂用帳戶計費的合作夥伴或經銷商才能進行。若是您的經銷商，請立即轉交此信，並將對方的工作天納入考量。",
  "who.licensingPartner": "這項工作由授權合作夥伴 (LSP) 與 {companyName} 的授權連絡人共同完成。",
  "who.prepaid":
    "此訂閱為預付，會自行結束，除非另外加上了週期性計費。全域系統管理員或計費管理員可以查看。",
  "who.trial": "這是試用版：若不關閉，就會轉為付費訂閱。當初啟用的人可以將它關閉。",
  "who.syndication": "此訂閱在銷售它的提供者的入口網站中管理，由在該網站擁有帳戶的人進行。",

  "steps.openProduct":
    "登入 Microsoft 365 系統管理中心 ({adminCenter})，開啟{yourProducts}，並選擇上述訂閱。",
  "steps.turnOff":
    "選擇{editRecurringBilling}，再選擇{turnOff}。請勿選擇{renewOnce}：那會再續約一個期限。",
  "steps.turnOffIfAdded":
    "若週期性計費已開啟，請選擇{editRecurringBilling}，再選擇{turnOff}。若已關閉，只要告訴我們即可。",
  "steps.extendIfAsked":
    "若畫面詢問期限結束時如何處理，請暫時選擇延長服務期 (EST)。等到可以安全結束時，我們會再次致信。",
  "steps.partnerAutoRenewOff":
    "請在合作夥伴中心 [Partner Center] 或貴公司的平台上，關閉上述訂用帳戶的{autoRenew}。",
  "steps.partnerExtend":
    "到期選項請暫時選擇延長服務期 (EST)，而非到期取消；並請確認貴公司的平台不會自行更改。",
  "steps.partnerReadBack": "再次讀取設定，並以書面向我們確認。",
  "steps.extendedPeriodOff": "請將此註冊的延展期 (EPT) [Extended Period Term] 關閉。",
  "steps.noRenewalOrder": "請勿為上述授權下任何續約訂單。",
  "steps.noExtension": "確認此合約不適用任何自動延長。",
  "steps.writtenConfirmation": "以書面向我們確認以上各點，並註明合約。",
  "steps.portalRenewalOff":
    "請在該入口網站關閉訂閱的續約，但必須等到網域不再與該提供者同盟之後；步驟順序請先詢問我們。",
  "steps.cancelAtEnd":
    "選擇{editRecurringBilling}，確認週期性計費已關閉，並選擇訂閱在到期時取消，不延長。",
  "steps.partnerCancelAtEnd": "到期選項請設為到期時取消，不使用延長服務期 (EST)。",
  "steps.leaveToEnd": "讓訂閱如期結束：不續約、不延長，也不提前取消。",
  "steps.cancelNow": "在該處取消訂閱本身，而不只是關閉續約。",
  "steps.callSupportNow":
    "若頁面要求先減少授權數，請不要照做：請從系統管理中心致電 Microsoft 支援服務，要求取消。",
  "steps.partnerCancelNow":
    "請現在就在合作夥伴中心 [Partner Center] 或貴公司的平台上，取消此訂用帳戶。",
  "steps.cancelExtension": "在該處取消訂閱。未使用的延長天數會依 Microsoft 的規則抵扣。",
  "steps.partnerCancelExtension":
    "請現在就在合作夥伴中心 [Partner Center] 或貴公司的平台上，取消已延長的訂用帳戶。",
  "steps.endExtendedPeriod":
    "請終止此註冊的延展期 (EPT) [Extended Period Term]，且不要再為其訂購任何項目。",
  "steps.endAnyExtension": "在當初購買訂閱的地方終止延長。",
  "steps.cancelRenewal": "選擇「取消訂閱」[Cancel subscription] 並確認。",
  "steps.callSupport":
    "若頁面要求先減少授權數，請不要照做：請從系統管理中心致電 Microsoft 支援服務，要求在 168 小時內取消。",
  "steps.partnerCancelRenewal":
    "請於 168 小時內，在合作夥伴中心 [Partner Center] 或貴公司的平台上取消已續約的訂用帳戶。",
  "steps.undoRenewal": "請在當初購買訂閱的地方撤銷續約，並要求書面確認。",

  "watchCutover.subject": "{companyName}：來源訂用帳戶即將結束，由誰值班？",
  "watchCutover.intro":
    "{companyName} 的來源訂用帳戶即將結束。我們的授權已備妥並驗證，或正在佈建；結束時刻無法避開週末或凍結期。",
  "watchCutover.restored":
    "{companyName} 的一項來源訂用帳戶已中止搬移，其管理者表示該訂用帳戶會再續約。是否如此，要到期限結束時才看得出來，而期限即將結束。",
  "watchCutover.reach": "請指定一位從 {endsAt} 起可連絡的人員，直到租用戶顯示結果為止。",
  "watchCutover.cut":
    "若使用者服務中斷：請依使用人數購買相同產品。授權仍保持指派，服務會自行恢復，無須更動任何人。",
  "watchCutover.closes": "無須確認：租用戶顯示來源訂用帳戶的結果後，值班即自動結束。",
  "done.subject": "{companyName}：Microsoft 365 授權的搬移已完成",
  "done.intro":
    "{companyName} 所有需要搬移的訂閱，現在都由 {partnerName} 提供。您的使用者保有原有的授權，不需要做任何事。",
  "done.step1": "從現在起，這些授權的發票由 {partnerName} 開立。",
  "done.step2": "Microsoft 可能仍會寄送有關舊訂閱的郵件。您可以不予理會；請不要從中續約。",
  "done.step3":
    "若先前的合作夥伴不再為您服務，請在收到其最後一張發票與貸項通知單後，移除其存取權。",
  "done.pointsTitle": "提醒事項",

  licenses: "{n, plural, other {# 個授權}}",
  "overview.subject": "{companyName}：您的 Microsoft 365 授權將如何搬移，以及何時進行",
  "overview.intro":
    "{companyName} 的 Microsoft 365 授權搬移至 {partnerName} 一事已獲核准。此信說明將會發生什麼事，以及何時發生。",
  "overview.movingTitle": "要搬移的項目",
  "overview.moving":
    "{title}，{seats}：我們於 {orderAt} 訂購新授權；目前的訂閱提供服務至 {endsAt}。",
  "overview.movingOpen":
    "{title}，{seats}：我們於 {orderAt} 訂購新授權；目前訂閱何時結束尚不清楚。",
  "overview.handedOver": "{title}，{seats}：我們會請您目前的合作夥伴將訂閱連同授權與期限原樣移交。",
  "overview.handedOverElse":
    "{title}，{seats}：我們會請您目前的合作夥伴將訂閱連同授權與期限原樣移交。若對方未移交，我們最遲於 {orderAt} 訂購新授權。",
  "overview.renewed": "{title}，{seats}：目前的合約於 {endsAt} 結束，之後由我們接續。",
  "overview.usersTitle": "使用者會察覺的變化",
  "overview.covered": "在目前的授權結束之前，新授權已經生效並經過驗證。",
  "overview.unchanged": "信箱、檔案與帳戶都留在原處；使用者不需要做任何事。",
  "overview.askTitle": "仍需要您完成的事",
  "overview.askNothing": "目前無需任何動作：由您目前的合作夥伴決定，我們會與其連絡。",
  "overview.askStop": "需要關閉目前訂閱的續約。我們會另外寫信給能夠操作的人，並附上步驟。",
  "overview.askEnd":
    "等我們的授權經過驗證後，目前的訂閱就可以結束。我們也會另外來信說明；在此之前請不要採取行動。",
  "emergencyCard.subject": "{companyName}：請保存此卡，以備使用者無法使用 Microsoft 365 時參考",
  "emergencyCard.intro":
    "您很可能永遠用不到此卡。請將它列印出來，或保存在 {companyName} 的信箱以外的地方：需要用到它的那一天，信箱可能無法使用。",
  "emergencyCard.meaning":
    "若許多使用者突然無法使用郵件或檔案，可能是授權已經到期。此時授權仍指派給使用者：只要同一產品的授權數再次足夠，服務就會恢復。請在當天處理。",
  "emergencyCard.call": "請致電 {partnerName}，或從其他信箱寫信給我們：我們可以立即訂購。",
  "emergencyCard.buy":
    "若連絡不上我們，請以全域系統管理員或計費管理員身分登入 Microsoft 365 系統管理中心 ({adminCenter})，開啟 {marketplace}，並在該處以一個月的期限購買同一產品。",
  "emergencyCard.count": "購買的授權數至少要與已指派給使用者的數目相同；今天的數目列於下方。",
  "emergencyCard.wait":
    "然後請稍候並通知我們。不要重新指派任何授權：使用者持有的授權會自行恢復作用。",
  "emergencyCard.productsTitle": "產品與授權",
  "emergencyCard.doNotUsers": "請勿刪除使用者或其信箱",
  "help.preview": "以虛構資料將各種信件寫入檔案，供您在客戶之前閱讀",
  "help.all": "全部六種語言",
  "help.out": "要寫入的資料夾",
  written: "已將 {n, plural, other {# 封信件}}寫入 {folder}",
  mailRefused: "{n, plural, other {郵件伺服器拒收寄往 # 個地址的信件}}",
  "customerPage.link": "您的專屬頁面（搬移項目、時間、費用及待辦事項）",
  "proposal.subject": "{companyName}：請告知是否同意搬移 Microsoft 365 授權",
  "proposal.intro":
    "{companyName} 的 Microsoft 365 授權搬移至 {partnerName} 的細節已規劃完成：哪些授權、從哪一天起、以什麼價格。",
  "proposal.more":
    "我們先前已寄給您一份提案。目前使用中的授權已增加，這份提案已將其全部納入，只要同意這一份即可。",
  "proposal.harmless": "在同意提案之前，不會訂購任何項目，也不會請任何人終止任何訂閱。",
  "proposal.step1": "以下方連結開啟您的專屬頁面，不需要帳戶或密碼。",
  "proposal.step2": "閱讀提案，並在該頁面表示是否同意；若不同意，請告訴我們原因。",
  "proposal.private": "持有連結的人能以您的名義答覆，請只轉交給有權答覆的人。",
  "escalation.subject": "{companyName}：「{step}」已逾期且未獲回覆",
  "escalation.intro":
    "{companyName}：「{step}」期限已過，仍未完成。系統會繼續提醒，但現在應由專人致電。",
  "escalation.contacts": "應採取行動者",
  "escalation.call": "致電應採取行動者，並一起確認信件內容：handover letters list",
  "escalation.answer": "完成後，以取得的確認文件回報：handover steps attest",
  "help.texts": "顯示可自行改寫的語句",
  "help.change": "以自己的文字改寫信件中的一個語句",
  "help.reset": "還原原始語句",
  "help.test": "將使用虛構資料的一封信寄到指定地址",
  "help.phrase": "語句名稱（見「letters texts」）",
  "help.message": "新的文字；值以大括號表示",
  "help.language": "信件語言，預設為讀者的語言",
  "help.letter": "信件名稱，即其預覽檔案名稱，例如 invitation",
  "help.to": "收件地址",
  changed: "今後信件將寫成：{message}",
  tested: "「{subject}」已寄至 {to}。",
} satisfies typeof english;
