// The words of `handover catalog equivalents`.

export const equivalence = {
  "help.equivalents": "show what covers a SKU that can no longer be bought, by service plans",
  "help.all": "answer for every SKU of the license list",
  "column.sku": "SKU",
  "column.verdict": "Answer",
  "column.choice": "Buy instead",
  "verdict.same": "The same SKU",
  "verdict.superset": "One other SKU",
  "verdict.combination": "Several SKUs together",
  "verdict.ignore": "Never bought",
  "verdict.blocked": "Blocked",
  "why.SAME_SKU": "It can still be bought.",
  "why.ONE_SKU_COVERS":
    "One SKU has all the service plans that hold data, in the same or a higher edition.",
  "why.SKUS_COVER_TOGETHER": "No single SKU covers them; these do together.",
  "why.NEVER_BOUGHT":
    "Free, a trial, a benefit or bought by users themselves: nothing has to take its place.",
  "why.NO_PLANS_LISTED":
    "The license list names no service plans for it, so nothing can be compared.",
  "why.DATA_WOULD_BE_LOST":
    "No license that the same customers may buy covers all service plans that hold data.",
  "why.TOO_LITTLE_COVERED": "What can be bought covers less than half of it.",
  "why.PLANS_EXCLUDE_EACH_OTHER": "What would cover it cannot be assigned to one user together.",
  "why.BOUND_MET":
    "There are so many combinations that not all were tried; a better answer may exist.",
  price: "One license each, for one month, at your market’s least price: {price}",
  lost: "{n, plural, one {# service plan is not covered and holds no data; somebody has to accept the loss:} other {# service plans are not covered and hold no data; somebody has to accept the loss:}}",
  nobodyCovers:
    "{n, plural, one {# service plan would be lost:} other {# service plans would be lost:}}",
  unasked:
    "{n, plural, one {# service plan comes along that is not in use today:} other {# service plans come along that are not in use today:}}",
};
