import { describe, expect, it } from "vitest";
import { addDays, addHours, type Instant } from "#lib/instant.ts";
import type { Subscription } from "../world/entities.ts";
import type { TenantReadings } from "../world/tenant-readings.ts";
import type { WorldLedger } from "../world/open-world.ts";
import {
  OTHER_PARTNER,
  OUR_TENANT,
  SKU,
  soldByOther,
  smallWorld,
  source,
  TENANT,
} from "../world/small-world.ts";
import { isSettingsLocked } from "./lifecycle.ts";

const END = "2026-09-01T00:00:00.000Z" as Instant;
const csp = {
  agreementType: "cspNce",
  seller: { kind: "csp", partnerTenantId: OTHER_PARTNER },
} as const;

async function atEnd(
  subscription: Partial<Subscription>,
  readings: Partial<TenantReadings> = {},
  daysAfter = 2,
): Promise<WorldLedger> {
  const world = await smallWorld({ subscriptions: [source(subscription)], readings });
  world.advanceTo(addDays(END, daysAfter));
  return world;
}

function stateOf(world: WorldLedger) {
  const found = world.get("subscriptions", "source-1");
  const extended = found !== undefined && found.extendedSince !== null;
  return { state: found?.state, renewed: (found?.renewedAt ?? null) !== null, extended };
}

function kinds(world: WorldLedger): readonly string[] {
  return [...world.all("events")].map((event) => event.kind).slice(1);
}

const RENEWED = { state: "active", renewed: true, extended: false };
const EXTENDED = { state: "active", renewed: false, extended: true };
const CUT = { state: "suspended", renewed: false, extended: false };
const GRACE = { state: "warning", renewed: false, extended: false };

type Case = readonly [string, Partial<Subscription>, Partial<TenantReadings>, object];

const cases: readonly Case[] = [
  ["MOSA, recurring billing on", {}, {}, RENEWED],
  ["MOSA, off, no grace", { autoRenew: false }, { graceDays: 0 }, CUT],
  ["MOSA, off, 30 days", { autoRenew: false }, { graceDays: 30 }, GRACE],
  ["MOSA, off, 90 days", { autoRenew: false }, { graceDays: 90 }, GRACE],
  ["CSP, on", csp, {}, RENEWED],
  ["CSP, off, cut", { ...csp, autoRenew: false }, { autoRenewOff: "cutAtEnd" }, CUT],
  ["CSP, off, extends", { ...csp, autoRenew: false }, { autoRenewOff: "extend" }, EXTENDED],
  ["CSP, off, setting lost", { ...csp, autoRenew: false }, { autoRenewOff: "renews" }, RENEWED],
  [
    "CSP, an explicit choice wins over the reading",
    { ...csp, autoRenew: false, endChoice: "cutAtEnd" },
    { autoRenewOff: "renews" },
    CUT,
  ],
  ["CSP, explicit extension", { ...csp, endChoice: "extend" }, {}, EXTENDED],
  [
    "CSP, three years begun before 2025-04-01: the classic 30 days",
    { ...csp, autoRenew: false, term: "P3Y", anchorAt: "2023-09-01T00:00:00.000Z" as Instant },
    { autoRenewOff: "cutAtEnd" },
    GRACE,
  ],
  [
    "MCA, term begun before 2026-02-09, grace reading",
    { agreementType: "mcaWebDirect", autoRenew: false },
    { graceDays: 30 },
    GRACE,
  ],
  [
    "MCA, monthly term: the new rule",
    { agreementType: "mcaWebDirect", autoRenew: false, term: "P1M" },
    { graceDays: 30, autoRenewOff: "extend" },
    EXTENDED,
  ],
  ["MCA-E as MCA", { agreementType: "mcaEnterprise", autoRenew: false }, {}, CUT],
  [
    "EA, not stopped, extended period",
    { agreementType: "eaEas", seller: { kind: "volumeLicensing" } },
    { extendedPeriodTerm: "on" },
    EXTENDED,
  ],
  [
    "EA, not stopped, no extended period",
    { agreementType: "eaEas" },
    { extendedPeriodTerm: "off" },
    RENEWED,
  ],
  ["EA, stopped", { agreementType: "eaEas", autoRenew: false }, { graceDays: 0 }, CUT],
  ["EA, stopped, grace", { agreementType: "eaEas", autoRenew: false }, { graceDays: 90 }, GRACE],
  ["MPSA, stopped", { agreementType: "mpsa", autoRenew: false }, {}, CUT],
  ["retail key", { agreementType: "retailKey", autoRenew: false }, { graceDays: 30 }, GRACE],
  ["retail key with recurring billing", { agreementType: "retailKey" }, {}, RENEWED],
  ["Open Value", { agreementType: "openValue", autoRenew: false }, { graceDays: 0 }, CUT],
  ["legacy CSP, off", { ...csp, agreementType: "cspLegacy", autoRenew: false }, {}, CUT],
  ["syndication, off", { agreementType: "syndication", autoRenew: false }, {}, CUT],
  ["trial converts", { agreementType: "trial", isTrial: true, term: null }, {}, RENEWED],
  ["free", { agreementType: "free", endsAt: null, term: null }, {}, { ...CUT, state: "active" }],
];

