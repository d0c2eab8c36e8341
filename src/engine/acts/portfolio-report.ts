// The whole portfolio as it stands: what was approved, bought and asked for, and how every line ended.

import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { FindingCode } from "#domain/plan/finding.ts";
import type { ApprovalBand, PlanFile } from "#domain/plan/move-plan.ts";
import type { Policy } from "#domain/plan/policy.ts";
import { lineOutcome, type LineOutcome } from "#domain/reconcile/line-outcome.ts";
import type { Purchase } from "#domain/reconcile/standing.ts";
import type { Instant } from "#lib/instant.ts";
import type { EngineStore } from "#store/open-store.ts";
import type { Move } from "#store/port.ts";

export interface PortfolioReport {
  /** Import rows that ended as a customer's move or as a named refusal, counted in the database. */
  rowsOut: number;
  moves: PortfolioMove[];
}

interface PortfolioMove {
  moveId: string;
  tenantId: string;
  companyName: string;
  status: Move["status"];
  refusal: FindingCode | null;
  approvals: { bandHash: string; band: ApprovalBand; policy: Policy; approvedAt: Instant }[];
  lines: (LineOutcome & { lineId: string; skuId: string })[];
  humanSteps: (Pick<HumanStep, "kind" | "lineId" | "owner" | "openedAt" | "state"> & {
    /** When it was answered or taken back. */
    closedAt: Instant | null;
  })[];
  purchases: Pick<Purchase, "stepKey" | "subscriptionId" | "seats" | "at">[];
  contingencyOrders: number;
  rescuedRenewals: number;
}

export async function portfolioReport(
  store: EngineStore,
  partnerId: string,
): Promise<PortfolioReport> {
  const moves: PortfolioMove[] = [];
  for (const move of await store.moves.list(partnerId)) {
    moves.push(await reportMove(store, partnerId, move));
  }
  return { rowsOut: await store.importRows.count(partnerId), moves };
}

async function reportMove(
  store: EngineStore,
  partnerId: string,
  move: Move,
): Promise<PortfolioMove> {
  const { customer, moveId, refusal, standing, status } = move;
  const [current, approvals, steps] = await Promise.all([
    store.plans.current(partnerId, moveId),
    store.approvals.list(partnerId, moveId),
    store.humanSteps.listOfMove(partnerId, moveId),
  ]);
  const approved: PlanFile[] = [];
  for (const { planHash } of approvals) {
    const planFile = await store.plans.find(partnerId, moveId, planHash);
    if (planFile !== null) approved.push(planFile);
  }
  return {
    moveId,
    tenantId: customer.tenantId,
    companyName: customer.companyName,
    status,
    refusal,
    approvals: approvals.flatMap(({ approvedAt, bandHash, planHash }) => {
      const planFile = approved.find((each) => each.planHash === planHash);
      if (planFile === undefined) return [];
      return [{ bandHash, band: planFile.band, policy: planFile.policy, approvedAt }];
    }),
    lines: reportLines(move, approved[0] ?? current),
    humanSteps: steps.map(({ evidence, kind, lineId, openedAt, owner, state }) => ({
      kind,
      lineId,
      owner,
      openedAt,
      closedAt: state === "open" ? null : (evidence?.at ?? null),
      state,
    })),
    purchases: standing.purchases.map(({ at, seats, stepKey, subscriptionId }) => ({
      stepKey,
      subscriptionId,
      seats,
      at,
    })),
    contingencyOrders: standing.purchases.filter((purchase) => purchase.contingency).length,
    rescuedRenewals: rescued(steps, move),
  };
}

/** Before there is a plan, the sources that the import declared are all that is known. */
function reportLines(move: Move, planFile: PlanFile | null): PortfolioMove["lines"] {
  const { customer, refusal, standing, status } = move;
  if (planFile !== null) {
    return planFile.plan.lines.map((line) => ({
      lineId: line.lineId,
      skuId: line.skuId,
      ...lineOutcome(planFile, line, standing, { isDone: status === "done", refusal }),
    }));
  }
  return customer.declared.flatMap((source) => {
    if (source.subscriptionId === null) return [];
    const outcome: LineOutcome =
      refusal === null ? { outcome: "open", code: null } : { outcome: "refused", code: refusal };
    return [{ lineId: source.subscriptionId, skuId: source.skuId ?? "", ...outcome }];
  });
}

/** Renewals that their owner was asked to take back and that were gone afterwards. */
function rescued(steps: readonly HumanStep[], { standing }: Move): number {
  return steps.filter(
    (step) =>
      step.kind === "rescueRenewal" &&
      step.state === "done" &&
      standing.lines.some((line) => line.lineId === step.lineId && line.state === "gone"),
  ).length;
}
