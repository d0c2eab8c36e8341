// Whose a renewal is where somebody has to order at the provider what its users are to have instead.

import { addHours, type Instant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { day, end, event, line, move, outcome, purchase } from "./one-move.fixture.ts";

const renewed = event("termRenewed", end);
const letter = (letterKind: string, at: Instant) =>
  event("letterDelivered", at, { details: { letterKind, subscriptionId: "source" } });
const step = (
  kind: string,
  lineId: string | null,
  openedAt: Instant,
  closedAt: Instant | null,
) => ({
  kind,
  lineId,
  owner: "operator",
  openedAt,
  closedAt,
  state: closedAt === null ? ("open" as const) : ("done" as const),
});

const changedTo = (added: string) =>
  event("licensesChanged", end, { actor: "us", details: { userId: "u", removed: "sku", added } });

/** Joined two days before the renewal, approved a day after it, ordered and taken back so many hours after it. */
function judged(asked: {
  order: number;
  placed: number;
  takenBack: number;
  skuId?: string;
  given?: string;
}) {
  const { given, order, placed, skuId = "sku", takenBack } = asked;
  const at = (hours: number) => addHours(end, hours);
  const joined = event("usersAdded", at(-48), { injected: true, details: { skuId: "sku" } });
  return outcome({
    provisioningMinutes: 24 * 60,
    events: [
      joined,
      renewed,
      ...(given === undefined ? [] : [changedTo(given)]),
      letter("stopRenewal", day(80)),
      letter("rescueRenewal", at(takenBack)),
    ],
    move: move({
      humanSteps: [
        step("stopRenewal", "source", day(80), null),
        step("approvePlan", null, at(-48), at(24)),
        step("placeOrder", skuId, at(order), at(placed)),
        step("rescueRenewal", "source", at(takenBack), null),
      ],
    }),
  }).unwantedRenewals;
}

test("an order that was asked for when the seats were approved is waited for, and one allowance for its seats", () => {
  expect(judged({ order: 24, placed: 96, takenBack: 121 })).toBe(0);
  expect(judged({ order: 24, placed: 96, takenBack: 122 })).toBe(1);
  // Placed so late that its seats come after the 168 hours.
  expect(judged({ order: 24, placed: 130, takenBack: 900 })).toBe(0);
});

test("an order that nobody placed before its approved time was over is waited for through the approval asked for anew", () => {
  const at = (hours: number) => addHours(end, hours);
  const withdrawn = { state: "withdrawn" as const };
  const judgedWith = (approvedAnew: number, order = -48, approved: number | null = null) =>
    outcome({
      provisioningMinutes: 24 * 60,
      events: [
        event("usersAdded", at(-48), { injected: true, details: { skuId: "sku" } }),
        renewed,
        letter("stopRenewal", day(80)),
        letter("rescueRenewal", at(900)),
      ],
      move: move({
        humanSteps: [
          step("stopRenewal", "source", day(80), null),
          ...(approved === null ? [] : [step("approvePlan", null, at(-48), at(approved))]),
          { ...step("placeOrder", "sku", at(order), at(2)), ...withdrawn },
          step("approvePlan", null, at(approvedAnew), at(140)),
          step("placeOrder", "sku", at(140), at(200)),
          step("rescueRenewal", "source", at(900), null),
        ],
      }),
    }).unwantedRenewals;
  expect(judgedWith(2)).toBe(0);
  expect(judgedWith(3)).toBe(1);
  // Ordered when the seats of who joined were approved; and a day later than that.
  expect(judgedWith(2, -12, -12)).toBe(0);
  expect(judgedWith(2, -12, -36)).toBe(1);
});

test("who joins while an approval is waited for because of others waits for the same one, whichever license they have", () => {
  const at = (hours: number) => addHours(end, hours);
  const joins = (hours: number, skuId: string) =>
    event("usersAdded", at(hours), { injected: true, details: { skuId } });
  const judgedWith = ({ answered = 80, joined = -48, opened = -96, order = 0, takenBack = 82 }) =>
    outcome({
      provisioningMinutes: 60,
      events: [
        joins(-96, "another"),
        joins(joined, "sku"),
        renewed,
        letter("stopRenewal", day(80)),
        letter("rescueRenewal", at(takenBack)),
      ],
      move: move({
        humanSteps: [
          step("stopRenewal", "source", day(80), null),
          step("approvePlan", null, at(opened), at(answered)),
          ...(order === 0 ? [] : [step("placeOrder", "sku", at(order), at(120))]),
          step("rescueRenewal", "source", at(takenBack), null),
        ],
      }),
    }).unwantedRenewals;
  expect(judgedWith({})).toBe(0);
  expect(judgedWith({ takenBack: 83 })).toBe(1);
  // And then for the order of their seats, asked for at once.
  expect(judgedWith({ order: 80, takenBack: 122 })).toBe(0);
  expect(judgedWith({ order: 80, takenBack: 123 })).toBe(1);
  expect(judgedWith({ order: 82, takenBack: 122 })).toBe(1);
  // Asked for late; answered before they joined; who joins after the alarm is nobody's reason.
  expect(judgedWith({ opened: -93 })).toBe(1);
  expect(judgedWith({ answered: -50 })).toBe(1);
  expect(judgedWith({ joined: 49 })).toBe(1);
});

test("who joins while the access is gone is seen when it is given back, and the approval asked for then is waited for", () => {
  const at = (hours: number) => addHours(end, hours);
  const judgedWith = (gateAskedAt: number, approvalAskedAt: number) =>
    outcome({
      provisioningMinutes: 60,
      events: [
        event("delegatedAdminRevoked", at(-200), { injected: true }),
        event("usersAdded", at(-48), { injected: true, details: { skuId: "sku" } }),
        renewed,
        letter("stopRenewal", day(80)),
        letter("rescueRenewal", at(82)),
      ],
      move: move({
        humanSteps: [
          step("stopRenewal", "source", day(80), null),
          step("approveDelegatedAdmin", null, at(gateAskedAt), at(-40)),
          step("approvePlan", null, at(approvalAskedAt), at(80)),
          step("rescueRenewal", "source", at(82), null),
        ],
      }),
    }).unwantedRenewals;
  expect(judgedWith(-199, -39)).toBe(0);
  // The approval asked for late, and the access.
  expect(judgedWith(-199, -37)).toBe(1);
  expect(judgedWith(-190, -39)).toBe(1);
});

test("a request that was taken back when the week was over had been waited for, and one taken back before it not", () => {
  const at = (hours: number) => addHours(end, hours);
  const judgedWith = (takenBackAt: number) =>
    outcome({
      provisioningMinutes: 60,
      events: [
        event("usersAdded", at(-19), { injected: true, details: { skuId: "sku" } }),
        renewed,
        letter("stopRenewal", day(80)),
      ],
      move: move({
        humanSteps: [
          step("stopRenewal", "source", day(80), null),
          { ...step("approvePlan", null, at(-19), at(takenBackAt)), state: "withdrawn" },
        ],
      }),
    }).unwantedRenewals;
  expect(judgedWith(216)).toBe(0);
  expect(judgedWith(100)).toBe(1);
});

test("an order that was asked for late, or of another license, explains nothing", () => {
  expect(judged({ order: 26, placed: 96, takenBack: 121 })).toBe(1);
  const another = { order: 24, placed: 96, takenBack: 121, skuId: "another" };
  expect(judged(another)).toBe(1);
  // Unless it is the license that users of the source are given instead.
  expect(judged({ ...another, given: "another" })).toBe(0);
  expect(judged({ ...another, given: "third" })).toBe(1);
});

/** A monthly source that fills the cap with ours and renews twice; asked between them, or not, with or without an answer. */
function reduced(asked: {
  at?: Instant;
  done?: Instant;
  stop?: Instant;
  theirs?: number;
  seller?: string;
}) {
  const { at, done, seller = "rival", stop, theirs = 200 } = asked;
  const details = { subscriptionId: "source", skuId: "sku", seats: theirs };
  const [first, second] = [day(30), day(61)];
  return outcome({
    line: { ...line, term: "P1M", seller, seats: theirs },
    purchases: [purchase({ at: day(20), seats: 100 })],
    events: [
      event("termRenewed", first, { details }),
      ...(at === undefined ? [] : [letter("reduceSeats", at)]),
      ...(done === undefined
        ? []
        : [event("sourceReduced", done, { details: { ...details, seats: 90 } })]),
      ...(stop === undefined ? [] : [letter("stopRenewal", stop), letter("rescueRenewal", second)]),
      event("termRenewed", second, { details }),
      event("serviceCut", day(92)),
    ],
    move: move({
      humanSteps: [
        ...(at === undefined ? [] : [step("reduceSeats", "source", at, null)]),
        ...(stop === undefined
          ? []
          : [
              step("stopRenewal", "source", stop, null),
              step("rescueRenewal", "source", second, null),
            ]),
      ],
    }),
  }).unwantedRenewals;
}

test("a renewal after which seats are taken out is wanted while ours leave no room, and only then", () => {
  // The second is ours: nobody was asked to stop it.
  expect(reduced({ at: day(31), done: day(33) })).toBe(1);
  expect(reduced({})).toBe(2);
  expect(reduced({ at: day(31), done: day(33), theirs: 150 })).toBe(2);
});

test("notice is due when seats were taken out, where their owner was asked at once and took their time", () => {
  // The second renewal is a month after the first: notice of a rival's falls due before the seats are gone.
  const asked = { at: day(31), done: day(35) };
  expect(reduced({ ...asked, stop: day(36) })).toBe(0);
  expect(reduced({ ...asked, stop: day(37) })).toBe(1);
  expect(reduced({ at: day(34), done: day(35), stop: day(36) })).toBe(1);
});

test("whose owner took out none, though asked, renews a second time at their own cost where notice was due meanwhile", () => {
  expect(reduced({ at: day(31) })).toBe(0);
  // Fourteen days of notice begin long after that week.
  expect(reduced({ at: day(31), seller: "webDirect" })).toBe(1);
  // Asked when its week was nearly over.
  expect(reduced({ at: day(36) })).toBe(2);
});

test("a renewal in a tenant that is closed to us is taken back when the access that was asked for anew is there", () => {
  const at = (hours: number) => addHours(end, hours);
  const judgedWith = (asked: { openedAt: Instant; givenAt: Instant | null; takenBack: Instant }) =>
    outcome({
      provisioningMinutes: 60,
      events: [
        event("delegatedAdminRevoked", at(-160), { injected: true }),
        renewed,
        letter("stopRenewal", day(80)),
        letter("rescueRenewal", asked.takenBack),
      ],
      move: move({
        humanSteps: [
          step("stopRenewal", "source", day(80), day(81)),
          step("approveDelegatedAdmin", null, asked.openedAt, asked.givenAt),
          step("rescueRenewal", "source", asked.takenBack, null),
        ],
      }),
    }).unwantedRenewals;
  const asked = { openedAt: at(-160), givenAt: at(80), takenBack: at(82) };
  expect(judgedWith(asked)).toBe(0);
  expect(judgedWith({ ...asked, givenAt: null, takenBack: at(900) })).toBe(0);
  // Asked too late for the access, or to take it back; given again before the renewal.
  expect(judgedWith({ ...asked, openedAt: at(-157) })).toBe(1);
  expect(judgedWith({ ...asked, takenBack: at(83) })).toBe(1);
  expect(judgedWith({ ...asked, givenAt: at(-1) })).toBe(1);
});

test("what was to be approved anew, since its agreement had lapsed in the approved time, is waited for with it", () => {
  const at = (hours: number) => addHours(end, hours);
  const approved = { openedAt: at(1), givenAt: at(200) };
  const judgedWith = (changes: Partial<typeof approved> & { loss?: string; gate?: string }) => {
    const { gate = "acceptAgreement", loss = "agreementLapsed", ...asked } = changes;
    const { givenAt, openedAt } = { ...approved, ...asked };
    return outcome({
      provisioningMinutes: 60,
      events: [event(loss, at(-160), { injected: true }), renewed, letter("stopRenewal", day(80))],
      move: move({
        humanSteps: [
          step("stopRenewal", "source", day(80), day(81)),
          step(gate, null, at(-160), at(4)),
          step("approvePlan", null, openedAt, givenAt),
        ],
      }),
    }).unwantedRenewals;
  };
  expect(judgedWith({})).toBe(0);
  // Asked for when the agreement stood again; given while a renewal could still be taken back.
  expect(judgedWith({ openedAt: at(5) })).toBe(1);
  expect(judgedWith({ givenAt: at(100) })).toBe(1);
  // Orders need no access to the tenant.
  expect(judgedWith({ loss: "delegatedAdminRevoked", gate: "approveDelegatedAdmin" })).toBe(1);
});

/** A monthly source renews when ours are bought: with its own license, or with one that its users are given. */
function monthly(given: { at: Instant; skuId: string } | null) {
  const changes = given === null ? [] : [{ ...changedTo(given.skuId), at: given.at }];
  return outcome({
    line: { ...line, term: "P1M" },
    purchases: [purchase({ at: day(96), skuId: "other", seats: 9 })],
    events: [...changes, renewed],
    move: move({ lines: [{ lineId: "source", outcome: "refused", code: "RENEWAL_SURPRISED" }] }),
  });
}

test("a month of a source is unwanted once its users were given another license that we had bought for them", () => {
  expect(monthly(null).unwantedRenewals).toBe(0);
  expect(monthly({ at: day(97), skuId: "other" }).unwantedRenewals).toBe(1);
  // Given after it; or one of which we bought nothing.
  expect(monthly({ at: day(101), skuId: "other" }).unwantedRenewals).toBe(0);
  expect(monthly({ at: day(97), skuId: "third" }).unwantedRenewals).toBe(0);
});

test("who is refused for a month that its owner let renew was not movable, whichever license stood in for it", () => {
  const asked = { stopRenewal: day(70), rescueRenewal: addHours(end, 2) };
  const judgedWith = (letters: Readonly<Record<string, Instant>>) =>
    outcome({
      line: { ...line, term: "P1M" },
      purchases: [purchase({ at: day(96), skuId: "other", seats: 9 })],
      events: [
        { ...changedTo("other"), at: day(97) },
        renewed,
        ...Object.entries(letters).map(([kind, at]) => letter(kind, at)),
      ],
      move: move({
        lines: [{ lineId: "source", outcome: "refused", code: "RENEWAL_SURPRISED" }],
        humanSteps: Object.entries(letters).map(([kind, at]) => step(kind, "source", at, null)),
      }),
    });
  expect(judgedWith(asked)).toMatchObject({ unwantedRenewalsByOthers: 1, refusedThoughMovable: 0 });
  expect(judgedWith({ stopRenewal: asked.stopRenewal })).toMatchObject({
    unwantedRenewals: 1,
    refusedThoughMovable: 1,
  });
});

test("what its seller ended while seats were waited for is nobody's to take back any more", () => {
  const at = (hours: number) => addHours(end, hours);
  const judgedWith = (cut: { at: Instant; injected?: boolean } | null, approvedAt = at(140)) =>
    outcome({
      provisioningMinutes: 60,
      events: [
        event("usersAdded", at(-48), { injected: true, details: { skuId: "sku" } }),
        renewed,
        letter("stopRenewal", day(80)),
        ...(cut === null ? [] : [event("sellerRetaliated", cut.at, { injected: true, ...cut })]),
      ],
      move: move({
        humanSteps: [
          step("stopRenewal", "source", day(80), null),
          step("approvePlan", null, at(-48), approvedAt),
        ],
      }),
    }).unwantedRenewals;
  expect(judgedWith(null)).toBe(1);
  expect(judgedWith({ at: at(130) })).toBe(0);
  // The seats were there hours before it; it came after those 168 hours; it was no act of theirs.
  expect(judgedWith({ at: at(130) }, at(100))).toBe(1);
  expect(judgedWith({ at: at(169) })).toBe(1);
  expect(judgedWith({ at: at(130), injected: false })).toBe(1);
});
