// What people are asked for beside the road itself: letters about access, money and renewals, and a customer who stays.

export const asks = {
  "label.partnerRelationships": "“Settings > Partner relationships”",
  "access.subject": "{companyName}: please remove the access of your former partner",
  "access.intro":
    "The licenses of {companyName} now come from {partnerName}, and your former partner sells you nothing any more. What that partner may do in your tenant does not end by itself.",
  "access.harmless": "Nothing that your users work with depends on that access.",
  "access.step1":
    "Sign in to the Microsoft 365 admin center ({adminCenter}) as a Global administrator and open {partnerRelationships}.",
  "access.step2":
    "Choose the former partner. Remove its roles (delegated admin) first, then the relationship.",
  "access.step3":
    "Look for guests of that partner who hold an admin role, for its apps among the enterprise applications and for its mail connectors, and remove what nobody needs.",
  "access.step4":
    "Where the admin center names the former partner as your support contact, enter {partnerName}.",
  "access.confirm":
    "If that partner is to keep its access, please tell us: then we do not ask again.",
  "credit.subject": "{companyName}: was the renewal of {title} credited?",
  "credit.intro":
    "The subscription below had renewed, and the renewal was cancelled in time. What was charged for the new term has to come back; it does not always do so by itself.",
  "credit.amount": "One more term costs {money}.",
  "credit.step1": "Look at the next invoice of this subscription: it has to show the credit.",
  "credit.step2":
    "If it shows none, open a billing request with Microsoft support from the admin center, with the subscription ID and the date of the cancellation.",
  "credit.step2Seller": "If it shows none, ask the partner who bills you for a credit note.",
  "credit.step3":
    "Tell us the case number, and later that the credit has arrived; a copy of the invoice or of the credit note is best.",
  "claim.subject": "{companyName}: a credit from Microsoft is due for {title}",
  "claim.intro":
    "The imported invoices charge {companyName} for something that was billed twice, that nobody bought, or that was taken back and not credited.",
  "claim.amount": "It comes to {money}.",
  "claim.step1": "See the lines, with their invoice numbers, in this customer’s report.",
  "claim.step2":
    "Open a billing request in Partner Center with the subscription ID, the invoice number and the period.",
  "claim.step3":
    "Keep the case number. This step ends by itself when an invoice that you import shows the credit; where it comes another way, attest it with the case number.",
  "seats.subject": "{companyName}: licenses of {title} were ordered and are not there",
  "seats.intro":
    "Microsoft accepted our order for {companyName}, and the tenant still does not show all of its licenses.",
  "seats.facts": "What is missing",
  "seats.ordered": "{title}: {ordered, number} ordered, {shown, number} in the tenant",
  "seats.subscription": "Subscription {subscriptionId}, ordered on {orderedAt}",
  "seats.users": "Users with an error in their license: {usersInError, number}",
  "seats.step1":
    "Look at the subscription in Partner Center: is it pending, suspended or smaller than what was ordered?",
  "seats.step2":
    "Open a request with Microsoft support from there, with the subscription ID and the date of the order. Do not order again: it would be billed twice.",
  "seats.step3": "This step ends by itself when the tenant shows all the licenses.",
  "refused.subject": "{companyName}: nothing goes on, because every look at the tenant is refused",
  "refused.intro":
    "For about two hours no look at {companyName} has come to its end. Until one does, nothing goes on there: nothing is ordered, verified or asked.",

  "refused.step1":
    "Run “handover doctor”: it says whether our own sign-in, a role or a consent is missing, and what to do about it.",
  "refused.step2":
    "If it finds nothing, see whether Microsoft reports an incident: Service health, in the Microsoft 365 admin center and in Partner Center.",
  "refused.step3":
    "Otherwise open a request with Microsoft support and give the answer above, with its two IDs.",
  "refused.step4":
    "This step ends by itself: the tenant is looked at every hour, and everything goes on with the first look that succeeds.",
  "reduce.subject":
    "Please reduce {title} to {seatsTo, plural, one {# license} other {# licenses}}",
  "reduce.subjectPartner":
    "{companyName}: please reduce {title} to {seatsTo, plural, one {# license} other {# licenses}}",
  "reduce.intro":
    "Of this kind of license {companyName} may hold 300 in all, whoever sold them. So that {partnerName} can take over the rest, the subscription below has to give up as many as {partnerName} already supplies.",
  "reduce.harmless":
    "The licenses from {partnerName} are active and verified: nobody loses a license, and nobody’s license has to be taken away first.",
  "reduce.window":
    "Microsoft allows this only in the 168 hours after the renewal. After that it is possible only after the next one.",
  "reduce.change": "Licenses, before → after",
  "reduce.direct":
    "Choose to remove licenses, enter {seatsTo, number} as the new total, and have the change made now, not at the renewal.",
  "reduce.partner":
    "Set the subscription above to {seatsTo, number} licenses now, in Partner Center or in your own platform. Leave its renewal on.",
  "renew.subject": "Please schedule the renewal to CSP of {title} for {companyName}",
  "renew.intro":
    "The Enterprise Agreement of {companyName} ends, and the licenses below are to go on with {partnerName} from that moment, even if they are no longer sold. Microsoft has a renewal to CSP for this, in Partner Center only; the software cannot do it.",
  "renew.alone":
    "Until the day below nothing else is bought for them. If nobody schedules it, they have to be bought, as far as they are still sold, or the users lose their licenses when the agreement and its grace period are over.",
  "renew.sku": "SKU",
  "renew.commitment": "Term and billing",
  "renew.most": "At most",
  "renew.above":
    "More licenses are in use than were approved, and as the agreement has ended no new move plan can be made for them: there is nothing left that it could move. If one already waits, have it approved. Otherwise have the customer agree to the difference before you add it, and write into your confirmation who agreed and when, or add it as a file; without that it is not taken.",
  "renew.mostPriced": "{n, plural, one {# license} other {# licenses}}, {price} each per month",
  "renew.mostUnpriced":
    "{n, plural, one {# license} other {# licenses}}; the price is on no list of ours: look at it in Partner Center before you schedule",
  "renew.terms":
    "Only what stands above is approved: term, billing, number and price. If Partner Center offers no such renewal, refuse the step: the licenses are then planned in another way.",
  "renew.provider":
    "Only the partner whom Microsoft bills can schedule it. Send these steps to your provider: the day below holds for them too.",
  "renew.latest": "At the latest",
  "renew.step1":
    "Open {companyName} in Partner Center and find the licenses of the Enterprise Agreement that can be renewed to CSP.",
  "renew.step2":
    "Schedule exactly this SKU with at least these licenses, to begin when the agreement ends.",
  "renew.step3":
    "Have the licensing partner confirm that nothing extends the agreement (extended period term, EPT); otherwise it is billed twice.",
  "renew.step4":
    "Read the scheduled subscription back, then confirm this step; if Microsoft does not offer it, refuse the step and say why.",
  "renew.until":
    "A confirmation alone does not end it: the line counts as moved when the tenant shows these licenses with us. Until then you are asked again.",
  "unrenew.subject": "Please take back the scheduled renewal to CSP of {title} for {companyName}",
  "unrenew.intro":
    "The licenses below were to go on with {partnerName} by a renewal to CSP at the end of the Enterprise Agreement. Nobody wants that any more. What stands scheduled all the same would begin by itself and be billed for its whole term.",
  "unrenew.step1":
    "Open {companyName} in Partner Center and look for what is scheduled for the end of the Enterprise Agreement.",
  "unrenew.step2":
    "Take it back. If it has begun already, cancel the new subscription within 168 hours of its beginning, but only if no user needs it.",
  "unrenew.step3":
    "Confirm this step, also if nothing was scheduled. If it cannot be taken back, refuse the step and say why.",

  "back.subject": "Please turn the renewal of {title} on again",
  "back.subjectPartner": "{companyName}: please turn the renewal of {title} on again",
  "back.intro":
    "The move of the subscription below has been called off. What was turned off for it is needed again: the subscription is to renew, so that nobody is without a license at the end of its term.",
  "back.late":
    "Where this is not confirmed in time, the approved replacement is bought, so that nobody is cut off.",
  "back.turnOn": "Choose {editRecurringBilling} and turn it on.",
  "back.partner":
    "Turn {autoRenew} on for the subscription above, with the same term and the same number of licenses.",
  "back.volume":
    "Take back the notice that there is no renewal: place the renewal order as before, and confirm it in writing.",
  "taken.subject": "No longer needed: {asked}",
  "taken.intro":
    "On {writtenOn} we wrote to you: “{asked}”. That is no longer needed. Please do not do it any more.",
  "taken.done":
    "If it is done already, please tell us at once: we then see to it that nobody is left without a license.",
  "taken.anew": "Should it be needed again, you will get a new letter.",
  "stays.subject": "{companyName}: you stay with {partnerName}",
  "stays.intro":
    "The change of partner has been called off. Our licenses go on as before, and those that were set to end renew again.",
  "stays.moved":
    "What another partner has supplied meanwhile stays with that partner. Please end there what you do not need twice.",
  "order.subject": "{companyName}: please send your purchase order",
  "order.intro":
    "The move plan for {companyName} is approved. Before {partnerName} orders, your purchase order is to be there.",
  "order.lapses":
    "Your purchase order {reference} is valid until {validUntil}, and an order goes out after that day.",
  "order.amount": "It has to cover at least {money}.",
  "order.step1":
    "Issue a purchase order to {partnerName} that is valid until the day of the order.",
  "order.step2":
    "Send it to us with its number, its amount and the day until which it is valid, or confirm it on your own page.",
  "order.late":
    "So that nobody is without a license, the approved order goes out at its last safe moment even if the purchase order is not there by then.",
};
