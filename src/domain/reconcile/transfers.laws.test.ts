// What must hold of every line that somebody is asked to hand over, whatever was read of its request.

import { addDays, addHours } from "#lib/instant.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultPolicy } from "../plan/policy.ts";
import type { PlanFile } from "../plan/move-plan.ts";
import { aPlanFile, aRow, NOW, ORDER_AT, ready, SKU } from "./a-situation.ts";
import { mayEnd } from "./cover.ts";
import { finishing } from "./stages/finishing.ts";
import { purchasing } from "./stages/purchasing.ts";
import { rehearsing } from "./stages/rehearsing.ts";
import { decideNext } from "./decide-next.ts";
import { nextFullHour } from "./rhythm.ts";
import type { Look, Situation } from "./situation.ts";
import { TransferState, type TransferStanding } from "./transfer-standing.ts";
import { isOpen, wayOfLine } from "./transfers.ts";

import { agreed, asking, known, standingTransfer, transferPlan } from "./a-transfer.fixture.ts";

test("law: nothing is bought beside an open request or for what was handed over, and nothing is asked twice", () => {
  fc.assert(
    fc.property(
      fc.record({
        state: fc.constantFrom(...TransferState.options),
        hours: fc.integer({ min: 0, max: 3_000 }),
        seats: fc.integer({ min: 0, max: 20 }),
        consumed: fc.integer({ min: 0, max: 20 }),
        status: fc.constantFrom("enabled", "suspended", "deleted"),
        hasMoved: fc.boolean(),
        isSeen: fc.boolean(),
        fallback: fc.constantFrom("repurchase", "blocked"),
      }),
      ({ consumed, fallback, hasMoved, hours, isSeen, seats, state, status }) => {
        const planFile = transferPlan(fallback);
        const ended = !isOpen(state);
        const before = known(
          {
            state,
            endedAt: ended ? NOW : null,
            moved: ended && hasMoved ? ["source-1"] : [],
          },
          hours,
        );
        const situation = {
          ...before,
          planFile,
          approved: { planFile, approvedAt: NOW },
          standing: {
            ...before.standing,
            rows: [aRow({ seats, status })],
            consumed: { [SKU]: consumed },
          },
          seen: isSeen ? before.seen : { ...before.seen, looks: new Set<Look>(["rows", "pools"]) },
        };
        const next = decideNext(situation);
        const [line] = planFile.plan.lines;
        const way = line === undefined ? "lost" : wayOfLine(situation.standing, line);
        if (next.do === "purchase") expect([way, ended]).toEqual(["bought", true]);
        if (next.do === "cancelTransfer") {
          expect(state).toBe("pending");
          expect(situation.seen.looks.has("transfers")).toBe(true);
        }
        if (next.do === "step" && next.step.kind === "stopRenewal") expect(way).toBe("bought");
        expect(next.do).not.toBe("requestTransfer");
      },
    ),
    { numRuns: 3_000 },
  );
});

test("law: a line beside those that were handed over has ended, or seats are bought for it", () => {
  fc.assert(
    fc.property(fc.nat({ max: 12 }), fc.nat({ max: 12 }), (seats, consumed) => {
      const transfer = arrivedWith({ seats });
      const situation = atFirstOrder(besideTransferred(), transfer, "suspended", consumed);
      const ended = finishing(situation)?.do ?? null;
      const bought = purchasing(situation)?.do ?? null;
      expect([ended, bought === "purchase"]).toEqual(
        consumed <= seats ? ["look", false] : [null, true],
      );
    }),
  );
});

test("law: what was handed over beyond what was asked for is not bought again, for no more users than it carries", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat({ max: 12 }), (seats, consumed) => {
      const came = { ...arrivedWith({ seats }), agreed: [] };
      const arrived = came.arrived.map((each) => ({ ...each, lineId: null }));
      const situation = atFirstOrder(aPlanFile(), { ...came, arrived }, "deleted", consumed);
      expect(purchasing(situation)?.do === "purchase").toBe(consumed > seats);
    }),
  );
});

/** The first line is gone when its seats are to be ordered, and what was handed over serves. */
function atFirstOrder(
  planFile: PlanFile,
  transfer: TransferStanding,
  status: "suspended" | "deleted",
  consumed: number,
): Situation {
  const since = addDays(ORDER_AT, -9);
  const gone = { lineId: "source-1", state: "gone", since, endedAt: since } as const;
  const [came] = transfer.arrived;
  return asking({
    now: ORDER_AT,
    planFile,
    approved: { planFile, approvedAt: NOW },
    standing: {
      ...ready,
      rows: [aRow({ status }), aRow({ subscriptionId: "came-2", seats: came?.seats ?? 0 })],
      consumed: { [SKU]: consumed },
      transfers: [transfer],
      lines: [{ ...gone, nextEndAt: null }],
    },
  });
}

