// For tests: a line of an Enterprise Agreement that a person renews to CSP.

import { addDays, type Instant } from "#lib/instant.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import { ENDS_AT, NOW, aPlanFile, aRow, aSituation, aStep, at, ready } from "./a-situation.ts";
import { lineOutcome } from "./line-outcome.ts";
import type { Situation, SoldSubscription } from "./situation.ts";
import type { Standing } from "./standing.ts";

export const askAt = addDays(ENDS_AT, -60);
export const latestAt = addDays(ENDS_AT, -3);
export const commitment = { term: "P1Y", billingPlan: "monthly" } as const;
export const owner = { kind: "licensingPartner", tenantId: null, name: null, email: null } as const;

function renewing() {
  const file = aPlanFile();
  const { endNow, transfer } = { endNow: null, transfer: null };
  const renewToCsp = { askAt, latestAt, owner, commitment };
  const acts = { stopRenewal: null, chooseEnd: null, endNow, transfer, renewToCsp };
  const route = "renewToCsp" as const;
  const lines = file.plan.lines.map((line) => ({ ...line, route, acts }));
  const approved = file.band.acts.map((act) => ({
    ...act,
    stopRenewal: false,
    chooseEnd: false,
    renewToCsp: true,
  }));
  return {
    ...file,
    plan: { ...file.plan, lines, targets: [], approveBy: askAt },
    band: { ...file.band, targets: [], acts: approved },
  };
}

export const planFile = renewing();
const [only] = planFile.plan.lines;
if (only === undefined) throw new Error("the plan has a line");
export const line = only;
export const sold: SoldSubscription = {
  subscriptionId: "ours-1",
  skuId: line.skuId,
  seats: 10,
  productId: "",
  catalogSkuId: "",
  marker: null,
  ...commitment,
  endsAt: null,
  autoRenew: true,
};

export function asked(changes: Partial<HumanStep> = {}): HumanStep {
  const about = { kind: "renewToCsp", lineId: "source-1", owner: "operator" } as const;
  return aStep({ ...about, openedAt: askAt, dueAt: latestAt, ...changes });
}

export const done = asked({
  state: "done",
  evidence: { level: "declared", at: addDays(askAt, 2) },
});

export function situationAt(
  now: Instant,
  humanSteps: readonly HumanStep[] = [],
  standing: Partial<Standing> = {},
  ours: readonly SoldSubscription[] = [],
): Situation {
  return aSituation({
    ...at(now, { ...ofTen, ...standing }),
    humanSteps,
    planFile,
    approved: { planFile, approvedAt: NOW },
    looks: ["relationship", "agreement", "delegatedAdmin", "rows", "pools", "ours", "users"],
    seen: { ours },
  });
}

/** What was asked for was asked for so many seats. */
export const ofTen = {
  renewalsAsked: [{ lineId: "source-1", seats: 10, unapproved: 0, at: askAt }],
};
export const suspended = aRow({ status: "suspended" });
export const outcomeOf = (standing: Partial<Standing>) =>
  lineOutcome(planFile, line, { ...ready, ...standing }, { isDone: false, refusal: null });

export const gone = {
  lineId: "source-1",
  state: "gone",
  since: ENDS_AT,
  endedAt: ENDS_AT,
  nextEndAt: null,
} as const;

/** The plan with so many seats as the most that was approved. */
function upTo(maxSeats: number) {
  const quote = { seats: 10, maxSeats, unitCost: null, prices: { list: null, customer: null } };
  const lines = planFile.plan.lines.map((each) => ({
    ...each,
    acts: { ...each.acts, renewToCsp: { askAt, latestAt, owner, commitment, quote } },
  }));
  return { ...planFile, plan: { ...planFile.plan, lines } };
}

export function boundedAt(maxSeats: number, ...known: Parameters<typeof situationAt>): Situation {
  const bounded = upTo(maxSeats);
  const approved = { planFile: bounded, approvedAt: NOW };
  return { ...situationAt(...known), planFile: bounded, approved };
}
