// The tour: one real move of the sandbox from its first letter to its report. Each step stands beside the control that
// it is about; "Next" does what it says where its reader has not done it already.

import { importCustomers, inviteCustomer } from "#contract/routes/customers.ts";
import { approveBand, showMove } from "#contract/routes/moves.ts";
import { answerAsPerson, showSampleCustomers } from "#contract/routes/sandbox.ts";
import { moveClock } from "#contract/routes/server.ts";
import { ApiError } from "#contract/problem.ts";
import { call } from "../../server/call.ts";

/** The first customer of the sandbox's list: it buys one product from Microsoft directly. */
export interface TourCustomer {
  readonly domain: string;
  /** Its rows with the header, as an import takes them. */
  readonly csv: string;
}

export interface TourStep {
  readonly key: "home" | "ask" | "accept" | "timeline" | "seats" | "approve" | "pass" | "report";
  /** Where it stands. */
  readonly path: (domain: string) => string;
  /** What it stands beside, as a selector. */
  readonly beside: string;
  readonly act?: (customer: TourCustomer, name: string) => Promise<unknown>;
}

const MONTHS_MAX = 15; // the longest usual term, and a quarter for what follows its end
/** What is asked after an answer is asked at once; three letters at most come one after another. */
const ROUNDS_MAX = 5;

export const tourSteps: readonly TourStep[] = [
  {
    key: "home",
    path: () => "/",
    beside: ".figures, .empty .actions",
    act: ({ csv }) => call(importCustomers, { query: {}, body: csv }),
  },
  {
    key: "ask",
    path: (domain) => `/customers/request-relationship?customer=${domain}`,
    beside: "#whom",
    act: ({ domain }) => call(inviteCustomer, { params: { customer: domain } }),
  },
  {
    key: "accept",
    path: pageOf,
    beside: ".sandbox-acts:last-child",
    act: ({ domain }) => acceptAll(domain),
  },
  { key: "timeline", path: pageOf, beside: ".timeline-head" },
  { key: "seats", path: pageOf, beside: ".seats-says" },
  {
    key: "approve",
    path: (domain) => `${pageOf(domain)}?tab=plan`,
    beside: ".page-head .primary",
    act: ({ domain }, name) => approve(domain, name),
  },
  {
    key: "pass",
    path: pageOf,
    beside: ".sandbox-acts",
    act: ({ domain }) => untilEnded(domain),
  },
  { key: "report", path: (domain) => `${pageOf(domain)}?tab=report`, beside: "article.report" },
];

/** Where somebody goes on by themselves after the last step. */
export const AFTER_TOUR = "/customers/import";

export async function tourCustomer(): Promise<TourCustomer> {
  const { csv } = await call(showSampleCustomers);
  const [header = "", first = "", ...others] = csv.split("\n");
  const column = header.split(",").indexOf("domain");
  const domain = first.split(",")[column] ?? "";
  const rows = [first, ...others].filter((row) => row.split(",")[column] === domain);
  return { domain, csv: [header, ...rows, ""].join("\n") };
}

function pageOf(domain: string): string {
  return `/customers/${domain}`;
}

async function acceptAll(domain: string): Promise<void> {
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const { humanSteps } = await call(showMove, { params: { move: domain } });
    const asked = humanSteps.filter(
      ({ owner, state }) => state === "open" && owner === "customerAdmin",
    );
    if (asked.length === 0) return;
    for (const { humanStepId } of asked) {
      await call(answerAsPerson, { body: { humanStepId, outcome: "done" } });
    }
  }
}

/** Month by month: when it is done, nobody waits for the rest. */
async function untilEnded(domain: string): Promise<void> {
  for (let month = 0; month < MONTHS_MAX; month += 1) {
    await call(moveClock, { body: { forward: "P1M" } });
    const { status } = await call(showMove, { params: { move: domain } });
    if (status !== "open") return;
  }
}

async function approve(domain: string, approvedBy: string): Promise<void> {
  const { approvals, current } = await call(showMove, { params: { move: domain } });
  if (current === null) throw new ApiError("PLAN_MISSING", { id: domain, requestId: "" });
  const { bandHash } = current;
  if (approvals.some((approval) => approval.bandHash === bandHash)) return;
  await call(approveBand, { params: { move: domain }, body: { bandHash, approvedBy } });
}
