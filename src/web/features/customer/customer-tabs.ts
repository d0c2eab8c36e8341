import type { Say } from "../../ui/say.ts";

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

/** What the history can be narrowed to, as its address names it. */
export const historyKinds = ["outcome", "intent", "observed", "decided", "person"] as const;
export type HistoryKind = (typeof historyKinds)[number];

export function tabTitle(say: Say, tab: CustomerTab): string {
  return tab === "licenses" || tab === "report"
    ? say(`acts.${tab}.tab`)
    : say(`console.tab.${tab}`);
}
