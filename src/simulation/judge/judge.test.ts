// Hand-written logs of one customer's move, each with one thing done wrong.

import { addHours, type Instant } from "#lib/instant.ts";
import { describe, expect, test } from "vitest";
import type { LoggedEvent, ReportedStep } from "./evidence.ts";
import {
  charge,
  day,
  end,
  event,
  line,
  move,
  outcome,
  provisioned,
  purchase,
} from "./one-move.fixture.ts";

describe("what the product says of a line counts only as far as the world bears it out", () => {
  const says = (said: "moved" | "kept" | "ignored") =>
    move({ lines: [{ lineId: "source", outcome: said, code: null }] });

  test("moved, and the source still runs", () => {
    expect(outcome({ purchases: [purchase()] })).toMatchObject({ moved: 0, unfinished: 1 });
  });

  test("moved, and there are no seats of ours, bought or handed over", () => {
    const cut = event("serviceCut", end);
    const besideIt = (skuId: string) =>
      event("lineTransferred", end, { details: { subscriptionId: "another", skuId } });
    expect(outcome({ events: [cut] })).toMatchObject({ moved: 0, unfinished: 1 });
    expect(outcome({ events: [cut, besideIt("other")] })).toMatchObject({ moved: 0 });
    expect(outcome({ events: [cut, besideIt("sku")] })).toMatchObject({ moved: 1, unfinished: 0 });
    expect(outcome({ events: [besideIt("sku")] })).toMatchObject({ moved: 0, unfinished: 1 });
  });

  test.each([
    ["kept", "KEPT_UNASKED"],
    ["ignored", "IGNORED_UNASKED"],
  ] as const)("%s, and it was to be moved", (said, code) => {
    expect(outcome({ move: says(said) })).toMatchObject({
      kept: 0,
      ignored: 0,
      refusals: { [code]: 1 },
      refusedThoughMovable: 1,
    });
  });

  test("kept, as the customer wished", () => {
    const kept = { ...line, expected: "keep" as const };
    expect(outcome({ move: says("kept"), line: kept })).toMatchObject({ kept: 1, refused: 0 });
  });
});

test("a move as it should be breaks nothing", () => {
  const record = outcome({
    purchases: [purchase()],
    events: [
      provisioned(day(96)),
      event("endChosen", day(98), {
        details: { subscriptionId: "source", skuId: "sku", choice: "cutAtEnd" },
      }),
      event("serviceCut", end),
    ],
    charges: [charge("source", day(-265), end), charge("target", day(96), day(461))],
  });
  expect(record).toMatchObject({
    lines: 1,
    moved: 1,
    unfinished: 0,
    seatsBought: 10,
    seatsBoughtTwice: 0,
    seatsUnapproved: 0,
    unwantedRenewals: 0,
    targetCutByUs: 0,
    virtualDays: 400,
    overlapCost: { amount: "13.14", currency: "EUR" },
    transitionCost: { amount: "13.14", currency: "EUR" },
    // Five days of margin for ten seats; an hour of provisioning for the nine that are used.
    policyLowerBound: { amount: "16.43", currency: "EUR" },
    omniscientLowerBound: { amount: "0.12", currency: "EUR" },
    invariantsBroken: [],
  });
});

