import { expect, test } from "vitest";
import type { LoggedEvent, ReportedStep } from "./evidence.ts";
import { ask, at, event, lacks, step } from "./lacking.fixture.ts";
import type { HoursQuestion } from "./whose-hours.ts";

test("hours that no injected act explains are ours", () => {
  const interruptions = [lacks("u1", 10, 12)];
  expect(ask({ interruptions, events: [event({ injected: false })] })).toEqual({
    ours: 2,
    others: [],
  });
  expect(ask({ interruptions, events: [] }).ours).toBe(2);
});

test("an injected act excuses one hour and the provisioning delay, and not a minute more", () => {
  expect(ask({ interruptions: [lacks("u1", 10, 11.5)] })).toEqual({
    ours: 0,
    others: [{ act: "customerCancelled", userHours: 1.5 }],
  });
  expect(ask({ interruptions: [lacks("u1", 10, 14)] })).toEqual({
    ours: 2.5,
    others: [{ act: "customerCancelled", userHours: 1.5 }],
  });
});

test("a step opened within the allowance excuses until an allowance after its answer", () => {
  const interruptions = [lacks("u1", 10, null)];
  const oursWith = (...steps: ReportedStep[]) => ask({ interruptions, stepsOf: () => steps }).ours;
  expect(oursWith(step(11, "open"))).toBe(0);
  expect(oursWith(step(11, "done", { closedAt: at(50) }))).toBe(48.5);
  expect(oursWith(step(11, "done"))).toBe(87.5);
  expect(oursWith(step(14, "open"))).toBe(88.5);
  expect(oursWith(step(2, "open"))).toBe(88.5);
  expect(oursWith(step(11, "open", { kind: "stopRenewal" }))).toBe(88.5);
});

test("what is taken back excuses nothing, unless it was asked anew at once", () => {
  const interruptions = [lacks("u1", 10, null)];
  const oursWith = (...steps: ReportedStep[]) => ask({ interruptions, stepsOf: () => steps }).ours;
  const withdrawn = step(11, "withdrawn", { closedAt: at(20) });
  expect(oursWith(withdrawn)).toBe(87.5);
  expect(oursWith(withdrawn, step(20, "done", { closedAt: at(50) }))).toBe(48.5);
  expect(oursWith(withdrawn, step(21, "done", { closedAt: at(50) }))).toBe(87.5);
});

test("who was added by somebody else is theirs for as long as a seat takes", () => {
  const events = [
    event({ id: "e0", at: at(9), kind: "usersAdded", details: { userIds: "u0 u1" } }),
    event({ kind: "serviceCut", injected: false }),
  ];
  const interruptions = [lacks("u1", 10, 14), lacks("u2", 10, 11)];
  expect(ask({ interruptions, events })).toEqual({
    ours: 4.5,
    others: [{ act: "usersAdded", userHours: 0.5 }],
  });
});

test("who joins while the seats of others who joined are not approved yet waits for the same answer", () => {
  const joins = (id: string, hours: number, skuId = "s") =>
    event({ id, at: at(hours), kind: "usersAdded", details: { userIds: id, skuId } });
  const interruptions = [lacks("u2", 10, null)];
  const oursWith = (first: LoggedEvent, ...steps: ReportedStep[]) =>
    ask({ interruptions, events: [first, joins("u2", 10)], stepsOf: () => steps }).ours;
  expect(oursWith(joins("u1", 5), step(6, "done", { closedAt: at(50) }))).toBe(48.5);
  expect(oursWith(joins("u1", 5), step(6, "open"))).toBe(0);
  expect(oursWith(joins("u1", 5), step(6, "done", { closedAt: at(9) }))).toBe(88.5);
  expect(oursWith(joins("u1", 5), step(7, "open"))).toBe(88.5);
  expect(oursWith(joins("u1", 5, "another"), step(6, "open"))).toBe(88.5);
  // At a provider the order that is asked for when it is approved is waited for as well.
  const approved = step(6, "done", { closedAt: at(50) });
  const order = (openedAt: number) =>
    step(openedAt, "done", { kind: "placeOrder", closedAt: at(70) });
  expect(oursWith(joins("u1", 5), approved, order(50))).toBe(28.5);
  expect(oursWith(joins("u1", 5), approved, order(52))).toBe(48.5);
});