describe("what a term's end does", () => {
  it.each(cases)("%s", async (_name, subscription, readings, expected) => {
    expect(stateOf(await atEnd(subscription, readings))).toEqual(expected);
  });

  it("renews within a day, for a whole term from the anchor, with its money", async () => {
    const world = await smallWorld({
      subscriptions: [
        source({
          term: "P1M",
          anchorAt: "2026-01-31T00:00:00.000Z" as Instant,
          endsAt: "2026-06-30T00:00:00.000Z" as Instant,
        }),
      ],
    });
    const endsAt = "2026-06-30T00:00:00.000Z" as Instant;
    world.advanceTo(endsAt);
    const locked = world.get("subscriptions", "source-1");
    expect(locked !== undefined && isSettingsLocked(world, locked)).toBe(true);
    world.advanceTo(addHours(endsAt, 24));
    const after = world.get("subscriptions", "source-1");
    expect(after?.endsAt).toBe("2026-07-31T00:00:00.000Z");
    expect(after?.renewedAt).not.toBeNull();
    const renewal = world.ofTenant("charges", TENANT).find((row) => row.component === "renewal");
    expect(renewal).toMatchObject({ seats: 5, from: endsAt, to: "2026-07-31T00:00:00.000Z" });
    expect(kinds(world)).toEqual(["termRenewed"]);
  });

  it("renews what we sold at the price of the day, and what others sold at their own", async () => {
    const renewedAt = async (partnerTenantId: string) => {
      const seller = { kind: "csp", partnerTenantId } as const;
      const world = await smallWorld({ subscriptions: [soldByOther({ seller, endsAt: END })] });
      world.advanceTo(addDays(END, 2));
      return world.get("subscriptions", "their-1")?.unitPricePerMonth.amount;
    };
    expect(await renewedAt(OTHER_PARTNER)).toBe("10.00");
    expect(await renewedAt(OUR_TENANT)).toBe("12.00");
  });

  it("grace ends in the cut, the cut in deletion", async () => {
    const world = await atEnd({ autoRenew: false }, { graceDays: 30 }, 1);
    expect(world.nextDueAt).toBe(addDays(END, 30));
    expect([...world.all("interruptions")]).toEqual([]);
    world.advanceTo(addDays(END, 30));
    expect(stateOf(world)).toEqual(CUT);
    expect([...world.all("interruptions")]).toHaveLength(3);
    world.advanceTo(addDays(END, 120));
    expect(stateOf(world).state).toBe("deleted");
    expect(kinds(world)).toEqual([
      "graceBegan",
      "serviceCut",
      "dataLost",
      "dataLost",
      "dataLost",
      "subscriptionDeleted",
    ]);
  });

  it("an extended period runs a year of months, dearer by 3 %, and then lapses", async () => {
    const world = await atEnd({ agreementType: "eaEas" }, { graceDays: 0 }, 300);
    expect(stateOf(world)).toEqual(EXTENDED);
    world.advanceTo("2027-09-01T00:00:00.000Z" as Instant);
    expect(stateOf(world).state).toBe("suspended");
    const months = world.ofTenant("charges", TENANT).filter((row) => row.component === "extension");
    expect(months).toHaveLength(12);
    expect(months[0]?.unitPricePerMonth.amount).toBe("10.30");
  });

  it("an early cancellation by the customer cuts at once", async () => {
    const at = addDays(END, -40);
    const world = await smallWorld({
      scheduled: [
        { tenantId: TENANT, at, act: { kind: "customerCancels", subscriptionId: "source-1" } },
      ],
    });
    expect(world.nextDueAt).toBe(at);
    world.advanceTo(addDays(at, 1));
    expect(stateOf(world)).toEqual(CUT);
    const event = [...world.all("events")].find((row) => row.kind === "customerCancelled");
    expect(event).toMatchObject({ actor: "person", injected: true, at, tenantId: TENANT });
    expect([...world.all("interruptions")][0]).toMatchObject({
      skuId: SKU,
      from: at,
      to: null,
      causeEventId: event?.id,
    });
  });
});
