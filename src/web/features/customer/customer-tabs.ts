/** The tabs of a customer's page, as its address names them. */
export const customerTabs = [
  "timeline",
  "plan",
  "estate",
  "licenses",
  "findings",
  "steps",
  "history",
  "report",
] as const;
export type CustomerTab = (typeof customerTabs)[number];
