import type { Instant } from "#lib/instant.ts";
import type { Customer } from "../estate/customer.ts";
import { billedForMove } from "../invoices/billed-for-move.ts";
import type { BilledLine } from "../invoices/billed-line.ts";
import type { FindingCode } from "../plan/finding.ts";
import { usersOf } from "../proposal/make-proposal.ts";
import { lineOutcome } from "../reconcile/line-outcome.ts";
import { continuityChecks } from "./continuity-check.ts";
import type { CustomerReport } from "./customer-report.ts";
import { holdingsAfter, holdingsBefore, pricesOfBought } from "./holdings.ts";
import { eventsOf, type EventRecords } from "./report-events.ts";

/** All that was kept of a move. */
export interface MoveRecords extends EventRecords {
  readonly moveId: string;
  readonly partnerName: string;
  readonly customer: Customer;
  readonly status: "open" | "done" | "refused";
  readonly refusal: FindingCode | null;
  /** Null where no invoice was imported. */
  readonly billed: readonly BilledLine[] | null;
  /** Of this customer alone, in the sandbox's world; null where the cloud is Microsoft's own. */
  readonly interruptedUserHours: number | null;
}

export function makeReport(records: MoveRecords, now: Instant): CustomerReport {
  const { customer, journal, moveId, partnerName, planFile, refusal, standing, status } = records;
  const { companyName, domain, importedAt, tenantId } = customer;
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
    leftAt: standing.departure?.relationshipEndedAt ?? null,
    planHash: planFile?.planHash ?? null,
    knownBy: planFile?.estate.knownBy ?? "observed",
    users: planFile === null ? 0 : usersOf(planFile),
    before: planFile === null ? [] : holdingsBefore(planFile),
    after,
    pricePerMonth:
      planFile === null ? { before: null, after: null } : pricesOfBought(planFile, standing, after),
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

function invoicesOf(records: MoveRecords, now: Instant): CustomerReport["invoices"] {
  const { billed } = records;
  if (billed === null) return null;
  return { billedLines: billed.length, findings: billedForMove({ ...records, billed }, now) };
}
