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
  "timing.reason.latestSafe":
    "It is the latest moment that is safe, so both are paid for as briefly as possible.",
  "timing.reason.movedOffWeekend":
    "The latest safe moment falls on a weekend, so the order is placed before it.",
  "timing.reason.movedOffFreeze":
    "The latest safe moment falls into a freeze, so the order is placed before it.",
  "timing.reason.atOnceLate": "The safe moment is already past, so the order is placed at once.",
  "timing.reason.atOnceInGrace":
    "The source has ended and lives on its grace period only, so the order is placed at once.",
  "timing.reason.alreadyCovered":
    "Licenses that the customer already has with us cover it, so nothing is ordered.",
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
