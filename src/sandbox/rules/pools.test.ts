import { describe, expect, it } from "vitest";
import { addDays, addHours, addMs, type Instant } from "#lib/instant.ts";
import type { WorldLedger } from "../world/open-world.ts";
import {
  MAILBOX,
  OUR_TENANT,
  PRODUCT,
  SKU,
  STARTS_AT,
  TENANT,
  smallWorld,
  source,
  user,
} from "../world/small-world.ts";
import {
  cancelInWindow,
  createCspSubscription,
  raiseSeats,
  reduceSeats,
  refundableBatches,
  suspendSubscription,
} from "./csp-subscriptions.ts";
import { readMeter } from "./meter.ts";
import { freeSeats, recomputeTenant } from "./pools.ts";

const CUT_AT = addDays(STARTS_AT, 10);
const CANCELS = {
  tenantId: TENANT,
  at: CUT_AT,
  act: { kind: "customerCancels", subscriptionId: "source-1" },
} as const;

function order(world: WorldLedger, seats: number) {
  return createCspSubscription(world, {
    tenantId: TENANT,
    partnerTenantId: OUR_TENANT,
    product: { ...PRODUCT, servicePlans: [...PRODUCT.servicePlans], prices: [...PRODUCT.prices] },
    term: "P1Y",
    billingCycle: "annual",
    seats,
    friendlyName: "mv-1/line-1",
    orderId: "abcdef123456",
    promotionId: null,
  });
}

function out(world: WorldLedger): readonly string[] {
  return readMeter(world)
    .interruptions.filter((row) => row.to === null)
    .map((row) => row.userId);
}

describe("pools", () => {
  it("our provisioned seats carry everybody over the source's end: no interruption", async () => {
    const world = await smallWorld({ scheduled: [CANCELS] });
    world.advanceTo(addHours(CUT_AT, -1));
    const ours = order(world, 3);
    expect(ours).toMatchObject({ state: "pending", endsAt: "2027-06-10T00:00:00.000Z" });
    world.advanceTo(addDays(CUT_AT, 30));
    expect(readMeter(world).interruptions).toEqual([]);
    expect(world.get("subscriptions", ours.id)?.state).toBe("active");
  });

  it("seats that are still being provisioned serve nobody", async () => {
    const world = await smallWorld({ scheduled: [CANCELS] });
    world.advanceTo(CUT_AT);
    const cause = [...world.all("events")].find((event) => event.kind === "customerCancelled");
    order(world, 3);
    expect(out(world)).toEqual(["user-1", "user-2", "user-3"]);
    world.advanceTo(addHours(CUT_AT, 5));
    expect(readMeter(world).interruptions).toMatchObject(
      [1, 2, 3].map((number) => ({
        userId: `user-${number}`,
        from: CUT_AT,
        to: addHours(CUT_AT, 1),
        causeEventId: cause?.id,
      })),
    );
  });

  it("too few seats cut the last assigned, and mark them", async () => {
    const world = await smallWorld({ scheduled: [CANCELS] });
    order(world, 2);
    world.advanceTo(CUT_AT);
    expect(out(world)).toEqual(["user-3"]);
    expect(world.get("users", "user-3")?.assignments[0]).toMatchObject({
      state: "ActiveWithError",
      error: "CountViolation",
    });
    raiseSeats(world, [...world.all("subscriptions")][1]?.id ?? "", 3);
    world.advanceTo(addHours(CUT_AT, 1));
    expect(out(world)).toEqual([]);
    expect(world.get("users", "user-3")?.assignments[0]?.state).toBe("Active");
  });

  it("the kinder reading serves an over-assigned pool for 90 days, an empty one not at all", async () => {
    const readings = { overAssignment: "cutsLastAssignedAfter90Days" } as const;
    const world = await smallWorld({ scheduled: [CANCELS], readings });
    const ours = order(world, 2);
    world.advanceTo(addDays(CUT_AT, 89));
    expect(out(world)).toEqual([]);
    world.advanceTo(addDays(CUT_AT, 90));
    expect(readMeter(world).interruptions).toMatchObject([{ userId: "user-3", to: null }]);
    suspendSubscription(world, ours.id);
    expect(out(world)).toHaveLength(3);
  });

  it("a need outlives the license that we take away, and ends with the customer's own act", async () => {
    const world = await smallWorld();
    world.put("users", user(3, { assignments: [] }));
    recomputeTenant(world, TENANT, "test");
    expect(out(world)).toEqual(["user-3"]);
    world.schedule(addDays(STARTS_AT, 1), TENANT, {
      kind: "customerRemovesUsers",
      skuId: SKU,
      count: 1,
    });
    world.advanceTo(addDays(STARTS_AT, 1));
    expect(world.get("users", "user-2")?.accountEnabled).toBe(false);
    expect(out(world)).toEqual(["user-3"]);
  });

  it("joiners take free seats only, and need what they got", async () => {
    const world = await smallWorld({ scheduled: [CANCELS] });
    world.schedule(addDays(STARTS_AT, 1), TENANT, {
      kind: "customerAddsUsers",
      skuId: SKU,
      count: 9,
    });
    world.advanceTo(addDays(STARTS_AT, 1));
    expect(freeSeats(world, TENANT, SKU)).toBe(0);
    expect(world.ofTenant("users", TENANT)).toHaveLength(5);
    world.advanceTo(CUT_AT);
    expect(out(world)).toHaveLength(5);
  });

  it("a user of two assignments of one SKU holds one seat, with the plans either gives", async () => {
    const [direct] = user(1).assignments;
    if (direct === undefined) throw new Error("no assignment");
    const both = [
      { ...direct, disabledPlans: [MAILBOX] },
      { ...direct, assignedByGroup: "group-1" },
    ];
    const world = await smallWorld({ users: [user(1, { assignments: both }), user(2)] });
    expect(freeSeats(world, TENANT, SKU)).toBe(3);
    expect(world.get("needs", `user-1/${SKU}`)?.planIds).toContain(MAILBOX);
  });
});

