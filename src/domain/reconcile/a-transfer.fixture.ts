// For tests: the one source of `a-situation.ts`, sold by another partner, whom a transfer was asked of.

import { addDays, addHours } from "#lib/instant.ts";
import type { PlanFile, PlanLine } from "../plan/move-plan.ts";
import { aPlanFile, aSituation, ENDS_AT, NOW, ready, SKU } from "./a-situation.ts";
import type { Situation } from "./situation.ts";
import type { SeenTransfer, TransferStanding } from "./transfer-standing.ts";

export const OWNER = "dddddddd-0000-4000-8000-000000000000";
export const LATEST_AT = addDays(ENDS_AT, -45);

export const agreed = {
  lineId: "source-1",
  skuId: SKU,
  title: "Office 365 E3",
  seats: 10,
  endsAt: ENDS_AT,
  term: null,
};

export const standingTransfer: TransferStanding = {
  transferId: "t-1",
  ownerTenantId: OWNER,
  agreed: [agreed],
  state: "pending",
  askedAt: NOW,
  expiresAt: addDays(NOW, 30),
  readAt: NOW,
  endedAt: null,
  moved: [],
  comparedAt: null,
  arrived: [],
  refusal: null,
};

export const seenTransfer: SeenTransfer = {
  transferId: "t-1",
  state: "pending",
  sourceTenantId: OWNER,
  targetTenantId: "us",
  createdAt: NOW,
  expiresAt: addDays(NOW, 30),
  endedAt: null,
  moved: [],
};

/** The one line is asked for; `fallback` says what the plan holds ready. */
export function transferPlan(fallback: "repurchase" | "blocked" = "repurchase"): PlanFile {
  const planFile = aPlanFile();
  const owner = { kind: "partner", tenantId: OWNER, name: "Old Partner", email: null } as const;
  const transfer = { askAt: NOW, latestAt: LATEST_AT, owner, requestNumber: 1, fallback };
  const lines = planFile.plan.lines.map((line): PlanLine => ({
    ...line,
    route: "ownershipTransfer",
    agreementType: "cspNce",
    billingOwner: owner,
    acts: { ...line.acts, transfer },
  }));
  const targets = fallback === "blocked" ? [] : planFile.plan.targets;
  return { ...planFile, plan: { ...planFile.plan, lines, targets } };
}

export function asking(changes: Parameters<typeof aSituation>[0] = {}): Situation {
  const planFile = transferPlan();
  return aSituation({
    planFile,
    approved: { planFile, approvedAt: NOW },
    looks: ["relationship", "agreement", "delegatedAdmin", "rows", "pools", "transfers"],
    ...changes,
  });
}

/** What was asked, after `hours`, with a request in that state. */
export function known(
  changes: Partial<TransferStanding>,
  hours = 1,
  seen: Partial<SeenTransfer> = {},
): Situation {
  const now = addHours(NOW, hours);
  return asking({
    now,
    standing: {
      ...ready,
      transfers: [{ ...standingTransfer, readAt: now, ...changes }],
    },
    seen: { transfers: [{ ...seenTransfer, ...seen }] },
  });
}
