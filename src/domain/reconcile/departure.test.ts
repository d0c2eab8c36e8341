import { addDays, addHours, type Instant } from "#lib/instant.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aPlanFile, aRow, aSituation, aStep, NOW, ready, SKU } from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import type { Look, NextThing, Situation, SoldSubscription } from "./situation.ts";
import type { SeenTransfer } from "./transfer-standing.ts";

const END = addDays(NOW, 60);

const own: SoldSubscription = {
  subscriptionId: "ours-1",
  skuId: SKU,
  productId: "CFQ7TTC0LF8R",
  catalogSkuId: "0001",
  seats: 10,
  term: "P1Y",
  billingPlan: "monthly",
  endsAt: END,
  marker: "mv-1/6fd2/1",
  autoRenew: true,
};

interface Scene {
  readonly now: Instant;
  readonly used: number;
  readonly elsewhere: number;
  readonly isTrial: boolean;
  readonly appliesTo: "User" | "Company";
  /** Our own row and Partner Center’s resource; null: it is gone. */
  readonly ours: { readonly autoRenew: boolean; readonly endsAt: Instant } | null;
  readonly inError: number;
  readonly carriedHours: number | null;
  readonly outlivedAt: Instant | null;
  readonly request: SeenTransfer["state"] | null;
  readonly settled: "done" | "refused" | null;
}

const scene: Scene = {
  now: NOW,
  used: 8,
  elsewhere: 0,
  isTrial: false,
  appliesTo: "User",
  ours: { autoRenew: true, endsAt: END },
  inError: 0,
  carriedHours: null,
  outlivedAt: null,
  request: null,
  settled: null,
};

const looks: readonly Look[] = ["relationship", "estate", "transfers", "rows", "pools", "ours"];

function situation(changes: Partial<Scene> = {}): Situation {
  const told = { ...scene, ...changes };
  const { now, ours } = told;
  const { estate } = aPlanFile();
  const ourRow = aRow({ subscriptionId: "ours-1", nextLifecycleAt: ours?.endsAt ?? END });
  const theirs = aRow({
    subscriptionId: "theirs-1",
    seats: told.elsewhere,
    isTrial: told.isTrial,
    nextLifecycleAt: addDays(now, 300),
  });
  const subscriptions = [
    ...(ours === null ? [] : [ourRow]),
    ...(told.elsewhere > 0 ? [theirs] : []),
  ];
  const pools = estate.pools.map((pool) => ({
    ...pool,
    consumedSeats: told.used,
    appliesTo: told.appliesTo,
  }));
  const { endsAt } = ours ?? { endsAt: END };
  const known = {
    subscriptionId: "ours-1",
    skuId: SKU,
    title: "Office 365 E3",
    seats: 10,
    term: "P1Y" as const,
    endsAt,
    renewedBefore: true,
    outlivedAt: told.outlivedAt,
    endedAt: ours === null ? now : null,
  } as const;
  const carriedSince: Record<string, Instant> =
    told.carriedHours === null ? {} : { [SKU]: addHours(now, -told.carriedHours) };
  const request: SeenTransfer[] =
    told.request === null
      ? []
      : [
          {
            transferId: "t-1",
            state: told.request,
            sourceTenantId: "us",
            targetTenantId: "them",
            createdAt: now,
            expiresAt: addDays(now, 30),
            endedAt: null,
            moved: [],
          },
        ];
  return aSituation({
    now,
    looks,
    humanSteps: [
      aStep({ kind: "leave", owner: "operator", state: "done", openedAt: addDays(now, -1) }),
      ...(told.settled === null
        ? []
        : [aStep({ kind: "settleAccount", owner: "operator", state: told.settled })]),
    ],
    standing: {
      ...ready,
      departure: { subscriptions: [known], carriedSince, relationshipEndedAt: null },
    },
    seen: {
      estate: { ...estate, subscriptions, pools },
      ours: ours === null ? [] : [{ ...own, autoRenew: ours.autoRenew, endsAt: ours.endsAt }],
      usersInError: told.inError > 0 ? { [SKU]: ["u-1"] } : {},
      transfers: request,
    },
  });
}

/** What is done once everything that was read is written down. */
function next(changes: Partial<Scene>): NextThing {
  const before = situation(changes);
  const first = decideNext(before);
  return first.do === "record" ? decideNext({ ...before, standing: first.standing }) : first;
}