describe("purchases", () => {
  test("the same marker twice is bought twice, unless the first was cancelled", () => {
    const second = purchase({ subscriptionId: "again", at: day(97) });
    expect(outcome({ purchases: [purchase(), second] }).seatsBoughtTwice).toBe(10);
    const cancelled = event("cancelled", addHours(day(96), 2), {
      actor: "us",
      details: { subscriptionId: "target" },
    });
    const record = outcome({ purchases: [purchase(), second], events: [cancelled] });
    expect(record.seatsBoughtTwice).toBe(0);
    expect(record.targetCutByUs).toBe(1);
  });

  test("an order without a marker counts as bought twice", () => {
    expect(outcome({ purchases: [purchase({ marker: null })] }).seatsBoughtTwice).toBe(10);
  });

  test("what was handed over is bought twice: afterwards, and from the request on where it had been asked for", () => {
    const asked = event("transferRequested", day(60), { actor: "us" });
    const moved = event("lineTransferred", day(97));
    const twice = (boughtAt: Instant, transfer: boolean) => {
      const [approval] = move().approvals;
      if (approval === undefined) throw new RangeError("an approval");
      const band = { ...approval.band, acts: [{ lineId: "source", transfer, renewToCsp: false }] };
      return outcome({
        purchases: [purchase({ at: boughtAt })],
        events: [asked, moved],
        move: move({ approvals: [{ ...approval, band }] }),
      }).seatsBoughtTwice;
    };
    expect(twice(day(96), true)).toBe(10);
    expect(twice(day(96), false)).toBe(0);
    expect(twice(day(98), false)).toBe(10);
  });

  test.each([
    ["above the most seats", { seats: 15 }, 4],
    ["before the approval", { at: day(70) }, 10],
    ["after the latest instant", { at: day(101) }, 10],
  ])("seats %s are unapproved", (_, changes, seats) => {
    const record = outcome({ purchases: [purchase(changes)] });
    expect(record.seatsUnapproved).toBe(seats);
    expect(record.invariantsBroken).toContain("3 a seat was bought outside the approved band");
  });

  test("the contingency allows an early order once the source has fallen", () => {
    const early = purchase({ at: day(90) });
    const cancelled = event("customerCancelled", addHours(day(90), -1), {
      actor: "person",
      injected: true,
    });
    expect(outcome({ purchases: [early] }).seatsUnapproved).toBe(10);
    expect(outcome({ purchases: [early], events: [cancelled] }).seatsUnapproved).toBe(0);
    const takenBack = { ...cancelled, kind: "renewalCancelled", injected: false };
    expect(outcome({ purchases: [early], events: [takenBack] }).seatsUnapproved).toBe(0);
  });

  test("the contingency holds for the license that users of a fallen source were approved to get", () => {
    const { approvals, ...rest } = move();
    const change = {
      holder: "user" as const,
      remove: ["old"],
      add: [{ skuId: "sku", disabledPlans: [] }],
      before: [],
    };
    const changing = approvals.map((approval) => ({
      ...approval,
      band: { ...approval.band, licenses: [change] },
    }));
    const late = purchase({ at: day(101) });
    const cut = (skuId: string) => event("serviceCut", day(100), { details: { skuId } });
    const unapproved = (approved: typeof approvals, events: LoggedEvent[]) =>
      outcome({ purchases: [late], events, move: { ...rest, approvals: approved } })
        .seatsUnapproved;
    expect(unapproved(changing, [cut("old")])).toBe(0);
    expect(unapproved(changing, [])).toBe(10);
    expect(unapproved(approvals, [cut("old")])).toBe(10);
    expect(unapproved(changing, [cut("third")])).toBe(10);
  });

  test("nobody can approve a multiple of the seats in use", () => {
    const { approvals, ...rest } = move();
    const wide = approvals.map((approval) => ({
      ...approval,
      band: {
        ...approval.band,
        targets: approval.band.targets.map((target) => ({ ...target, maxSeats: 30 })),
      },
    }));
    const bought = { purchases: [purchase({ seats: 27 })] };
    expect(outcome({ ...bought, move: { ...rest, approvals: wide } }).seatsUnapproved).toBe(16);
  });

  test("what a person had taken back by an abort is no cut of ours, unless somebody was out", () => {
    const details = { subscriptionId: "target" };
    const cancelled = event("cancelled", day(97), { actor: "us", details });
    const abort = {
      kind: "abortMove",
      lineId: null,
      owner: "operator",
      openedAt: day(97),
      closedAt: day(97),
      state: "done" as const,
    };
    const cut = { purchases: [purchase()], events: [cancelled] };
    expect(outcome(cut).targetCutByUs).toBe(1);
    expect(outcome({ ...cut, move: move({ humanSteps: [abort] }) }).targetCutByUs).toBe(0);
    const before = { ...cancelled, at: day(96) };
    const humanSteps = [abort];
    const early = { ...cut, events: [before], move: move({ humanSteps }) };
    expect(outcome(early).targetCutByUs).toBe(1);
  });

  test("a price above the ceiling is outside the band", () => {
    const dear = {
      ...charge("target", day(96), day(461)),
      unitPricePerMonth: { amount: "11.50", currency: "EUR" },
    };
    expect(outcome({ purchases: [purchase()], charges: [dear] }).seatsUnapproved).toBe(10);
  });

  test("a commitment longer than the approved one is outside the band", () => {
    const longer = charge("target", day(96), day(96 + 3 * 365));
    expect(outcome({ purchases: [purchase()], charges: [longer] }).seatsUnapproved).toBe(10);
  });

  test("a subscription of ours that lapses is cut by us", () => {
    const lapsed = event("serviceCut", day(300), { details: { subscriptionId: "target" } });
    expect(outcome({ purchases: [purchase()], events: [lapsed] }).targetCutByUs).toBe(1);
  });
});