test("law: a line beside what was handed over may be ended while that and what outlasts it carry everybody", () => {
  const seats = fc.nat({ max: 12 });
  fc.assert(
    fc.property(seats, seats, seats, fc.boolean(), (came, outlasting, consumed, isProtected) => {
      const planFile = besideTransferred();
      const [line] = planFile.plan.lines;
      if (line === undefined) throw new Error("a line");
      const situation = asking({
        now: NOW,
        planFile,
        approved: { planFile, approvedAt: NOW },
        standing: {
          ...ready,
          rows: [
            aRow(),
            aRow({ subscriptionId: "came-2", seats: came }),
            aRow({ subscriptionId: "later", seats: outlasting }),
          ],
          consumed: { [SKU]: consumed },
          transfers: [arrivedWith({ seats: came, isProtected })],
        },
      });
      const isCarried = isProtected && consumed <= came + outlasting;
      expect(mayEnd(situation, planFile, line)).toBe(isCarried);
    }),
  );
});

test("law: what nobody hands over is looked at hourly from the approval on, however far its order is", () => {
  const ended = TransferState.options.filter((state) => !isOpen(state));
  fc.assert(
    fc.property(fc.constantFrom(...ended), fc.integer({ min: 1, max: 24 * 80 }), (state, hours) => {
      const { now, ...situation } = known({ state, endedAt: NOW }, hours);
      const next = decideNext({ ...situation, now });
      if (next.do === "wait") expect(next.until <= nextFullHour(now)).toBe(true);
    }),
  );
});

test("law: the first order that is left beside what was handed over is rehearsed in its own time", () => {
  const planFile = besideTransferred();
  const { rehearsalDays } = defaultPolicy;
  const [target] = planFile.plan.targets;
  const [step] = target?.steps ?? [];
  if (target === undefined || step === undefined) throw new Error("a purchase");
  const early = {
    ...step,
    stepKey: "mv-1/6fd2/0",
    forLines: ["source-2"],
    orderAt: addDays(NOW, 20),
  };
  const left = { ...step, forLines: ["source-1"] };
  const targets = [{ ...target, steps: [early, left] }];
  const grown = { ...planFile, plan: { ...planFile.plan, targets } };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 * 60 }), fc.boolean(), (hoursBefore, wasRehearsed) => {
      const now = addHours(ORDER_AT, -hoursBefore);
      const before = { skuId: SKU, bandHash: grown.bandHash, at: addDays(NOW, 12), trouble: null };
      const next = rehearsing(
        asking({
          now,
          planFile: grown,
          approved: { planFile: grown, approvedAt: NOW },
          standing: {
            ...ready,
            transfers: [secondHandedOver],
            rehearsals: wasRehearsed ? [before] : [],
          },
        }),
      );
      expect(next?.do).toBe(hoursBefore <= rehearsalDays * 24 ? "rehearse" : "wait");
    }),
  );
});

const secondHandedOver: TransferStanding = {
  ...standingTransfer,
  agreed: [{ ...agreed, lineId: "source-2" }],
  state: "complete",
  endedAt: NOW,
  moved: ["source-2"],
};

function arrivedWith({ seats = 0, isProtected = true }): TransferStanding {
  const came = {
    subscriptionId: "came-2",
    skuId: SKU,
    seats,
    lineId: "source-2",
    term: "P1Y",
    endsAt: null,
    isProtected,
    verifiedAt: NOW,
  } as const;
  return { ...secondHandedOver, comparedAt: NOW, arrived: [came] };
}

/** Two lines of one license: the second was handed over, for the first something may have to be bought. */
function besideTransferred(): PlanFile {
  const planFile = aPlanFile();
  const [asked] = transferPlan().plan.lines;
  if (asked === undefined) throw new Error("a line");
  const lines = [...planFile.plan.lines, { ...asked, lineId: "source-2" }];
  const targets = planFile.plan.targets.map((target) => ({
    ...target,
    steps: target.steps.map((step) => ({ ...step, forLines: ["source-1", "source-2"] })),
  }));
  return { ...planFile, plan: { ...planFile.plan, lines, targets } };
}