describe("retention", () => {
  it("a mailbox is lost after 30 days without its plan, once", async () => {
    const world = await smallWorld({ scheduled: [CANCELS], users: [user(1)] });
    world.advanceTo(addMs(addDays(CUT_AT, 30), -1));
    expect(readMeter(world).dataLosses).toEqual([]);
    world.advanceTo(addDays(CUT_AT, 90));
    expect(readMeter(world).dataLosses).toMatchObject([
      { userId: "user-1", planId: MAILBOX, at: addDays(CUT_AT, 30) },
    ]);
  });

  it("is kept when the plan comes back in time", async () => {
    const world = await smallWorld({ scheduled: [CANCELS], users: [user(1)] });
    world.advanceTo(addDays(CUT_AT, 29));
    order(world, 1);
    world.advanceTo(addDays(CUT_AT, 90));
    expect(readMeter(world).dataLosses).toEqual([]);
  });
});

describe("our own subscriptions", () => {
  it("each batch can be given back for 168 hours from its own instant", async () => {
    const world = await smallWorld();
    const { id } = order(world, 2);
    world.advanceTo(addDays(STARTS_AT, 6));
    raiseSeats(world, id, 5);
    world.advanceTo(addDays(STARTS_AT, 8));
    const subscription = world.get("subscriptions", id);
    expect(subscription && refundableBatches(subscription, world.now)).toEqual([
      { seats: 3, until: addDays(STARTS_AT, 13) },
    ]);
    expect(reduceSeats(world, id, 3).batches).toEqual([
      { seats: 2, at: STARTS_AT },
      { seats: 1, at: addDays(STARTS_AT, 6) },
    ]);
    expect(readMeter(world).seatsBought).toMatchObject([
      { kind: "ordered", seats: 2, marker: "mv-1/line-1", at: STARTS_AT },
      { kind: "seatsRaised", seats: 3 },
    ]);
    const ours = readMeter(world).charges.filter((row) => row.subscriptionId === id);
    expect(ours.map(({ seats, from, to }) => ({ seats, from, to }))).toEqual([
      { seats: 2, from: STARTS_AT, to: "2027-06-01T00:00:00.000Z" },
      { seats: 1, from: addDays(STARTS_AT, 6), to: "2027-06-01T00:00:00.000Z" },
      { seats: 2, from: addDays(STARTS_AT, 6), to: addDays(STARTS_AT, 8) },
    ]);
  });

  it("cancelled on the first day costs nothing and serves nobody", async () => {
    const world = await smallWorld({ subscriptions: [], users: [] });
    const { id } = order(world, 2);
    world.advanceTo(addHours(STARTS_AT, 20));
    cancelInWindow(world, id);
    expect(world.get("subscriptions", id)?.state).toBe("deleted");
    expect(readMeter(world).charges).toEqual([]);
    expect(world.nextDueAt).toBeNull();
  });

  it("a raise drops the end choice under the reading that it does", async () => {
    for (const endChoiceSurvivesSeatChange of [true, false]) {
      const world = await smallWorld({ readings: { endChoiceSurvivesSeatChange } });
      const { id } = order(world, 2);
      const chosen = world.get("subscriptions", id);
      if (chosen === undefined) throw new Error("not there");
      world.put("subscriptions", { ...chosen, autoRenew: false });
      expect(raiseSeats(world, id, 3).autoRenew).toBe(!endChoiceSurvivesSeatChange);
    }
  });

  it("renews like any other new-commerce subscription", async () => {
    const world = await smallWorld({ subscriptions: [source()], users: [] });
    const { id } = order(world, 2);
    world.advanceTo("2027-06-02T00:00:00.000Z" as Instant);
    expect(world.get("subscriptions", id)).toMatchObject({
      state: "active",
      endsAt: "2028-06-01T00:00:00.000Z",
    });
  });
});
