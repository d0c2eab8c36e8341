import type { Instant } from "#lib/instant.ts";
import { timesMoney, type Money } from "#lib/money.ts";
import type { Customer } from "../estate/customer.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import { billedForMove } from "../invoices/billed-for-move.ts";
import type { BilledLine } from "../invoices/billed-line.ts";
import type { FindingCode } from "../plan/finding.ts";
import type { PlanFile, PlanLine } from "../plan/move-plan.ts";
import { priceForCustomer, presentProducts } from "../proposal/proposal.ts";
import type { JournalEntry } from "../reconcile/journal-entry.ts";
import { lineOutcome } from "../reconcile/line-outcome.ts";
import type { Standing } from "../reconcile/standing.ts";
import { totalMoney } from "../timing/transition-cost.ts";
import { continuityChecks } from "./continuity-check.ts";
import type { CustomerReport, ReportEvent } from "./customer-report.ts";

/** All that was kept of a move. */
export interface MoveRecords {
  readonly moveId: string;
  readonly partnerName: string;
  readonly customer: Customer;
  readonly status: "open" | "done" | "refused";
  readonly refusal: FindingCode | null;
  readonly standing: Standing;
  /** The plan that was carried out; null where there is none. */
  readonly planFile: PlanFile | null;
  readonly approvals: readonly {
    readonly approvedBy: string;
    readonly approvedAt: Instant;
    readonly bandHash: string;
  }[];
  readonly humanSteps: readonly HumanStep[];
  readonly journal: readonly JournalEntry[];
  /** Null where no invoice was imported. */
  readonly billed: readonly BilledLine[] | null;
  readonly interruptedUserHours: number | null;
}

export function makeReport(records: MoveRecords, now: Instant): CustomerReport {
  const { customer, journal, moveId, partnerName, planFile, refusal, standing, status } = records;
  const { companyName, domain, importedAt, tenantId } = customer;
  const before = planFile === null ? [] : holdingsBefore(planFile, standingLines);
  const moving = planFile === null ? [] : holdingsBefore(planFile, movingLines);
  const after = planFile === null ? [] : holdingsAfter(planFile, standing);
  return {
    schema: "handover.report/1",
    moveId,
    partnerName,
    companyName,
    domain,
    tenantId,
    writtenAt: now,
    status,
    refusal,
    importedAt,
    planHash: planFile?.planHash ?? null,
    knownBy: planFile?.estate.knownBy ?? "observed",
    users: planFile?.proof.userClasses.reduce((sum, { users }) => sum + users, 0) ?? 0,
    before,
    after,
    pricePerMonth: { before: sumOf(moving), after: sumOf(after) },
    lines:
      planFile?.plan.lines.map((line) => ({
        title: line.title,
        seats: line.seats,
        ...lineOutcome(planFile, line, standing, { isDone: status === "done", refusal }),
      })) ?? [],
    events: eventsOf(records),
    continuity: planFile === null ? [] : continuityChecks(planFile, standing, journal),
    interruptedUserHours: records.interruptedUserHours,
    invoices: invoicesOf(records, now),
  };
}

const standingLines = ({ route }: PlanLine) => route !== "ignore";
const movingLines = ({ route }: PlanLine) => route === "repurchase" || route === "cancelNow";

function holdingsBefore(
  planFile: PlanFile,
  isWanted: (line: PlanLine) => boolean,
): CustomerReport["before"] {
  const { estate, plan } = planFile;
  const presentOf = presentProducts(planFile);
  return plan.lines.filter(isWanted).map((line) => ({
    ...presentOf(line),
    inUse: estate.knownBy === "declared" ? line.seats : consumedOf(estate, line),
  }));
}

function consumedOf({ pools }: PlanFile["estate"], { skuId }: PlanLine): number {
  return pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
}

function holdingsAfter(planFile: PlanFile, standing: Standing): CustomerReport["after"] {
  return standing.targets.flatMap(({ boughtAt, seats, skuId, subscriptionId }) => {
    const target = planFile.plan.targets.find((each) => each.skuId === skuId);
    if (target === undefined) return [];
    const { billingPlan, term, title } = target;
    const price = priceForCustomer(planFile, target, boughtAt);
    const pricePerMonth = price === null ? null : timesMoney(price, seats);
    const inUse = standing.consumed[skuId] ?? 0;
    return [{ subscriptionId, title, seats, inUse, term, billingPlan, pricePerMonth }];
  });
}

/** Null where nothing is there, one price is unknown, or they are not of one currency. */
function sumOf(holdings: readonly { readonly pricePerMonth: Money | null }[]): Money | null {
  const prices = holdings.map(({ pricePerMonth }) => pricePerMonth);
  return new Set(prices.map((price) => price?.currency)).size === 1 ? totalMoney(prices) : null;
}

function eventsOf({ approvals, humanSteps, planFile, standing }: MoveRecords): ReportEvent[] {
  const lineTitle = (lineId: string | null) =>
    planFile?.plan.lines.find((line) => line.lineId === lineId)?.title ?? null;
  const skuTitle = (skuId: string) =>
    planFile?.plan.targets.find((target) => target.skuId === skuId)?.title ?? skuId;
  const events: ReportEvent[] = [
    ...humanSteps.map((step): ReportEvent => {
      const { chases, dueAt, evidence, kind, lineId, openedAt: at, owner, state } = step;
      const title = lineTitle(lineId);
      return { what: "step", at, kind, owner, title, dueAt, reminders: chases, state, evidence };
    }),
    ...approvals.map(({ approvedAt: at, approvedBy: by, bandHash }): ReportEvent => ({
      what: "approved",
      at,
      by,
      bandHash,
    })),
    ...standing.purchases.map(({ at, seats, skuId }): ReportEvent => ({
      what: "bought",
      at,
      title: skuTitle(skuId),
      seats,
    })),
    ...standing.lines.map(({ lineId, since: at, state }): ReportEvent => ({
      what: "source",
      at,
      title: lineTitle(lineId) ?? lineId,
      state,
    })),
  ];
  return events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function invoicesOf(records: MoveRecords, now: Instant): CustomerReport["invoices"] {
  const { billed } = records;
  if (billed === null) return null;
  return { billedLines: billed.length, findings: billedForMove({ ...records, billed }, now) };
}
