export const letters = {
  // Labels of Microsoft's portals, quoted as the reader's screen shows them.
  "label.yourProducts": "“Billing > Your products”",
  "label.billingAccounts": "“Billing > Billing accounts”",
  "label.editRecurringBilling": "“Edit recurring billing”",
  "label.turnOff": "“Turn off”",
  "label.renewOnce": "“On, but renew once”",
  "label.marketplace": "Marketplace",
  "label.autoRenew": "“Auto-Renew”",

  // What every letter has.
  "subject.reminder": "Reminder {reminder, number}: {subject}",
  greeting: "{named, select, yes {Dear {recipientName},} other {Hello,}}",
  reminder:
    "{reminder, plural, =1 {We wrote to you about this some days ago and have not heard from you yet, so here is our request once more.} other {We have not heard from you yet, so we are asking once more (this is reminder {reminder, number}).}} If it has been done in the meantime, a one-line reply is all we need.",
  due: "Please do this by {dueAt}.",
  overdue: "It was needed by {dueAt}; please do it as soon as you can.",
  stepsTitle: "What to do",
  labeled: "{label}: {value}",
  count: "{count, number}",
  moment: "{moment}",
  "facts.title": "What this is about",
  "facts.customer": "Customer",
  "facts.product": "Product",
  "facts.seats": "Licenses",
  "facts.subscription": "Subscription ID",
  "facts.end": "End of the term",
  passOn:
    "Only the partner that bills this subscription can do this. Please pass this letter on to that partner and ask for a confirmation in writing.",
  confirm:
    "When it is done, please reply to this letter: who did it, when, and if possible a screenshot of the setting.",
  signIn: "You sign in only on Microsoft’s own pages.",
  password: "We never ask for a password; please never send us one.",
  questions: "If anything is unclear, simply reply to this letter.",
  closing: "Kind regards, {partnerName}",

  // The do-not box and Microsoft's own mails.
  "doNot.title": "Please do not",
  "doNot.cancel": "cancel the subscription now, before its end",
  "doNot.suspend": "suspend the subscription: users lose access, and billing may go on",
  "doNot.delete": "press “Delete subscription”: its content is deleted at once",
  "doNot.domain": "remove the domain, even if a help page says that you must",
  "doNot.unassign": "take licenses away from users",
  "doNot.reduce": "reduce the number of licenses below the number assigned",
  microsoftMails:
    "In the coming weeks the admins of {companyName} may receive automatic mails from Microsoft, saying that the subscription expires soon or that access is about to be lost. These mails are expected. Please press “Renew” in none of them; the new licenses do not depend on it.",

  // invitation
  "invitation.subject": "Please accept {partnerName} as reseller for {companyName}",
  "invitation.intro":
    "{partnerName} would like to supply and look after the Microsoft 365 licenses of {companyName}. Microsoft asks for your consent to this: the reseller relationship.",
  "invitation.harmless":
    "Accepting ends nothing. Your present subscriptions, your other partners, your users and their data stay exactly as they are, and nothing is ordered by it.",
  "invitation.step1": "Open the link below and sign in as a Global administrator of {companyName}.",
  "invitation.step2":
    "Check that the page names {partnerName}, and that you are signed in to the tenant of {companyName}.",
  "invitation.step3": "Accept the invitation.",
  "invitation.link": "Accept the invitation at Microsoft",

  // agreement
  "agreement.subject": "Please accept the Microsoft Customer Agreement for {companyName}",
  "agreement.intro":
    "Before {partnerName} can order licenses for {companyName}, Microsoft requires that your organisation itself has accepted the Microsoft Customer Agreement. An acceptance from before {validFrom} no longer counts.",
  "agreement.harmless":
    "This is an agreement between {companyName} and Microsoft; we cannot accept it for you. Accepting it costs nothing and orders nothing.",
  "agreement.step1":
    "Ask somebody who may sign for {companyName} to open the link below and sign in as a Global administrator.",
  "agreement.step2": "Read the agreement and accept it (you find it under {billingAccounts}).",
  "agreement.step3":
    "If the page tells you to turn to your partner instead, reply to this letter and we will take it further.",
  "agreement.link": "Open the agreement in the Microsoft 365 admin center",

  // delegatedAdmin
  "delegatedAdmin.subject": "Please approve access for {partnerName} at {companyName}",
  "delegatedAdmin.intro":
    "So that we can see which licenses {companyName} holds and make sure that nobody is ever without one, please approve granular delegated admin privileges (GDAP) for {partnerName}.",
  "delegatedAdmin.harmless":
    "The access is limited to the roles and the duration that Microsoft’s page shows you, and you can end it at any time.",
  "delegatedAdmin.step1":
    "Open the link below and sign in as a Global administrator of {companyName}.",
  "delegatedAdmin.step2":
    "Check that the request comes from {partnerName}, and look through the roles and the duration.",
  "delegatedAdmin.step3":
    "Approve the request. Microsoft lets an unanswered request lapse after 90 days.",
  "delegatedAdmin.link": "Approve the request at Microsoft",

  // approvePlan
  "approvePlan.subject": "The move plan for {companyName} waits for your approval",
  "approvePlan.intro":
    "The move plan for {companyName} is ready. Until a named person approves it, nothing is ordered and nobody is asked to end anything.",
  "approvePlan.more":
    "More licenses are in use by now than an earlier request, which is still open, has room for: this one asks for them too. Approving this one answers both. A yes to the earlier one alone still counts: what it covers is ordered, and this request stays open for the rest.",
  "approvePlan.money": "Approving it commits {partnerName} to at most {money}.",
  "approvePlan.step1":
    "Read the move plan, its findings and its continuity proof: handover plan show {customer}",
  "approvePlan.step2": "Approve it by its hash: handover plan approve {customer} --hash {bandHash}",

  // stopRenewal
  "stopRenewal.subject": "Please turn off the renewal of {title}",
  "stopRenewal.subjectPartner": "{companyName}: please turn off the renewal of {title}",
  "stopRenewal.intro":
    "{partnerName} will supply {companyName} with the same licenses in future. So that the present subscription does not renew for another term beside them, please turn off its renewal now.",
  "stopRenewal.introPartner":
    "{companyName} has decided to obtain the licenses below from {partnerName} in future and has asked us to write to you, who bill the subscription. Please turn off its renewal now.",
  "stopRenewal.harmless":
    "This is not a cancellation: the subscription goes on serving its users until the end of its term. The new licenses are in place before that day.",

  // chooseEnd
  "chooseEnd.subject": "Please let {title} end on its date",
  "chooseEnd.subjectPartner": "{companyName}: please let {title} end on its date",
  "chooseEnd.intro":
    "The licenses from {partnerName} are now active in the tenant of {companyName}, and we have verified that they cover every user. The old subscription is no longer needed after the end of its term; please set it so that it really ends then.",

  // endExtension
  "endNow.subject": "You can cancel {title} now",
  "endNow.subjectPartner": "{companyName}: please cancel {title} now",
  "endNow.intro":
    "{companyName} wants to leave the subscription below before its term is over. The licenses from {partnerName} are active and verified for everybody who uses it, so it can be cancelled now.",
  "endNow.price":
    "What is paid for the rest of its term, {money}, may be lost: count on no refund.",
  "endNow.priceUnknown": "What is paid for the rest of its term may be lost: count on no refund.",
  "endExtension.subject": "Please end the extension of {title}",
  "endExtension.subjectPartner": "{companyName}: please end the extension of {title}",
  "endExtension.intro":
    "The subscription below did not end on its date: it goes on in an extended term, billed month by month at a higher price. The licenses from {partnerName} are active and verified, so nobody needs it any more. Please end the extension now.",

  // rescueRenewal
  "rescueRenewal.subject": "Urgent: {title} has renewed and can still be cancelled",
  "rescueRenewal.subjectPartner":
    "Urgent: {companyName}, {title} has renewed and can still be cancelled",
  "rescueRenewal.intro":
    "The subscription below was meant to end, but has renewed for a new term. Microsoft allows a renewal to be cancelled only within 168 hours. The licenses from {partnerName} are active and verified, so the cancellation interrupts nobody.",
  "rescueRenewal.deadline":
    "Once the 168 hours are over, nobody can undo the renewal, and the whole new term has to be paid.",
  "rescueRenewal.money": "That would be {money}.",

  // Who can do it, by agreement type.
  "who.billingRole":
    "This can only be done by an owner or contributor of the billing account or of the billing profile. A Global administrator without one of these roles cannot do it.",
  "who.globalOrBilling": "This can be done by a Global administrator or a Billing administrator.",
  "who.unknown":
    "Who can do this depends on the type of your billing account: please look it up under {billingAccounts} and tell us. Under a Microsoft Customer Agreement it takes an owner or contributor of the billing account or of the billing profile; under a Microsoft Online Subscription Agreement (MOSA), a Global administrator or a Billing administrator.",
  "who.billingOwner":
    "Only the partner or distributor whom Microsoft bills for the subscription can do this. If that is your distributor, please pass this letter on at once and allow for its working days.",
  "who.licensingPartner":
    "This is done by the licensing partner (LSP) together with the licensing contact of {companyName}.",
  "who.prepaid":
    "The subscription is prepaid and ends by itself, unless recurring billing has been added to it. A Global administrator or a Billing administrator can see this.",
  "who.trial":
    "This is a trial: unless it is switched off, it turns into a paid subscription. Whoever started it can switch it off.",
  "who.syndication":
    "The subscription is managed in the portal of the provider that sold it, by whoever has an account there.",

  // The steps, by agreement type.
  "steps.openProduct":
    "Sign in to the Microsoft 365 admin center ({adminCenter}), open {yourProducts} and choose the subscription named above.",
  "steps.turnOff":
    "Choose {editRecurringBilling} and then {turnOff}. Do not choose {renewOnce}: it renews for one more term.",
  "steps.turnOffIfAdded":
    "If recurring billing is on, choose {editRecurringBilling} and then {turnOff}. If it is off, there is nothing to do but to tell us so.",
  "steps.extendIfAsked":
    "If you are asked what happens at the end of the term, choose the extended service term (EST) for now. We write again as soon as it can safely end.",
  "steps.partnerAutoRenewOff":
    "Turn {autoRenew} off for the subscription named above, in Partner Center or in your own platform.",
  "steps.partnerExtend":
    "Choose the extended service term (EST) as its end-of-term choice for now, not a cut at the end; please check that your platform does not change it by itself.",
  "steps.partnerReadBack": "Read the setting back and send us a confirmation in writing.",
  "steps.extendedPeriodOff": "Have the extended period term (EPT) switched off for this enrolment.",
  "steps.noRenewalOrder": "Place no renewal order for the licenses named above.",
  "steps.noExtension": "Make sure that no automatic extension applies to the agreement.",
  "steps.writtenConfirmation": "Confirm both to us in writing, naming the agreement.",
  "steps.portalRenewalOff":
    "Turn off the renewal of the subscription in that portal, but only once the domain is no longer federated by the provider; ask us for the order of steps.",
  "steps.cancelAtEnd":
    "Choose {editRecurringBilling}, make sure that recurring billing is off, and choose that the subscription is cancelled at the end of the term, without an extension.",
  "steps.partnerCancelAtEnd":
    "Set its end-of-term choice to cancel at end of term, without an extended service term (EST).",
  "steps.leaveToEnd":
    "Let the subscription end on its date: no renewal, no extension, and no earlier cancellation.",
  "steps.cancelNow": "Cancel the subscription there, and not only its renewal.",
  "steps.callSupportNow":
    "If the page asks you to reduce the number of licenses first, do not: call Microsoft support from the admin center and ask for the cancellation.",
  "steps.partnerCancelNow":
    "Cancel the subscription now, in Partner Center or in your own platform.",
  "steps.cancelExtension":
    "Cancel the subscription there. Unused days of the extension are credited as Microsoft’s rules provide.",
  "steps.partnerCancelExtension":
    "Cancel the extended subscription now, in Partner Center or in your own platform.",
  "steps.endExtendedPeriod":
    "Have the extended period term (EPT) ended for this enrolment, and order nothing further on it.",
  "steps.endAnyExtension": "End the extension at the place where the subscription was bought.",
  "steps.cancelRenewal": "Choose “Cancel subscription” and confirm.",
  "steps.callSupport":
    "If the page asks you to reduce the number of licenses first, do not: call Microsoft support from the admin center and ask for the cancellation within the 168 hours.",
  "steps.partnerCancelRenewal":
    "Cancel the renewed subscription within the 168 hours, in Partner Center or in your own platform.",
  "steps.undoRenewal":
    "Have the renewal undone at the place where the subscription was bought, and ask for a confirmation in writing.",

  // done
  "watchCutover.subject": "{companyName}: a source ends, who is on watch?",
  "watchCutover.intro":
    "A source of {companyName} ends soon. Our licenses stand and are verified, or are on their way; the moment itself cannot be moved off a weekend or a freeze.",
  "watchCutover.restored":
    "The move of a source of {companyName} was called off, and its owner says that it renews again. Whether it does shows at the end of its term and not before, and that end is near.",
  "watchCutover.reach":
    "Name a person who can be reached from {endsAt} until the tenant shows what became of it.",
  "watchCutover.cut":
    "If users are cut: buy the same product for as many as use it. Their licenses stay assigned, so the services come back without touching anybody.",
  "watchCutover.closes":
    "There is nothing to confirm: the watch ends by itself when the tenant shows what became of the source.",
  "done.subject": "{companyName}: the move of your Microsoft 365 licenses is complete",
  "done.intro":
    "All subscriptions of {companyName} that were to move are now supplied by {partnerName}. Your users keep the licenses they had and need to do nothing.",
  "done.step1": "From now on the invoice for these licenses comes from {partnerName}.",
  "done.step2":
    "Microsoft may still send mails about the old subscriptions. You can ignore them; please do not renew anything there.",
  "done.step3":
    "If a former partner no longer works for you, remove its access once its last invoice and credit have arrived.",
  "done.pointsTitle": "Good to know",

  // On approval: what will happen and when, and the emergency card.
  licenses: "{n, plural, one {# license} other {# licenses}}",
  "overview.subject": "{companyName}: what will happen to your Microsoft 365 licenses, and when",
  "overview.intro":
    "The move of the Microsoft 365 licenses of {companyName} to {partnerName} has been approved. This letter says what will happen, and when.",
  "overview.movingTitle": "What moves",
  "overview.moving":
    "{title}, {seats}: we order the new ones on {orderAt}; the present subscription serves until {endsAt}.",
  "overview.movingOpen":
    "{title}, {seats}: we order the new ones on {orderAt}; we do not know yet when the present subscription ends.",
  "overview.handedOver":
    "{title}, {seats}: your present partner is asked to hand the subscription over as it is, with its licenses and its term.",
  "overview.handedOverElse":
    "{title}, {seats}: your present partner is asked to hand the subscription over as it is, with its licenses and its term. If they do not, we order new ones by {orderAt}.",
  "overview.renewed":
    "{title}, {seats}: goes on with us from {endsAt}, when the present agreement ends.",
  "overview.usersTitle": "What your users notice",
  "overview.covered": "The new licenses are active and verified before the present ones end.",
  "overview.unchanged":
    "Mailboxes, files and accounts stay where they are; users need to do nothing.",
  "overview.askTitle": "What is still to be done on your side",
  "overview.askNothing": "Nothing for now: your present partner decides, and we write to them.",
  "overview.askStop":
    "The renewal of the present subscriptions has to be turned off. We write about it separately, with the steps, to whoever can do it.",
  "overview.askEnd":
    "Once our licenses are verified, the present subscriptions may end. We write about that too; please do not act before then.",
  "emergencyCard.subject": "{companyName}: please keep this card in case users lose Microsoft 365",
  "emergencyCard.intro":
    "You will most likely never need this card. Please print it, or keep it outside the mailboxes of {companyName}: on the day it is needed, they may be out of reach.",
  "emergencyCard.meaning":
    "If many users suddenly lose their mail or their files, licenses have probably run out. They are then still assigned to the users: the services come back when there are enough licenses of the same product again. Please act on the same day.",
  "emergencyCard.call":
    "Call {partnerName}, or write to us from another mailbox: we can order at once.",
  "emergencyCard.buy":
    "If you cannot reach us, sign in to the Microsoft 365 admin center ({adminCenter}) as a Global or Billing administrator, open {marketplace}, and buy the same product there with a monthly term.",
  "emergencyCard.count":
    "Buy at least as many licenses as are assigned to users; the numbers of today stand below.",
  "emergencyCard.wait":
    "Then wait, and tell us. Assign nothing anew: the licenses that users hold work again by themselves.",
  "emergencyCard.productsTitle": "Products and licenses",
  "emergencyCard.doNotUsers": "delete users or their mailboxes",
  "help.preview":
    "write every kind of letter with made-up facts to files, to be read before a customer does",
  "help.all": "in all six languages",
  "help.out": "the folder to write to",
  written: "{n, plural, one {# letter} other {# letters}} written to {folder}",
  mailRefused:
    "{n, plural, one {The mail server refused a letter for # address} other {The mail server refused a letter for # addresses}}",
  "customerPage.link":
    "Your own page (what moves, when, what it costs, and what is still to be done)",
  "proposal.subject":
    "{companyName}: please tell us whether you agree to the move of your Microsoft 365 licenses",
  "proposal.intro":
    "The move of the Microsoft 365 licenses of {companyName} to {partnerName} has been worked out in detail: which licenses, from which day on, and at what price.",
  "proposal.more":
    "You have had a proposal from us before. More licenses are in use by now, and this one covers them too: agreeing to this one is enough.",
  "proposal.harmless":
    "Nothing is ordered, and nobody is asked to end anything, before the proposal is agreed to.",
  "proposal.step1": "Open your own page with the link below. It needs no account and no password.",
  "proposal.step2":
    "Read the proposal, and say there whether you agree. If you do not, tell us why.",
  "proposal.private":
    "Whoever has the link can answer in your name: please pass it on only to those who may.",
  "escalation.subject": "{companyName}: overdue and unanswered: {step}",
  "escalation.intro":
    "{companyName}: this has not been done although its date has passed: {step}. Reminders go on by themselves; now somebody should call.",
  "escalation.contacts": "Who has to act",
  "escalation.call":
    "Call whoever has to act, and go through the letter with them: handover letters list",
  "escalation.answer":
    "When it is done, say so with the confirmation that you got: handover steps attest",
  "help.texts": "show the sentences that you may put in words of your own",
  "help.change": "put one sentence of the letters in words of your own",
  "help.reset": "bring the original sentence back",
  "help.test": "mail one letter with made-up facts to an address",
  "help.phrase": "the sentence, as “letters texts” names it",
  "help.message": "the new text; values stand in braces",
  "help.language": "the letters’ language, by default the reader’s",
  "help.letter": "the letter, as its preview’s file is called, such as invitation",
  "help.to": "the address to mail it to",
  changed: "From now on letters say: {message}",
  tested: "“{subject}” was mailed to {to}.",
};