test("who joins the license that we bought for others has their seats, of no more of them than joined", () => {
  const ours = event({ id: "o", at: at(2), kind: "ordered", actor: "us", injected: false });
  const order = { ...ours, details: { skuId: "new" } };
  const joins = (skuId: string, hours = 5) =>
    event({ id: "j", at: at(hours), kind: "usersAdded", details: { userIds: "n1 n2", skuId } });
  const cut = event({ id: "e1", kind: "serviceCut", actor: "microsoft", injected: false });
  const oursWith = (users: readonly string[], ...events: LoggedEvent[]) =>
    ask({
      interruptions: users.map((user) => lacks(user, 10, null)),
      events: [...events, cut],
      stepsOf: () => [step(6, "done", { closedAt: at(50) })],
    }).ours;
  expect(oursWith(["u1", "u2"], order, joins("new"))).toBe(97);
  // Who joined elsewhere is counted by their own arrival, and not against these.
  const elsewhere = { ...joins("s"), id: "k", details: { userIds: "n3", skuId: "s" } };
  expect(oursWith(["u1", "u2", "n3"], order, joins("new"), elsewhere)).toBe(145.5);
  // More are out than joined; not our license; joined before we bought; nobody was asked in time; the license that ends.
  expect(oursWith(["u1", "u2", "u3"], order, joins("new"))).toBe(270);
  expect(oursWith(["u1"], order, joins("another"))).toBe(90);
  expect(oursWith(["u1"], order, joins("new", 1))).toBe(90);
  expect(oursWith(["u1"], order, joins("new", 4))).toBe(90);
  expect(oursWith(["u1"], order, joins("s"))).toBe(90);
  // Unless it was a group that had been given the new license: who joins has both.
  const given = (hours: number, holder: string) =>
    event({
      id: `given ${hours}`,
      at: at(hours),
      kind: "licensesChanged",
      actor: "us",
      injected: false,
      details: { [holder]: "g1", removed: "s", added: "new" },
    });
  expect(oursWith(["u1"], order, given(4, "groupId"), joins("s"))).toBe(48.5);
  expect(oursWith(["u1"], order, given(6, "groupId"), joins("s"))).toBe(90);
  expect(oursWith(["u1"], order, given(4, "userId"), joins("s"))).toBe(90);
});

test("seats that a capped source gained are room that others took, of no more users than were gained", () => {
  const gain = event({
    id: "gain",
    kind: "sourceSeatsChanged",
    at: at(2),
    details: { skuId: "s", subscriptionId: "source", before: 155, seats: 157 },
  });
  const raised = event({
    id: "raised",
    kind: "seatsRaised",
    actor: "us",
    injected: false,
    at: at(5),
    details: { skuId: "s", seats: 143 },
  });
  const end = event({
    id: "cut",
    kind: "serviceCut",
    injected: false,
    details: { skuId: "s", subscriptionId: "source", seats: 157 },
  });
  const joined = event({
    id: "joined",
    kind: "usersAdded",
    at: at(9),
    details: { skuId: "s", userIds: "u9" },
  });
  const out = (...userIds: string[]) => userIds.map((userId) => lacks(userId, 10, 12, "cut"));
  const oursOf = (users: readonly string[], changes: Partial<HoursQuestion> = {}) =>
    ask({
      interruptions: out(...users),
      events: [gain, raised, end, joined],
      stepsOf: () => [step(2, "open")],
      isCapped: () => true,
      ...changes,
    }).ours;
  expect(oursOf(["u1", "u2"])).toBe(0);
  expect(oursOf(["u1", "u2", "u9"])).toBe(0);
  expect(oursOf(["u1", "u2", "u3"])).toBe(6);
  expect(oursOf(["u1"], { isCapped: () => false })).toBe(2);
  expect(oursOf(["u1"], { stepsOf: () => [] })).toBe(2);
  // There was room, and nobody bought.
  expect(oursOf(["u1"], { events: [gain, end] })).toBe(2);
  const givenBack = { ...gain, details: { ...gain.details, before: 160 } };
  expect(oursOf(["u1"], { events: [givenBack, raised, end] })).toBe(2);
});

test("seats of another source that was cut before an end are seats that others took, for an allowance and of no more users", () => {
  const cut = event({
    id: "cut",
    kind: "sellerRetaliated",
    at: at(9),
    details: { skuId: "s", subscriptionId: "other", seats: 2 },
  });
  const end = event({
    id: "end",
    kind: "serviceCut",
    actor: "microsoft",
    injected: false,
    details: { skuId: "s", subscriptionId: "source", seats: 2 },
  });
  const oursOf = (
    users: readonly string[],
    act: Partial<LoggedEvent> = {},
    changes: Partial<HoursQuestion> = {},
  ) =>
    ask({
      interruptions: users.map((user) => lacks(user, 10, 12, "end")),
      events: [{ ...cut, ...act }, end],
      wouldServeUntil: () => at(50),
      ...changes,
    }).ours;
  // The allowance runs from the act, and not from the end: half an hour of it is left.
  expect(oursOf(["u1", "u2"])).toBe(3);
  // More are out than it took; another license; the allowance is over; nobody else's act; it would have ended by then.
  expect(oursOf(["u1", "u2", "u3"])).toBe(6);
  expect(oursOf(["u1"], { details: { ...cut.details, skuId: "another" } })).toBe(2);
  expect(oursOf(["u1"], { at: at(5) })).toBe(2);
  expect(oursOf(["u1"], { at: at(11) })).toBe(2);
  expect(oursOf(["u1"], { injected: false })).toBe(2);
  expect(oursOf(["u1"], {}, { wouldServeUntil: () => at(10) })).toBe(2);
  expect(oursOf(["u1"], {}, { wouldServeUntil: () => null })).toBe(2);
});