/** The same, with that question still open. */
function nextBeside(kind: "replaceLicenses" | "answerTransfer", changes: Partial<Scene>) {
  const before = situation(changes);
  const open = aStep({ kind, dueAt: addDays(END, -5) });
  const asked = { ...before, humanSteps: [...before.humanSteps, open] };
  const first = decideNext(asked);
  return first.do === "record" ? decideNext({ ...asked, standing: first.standing }) : first;
}

describe("a customer who leaves", () => {
  test("is asked no longer for licenses that stand elsewhere, nor we for an answer that was given", () => {
    const done = (kind: string) => ({ do: "step", step: { kind, state: "done" } });
    const carried = { elsewhere: 8, carriedHours: 48, ours: { autoRenew: false, endsAt: END } };
    expect(nextBeside("replaceLicenses", carried)).toMatchObject(done("replaceLicenses"));
    expect(nextBeside("replaceLicenses", {})).not.toMatchObject(done("replaceLicenses"));
    const request = (state: SeenTransfer["state"]) =>
      nextBeside("answerTransfer", { ...carried, request: state });
    expect(request("inProgress")).toMatchObject(done("answerTransfer"));
    expect(request("pending")).not.toMatchObject(done("answerTransfer"));
  });

  test("is told by letter what has to stand elsewhere, days before the first end", () => {
    const asked = next({});
    expect(asked).toMatchObject({
      do: "step",
      letter: 0,
      step: { kind: "replaceLicenses", owner: "customerAdmin", dueAt: addDays(END, -5) },
    });
  });

  test("has the renewal stopped once a later look shows licenses elsewhere for everybody", () => {
    expect(next({ elsewhere: 8 })).toMatchObject({ do: "step" });
    expect(next({ elsewhere: 8, carriedHours: 1 })).toEqual({
      do: "setRenewal",
      subscriptionId: "ours-1",
      renews: false,
    });
  });

  test.each([
    ["too few", { elsewhere: 7 }],
    ["a trial", { elsewhere: 8, isTrial: true }],
    ["users in error", { elsewhere: 8, inError: 1 }],
    [
      "fewer than we sold of what serves the whole tenant",
      { elsewhere: 8, used: 0, appliesTo: "Company" as const },
    ],
  ])("renews after all where what stands elsewhere is %s", (_, changes) => {
    const ours = { autoRenew: false, endsAt: END };
    expect(next({ ...changes, carriedHours: 30, ours })).toEqual({
      do: "setRenewal",
      subscriptionId: "ours-1",
      renews: true,
    });
  });

  test("gets a renewal nobody needed cancelled inside its 168 hours, and no later", () => {
    const carried = { elsewhere: 8, carriedHours: 2, outlivedAt: END };
    const ours = { autoRenew: false, endsAt: addDays(END, 365) };
    const ended = { do: "endOwn", subscriptionId: "ours-1" };
    expect(next({ ...carried, ours, now: addDays(END, 2) })).toEqual(ended);
    expect(next({ ...carried, ours, now: addDays(END, 8) })).toMatchObject({ do: "wait" });
    const extended = { autoRenew: false, endsAt: addDays(END, 31) };
    expect(next({ ...carried, ours: extended, now: addDays(END, 20) })).toEqual(ended);
  });

  test("is settled and let go only when nothing of ours serves and nobody asks for it", () => {
    expect(next({ ours: null })).toMatchObject({ do: "step", step: { kind: "settleAccount" } });
    expect(next({ ours: null, settled: "done" })).toEqual({ do: "removeRelationship" });
    expect(next({ ours: null, settled: "refused" })).toEqual({ do: "depart" });
    expect(next({ ours: null, settled: "done", request: "pending" })).toMatchObject({
      do: "step",
      step: { kind: "answerTransfer" },
    });
  });
});