describe("renewals", () => {
  const renewed = event("termRenewed", addHours(end, 6));

  test("one that nobody asked to stop is ours, and costs its whole term", () => {
    const record = outcome({
      events: [renewed],
      charges: [charge("source", end, day(465), "renewal")],
    });
    expect(record.unwantedRenewals).toBe(1);
    expect(record.transitionCost).toEqual({ amount: "1199.18", currency: "EUR" });
  });

  test("one taken back inside its 168 hours is rescued", () => {
    const record = outcome({ events: [renewed, event("renewalCancelled", day(104))] });
    expect([record.rescuedRenewals, record.unwantedRenewals]).toEqual([1, 0]);
    const late = outcome({ events: [renewed, event("renewalCancelled", day(109))] });
    expect([late.rescuedRenewals, late.unwantedRenewals]).toEqual([0, 1]);
  });

  test("one that was asked against in time, and again at once, is somebody else's", () => {
    const step = (kind: string, openedAt: Instant) => ({
      kind,
      lineId: "source",
      owner: "customerAdmin",
      openedAt,
      closedAt: null,
      state: "open" as const,
    });
    const asked = [step("stopRenewal", day(86)), step("rescueRenewal", day(101))];
    const letter = (letterKind: string, at: Instant) =>
      event("letterDelivered", at, { details: { letterKind, subscriptionId: "source" } });
    const letters = [letter("stopRenewal", day(86)), letter("rescueRenewal", day(101))];
    const events = [renewed, ...letters];
    const inTime = outcome({ events, move: move({ humanSteps: asked }) });
    expect([inTime.unwantedRenewals, inTime.unwantedRenewalsByOthers]).toEqual([0, 1]);
    const tooLate = [step("stopRenewal", day(95)), step("rescueRenewal", day(101))];
    expect(outcome({ events, move: move({ humanSteps: tooLate }) }).unwantedRenewals).toBe(1);
    const withoutLetters = { events: [renewed], move: move({ humanSteps: asked }) };
    expect(outcome(withoutLetters).unwantedRenewals).toBe(1);
  });

  test("one asked to be taken back as soon as the seats that somebody else took could be there", () => {
    const step = (kind: string, openedAt: Instant, closedAt: Instant | null): ReportedStep => {
      const state = closedAt === null ? ("open" as const) : ("done" as const);
      const lineId = kind === "approvePlan" ? null : "source";
      return { kind, lineId, owner: "customerAdmin", openedAt, closedAt, state };
    };
    const letter = (letterKind: string, at: Instant) =>
      event("letterDelivered", at, { details: { letterKind, subscriptionId: "source" } });
    // Joined two days before the renewal and approved half a day before it; seats come three days after an order.
    const joinedTo = (skuId: string) =>
      event("usersAdded", addHours(renewed.at, -48), { injected: true, details: { skuId } });
    const asked = (from: Instant, answeredAfter: number) => [
      step("approvePlan", from, addHours(renewed.at, answeredAfter)),
    ];
    // Somebody else joins a day later: the question is taken back and asked anew at once, or a day after that.
    const askedAnew = (pauseHours: number) => (from: Instant, answeredAfter: number) => [
      { ...step("approvePlan", from, addHours(from, 24)), state: "withdrawn" as const },
      ...asked(addHours(from, 24 + pauseHours), answeredAfter),
    ];
    const askedAgain = (
      hours: number,
      answeredAfter = -12,
      joined = joinedTo("sku"),
      approvals = asked,
      changes: readonly LoggedEvent[] = [],
    ) => {
      const at = addHours(renewed.at, hours);
      return outcome({
        provisioningMinutes: 3 * 24 * 60,
        events: [
          ...changes,
          joined,
          renewed,
          letter("stopRenewal", day(80)),
          letter("rescueRenewal", at),
        ],
        move: move({
          humanSteps: [
            step("stopRenewal", day(80), null),
            ...approvals(joined.at, answeredAfter),
            step("rescueRenewal", at, null),
          ],
        }),
      });
    };
    expect(askedAgain(60).unwantedRenewalsByOthers).toBe(1);
    expect(askedAgain(62).unwantedRenewals).toBe(1);
    // An answer that comes after the renewal is waited for no longer than one before it.
    expect(askedAgain(84, 11).unwantedRenewalsByOthers).toBe(1);
    expect(askedAgain(86, 11).unwantedRenewals).toBe(1);
    expect(askedAgain(1_000, 120).unwantedRenewalsByOthers).toBe(1);
    expect(askedAgain(60, -12, joinedTo("another")).unwantedRenewals).toBe(1);
    // Joined with the license that users of this one are given instead: the seats are theirs as well.
    const details = { userId: "u", removed: "sku", added: "another" };
    const changed = event("licensesChanged", day(70), { actor: "us", details });
    const instead = askedAgain(60, -12, joinedTo("another"), asked, [changed]);
    expect(instead.unwantedRenewalsByOthers).toBe(1);
    expect(askedAgain(1_000, 120, joinedTo("sku"), askedAnew(0)).unwantedRenewalsByOthers).toBe(1);
    expect(askedAgain(1_000, 120, joinedTo("sku"), askedAnew(72)).unwantedRenewals).toBe(1);
    // Nobody had to approve their seats, which come three days and an hour after they joined.
    const within = (hours: number, joinedAfter: number) =>
      askedAgain(hours, 0, { ...joinedTo("sku"), at: addHours(renewed.at, joinedAfter) }, () => []);
    expect(within(49, -24).unwantedRenewalsByOthers).toBe(1);
    expect(within(51, -24).unwantedRenewals).toBe(1);
    expect(within(1_000, 60).unwantedRenewals).toBe(1);
  });

  test("a monthly source lives on from month to month until something of ours is bought", () => {
    const monthly = { ...line, term: "P1M" };
    expect(outcome({ line: monthly, events: [renewed] }).unwantedRenewals).toBe(0);
    const bought = outcome({ line: monthly, events: [renewed], purchases: [purchase()] });
    expect(bought.unwantedRenewals).toBe(1);
    // A pilot stands in nobody's place, but for the one user of a source of one seat.
    const beside = (seats: number, ofSource: number) => {
      const renewal = { ...renewed, details: { ...renewed.details, seats: ofSource } };
      const purchases = [purchase({ seats })];
      return outcome({ line: monthly, events: [renewal], purchases }).unwantedRenewals;
    };
    expect([beside(1, 10), beside(2, 10), beside(10, 10), beside(1, 1)]).toEqual([0, 1, 1, 1]);
  });

  test("a renewal of what is kept is nobody's fault", () => {
    const kept = { ...line, expected: "keep" as const };
    expect(outcome({ line: kept, events: [renewed] }).unwantedRenewals).toBe(0);
  });
});

