// One suite for the two stores of the engine: PostgreSQL, and its twin in memory.

import { addHours } from "#lib/instant.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newStanding } from "#domain/reconcile/standing.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { Instant } from "#lib/instant.ts";
import { memoryStore } from "./memory/memory-store.ts";
import type { EngineStore } from "./open-store.ts";
import { ClaimLostError, nothingRead, type Claim } from "./port.ts";
import { openTestStore } from "./testing/open-test-store.ts";
import {
  aCustomer,
  aLetter,
  anEntry,
  aPartner,
  aPlanFile,
  aStep,
  at,
  outcomeOf,
} from "./testing/samples.ts";

interface Opened {
  readonly store: EngineStore;
  close(): Promise<void>;
}

const stores: Readonly<Record<string, () => Promise<Opened>>> = {
  async postgresql() {
    const store = await openTestStore();
    await store.partners.save(aPartner("p1"));
    return { store, close: () => store.drop() };
  },
  memory: () => Promise.resolve({ store: memoryStore(), close: () => Promise.resolve() }),
};

const now = at("06-10T12:00");

const anOverride = {
  lineId: "source-1",
  by: "Ada",
  reason: "Ends with the project",
  at: at("06-10T11:00"),
  route: "keep" as const,
  replaceWith: null,
  acceptLossOf: [],
  wanted: null,
};