test("seats that came for who was out, and went to users of a source that was cut since, are seats that others took", () => {
  const cut = (id: string, hours: number, injected = true) =>
    event({ id, at: at(hours), kind: "sellerRetaliated", injected, details: { skuId: "s" } });
  const first = lacks("u1", 10, 25, "e1");
  const allow = { allowanceMinutesOf: () => 20 * 60 };
  const oursWith = (second: LoggedEvent, ...later: ReturnType<typeof lacks>[]) => {
    const interruptions = [first, ...later];
    return ask({ ...allow, events: [cut("e1", 4), second], interruptions }).ours;
  };
  const served = lacks("u2", 20, 24, "e2");
  const waiting = lacks("u3", 20, 25, "e2");
  expect(oursWith(cut("e2", 20), served, waiting)).toBe(0);
  expect(oursWith(cut("e2", 20, false), served, waiting)).toBe(10);
  expect(oursWith(cut("e2", 20), waiting)).toBe(1);
  expect(oursWith(cut("e2", 20), served)).toBe(1);
  // Seats that came at that very instant: whom they took in were never out.
  const provisionedAt = (hours: number) =>
    event({ id: "p", at: at(hours), kind: "provisioned", details: { skuId: "s", seats: 1 } });
  const oursThen = (hours: number) =>
    ask({
      ...allow,
      events: [cut("e1", 4), cut("e2", 20), provisionedAt(hours)],
      interruptions: [first, waiting],
    }).ours;
  expect(oursThen(20)).toBe(0);
  expect(oursThen(19)).toBe(1);
  expect(oursWith(cut("e2", 20), served, waiting, lacks("u4", 12, 25, "e1"))).toBe(2);
});

test("an engine that does nothing has everything counted as its own, to the end", () => {
  const ends = event({ id: "e2", kind: "serviceCut", actor: "microsoft", injected: false });
  const interruptions = [lacks("u1", 10, null, "e2"), lacks("u2", 10, null, "e2")];
  expect(ask({ interruptions, events: [ends] }).ours).toBe(180);
});

test("a user without two SKUs in the same hour lacks that hour once", () => {
  const events = [event({ injected: false })];
  const interruptions = [lacks("u1", 10, 14), lacks("u1", 12, 15), lacks("u2", 12, 13)];
  expect(ask({ interruptions, events }).ours).toBe(6);
});

test("an order at the provider is waited for where it was asked for as soon as the seats were approved", () => {
  const interruptions = [lacks("u1", 10, null)];
  const approved = step(11, "done", { closedAt: at(20) });
  const order = (openedAt: number) =>
    step(openedAt, "done", { kind: "placeOrder", closedAt: at(40) });
  const oursWith = (...steps: ReportedStep[]) => ask({ interruptions, stepsOf: () => steps }).ours;
  expect(oursWith(approved)).toBe(100 - 21.5);
  expect(oursWith(approved, order(20))).toBe(100 - 41.5);
  expect(oursWith(approved, order(22))).toBe(100 - 21.5);
  expect(oursWith(order(20))).toBe(100 - 11.5);
  // Asked for before the act: placed after it, or before.
  expect(oursWith(order(8))).toBe(100 - 41.5);
  expect(oursWith({ ...order(8), closedAt: at(9) })).toBe(100 - 11.5);
});

test("hours after a source's own end are the customer's who agreed to them, for so many users and so long", () => {
  const end = event({
    kind: "serviceCut",
    actor: "microsoft",
    injected: false,
    details: { skuId: "s" },
  });
  const interruptions = [lacks("u1", 10, 11), lacks("u2", 10, 13)];
  const gap = (users: number, kind = end.kind) =>
    ask({
      interruptions,
      events: [{ ...end, kind }],
      gapAccepted: (_, skuId) => (skuId === "s" ? users : 0),
    });
  const theirs = { ours: 1.5, others: [{ act: "gapAccepted", userHours: 2.5 }] };
  expect(gap(2)).toEqual(theirs);
  expect(gap(1)).toEqual({ ours: 4, others: [] });
  // What went on past its term is ended later, and takes no more seats than its end would have.
  expect([gap(2, "extensionEnded"), gap(2, "renewalCancelled")]).toEqual([theirs, theirs]);
  const early = { ...end, kind: "sourceCancelled" };
  expect(ask({ interruptions, events: [early], gapAccepted: () => 2 }).ours).toBe(4);
});
