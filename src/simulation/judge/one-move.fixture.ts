// Hand-written logs of one customer's move.

import { addDays, Instant } from "#lib/instant.ts";
import type { Evidence, LoggedEvent, Purchase, ReportedMove } from "./evidence.ts";
import { judge } from "./judge.ts";

type RecordedPrice = Evidence["record"]["prices"][number];

const start = Instant.parse("2026-06-01T00:00:00.000Z");
export const day = (days: number) => addDays(start, days);
export const end = day(100);
const price = { amount: "10.00", currency: "EUR" };

export const line = {
  tenantId: "t",
  subscriptionId: "source",
  skuId: "sku",
  seats: 10,
  seller: "webDirect",
  agreementType: "mcaWebDirect",
  term: "P1Y",
  endsAt: end,
  unitPricePerMonth: price,
  expected: "movable" as const,
  obstacles: [] as string[],
};

export const event = (
  kind: string,
  at: Instant,
  changes: Partial<LoggedEvent> = {},
): LoggedEvent => ({
  id: `${kind}@${at}`,
  tenantId: "t",
  at,
  kind,
  actor: "microsoft",
  injected: false,
  details: { subscriptionId: "source", skuId: "sku" },
  ...changes,
});

export const provisioned = (at: Instant) =>
  event("provisioned", at, { details: { subscriptionId: "target", skuId: "sku" } });

export const purchase = (changes: Partial<Purchase> = {}): Purchase => ({
  eventId: "bought",
  at: day(96),
  tenantId: "t",
  subscriptionId: "target",
  skuId: "sku",
  kind: "ordered",
  seats: 10,
  marker: "mv-t/sku/1",
  ...changes,
});

export const charge = (subscriptionId: string, from: Instant, to: Instant, component = "term") => ({
  tenantId: "t",
  subscriptionId,
  skuId: "sku",
  component: component as "term" | "renewal" | "extension",
  seats: 10,
  from,
  to,
  unitPricePerMonth: price,
});

export const move = (changes: Partial<ReportedMove> = {}, term = "P1Y"): ReportedMove => ({
  moveId: "mv-t",
  tenantId: "t",
  status: "done",
  refusal: null,
  approvals: [
    {
      bandHash: "h",
      approvedAt: day(80),
      policy: {
        provisioningMarginHours: 72,
        verificationMarginHours: 24,
        settingMarginHours: { direct: 24, throughDistributor: 48 },
        seatsCeilingFactor: 1.2,
        weekendDays: [],
        freezes: [],
        raiseMarginHours: 96,
        raiseBeforeChoiceHours: 120,
        reassignmentMarginHours: 24,
        pilot: { aboveSeats: 10, hoursBeforeEnd: 144, provenWithinHours: 12 },
        instruments: { pilotSeat: true, quantitySteps: true, priceDates: true },
      },
      band: {
        acts: [],
        licenses: [],
        targets: [
          {
            skuId: "sku",
            maxSeats: 11,
            term,
            unitCostCeiling: { amount: "11.00", currency: "EUR" },
            earliestOrderAt: day(94),
            latestOrderAt: day(96),
            contingency: { maxSeats: 11 },
          },
        ],
      },
    },
  ],
  lines: [{ lineId: "source", outcome: "moved", code: null }],
  humanSteps: [],
  contingencyOrders: 0,
  ...changes,
});

export const priced = (
  term: string,
  amount: string,
  from: Instant | null = null,
): RecordedPrice => ({
  skuId: "sku",
  term,
  billingCycle: "annual",
  from,
  to: null,
  unitCost: { amount, currency: "EUR" },
});

function approvedFor(skuId: string): ReportedMove {
  const approvals = move().approvals.map((approval) => ({
    ...approval,
    band: {
      ...approval.band,
      targets: approval.band.targets.map((target) => ({ ...target, skuId })),
    },
  }));
  return move({ approvals });
}

/** The users of the source are given another license, which is bought for them. */
export const otherBought = (at: Instant) => ({
  events: [
    event("licensesChanged", day(99), {
      actor: "us",
      details: { userId: "u", removed: "sku", added: "other" },
    }),
    event("serviceCut", end),
  ],
  move: approvedFor("other"),
  purchases: [purchase({ at, skuId: "other" })],
  prices: [{ ...priced("P1Y", "10.00"), skuId: "other" }],
  charges: [
    charge("source", day(-265), end),
    { ...charge("target", at, day(461)), skuId: "other" },
  ],
});

export interface Changes {
  readonly events?: readonly LoggedEvent[];
  readonly purchases?: readonly Purchase[];
  readonly move?: ReportedMove;
  readonly line?: Evidence["record"]["lines"][number];
  readonly charges?: Evidence["meter"]["charges"];
  readonly prices?: Evidence["record"]["prices"];
  readonly promotions?: Evidence["record"]["promotions"];
  readonly provisioningMinutes?: number;
  readonly acceptsGap?: Evidence["record"]["customers"][number]["acceptsGap"];
  readonly pool?: Partial<Evidence["record"]["pools"][number]>;
  readonly neverAct?: Evidence["record"]["customers"][number]["neverAct"];
}

export const outcome = (changes: Changes) => {
  const evidence: Evidence = {
    startedAt: start,
    endedAt: day(400),
    record: {
      schema: "handover.worldRecord/1",
      faults: "none",
      partnerCurrency: "EUR",
      customers: [
        {
          tenantId: "t",
          provisioningMinutes: changes.provisioningMinutes ?? 60,
          acceptsGap: changes.acceptsGap ?? null,
          groupLicensingMinutes: 1,
          neverAct: [...(changes.neverAct ?? [])],
          answers: [],
        },
      ],
      lines: [changes.line ?? line],
      ours: [],
      pools: [{ tenantId: "t", skuId: "sku", seatsInUse: 9, isCapped: false, ...changes.pool }],
      promotions: changes.promotions ?? [],
      prices: [...(changes.prices ?? [priced("P1Y", "10.00"), priced("P1M", "12.00")])],
    },
    events: [...(changes.events ?? [])],
    meter: {
      interruptions: [],
      dataLosses: [],
      charges: changes.charges ?? [],
      seatsBought: [...(changes.purchases ?? [])],
      requests: 5,
      throttled: 0,
    },
    report: { rowsOut: 1, moves: [changes.move ?? move()] },
  };
  const run = { seed: 1, strategy: "plan", rowsIn: 1, wallMs: 1.4, crashes: 0 };
  return judge(evidence, run);
};