describe("without access to the tenant", () => {
  const unseen = (changes: Partial<Scene>, told: "done" | null = null): NextThing => {
    const seen = situation(changes);
    const { delegatedAdmin } = ready;
    const blind = {
      ...seen,
      standing: {
        ...seen.standing,
        delegatedAdmin: delegatedAdmin && { ...delegatedAdmin, state: "dead" as const },
      },
      humanSteps: [
        ...seen.humanSteps,
        aStep({ kind: "approveDelegatedAdmin", state: "refused" }),
        ...(told === null
          ? []
          : [
              aStep({
                kind: "replaceLicenses",
                state: told,
                evidence: { level: "declared", at: addDays(seen.now, -2) },
              }),
            ]),
      ],
      seen: { ...seen.seen, estate: null, looks: new Set<Look>([...looks, "delegatedAdmin"]) },
    };
    const first = decideNext(blind);
    return first.do === "record" ? decideNext({ ...blind, standing: first.standing }) : first;
  };

  test("the customer is asked what stands elsewhere, and everything renews until they have said so", () => {
    expect(unseen({ elsewhere: 8, carriedHours: 2 })).toMatchObject({
      do: "step",
      step: { kind: "replaceLicenses" },
    });
    const off = { autoRenew: false, endsAt: END };
    expect(unseen({ ours: off })).toMatchObject({ do: "setRenewal", renews: true });
    expect(unseen({}, "done")).toMatchObject({ do: "setRenewal", renews: false });
  });

  test("what Partner Center shows no more has ended, and the account is settled", () => {
    expect(unseen({ ours: null })).toMatchObject({ do: "step", step: { kind: "settleAccount" } });
  });
});

describe("a customer who stays after all", () => {
  const stays = (changes: Partial<Scene>): NextThing => {
    const leaving = situation(changes);
    return decideNext({
      ...leaving,
      ended: "done",
      humanSteps: [
        ...leaving.humanSteps,
        aStep({ kind: "stay", owner: "operator", state: "done" }),
      ],
    });
  };

  test("has what serves renew again, and is told", () => {
    expect(stays({ ours: { autoRenew: false, endsAt: END } })).toEqual({
      do: "setRenewal",
      subscriptionId: "ours-1",
      renews: true,
    });
    expect(stays({})).toEqual({ do: "keepCustomer" });
    expect(stays({ ours: null })).toEqual({ do: "keepCustomer" });
  });

  test("may leave again later", () => {
    const leaving = situation({});
    const decisions = ["leave", "stay", "leave"] as const;
    const humanSteps = decisions.map((kind, index) =>
      aStep({ kind, humanStepId: `mv-1/${kind}/${index}`, owner: "operator", state: "done" }),
    );
    const next = decideNext({ ...leaving, ended: "done", humanSteps });
    expect(next).not.toEqual({ do: "keepCustomer" });
  });
});

test("law: nothing of ours is let go that somebody needs, and no relationship while something of ours serves", () => {
  const scenes = fc.record({
    now: fc.integer({ min: 0, max: 500 }).map((days) => addDays(NOW, days)),
    used: fc.integer({ min: 0, max: 12 }),
    elsewhere: fc.integer({ min: 0, max: 12 }),
    isTrial: fc.boolean(),
    appliesTo: fc.constantFrom("User" as const, "Company" as const),
    ours: fc.option(
      fc.record({
        autoRenew: fc.boolean(),
        endsAt: fc.integer({ min: 1, max: 800 }).map((days) => addDays(NOW, days)),
      }),
    ),
    inError: fc.integer({ min: 0, max: 1 }),
    carriedHours: fc.option(fc.integer({ min: 0, max: 3 })),
    outlivedAt: fc.option(fc.integer({ min: 0, max: 400 }).map((days) => addDays(NOW, days))),
    request: fc.option(
      fc.constantFrom("pending" as const, "inProgress" as const, "complete" as const),
    ),
    settled: fc.option(fc.constantFrom("done" as const, "refused" as const)),
  });
  const seen = new Set<string>();
  fc.assert(
    fc.property(scenes, (told) => {
      const done = next(told);
      seen.add(done.do);
      const { appliesTo, carriedHours, elsewhere, inError, isTrial, ours, used } = told;
      const needed = appliesTo === "Company" ? 10 : used;
      const stands = isTrial ? 0 : elsewhere;
      const isCarried = inError === 0 && stands >= needed && (carriedHours ?? 0) >= 1;
      const letsGo = done.do === "endOwn" || (done.do === "setRenewal" && !done.renews);
      if (letsGo) expect(isCarried).toBe(true);
      if (done.do === "removeRelationship" || done.do === "depart") expect(ours).toBeNull();
      expect(["purchase", "cancelOrder", "finish", "refuse"]).not.toContain(done.do);
    }),
    { numRuns: 2_000 },
  );
  for (const each of ["setRenewal", "endOwn", "removeRelationship", "depart"]) {
    expect(seen).toContain(each);
  }
});
