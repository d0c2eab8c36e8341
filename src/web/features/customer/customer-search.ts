// What of a customer's page its address holds.

import { isDate } from "../../ui/is-date.ts";
import { zoomSteps, type ZoomStep } from "./timeline/window.ts";
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
  /** How much of the timeline is shown, and from which day; all of it without. */
  readonly zoom?: ZoomStep;
  readonly from?: string;
  /** Of the timeline, by its id. */
  readonly mark?: string;
  readonly view?: "table";
  readonly withFindings?: true;
  readonly approve?: true;
  readonly pause?: true;
  readonly abort?: true;
  readonly leave?: true;
  readonly stay?: true;
}

export function readCustomerSearch(search: Record<string, unknown>): CustomerSearch {
  const tab = customerTabs.find((known) => known === search["tab"]);
  const kind = historyKinds.find((known) => known === search["kind"]);
  const zoom = zoomSteps.find((known) => known === search["zoom"]);
  const { from, mark, user } = search;
  return {
    ...(tab === undefined ? {} : { tab }),
    ...(kind === undefined ? {} : { kind }),
    ...(typeof user === "string" && user.trim() !== "" ? { user } : {}),
    ...(search["changesOnly"] === true ? { changesOnly: true } : {}),
    ...(zoom === undefined ? {} : { zoom }),
    ...(zoom !== undefined && isDate(from) ? { from } : {}),
    ...(typeof mark === "string" && mark !== "" ? { mark } : {}),
    ...(search["view"] === "table" ? { view: "table" } : {}),
    ...(search["withFindings"] === true ? { withFindings: true } : {}),
    ...Object.fromEntries(
      drawers.filter((name) => search[name] === true).map((name) => [name, true]),
    ),
  };
}
