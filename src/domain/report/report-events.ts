// What happened, in the order in which it did: what people were asked and how it ended, what was approved and bought,
// and what was read in the tenant and at Microsoft.

import { z } from "zod";
import type { Instant } from "#lib/instant.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import type { PlanFile } from "../plan/move-plan.ts";
import type { JournalEntry } from "../reconcile/journal-entry.ts";
import { LineStanding, type LicensesStanding, type Standing } from "../reconcile/standing.ts";
import type { TransferStanding } from "../reconcile/transfer-standing.ts";
import type { ReportEvent } from "./customer-report.ts";
import { titleOf } from "./holdings.ts";

export interface EventRecords {
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
}

export function eventsOf(records: EventRecords): ReportEvent[] {
  const { approvals, humanSteps, journal, planFile, standing } = records;
  const { agreementAcceptedAt, licenses, purchases, transfers } = standing;
  const titles = titlesOf(planFile);
  const skuOf = new Map(purchases.map(({ skuId, subscriptionId }) => [subscriptionId, skuId]));
  const events = [
    ...humanSteps.map((step) => asked(step, titles)),
    ...(agreementAcceptedAt === null
      ? []
      : [{ what: "agreement", at: agreementAcceptedAt } as const]),
    ...approvals.map(({ approvedAt: at, approvedBy: by, bandHash }) => ({
      what: "approved" as const,
      at,
      by,
      bandHash,
    })),
    ...purchases.map(({ at, seats, skuId }) => ({
      what: "bought" as const,
      at,
      title: titles.ofSku(skuId),
      seats,
    })),
    ...journal.flatMap((entry) => readings(entry, skuOf, titles)),
    ...transfers.flatMap((transfer) => transferred(transfer, titles)),
    ...standing.renewedToCsp.map(({ lineId, since }) => ({
      what: "renewedToCsp" as const,
      at: since,
      title: titles.ofLine(lineId) ?? lineId,
    })),
    ...(licenses === null ? [] : changed(licenses)),
  ];
  return events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

interface Titles {
  ofLine(lineId: string | null): string | null;
  ofSku(skuId: string): string;
}

function titlesOf(planFile: PlanFile | null): Titles {
  return {
    ofLine: (lineId) => planFile?.plan.lines.find((line) => line.lineId === lineId)?.title ?? null,
    ofSku: (skuId) => (planFile === null ? skuId : titleOf(planFile, skuId)),
  };
}

function asked(step: HumanStep, titles: Titles): ReportEvent {
  const { chases, dueAt, evidence, kind, lineId, openedAt: at, owner, state } = step;
  const title = titles.ofLine(lineId);
  return { what: "step", at, kind, owner, title, dueAt, reminders: chases, state, evidence };
}

const Verified = z.object({ verified: z.number().int() });
const SourceSeen = z.object({ source: LineStanding.shape.state });

/** The standing holds only how a source ended at last; that it was extended or renewed before is in the journal. */
function readings(
  { at, details, subject }: JournalEntry,
  skuOf: ReadonlyMap<string, string>,
  titles: Titles,
): ReportEvent[] {
  const source = SourceSeen.safeParse(details);
  if (source.success) {
    const title = titles.ofLine(subject) ?? subject;
    return [{ what: "source", at, title, state: source.data.source }];
  }
  const verified = Verified.safeParse(details);
  const skuId = skuOf.get(subject);
  if (!verified.success || skuId === undefined) return [];
  return [{ what: "verified", at, title: titles.ofSku(skuId), seats: verified.data.verified }];
}

function transferred(transfer: TransferStanding, titles: Titles): ReportEvent[] {
  const { agreed, arrived, askedAt, endedAt, state } = transfer;
  const lines = agreed.length;
  return [
    { what: "transfer", at: askedAt, state: "asked", lines },
    ...(endedAt === null ? [] : [{ what: "transfer" as const, at: endedAt, state, lines }]),
    ...arrived.flatMap(({ seats, skuId, verifiedAt: at }) =>
      at === null ? [] : [{ what: "arrived" as const, at, title: titles.ofSku(skuId), seats }],
    ),
  ];
}

function changed({ canaryAt, rollback, verifiedAt, waves }: LicensesStanding): ReportEvent[] {
  const holders = waves.reduce((sum, wave) => sum + wave.holders, 0);
  const canary = canaryAt === verifiedAt ? null : canaryAt; // where nobody had to go ahead, all are the first
  const times = { canary, done: verifiedAt, rolledBack: rollback?.doneAt ?? null };
  return (["canary", "done", "rolledBack"] as const).flatMap((state) => {
    const at = times[state];
    return at === null ? [] : [{ what: "licenses" as const, at, state, holders }];
  });
}