describe.each(Object.entries(stores))("%s", (_, open) => {
  let opened: Opened;
  let store: EngineStore;
  beforeEach(async () => {
    opened = await open();
    store = opened.store;
  });
  afterEach(() => opened.close());

  async function addMove(name: string, wakeAt: Instant): Promise<string> {
    const moveId = `mv-${name}`;
    await store.inTransaction(async ({ importedCustomers }) => {
      await importedCustomers.begin("p1");
      await importedCustomers.saveAll("p1", [aCustomer(name)]);
      await importedCustomers.openMoves("p1", [{ moveId, customerId: `cu-${name}` }], {
        standing: newStanding(),
        at: wakeAt,
        entryOf: (isNew) => anEntry(isNew ? "import" : "import again"),
      });
    });
    return moveId;
  }

  async function claim(): Promise<Claim> {
    const claimed = await store.port.claimDue(now);
    if (claimed === null) throw new Error("nothing was due");
    return claimed;
  }

  test("claims the move that is due first, and never one that is held, settled or not due", async () => {
    await addMove("later", at("06-11T00:00"));
    await addMove("second", at("06-10T11:00"));
    await addMove("first", at("06-10T10:00"));
    const first = await claim();
    const second = await claim();
    expect([first.move.moveId, second.move.moveId]).toEqual(["mv-first", "mv-second"]);
    expect([first.isLastDue, second.isLastDue]).toEqual([false, true]);
    expect(await store.port.claimDue(now)).toBeNull();
    await first.release();
    const again = await claim();
    expect(again.move).toEqual(first.move);
    expect(again.isLastDue).toBe(false);
    await again.settle(outcomeOf(again, { status: "done", wakeAt: null }));
    await second.settle(outcomeOf(second, { wakeAt: at("06-10T13:00") }));
    expect(await store.port.claimDue(now)).toBeNull();
    expect(await store.port.nextWake(now)).toEqual({ wakeAt: at("06-10T13:00"), due: 0 });
    expect(await store.port.nextWake(at("06-10T13:00"))).toMatchObject({ due: 1 });
  });

  test("an event wakes the moves that it is about once, however often it comes", async () => {
    const wokenAt = at("06-10T11:30");
    await addMove("about", at("06-12T00:00"));
    await addMove("other", at("06-12T00:00"));
    const { tenantId } = aCustomer("about");
    const event = { eventKey: "subscription-updated 1", about: { tenantId }, at: wokenAt };
    expect(await store.webhookEvents.hear("p1", event)).toBe(true);
    const woken = await claim();
    expect([woken.move.moveId, woken.isLastDue]).toEqual(["mv-about", true]);
    await woken.settle(outcomeOf(woken, { wakeAt: at("06-12T00:00") }));
    expect(await store.webhookEvents.hear("p1", event)).toBe(false);
    expect(await store.port.nextWake(now)).toEqual({ wakeAt: at("06-12T00:00"), due: 0 });
    const aboutNobody = { ...event, eventKey: "test-created", about: null };
    expect(await store.webhookEvents.hear("p1", aboutNobody)).toBe(true);
    expect(await store.port.nextWake(now)).toMatchObject({ due: 0 });
  });

  test("of those who ask at once no more than there are places get one, and who has one keeps it", async () => {
    for (const name of ["a", "b", "c", "d"]) await addMove(name, at("06-10T10:00"));
    const asking = [await claim(), await claim(), await claim(), await claim()];
    const taken = await Promise.all(asking.map((each) => each.takeFirstPlace(2)));
    expect(taken.filter(Boolean)).toHaveLength(2);
    const again = await Promise.all(asking.map((each) => each.takeFirstPlace(2)));
    expect(again).toEqual(taken);
    const [first] = asking.filter((_, index) => taken[index]);
    const [late] = asking.filter((_, index) => taken[index] !== true);
    if (first === undefined || late === undefined) throw new Error("two of four");
    // It ended, and nothing was bought for it.
    await first.settle(outcomeOf(first, { status: "refused", wakeAt: null }));
    expect(await late.takeFirstPlace(2)).toBe(true);
  });

  test("whom something was bought for has one of the first places", async () => {
    await addMove("bought", at("06-10T10:00"));
    await addMove("asking", at("06-10T11:00"));
    const first = await claim();
    const purchase = {
      stepKey: "mv-bought/sku/1",
      kind: "order",
      skuId: "sku",
      subscriptionId: "ours",
      seats: 1,
      at: now,
      contingency: false,
    } as const;
    const standing = { ...first.move.standing, purchases: [purchase] };
    await first.settle(outcomeOf(first, { standing, wakeAt: at("06-20T00:00") }));
    const second = await claim();
    expect(await second.takeFirstPlace(1)).toBe(false);
    expect(await second.takeFirstPlace(2)).toBe(true);
    await second.release();
  });

  test("when something was read last stays known through looks that did not read it", async () => {
    const moveId = await addMove("acme", at("06-10T10:00"));
    const settledWith = async (changes: Parameters<typeof outcomeOf>[1]) => {
      const claimed = await claim();
      await claimed.settle(outcomeOf(claimed, { wakeAt: at("06-10T11:00"), ...changes }));
      const move = await store.moves.find("p1", moveId);
      return move?.lastRead;
    };
    expect(await settledWith({})).toEqual(nothingRead);
    const first = at("06-10T11:30");
    const known = { tenant: first, agreement: now, prices: null };
    expect(await settledWith({ read: known })).toEqual(known);
    expect(await settledWith({})).toEqual(known);
    expect(await settledWith({ journal: [anEntry("look")] })).toEqual(known);
    const read = { tenant: now, agreement: null, prices: first };
    const all = { tenant: now, agreement: now, prices: first };
    expect(await settledWith({ read, journal: [anEntry("look")] })).toEqual(all);
    expect(await settledWith({ status: "done" })).toEqual(all);
    expect((await claim()).move.lastRead).toEqual(all);
  });

  test("how its lines ended is known of a move that has ended, and no more once it is taken up again", async () => {
    const moveId = await addMove("acme", at("06-10T10:00"));
    const settledAs = async (changes: Parameters<typeof outcomeOf>[1]) => {
      const claimed = await claim();
      await claimed.settle(outcomeOf(claimed, { wakeAt: at("06-10T11:00"), ...changes }));
      const [listed] = await store.moves.list("p1");
      expect((await store.moves.find("p1", moveId))?.lineCounts).toEqual(listed?.lineCounts);
      return listed?.lineCounts;
    };
    const lineCounts = { moved: 2, kept: 1, ignored: 0, refused: 0, open: 0 };
    expect(await settledAs({})).toBeNull();
    expect(await settledAs({ status: "done", lineCounts })).toEqual(lineCounts);
    expect(await settledAs({ status: "open", journal: [anEntry("again")] })).toBeNull();
  });

  test("keeps the whole outcome: standing, journal, steps, letters, plan and approvals", async () => {
    const moveId = await addMove("acme", at("06-10T10:00"));
    const look = await claim();
    await look.write([anEntry("order/1"), anEntry("order/2")]);
    const standing = { ...look.move.standing, failures: 2 };
    await look.settle(
      outcomeOf(look, {
        standing,
        wakeAt: at("06-10T12:00"),
        journal: [anEntry("order/3")],
        humanSteps: [aStep(moveId)],
        letters: [aLetter(moveId, "letter-1")],
        planFile: aPlanFile(moveId, "hash-1"),
      }),
    );
    await store.moves.recordAct({
      partnerId: "p1",
      moveId,
      approval: {
        moveId,
        bandHash: "band-of-hash-1",
        planHash: "hash-1",
        approvedBy: "Ada",
        approvedAt: at("06-10T11:00"),
      },
      humanStep: null,
      override: anOverride,
      journal: [anEntry("approval")],
      wakeAt: at("06-10T11:00"),
    });
    const chosen = {
      changes: { rehearsalDays: 5 },
      changedAt: at("06-10T11:30"),
      changedBy: "Ada",
    };
    await store.policies.choose("p1", chosen);
    const next = await claim();
    expect(next.chosenPolicy).toEqual(chosen);
    expect(await store.policies.newest("p2")).toBeNull();
    expect(next.move.wakeAt).toBe(at("06-10T11:00"));
    expect(next.move.standing).toEqual(standing);
    expect(next.humanSteps).toEqual([aStep(moveId)]);
    expect(next.overrides).toEqual([anOverride]);
    expect(next.planFile).toEqual(aPlanFile(moveId, "hash-1"));
    expect(next.approvals).toMatchObject([{ approvedBy: "Ada", planFile: { planHash: "hash-1" } }]);
    const journal = await next.journal();
    expect(journal.map(({ sequence, subject }) => [sequence, subject])).toEqual([
      [1, "import"],
      [2, "order/1"],
      [3, "order/2"],
      [4, "order/3"],
      [5, "approval"],
    ]);
    expect(journal[1]).toEqual({ ...anEntry("order/1"), personal: null, moveId, sequence: 2 });
    expect(await store.letters.listAfter("p1", 0, 10)).toMatchObject([
      { letter: aLetter(moveId, "letter-1") },
    ]);
    await next.release();
  });

  test.each([{ journal: [] }, { journal: [anEntry("seen")] }])(
    "a wake-up lowered during a look wins (%j)",
    async (changes) => {
      await addMove("acme", at("06-10T10:00"));
      const look = await claim();
      await store.port.wakeEarlier("mv-acme", at("06-10T12:00")); // later than the one being worked off
      await look.settle(outcomeOf(look, { ...changes, wakeAt: at("06-11T00:00") }));
      const again = await claim();
      await again.settle(outcomeOf(again, { ...changes, wakeAt: at("06-11T00:00") }));
      expect(await store.port.claimDue(now)).toBeNull();
      await store.port.wakeEarlier("mv-acme", at("06-12T00:00"));
      expect(await store.port.nextWake(now)).toEqual({ wakeAt: at("06-11T00:00"), due: 0 });
      await store.port.wakeEarlier("mv-acme", at("06-10T18:00"));
      expect(await store.port.nextWake(now)).toEqual({ wakeAt: at("06-10T18:00"), due: 0 });
    },
  );

  test("an answer that arrives during a look is not overwritten by it", async () => {
    const moveId = await addMove("acme", at("06-10T10:00"));
    const first = await claim();
    await first.settle(outcomeOf(first, { wakeAt: now, humanSteps: [aStep(moveId)] }));
    const look = await claim();
    const answered = { ...aStep(moveId), state: "done" as const };
    await store.moves.recordAct({
      partnerId: "p1",
      moveId,
      approval: null,
      humanStep: answered,
      journal: [anEntry("answer")],
      wakeAt: now,
    });
    const chased = { ...aStep(moveId), chases: 1, lastChasedAt: now };
    await look.settle(
      outcomeOf(look, { wakeAt: at("06-20T00:00"), humanSteps: [chased], journal: [anEntry("c")] }),
    );
    expect(await store.humanSteps.find("p1", answered.humanStepId)).toEqual(answered);
    expect((await claim()).humanSteps).toEqual([answered]);
  });

  test("a reminder that a person asks for is asked for until one is sent, whoever saves the step", async () => {
    const moveId = await addMove("acme", at("06-10T10:00"));
    const step = aStep(moveId);
    const asked = { ...step, reminderAskedAt: now };
    const look = async (seen: HumanStep) => {
      const claimed = await claim();
      await claimed.settle(outcomeOf(claimed, { wakeAt: now, humanSteps: [seen] }));
    };
    const kept = () => store.humanSteps.find("p1", step.humanStepId);
    await look(step);
    await store.moves.recordAct({
      partnerId: "p1",
      moveId,
      approval: null,
      humanStep: asked,
      journal: [],
      wakeAt: now,
    });
    await look({ ...step, dueAt: at("06-30T00:00") }); // read before it was asked for
    expect(await kept()).toEqual({ ...asked, dueAt: at("06-30T00:00") });
    const sent = { ...step, chases: 1, lastChasedAt: now };
    await look(sent);
    expect(await kept()).toEqual(sent);
    await look(asked); // read before it was sent
    expect(await kept()).toEqual(sent);
  });

  test("who was let go, or whose move another has changed, writes nothing", async () => {
    const moveId = await addMove("acme", at("06-10T10:00"));
    const first = await claim();
    await first.release();
    await expect(first.write([anEntry("order/1")])).rejects.toThrow(ClaimLostError);
    const second = await claim();
    await second.write([anEntry("order/2")]);
    await second.settle(outcomeOf(second, { wakeAt: at("06-11T00:00") }));
    await expect(second.settle(outcomeOf(second, {}))).rejects.toThrow(ClaimLostError);
    expect((await store.journal.list("p1", moveId)).map(({ subject }) => subject)).toEqual([
      "import",
      "order/2",
    ]);
    expect(await store.moves.find("p1", moveId)).toMatchObject({ wakeAt: at("06-11T00:00") });
    expect(await store.moves.find("p2", moveId)).toBeNull();
  });

  test("an import that comes again wakes the open moves and leaves those that have ended", async () => {
    await addMove("acme", now);
    await addMove("zeta", now);
    const first = await claim();
    await first.settle(outcomeOf(first, { wakeAt: at("06-20T00:00") }));
    const second = await claim();
    await second.settle(outcomeOf(second, { status: "done", wakeAt: null }));
    await addMove("acme", at("06-15T00:00"));
    await addMove("zeta", at("06-15T00:00"));
    expect((await store.moves.list("p1")).map(({ wakeAt }) => wakeAt)).toEqual([
      at("06-15T00:00"),
      null,
    ]);
    expect(await store.moves.list("p1", "done")).toMatchObject([{ moveId: "mv-zeta" }]);
    expect((await store.journal.list("p1", "mv-zeta")).map(({ subject }) => subject)).toEqual([
      "import",
      "import again",
    ]);
  });

  test("slots that take turns look at every move of every hour exactly once", async () => {
    for (let index = 0; index < 5; index += 1) await addMove(`c${index}`, at("06-10T10:00"));
    let looks = 0;
    const slot = async () => {
      for (
        let look = await store.port.claimDue(now);
        look !== null;
        look = await store.port.claimDue(now)
      ) {
        looks += 1;
        if (look.move.version % 3 === 0) await look.write([anEntry("seen")]);
        await look.settle(outcomeOf(look, { wakeAt: addHours(look.move.wakeAt ?? now, 0.5) }));
      }
    };
    await Promise.all([slot(), slot(), slot()]);
    expect(looks).toBe(5 * 5);
  });

  test("changes of a budget follow one another, whoever makes them", async () => {
    const spend = (partnerId: string) =>
      store.budgets.change(partnerId, "orders", (state) => ({
        state: { ...state, heldUntilMs: state.heldUntilMs + 1 },
        answer: state.heldUntilMs,
      }));
    const seen = await Promise.all(Array.from({ length: 20 }, () => spend("p1")));
    expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
    expect(
      await store.budgets.change("p1", "subscriptions", (state) => ({ state, answer: state })),
    ).toEqual({ slices: [], turns: [], heldUntilMs: 0 });
  });
});
