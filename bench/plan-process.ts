// Plans so many customers in a process of its own, so that its memory can be measured:
// node bench/plan-process.ts CUSTOMERS. Prints one line of JSON.

import { verifyPlanFile } from "#domain/continuity/verify.ts";
import { starterFacts } from "#domain/catalog/starter-facts.ts";
import { marketOf } from "#domain/equivalence/catalog-market.ts";
import type { Estate } from "#domain/estate/estate.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import { defaultPolicy } from "#domain/plan/policy.ts";
import { estateSubscriptions, estateUsers, pool } from "#engine/translate/estate.ts";
import { listCompanySubscriptions } from "#microsoft/endpoints/graph/company-subscriptions.ts";
import { listSubscribedSkus } from "#microsoft/endpoints/graph/subscribed-skus.ts";
import { listUsers } from "#microsoft/endpoints/graph/users.ts";
import {
  catalog,
  customerOf,
  licenses,
  now,
  wireEstateOf,
  type WireEstate,
} from "./plan-estates.ts";

/** A few are measured together, since reading the clock takes time too; each is read and planned alone. */
const AT_ONCE = 20;

const customers = Number(process.argv[2]);
const market = marketOf(licenses, catalog, "P1Y");
const policy = { ...defaultPolicy, differentSku: "move" as const };
const parsing: Taken = { processorMs: 0, elapsedMs: 0 };
const planning: Taken = { processorMs: 0, elapsedMs: 0 };
const sums = { bytes: 0, users: 0, lines: 0, reassigned: 0 };
const unproved: number[] = [];

for (let first = 0; first < customers; first += AT_ONCE) {
  const numbers = Array.from({ length: Math.min(AT_ONCE, customers - first) }, (_, i) => first + i);
  // Nothing is made around a text: V8 took such objects for long-lived, kept each text with them until it collected
  // its old space, and what that cost, and the code that it threw away there, was counted as planning.
  const wires = numbers.map(wireEstateOf);
  for (const wire of wires) {
    sums.bytes += wire.subscriptions.length + wire.pools.length + wire.users.length;
  }
  timed(parsing, () => {
    for (const wire of wires) parseAll(wire);
  });
  let last: PlanFile | null = null;
  timed(planning, () => {
    wires.forEach((wire, at) => {
      last = planOf(first + at, wire);
      count(last);
    });
  });
  if (!verifyPlanFile(last).ok) unproved.push(first);
}

const memoryMaxMb = Math.round(process.resourceUsage().maxRSS / 1_024);
process.stdout.write(
  `${JSON.stringify({ customers, parsing, planning, ...sums, memoryMaxMb, unproved })}\n`,
);

interface Taken {
  /** Of all threads, V8's own among them, which compile and collect beside ours; what else runs does not count. */
  processorMs: number;
  elapsedMs: number;
}

function timed(taken: Taken, act: () => void): void {
  const began = process.cpuUsage();
  const beganMs = performance.now();
  act();
  const { user, system } = process.cpuUsage(began);
  taken.processorMs += (user + system) / 1_000;
  taken.elapsedMs += performance.now() - beganMs;
}

function count({ estate, plan }: PlanFile): void {
  sums.users += estate.users.length;
  sums.lines += plan.lines.length;
  sums.reassigned += plan.lines.filter(({ reason }) => reason === "equivalentOffer").length;
}

function parseAll({ subscriptions, pools, users }: WireEstate): unknown {
  return [JSON.parse(subscriptions), JSON.parse(pools), JSON.parse(users)];
}

/** From Microsoft's answers as text to the hashed and proven plan file. */
function planOf(number: number, wire: WireEstate) {
  const customer = customerOf(number);
  const rows = listCompanySubscriptions.response.parse(JSON.parse(wire.subscriptions));
  const estate: Estate = {
    tenantId: customer.tenantId,
    country: "DE",
    observedAt: now,
    subscriptions: [...estateSubscriptions(rows.items)],
    pools: listSubscribedSkus.response.parse(JSON.parse(wire.pools)).items.map(pool),
    users: estateUsers(listUsers.response.parse(JSON.parse(wire.users)).items),
    groups: [],
  };
  return makePlan({
    moveId: `mv-${number}`,
    customer,
    estate,
    ours: [],
    catalog,
    facts: starterFacts,
    market,
    policy,
    now,
    partnerCountry: "DE",
    usedStepKeys: [],
    stopAskedFor: [],
    approvalAskedFor: [],
    linesEnded: [],
    overrides: [],
    agreementAcceptedAt: null,
    delegatedAdmin: null,
    linesInTransfer: [],
    linesTransferred: [],
    linesNotTransferred: [],
    linesRenewing: [],
    linesNotRenewed: [],
    linesNotReduced: [],
    promotionsRefused: [],
  });
}
