export const findings = {
  "severity.refusal": "Blocker",
  "severity.warning": "Warning",
  "severity.advice": "Advice",
  lastSafeAt: "Last safe moment: {lastSafeAt}",
  "ifIgnored.users":
    "If ignored: {users, plural, one {# user loses service} other {# users lose service}}",
  ignoredBy: "{by} answers for it.",
  "ifIgnored.money": "If ignored: costs {money}",

  "REGION_DIFFERENT.title": "The customer’s tenant is in another CSP authorization region",
  "REGION_DIFFERENT.meaning":
    "A partner may sell only within its own CSP authorization region. The country of the tenant decides, and it cannot be changed.",
  "REGION_DIFFERENT.action":
    "Let a partner entity of that region sell, or move the customer to a tenant in your region. Nothing that the customer clicks will help; no invitation was sent.",
  "REGION_SALES_SUSPENDED.title": "Microsoft has suspended sales in the customer’s country",
  "REGION_SALES_SUSPENDED.meaning":
    "The country of the tenant belongs to no CSP authorization region at present, so nobody can order for it.",
  "REGION_SALES_SUSPENDED.action":
    "Nothing can be done here. Check the country that was declared; no invitation was sent.",
  "REGION_OTHER_CLOUD.title": "The customer’s tenant is in another Microsoft cloud",
  "REGION_OTHER_CLOUD.meaning":
    "Tenants of this country live in a national cloud with partners and contracts of its own.",
  "REGION_OTHER_CLOUD.action":
    "Refer the customer to a partner of that cloud; no invitation was sent.",
  "COUNTRY_UNKNOWN.title": "The country of the customer’s tenant is not known",
  "COUNTRY_UNKNOWN.meaning":
    "Without a valid country nobody can tell whether the customer is in your CSP authorization region.",
  "COUNTRY_UNKNOWN.action":
    "Import the customer again with the two-letter code of the tenant’s country.",
  "OFFER_DISCONTINUED.title": "The offer is no longer sold",
  "OFFER_DISCONTINUED.meaning":
    "The offer is known, but in your market it can no longer be bought new. The source itself may run on.",
  "OFFER_DISCONTINUED.action":
    "Leave the source where it is for now, or agree on an equivalent offer with the customer. Do not end the source before.",
  "DATA_WOULD_BE_LOST.title": "No equivalent offer keeps all data",
  "DATA_WOULD_BE_LOST.meaning":
    "The offer is no longer sold, and whatever could replace it lacks service plans that hold data. Without these the data would be lost: {plansLost}.",
  "DATA_WOULD_BE_LOST.action":
    "Leave the source where it is, or use another route. Do not end the source before.",
  "NO_EQUIVALENT.title": "No equivalent offer was found",
  "NO_EQUIVALENT.meaning":
    "The offer is no longer sold, and what is sold today covers too little of what its users work with, or consists of products that exclude each other. Not covered: {plansLost}.",
  "NO_EQUIVALENT.action":
    "Name the licenses to buy yourself, with a reason, or leave the source where it is.",
  "PLAN_LOSS_NOT_ACCEPTED.title": "Nobody has accepted what the equivalent offer lacks",
  "PLAN_LOSS_NOT_ACCEPTED.meaning":
    "An equivalent offer exists and no data is lost, but its users would miss these service plans: {plansLost}.",
  "PLAN_LOSS_NOT_ACCEPTED.action":
    "Ask the customer. Accept the loss in your policy, or for this line with a name and a reason.",
  "OFFER_UNKNOWN.title": "The offer is not in the catalogue of your market",
  "OFFER_UNKNOWN.meaning":
    "No product of the catalogue gives exactly these licenses, so nothing can be bought in their place.",
  "OFFER_UNKNOWN.action":
    "Check the SKU, and leave the source where it is until an offer is found.",
  "SEAT_CAP_OVERLAP.title": "Old and new licenses together would exceed the limit of 300",
  "SEAT_CAP_OVERLAP.meaning":
    "Microsoft counts the licenses of the Business plans over all sellers. Buying them again beside the old ones would be refused at the order.",
  "SEAT_CAP_OVERLAP.action":
    "Use another route: ownership transfer, a split order agreed with the customer, or an exception from Microsoft support.",
  "SEAT_CAP_LARGER_PLAN.title": "Users above the seat limit get a larger plan",
  "SEAT_CAP_LARGER_PLAN.meaning":
    "{title}: beside the old licenses the limit leaves room for {room, plural, =0 {none} one {# more} other {# more}}. {users, plural, one {# user gets} other {# users get}} {newTitle} instead, so that nobody waits for the old licenses to end.",
  "SEAT_CAP_LARGER_PLAN.action":
    "Weigh its price against the other ways: an ownership transfer, or an order in two parts, which leaves these users without a license for a while.",
  "SEAT_CAP_REDUCED.title": "The source is reduced in steps under the seat limit",
  "SEAT_CAP_REDUCED.meaning":
    "{title}: old and new licenses together would pass the limit. After {times, plural, one {its next monthly renewal} other {each of # monthly renewals}} its owner takes licenses out of it, the first time from {seats, number} down to {seatsTo, number}, between {at} and {until}; ours grow by as many. Nobody is without a license, and nobody gets another one.",
  "SEAT_CAP_REDUCED.action":
    "Tell its owner now: licenses can be taken out only in the 168 hours after a renewal. Where nobody does it, the source goes on as it is, and another way is planned.",
  "SEAT_CAP_SPLIT.title": "What an order in two parts would mean",
  "SEAT_CAP_SPLIT.meaning":
    "{title}: beside the old licenses, {room, plural, =0 {none can be bought} one {# more can be bought} other {# more can be bought}}. If the rest is ordered only when the old ones have ended, {users, plural, =0 {nobody is} one {# user is} other {# users are}} without a license in between.",
  "SEAT_CAP_SPLIT.action":
    "Agree the number with the customer in writing before choosing this way; an ownership transfer or a larger plan for the excess leaves nobody without.",
  "SEGMENT_NOT_SUPPORTED.title": "The offer is reserved for another customer segment",
  "SEGMENT_NOT_SUPPORTED.meaning":
    "It is sold only to education, government or nonprofit customers, who have to be validated by Microsoft first.",
  "SEGMENT_NOT_SUPPORTED.action":
    "Leave the source where it is, or move it by hand once the customer’s segment has been validated.",
  "ADD_ON_NOT_SUPPORTED.title": "The source is an add-on",
  "ADD_ON_NOT_SUPPORTED.meaning":
    "An add-on can be ordered only where the tenant has its base, and the catalogue does not say which base this one needs.",
  "ADD_ON_NOT_SUPPORTED.action":
    "Leave the add-on and its base subscription where they are, or move both by hand.",
  "COMPANY_SKU_NOT_SUPPORTED.title": "The license belongs to the whole tenant",
  "COMPANY_SKU_NOT_SUPPORTED.meaning":
    "It gives capacity or features to the tenant and not to users, so cover cannot be verified user by user.",
  "COMPANY_SKU_NOT_SUPPORTED.action": "Leave the source where it is, or move it by hand.",
  "SYNDICATION_NOT_SUPPORTED.title": "The source was sold by a syndication partner",
  "SYNDICATION_NOT_SUPPORTED.meaning":
    "Such a seller often federates the customer’s domain. Ending the source in the wrong order can lock users out.",
  "SYNDICATION_NOT_SUPPORTED.action":
    "Have the domain defederated in the seller’s portal first, then move this source by hand.",
  "ASSIGNMENTS_UNREADABLE.title":
    "Its users need another license, and nobody can read who they are",
  "ASSIGNMENTS_UNREADABLE.meaning":
    "This license is no longer sold as it is, so its users would have to be given another one. Without delegated admin (GDAP) we see neither the users nor their licenses, and change none.",
  "ASSIGNMENTS_UNREADABLE.action":
    "Ask the customer again to approve delegated admin, or leave this subscription where it is.",
  "SOURCE_NOT_ACTIVE.title": "The source is not active",
  "SOURCE_NOT_ACTIVE.meaning":
    "Its status is neither active nor in its grace period, so it serves nobody now and there is nothing to take over without an interruption.",
  "SOURCE_NOT_ACTIVE.action":
    "Find out with the customer why it is not active and whether these licenses are still needed.",
  "SOURCE_SUSPEND_REQUESTED.title": "Somebody wants the source to be suspended",
  "SOURCE_SUSPEND_REQUESTED.meaning":
    "Suspending cuts the users off at once and, in new commerce, billing goes on.",
  "SOURCE_SUSPEND_REQUESTED.action":
    "Withdraw the request. Turning off the renewal is enough, and it interrupts nobody.",
  "ATTESTATION_MISSING.title": "A statement that the order has to carry is missing",
  "ATTESTATION_MISSING.meaning":
    "Microsoft asks for an attestation with this order. A named admin agent has to give it; it is never assumed.",
  "ATTESTATION_MISSING.action": "Have an admin agent give the attestation, then plan again.",
  "RELATIONSHIP_NOT_ACCEPTED.title": "The customer has not accepted the reseller relationship",
  "RELATIONSHIP_NOT_ACCEPTED.meaning":
    "The invitation and its reminders did not lead to an acceptance. Nothing was ordered and nothing was ended.",
  "RELATIONSHIP_NOT_ACCEPTED.action":
    "Speak to the customer, then invite again; the sources run on as before.",
  "AGREEMENT_NOT_ACCEPTED.title": "The Microsoft Customer Agreement has not been accepted",
  "AGREEMENT_NOT_ACCEPTED.meaning":
    "Without an acceptance on or after 1 April 2023, Microsoft refuses orders and changes of license counts. The letters did not lead to one.",
  "AGREEMENT_NOT_ACCEPTED.action":
    "Find out who may sign for the customer and have the agreement accepted in the admin center.",
  "DELEGATED_ADMIN_NOT_APPROVED.title": "Delegated admin privileges have not been approved",
  "DELEGATED_ADMIN_NOT_APPROVED.meaning":
    "Without GDAP the tenant cannot be read, so nobody could verify that every user is covered. The request was refused or has lapsed.",
  "DELEGATED_ADMIN_NOT_APPROVED.action":
    "Explain to the customer what the access is for, then ask again.",
  "PLAN_NOT_APPROVED.title": "The move plan was not approved in time",
  "PLAN_NOT_APPROVED.meaning":
    "Nothing is ordered without an approval, and after the date needed for it the move would no longer be safe.",
  "PLAN_NOT_APPROVED.action":
    "Make a new move plan for the next end of term and approve it in time.",
  "ACCEPTED_BY_UNEXPECTED_TENANT.title": "Another tenant than expected accepted the invitation",
  "ACCEPTED_BY_UNEXPECTED_TENANT.meaning":
    "The tenant or its default domain differs from the customer’s. It may be a second tenant or a guest admin’s own.",
  "ACCEPTED_BY_UNEXPECTED_TENANT.action":
    "Clear it up with the customer before anything is ordered, and send the invitation to an admin of the right tenant.",
  "ORDER_REFUSED.title": "Microsoft refused the order",
  "ORDER_REFUSED.meaning":
    "The order was answered with an error that trying again does not cure. Nothing was bought and the source runs on.",
  "ORDER_REFUSED.action":
    "Read the error in the journal of the move, remove its cause, and plan again.",

  "LATE.title": "There is less time left than the open steps need",
  "LATE.meaning":
    "Before the source ends, people still have to do things that usually take longer than that.",
  "LATE.action":
    "Telephone instead of writing, or agree with the customer on one more term or an extension as a bridge.",
  "END_DATE_UNKNOWN.title": "The end of the source is not known",
  "END_DATE_UNKNOWN.meaning":
    "Neither the tenant nor the import gives a date, so no safe moment for the order can be named.",
  "END_DATE_UNKNOWN.action":
    "Ask the customer for the end date, with a screenshot of the subscription, and import it.",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.title": "The type of the customer’s billing account is not known",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.meaning":
    "It decides who may turn off the renewal and what happens at the end. Until it is known, both worst cases are planned for.",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN.action":
    "Have the customer look it up in the admin center under Billing > Billing accounts.",
  "SOURCE_NOT_FOUND.title": "A declared subscription is not in the tenant",
  "SOURCE_NOT_FOUND.meaning":
    "The import names a subscription that the tenant does not show. It may be gone, or belong to another tenant.",
  "SOURCE_NOT_FOUND.action": "Check the row of the import; nothing is ordered for it.",
  "POOL_OVER_ASSIGNED.title": "More licenses are assigned than the tenant holds",
  "POOL_OVER_ASSIGNED.meaning":
    "{seats, plural, one {# user has a license that the tenant does not hold} other {# users have a license that the tenant does not hold}} ({inUse, number} in use in all). Such users are without service already or can lose it at any moment; this is so before the move begins.",
  "POOL_OVER_ASSIGNED.action":
    "Have the customer remove assignments that nobody needs, or approve licenses for all.",
  "UNUSED_SEATS.title": "Some licenses are not assigned to anybody",
  "UNUSED_SEATS.meaning":
    "{seats, plural, one {# license is assigned to nobody} other {# licenses are assigned to nobody}}; {inUse, number} are in use. Buying all of them again means paying for unused ones.",
  "UNUSED_SEATS.action": "Ask the customer how many are really wanted before you approve.",
  "SEATS_ABOVE_CEILING.title": "The source holds far more licenses than are in use",
  "SEATS_ABOVE_CEILING.meaning":
    "The move plan buys {seats, plural, one {# license} other {# licenses}} fewer than the source holds, because the ceiling of your policy allows no more beyond the {inUse, number} in use. Everybody who uses a license now is covered.",
  "SEATS_ABOVE_CEILING.action":
    "Approve as planned, or have a second person confirm a higher number.",
  "OVERLAP_SEATS_TAKEN.title": "Licenses of the overlap are being used",
  "OVERLAP_SEATS_TAKEN.meaning":
    "While old and new licenses stand side by side, more users were given one than the new licenses alone can cover.",
  "OVERLAP_SEATS_TAKEN.action":
    "Approve more licenses before the source ends, or have the additional assignments removed.",
  "SEATS_OUTSIDE_BAND.title": "The licenses needed no longer fit the band of the move plan",
  "SEATS_OUTSIDE_BAND.meaning":
    "So many users came or went since the move plan was made that the order would lie outside of what it asks for.",
  "SEATS_OUTSIDE_BAND.action": "Look at the new move plan and approve it.",
  "PRICE_ABOVE_CEILING.title": "The price is above the approved ceiling",
  "PRICE_ABOVE_CEILING.meaning":
    "Today’s price list asks for more per license than the approval allows, so the order waits.",
  "PRICE_ABOVE_CEILING.action": "Look at the new move plan with today’s prices and approve it.",
  "PARTNER_ON_RECORD.title": "Your partner number belongs on the provider’s orders",
  "PARTNER_ON_RECORD.meaning":
    "{count, plural, one {# product is} other {# products are}} ordered from your provider. Only an order that names your partner number (MPN ID) makes you the partner on record: without it you have no incentives and no standing with this subscription at Microsoft.",
  "PARTNER_ON_RECORD.action":
    "Give your provider the number with each order, and check it in the provider’s confirmation. It can be added later only by the provider.",
  "PRICE_CHANGED.title": "A new price or promotion makes an earlier order cheaper",
  "PRICE_CHANGED.meaning":
    "Since the move plan was approved, Microsoft has announced a price or a promotion. Ordering before it changes costs less than waiting for the last safe moment.",
  "PRICE_CHANGED.action":
    "Approve the new move plan in time. Until then, and where nobody approves it, the approved one is carried out.",
  "PROMOTION_ENDS.title": "The price rests on a promotion",
  "PROMOTION_ENDS.meaning":
    "The price of {title} counts on the promotion “{promotion}”, which is available until {endsOn}. It holds for the whole first term, also for licenses added later, and not for the renewal.",
  "PROMOTION_ENDS.action":
    "Keep to the planned order. Where Microsoft does not grant it on the day, nothing is ordered above the approved price.",
  "PROMOTION_LOST.title": "A promotion ends before the order",
  "PROMOTION_LOST.meaning":
    "The customer could have the promotion “{promotion}” of {title}, but it ends on {endsOn}, before the planned order.",
  "PROMOTION_LOST.action":
    "Ordering earlier would mean paying both sellers for longer. Compare the dates, or allow orders to follow prices in your policy.",
  "PROMOTION_NOT_MET.title": "A promotion that this customer does not get",
  "PROMOTION_NOT_MET.meaning":
    "The promotion “{promotion}” of {title} is available until {endsOn}, but not to this customer: being moved is not new to the offer, and its limits count the licenses of all sellers.",
  "PROMOTION_NOT_MET.action": "Do not promise it. The move plan counts on the usual price.",
  "PRICE_UNKNOWN.title": "The price list shows no price",
  "PRICE_UNKNOWN.meaning":
    "The move plan cannot say what these licenses cost. The sums shown leave them out.",
  "PRICE_UNKNOWN.action": "Look up the price in Partner Center before you approve.",
  "CUTOVER_ON_WEEKEND.title": "The source ends on a day off",
  "CUTOVER_ON_WEEKEND.meaning":
    "It ends on {endsOn}. The order is placed on an earlier working day, but the end itself cannot be moved.",
  "CUTOVER_ON_WEEKEND.action": "Name a person who is on watch on that day.",
  "ABORTED_BY_OPERATOR.title": "The move was aborted",
  "ABORTED_BY_OPERATOR.meaning":
    "A named person decided not to carry it on. What could be undone without anybody losing a license was undone.",
  "ABORTED_BY_OPERATOR.action":
    "Look at what stays: our licenses that could not be cancelled go on and are billed.",
  "EXTENSION_LEFT_ON.title": "The source goes on in an extended term",
  "EXTENSION_LEFT_ON.meaning":
    "It did not end on its date and is billed month by month at a higher price. No user is affected.",
  "EXTENSION_LEFT_ON.action": "Chase the person who can end the extension.",
  "RENEWAL_SURPRISED.title": "The source renewed although it should have ended",
  "RENEWAL_SURPRISED.meaning":
    "A whole further term is being billed. For 168 hours from the renewal its seller can still cancel it.",
  "RENEWAL_SURPRISED.action": "Telephone the billing owner today; the letter has gone out.",
  "SOURCE_CANCELLED_NOW.title": "The source is cancelled in the middle of its term, as wanted",
  "SOURCE_CANCELLED_NOW.meaning":
    "{title} ({seats, plural, one {# license} other {# licenses}}) is bought as soon as the move plan is approved; its owner is asked to cancel it once the new licenses are verified. What is paid for the rest of its term is thrown away; no refund is counted on.",
  "SOURCE_CANCELLED_NOW.action":
    "Approve only if the customer has seen that amount; otherwise take the decision back, and it is bought at its end.",
  "SOURCE_ENDED_EARLY.title": "The source lost licenses before its end",
  "SOURCE_ENDED_EARLY.meaning":
    "Somebody cancelled, suspended or reduced it early. The approved contingency orders what users need at once.",
  "SOURCE_ENDED_EARLY.action":
    "Find out with the customer who did it, and watch the new licenses arrive.",
  "MANY_SUBSCRIPTIONS.title": "The tenant has very many active subscriptions",
  "MANY_SUBSCRIPTIONS.meaning":
    "{count, plural, one {# subscription is} other {# subscriptions are}} active; beyond 150 Microsoft may refuse orders.",
  "MANY_SUBSCRIPTIONS.action":
    "Order in batches, join small subscriptions of one offer, and let none lapse before its order is done.",
  "AGREEMENT_TOO_OLD.title": "The customer’s acceptance of the agreement is too old",
  "AGREEMENT_TOO_OLD.meaning":
    "The Microsoft Customer Agreement was accepted on {acceptedAt}; acceptances from before April 2023 no longer allow orders or changes of licenses.",
  "AGREEMENT_TOO_OLD.action":
    "Ask the customer’s admin to accept the agreement again before the order.",
  "ESTATE_DECLARED.title": "Nobody has read the tenant: everything rests on what was declared",
  "ESTATE_DECLARED.meaning":
    "The customer has not approved delegated admin (GDAP), so products, licenses and dates are those of the import. Every declared license counts as used, with the margin of your policy: {counted, plural, one {# license} other {# licenses}}. {unclear, plural, =0 {Each subscription was declared with its number of licenses.} one {# subscription was declared without a number of licenses and is left out.} other {# subscriptions were declared without a number of licenses and are left out.}} A license that is cut early would not be noticed.",
  "ESTATE_DECLARED.action":
    "Have the customer confirm the list, or approve delegated admin; then the move plan is made anew from what the tenant shows. Until then the customer’s admin looks in the admin center once a week and on the day after each end, and tells you at once if users are cut: what is approved for that case is ordered on their word alone.",
  "DELEGATED_ADMIN_ENDS.title": "Our access to the tenant ends before the move does",
  "DELEGATED_ADMIN_ENDS.meaning":
    "Our delegated admin privileges (GDAP) end on {endsOn}, before the last source has ended and been watched. After that nobody could verify that every user is covered.",
  "DELEGATED_ADMIN_ENDS.action":
    "Ask the customer’s admin to approve a new request before that day.",
  "DELEGATED_ADMIN_ROLES_MISSING.title": "Roles of our access to the tenant are missing",
  "DELEGATED_ADMIN_ROLES_MISSING.meaning":
    "The customer’s admin granted delegated admin privileges without: {roles}. Reading the directory or changing licenses will be refused.",
  "DELEGATED_ADMIN_ROLES_MISSING.action":
    "Request the access again with these roles, and explain to the customer what they are for.",
  "CONSUMER_DIRECTORY.title": "The tenant is a directory of consumers",
  "CONSUMER_DIRECTORY.meaning":
    "{kind}: such a directory accepts no reseller, and no licenses can be ordered into it.",
  "CONSUMER_DIRECTORY.action":
    "Ask the customer for the tenant of the organization itself, and import that one; a different tenant cannot be put right by anything clicked here.",
  "SIGN_IN_FEDERATED.title": "Somebody else’s service signs the users in",
  "SIGN_IN_FEDERATED.meaning":
    "{domains}: sign-in runs at another service. Where that is the seller’s own, as with hosting companies, nobody can sign in once its subscription ends or is cancelled.",
  "SIGN_IN_FEDERATED.action":
    "Find out whose service it is. If it is the seller’s, take the domains back to Microsoft sign-in (managed) with the customer’s own admin first, set new passwords, and only then let the source end.",
  "OLD_PARTNER_KEEPS_ACCESS.title": "The old partner keeps its access",
  "OLD_PARTNER_KEEPS_ACCESS.meaning":
    "When the last subscription has moved, the old partner still has its delegated admin, guests, apps and support contact.",
  "OLD_PARTNER_KEEPS_ACCESS.action":
    "Go through the accesses after the move and have the customer’s admin remove what is no longer wanted, never before the last subscription there has ended.",
  "SOURCE_JUST_BOUGHT.title": "The source was bought only days ago",
  "SOURCE_JUST_BOUGHT.meaning":
    "{title} can still be cancelled by its seller within seven days of its purchase, for all {seats, plural, one {# license} other {# licenses}}.",
  "SOURCE_JUST_BOUGHT.action":
    "Ask at once whether the seller cancels it; after that it is paid for a whole term.",
  "NON_CLOUD_RIGHTS_LOST.title": "Rights that are no service plan end with the agreement",
  "NON_CLOUD_RIGHTS_LOST.meaning":
    "Licenses under a volume agreement can bring Software Assurance, server and client access rights and a price level. No service plan shows them, and none of them moves.",
  "NON_CLOUD_RIGHTS_LOST.action":
    "Have the customer’s licensing contact confirm in writing that they are not needed, or are bought elsewhere.",
  "LOOK_ALIKE_OFFER.title": "Another offer has the same name",
  "LOOK_ALIKE_OFFER.meaning":
    "“{title}” is sold under a second SKU as well ({otherSkuId}). Licenses are those of the SKU {skuId}; the other one would serve nobody without reassignment.",
  "LOOK_ALIKE_OFFER.action": "When you order by hand, compare the SKU, not the name.",
  "TRIAL_CONVERTS.title": "A trial turns into a paid subscription",
  "TRIAL_CONVERTS.meaning":
    "Unless somebody switches it off, {title} continues as a paid year with up to {seats, plural, one {# license} other {# licenses}}.",
  "TRIAL_CONVERTS.action":
    "Ask the customer’s admin to switch the conversion off, or to buy what is wanted on purpose.",
  "TRANSFER_BRINGS_ALL.title": "A transfer brings the whole subscription",
  "TRANSFER_BRINGS_ALL.meaning":
    "{title} arrives with all {seats, plural, one {# license} other {# licenses}}, {inUse, number} of them in use, with its price and term, and nothing of it can be refused on arrival.",
  "TRANSFER_BRINGS_ALL.action":
    "Agree on the list of subscriptions in writing before the request, and set the end-of-term choice of each as soon as it has arrived.",
  "TRANSFER_NOT_AGREED.title": "It was not handed over",
  "TRANSFER_NOT_AGREED.meaning":
    "{title} could only come to us by a transfer of ownership, and its request ended without it. It stays with its present partner.",
  "TRANSFER_NOT_AGREED.action":
    "Talk to the present partner and the customer; a new request can be sent with a new move plan.",
  "RENEW_TO_CSP_MISSING.title": "The renewal to CSP does not show",
  "RENEW_TO_CSP_MISSING.meaning":
    "{title} was to go on with us by a renewal to CSP at the end of its Enterprise Agreement. Nobody has scheduled it, or the tenant does not show it.",
  "RENEW_TO_CSP_MISSING.action":
    "Schedule it in Partner Center. If the agreement has ended already, order the licenses again or ask Microsoft’s support for partners: until they show, the users may be without a license.",
  "RENEW_TO_CSP_DIFFERS.title": "The renewal to CSP came otherwise than approved",
  "RENEW_TO_CSP_DIFFERS.meaning":
    "{title} goes on with us by a renewal to CSP, but not for the term, the billing or the number of licenses that were approved.",
  "RENEW_TO_CSP_DIFFERS.action":
    "Have it decided who bears it. Within 168 hours of its beginning the subscription can be cancelled, as soon as other licenses carry its users; later, schedule the approved term for its next renewal.",
  "PURCHASE_ORDER_LAPSES.title": "The purchase order lapses before the order",
  "PURCHASE_ORDER_LAPSES.meaning":
    "The number of the customer’s purchase order ({reference}) is no longer valid on the day of the first order that is still to come.",
  "PURCHASE_ORDER_LAPSES.action":
    "Ask the customer for a number that is valid on that day; they have been asked by letter. At the last safe moment the licenses are ordered all the same, then without a valid number.",
  "TRANSFER_MISSING_LINE.title": "An agreed subscription did not arrive",
  "TRANSFER_MISSING_LINE.meaning":
    "{title} with {seats, plural, one {# license} other {# licenses}} was agreed to be handed over and did not come.",
  "TRANSFER_MISSING_LINE.action":
    "Ask the partner at the source. Where it was not handed over it is bought as planned; where Microsoft says that it moved, open a case with Microsoft and buy nothing beside it.",
  "TRANSFER_UNEXPECTED_LINE.title": "A transfer brought what nobody agreed to",
  "TRANSFER_UNEXPECTED_LINE.meaning":
    "{title} with {seats, plural, one {# license} other {# licenses}} arrived and is ours to pay until {endsOn}; it renews until somebody decides otherwise.",
  "TRANSFER_UNEXPECTED_LINE.action":
    "Agree with the customer on its price, or with the other partner on handing it back. Do not cancel it while users hold its licenses.",
  "TRANSFER_LINE_DIFFERS.title": "A transferred subscription is not as agreed",
  "TRANSFER_LINE_DIFFERS.meaning":
    "{title} arrived with {seats, plural, one {# license} other {# licenses}} and ends on {endsOn}; licenses, term or end are not those that were agreed.",
  "TRANSFER_LINE_DIFFERS.action":
    "Compare it with the list that was agreed, and settle the difference with the other partner.",
  "TRANSFER_STUCK.title": "A transfer does not end",
  "TRANSFER_STUCK.meaning":
    "The request for {title} is still in progress, although its fallback is due. Nothing is bought beside it.",
  "TRANSFER_STUCK.action":
    "Ask the partner at the source and Microsoft’s support for partners to end it.",
  "ADD_ON_WITHOUT_BASE.title": "The add-on has no base in the tenant",
  "ADD_ON_WITHOUT_BASE.meaning":
    "{title} works only beside another subscription, and none that fits was found. The order would be refused.",
  "ADD_ON_WITHOUT_BASE.action":
    "Order the base first, or clear up with the customer what the add-on is used for.",
  "LICENSES_REASSIGNED.title": "Users get other licenses",
  "LICENSES_REASSIGNED.meaning":
    "{users, plural, one {# user of {title} gets} other {# users of {title} get}} {newTitle} instead. The old license ends only when all of them work with the new one.",
  "LICENSES_REASSIGNED.action":
    "Tell the users beforehand, and check the classes of users and what each gets in the move plan.",
  "PLANS_LOST.title": "Users lose some conveniences",
  "PLANS_LOST.meaning":
    "What replaces {title} lacks: {plansLost}. No data is lost. Accepted by: {by}.",
  "PLANS_LOST.action": "Make sure that the customer knows.",
  "USAGE_LOCATION_MISSING.title": "Users without a usage location",
  "USAGE_LOCATION_MISSING.meaning":
    "Microsoft assigns no license to a user whose usage location is not set: {users, plural, one {# user} other {# users}} of {title}.",
  "USAGE_LOCATION_MISSING.action":
    "Have the customer’s admin set the usage location before the licenses are reassigned.",
  "LICENSES_BY_GROUP.title": "Licenses come from groups",
  "LICENSES_BY_GROUP.meaning":
    "{count, plural, one {# group gives} other {# groups give}} {title} to its members. The new license is added to the group first, and the old one is removed when every member’s is active.",
  "LICENSES_BY_GROUP.action": "Change nothing in these groups while licenses are being reassigned.",
  "GROUP_LICENSING_AT_STAKE.title": "Licensing by group depends on what goes",
  "GROUP_LICENSING_AT_STAKE.meaning":
    "{title} is the only license in the tenant that allows licensing by group, and {count, plural, one {# group uses} other {# groups use}} it.",
  "GROUP_LICENSING_AT_STAKE.action":
    "Make sure that the new license allows it too; the move plan reassigns this SKU last.",
  "USERS_WITH_LICENSE_ERRORS.title": "Some users have a license in error",
  "USERS_WITH_LICENSE_ERRORS.meaning":
    "Microsoft reports an error on their assignment, so they may be without service already now.",
  "USERS_WITH_LICENSE_ERRORS.action":
    "Have the customer’s admin correct these assignments before the move.",
};
