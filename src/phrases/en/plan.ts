export const plan = {
  "routes.reason.sameOffer": "The same offer is sold by us, so the users keep their licenses.",
  "routes.reason.sameOfferGrown":
    "The same offer is sold by us, and the subscription that the customer already has with us is enlarged.",
  "routes.reason.coveredByOurs":
    "Licenses that the customer already has with us cover it, so nothing has to be bought.",
  "routes.reason.equivalentOffer":
    "The offer is no longer sold; an equivalent offer covers what its users work with, and their licenses are reassigned.",
  "routes.reason.otherOfferWanted":
    "Another license is wanted than the one that exists, and the users’ licenses are reassigned.",
  "routes.reason.leftByAll":
    "Nobody uses its licenses any more, so nothing is bought; it only has to end as approved before.",
  "routes.reason.supportOnly": "The customer takes only support from us and buys elsewhere.",
  "routes.reason.declaredKeep": "The import says that this subscription stays where it is.",
  "routes.reason.notDeclared":
    "The import does not name this subscription, and your policy keeps such subscriptions.",
  "routes.reason.free": "It is free and is never bought.",
  "routes.reason.viral": "Users signed up for it themselves at no cost; it is never bought.",
  "routes.reason.trial": "It is a trial and is not bought again.",
  "routes.reason.benefit": "It comes with another product as a benefit and is never bought.",
  "routes.reason.selfService":
    "Users bought it themselves; that is a matter between them and Microsoft.",
  "routes.reason.alreadyGone": "It has already ended.",
  "routes.reason.noSeats": "It holds no licenses.",
  "routes.reason.operatorKeeps": "You decided that this subscription stays where it is.",
  "routes.reason.transferKeepsAll":
    "The other partner hands the whole subscription over; price, term and licenses stay as they are.",
  "routes.reason.transferOpen":
    "The ownership transfer is still in progress, and nothing is bought in its place before it is closed.",
  "routes.reason.transferred": "The licenses came to us by a transfer of ownership.",
  "routes.reason.renewToCsp":
    "Microsoft schedules the licenses of the Enterprise Agreement in CSP at its end, even where they are no longer sold.",
  "routes.reason.largerPlan":
    "As many licenses as the limit leaves are bought again; the users above it get a larger plan.",
  "routes.reason.splitUnderCap":
    "As many licenses as the limit leaves are ordered now and the rest when the source has ended.",
  "routes.reason.reduceInSteps":
    "The source’s owner reduces its monthly licenses in steps while ours are raised.",
  "routes.reason.supportException": "Microsoft support grants an exception from the limit.",
  "routes.reason.oneMoreTerm": "Nothing is done, and the source renews for another term.",
  "routes.reason.cancelNowWanted": "The customer wants to leave the contract at once.",
  "routes.against.policy": "Your policy does not use this way.",
  "routes.against.transferOpen": "Another transfer request of this customer is still open.",
  "routes.against.notHandedOver":
    "Its owner did not hand it over when asked; nobody is asked twice.",
  "routes.against.notRenewed": "It was not scheduled when asked; nobody is asked twice.",
  "routes.against.ownerUnknown":
    "It is not known who is billed for the source, so nobody can be asked.",
  "routes.against.aboveCeiling": "More licenses would be needed than your policy lets be ordered.",
  "routes.against.tooLate": "There is not enough time left for the answer.",
  "routes.against.gapNeedsApproval":
    "Some users would be without a license for a while; the customer has to approve that.",
  "routes.against.ownerMustReduce": "The source’s owner has to do it, step by step.",
  "routes.against.microsoftMustAgree": "Microsoft has to agree.",
  "routes.against.notWanted": "The customer wants to move.",
  "routes.against.notCancellable": "Its agreement lets nobody cancel it in the middle of a term.",
  "routes.against.costsMore": "It costs more.",
  "routes.against.costsNoLess": "It does not cost less.",
  "routes.against.reassigns": "The users’ licenses would have to be reassigned.",
  "routes.next": "{what}: next best is “{way}”. {against}",
  "routes.nextWithCost": "{what}: next best is “{way}”, at {cost}. {against}",
  "timing.reason.latestSafe":
    "It is the latest moment that is safe, so both are paid for as briefly as possible.",
  "timing.reason.movedOffWeekend":
    "The latest safe moment falls on a weekend, so the order is placed before it.",
  "timing.reason.movedOffFreeze":
    "The latest safe moment falls into a freeze, so the order is placed before it.",
  "timing.reason.atOnceWanted":
    "Somebody wants the source to end now, so the order is placed at once.",
  "timing.reason.atOnceLate": "The safe moment is already past, so the order is placed at once.",
  "timing.reason.atOnceInGrace":
    "The source has ended and lives on its grace period only, so the order is placed at once.",
  "timing.reason.beforeReduction":
    "These licenses have to be verified before as many are taken out of the source.",
  "timing.reason.pilot":
    "A single license is ordered first: it shows while there is time whether anything stands in the way.",
  "timing.reason.beforePriceChange":
    "The price changes afterwards, and the price of the first order holds for the whole term.",
  "timing.reason.provesTheNext":
    "It is ordered a little earlier, so that the next purchase can be made later.",
  "timing.reason.withTheNext":
    "It is raised together with the next purchase, which cannot wait longer.",
  "timing.reason.alreadyCovered":
    "Licenses that the customer already has with us cover it, so nothing is ordered.",
  "assumption.estateDeclared": "Nobody has read the tenant: what it holds is what was declared.",
  "assumption.noGraceAfterEnd": "Service stops at the end, without a grace period.",
  "assumption.renewsUntilAskedToStop":
    "The source renews at every end until its renewal has been turned off.",
  "assumption.extensionMayBeOn":
    "An extension may be on, so that the source goes on being billed after its end.",
  "assumption.renewalMayHappen":
    "The source may renew for a whole term although its renewal was turned off.",
  "assumption.lapsesByItself": "The source is prepaid and ends by itself.",
  "assumption.termAssumed":
    "The length of the term is not known; the length that your policy names is used.",
  "assumption.staysWhereItIs": "The source stays where it is, and its licenses with it.",
  "evidence.observed": "observed",
  "evidence.attested": "attested",
  "evidence.declared": "declared",
  "evidence.assumed": "assumed",
};
