// What of a customer's page its address holds.

import { customerTabs, historyKinds, type CustomerTab, type HistoryKind } from "./customer-tabs.ts";

/** Drawers over the page. */
const drawers = ["approve", "pause", "abort", "leave", "stay"] as const;

export interface CustomerSearch {
  readonly tab?: CustomerTab;
  /** What the history is narrowed to. */
  readonly kind?: HistoryKind;
  /** Whose licenses are looked for, by the beginning of a name or address; and only those that change. */
  readonly user?: string;
  readonly changesOnly?: true;
  readonly approve?: true;
  readonly pause?: true;
  readonly abort?: true;
  readonly leave?: true;
  readonly stay?: true;
}

export function readCustomerSearch(search: Record<string, unknown>): CustomerSearch {
  const tab = customerTabs.find((known) => known === search["tab"]);
  const kind = historyKinds.find((known) => known === search["kind"]);
  const { user } = search;
  return {
    ...(tab === undefined ? {} : { tab }),
    ...(kind === undefined ? {} : { kind }),
    ...(typeof user === "string" && user.trim() !== "" ? { user } : {}),
    ...(search["changesOnly"] === true ? { changesOnly: true } : {}),
    ...Object.fromEntries(
      drawers.filter((name) => search[name] === true).map((name) => [name, true]),
    ),
  };
}
