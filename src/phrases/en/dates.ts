// The calendar: agreements, access and freezes beside what a plan has set; and its month at a glance.

export const dates = {
  about:
    "Orders, cutovers, last safe moments, ends of undo, agreements and access of all open moves, and the days on which nothing is ordered.",
  sum: "Orders: {orders, number}; cutovers: {cutovers, number}; deadlines: {deadlines, number}; agreements and access: {lasting, number}",
  month: "The month at a glance; each day leads to its list",
  more: "+{n, number}",
  noOrders: "No orders",
  freeze: "Nothing is ordered: {span}",
  freezeNamed: "Nothing is ordered: {span} ({name})",
  "event.accessExtends": "Microsoft extends delegated admin (GDAP)",
  "event.agreementAccepted": "The customer accepted the Microsoft Customer Agreement",
  "event.agreementEnds": "The agreement’s term ends: {agreement}",
  "agreement.eaEas": "Enterprise Agreement",
  "agreement.mpsa": "Microsoft Products and Services Agreement (MPSA)",
  "agreement.openValue": "Open Value agreement",
};