describe("lines", () => {
  const refused = move({
    lines: [{ lineId: "source", outcome: "refused", code: "OFFER_UNKNOWN" }],
  });

  test("a refusal of what could have moved is named as such", () => {
    const record = outcome({ move: refused });
    expect(record).toMatchObject({
      refused: 1,
      refusedThoughMovable: 1,
      refusals: { OFFER_UNKNOWN: 1 },
    });
  });

  test("an obstacle in the record or in the event log excuses a refusal", () => {
    const blocked = { ...line, expected: "obstacle" as const, obstacles: ["OFFER_UNKNOWN"] };
    expect(outcome({ move: refused, line: blocked }).refusedThoughMovable).toBe(0);
    const lines = [{ lineId: "source", outcome: "refused", code: "RENEWAL_SURPRISED" }] as const;
    const wentOn = move({ lines: [...lines] });
    expect(outcome({ move: wentOn }).refusedThoughMovable).toBe(1);
    expect(outcome({ move: wentOn, line: blocked }).refusedThoughMovable).toBe(0);
    const declined = event("relationshipRefused", day(3), { details: {} });
    expect(outcome({ move: refused, events: [declined] }).refusedThoughMovable).toBe(0);
  });

  test("a whole move that was refused before its estate was seen refuses its lines", () => {
    const outOfRegion = move({ status: "refused", refusal: "REGION_DIFFERENT", lines: [] });
    expect(outcome({ move: outOfRegion }).refusals).toEqual({ REGION_DIFFERENT: 1 });
  });

  test("a line that waits for one who never acts is refused, for anybody else unfinished", () => {
    const waiting = move({
      status: "open",
      lines: [],
      humanSteps: [
        {
          kind: "acceptRelationship",
          lineId: null,
          owner: "customerAdmin",
          openedAt: day(1),
          closedAt: null,
          state: "open",
        },
      ],
    });
    expect(outcome({ move: waiting })).toMatchObject({ unfinished: 1, refused: 0 });
    const neverAct = [{ role: "customerAdmin", letterKind: "invitation" }];
    expect(outcome({ move: waiting, neverAct })).toMatchObject({
      unfinished: 0,
      refused: 1,
      refusedThoughMovable: 0,
      refusals: { RELATIONSHIP_NOT_ACCEPTED: 1 },
    });
  });
});
