import { addDays, addHours, type Instant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import {
  aPlanFile,
  aRow,
  aSituation,
  at,
  bought,
  ENDS_AT,
  ourRow,
  SKU,
  stopped,
} from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import type { NextThing } from "./situation.ts";
import type { TargetStanding } from "./standing.ts";

const PILOT_AT = addDays(ENDS_AT, -6);
const UNPROVEN_AT = addDays(ENDS_AT, -5);
const RAISE_AT = addDays(ENDS_AT, -3);

/** One license first; the other eight late if that is proven, and while it is safe if it is not. */
function piloted() {
  const file = aPlanFile();
  const [target] = file.plan.targets;
  const [step] = target?.steps ?? [];
  if (target === undefined || step === undefined) throw new Error("a step");
  const steps = [
    { ...step, isPilot: true, forLines: [], seatsAdded: 1, seatsAfter: 1, orderAt: PILOT_AT },
    {
      ...step,
      stepKey: "mv-1/6fd2/2",
      kind: "raise" as const,
      seatsAdded: 8,
      orderAt: RAISE_AT,
      unprovenAt: UNPROVEN_AT,
    },
  ];
  const planFile = { ...file, plan: { ...file.plan, targets: [{ ...target, steps }] } };
  return { planFile, approved: { planFile, approvedAt: addDays(ENDS_AT, -30) } };
}

const rehearsals = [{ skuId: SKU, bandHash: "band-1", at: PILOT_AT, trouble: null }];

function decideAt(now: Instant, pilot: TargetStanding | null): NextThing {
  const rows = [aRow(), ...(pilot === null ? [] : [{ ...ourRow, seats: pilot.seats }])];
  const targets = pilot === null ? [] : [pilot];
  return decideNext(
    aSituation({ ...piloted(), humanSteps: [stopped], ...at(now, { rows, targets, rehearsals }) }),
  );
}

const pilot: TargetStanding = {
  ...bought,
  seats: 1,
  boughtAt: PILOT_AT,
  seen: { seats: 1, at: addHours(PILOT_AT, 1) },
  verified: { seats: 1, at: addHours(PILOT_AT, 2) },
  endChoiceReadFor: 1,
};
const slow: TargetStanding = { ...pilot, verified: { seats: 1, at: addHours(PILOT_AT, 13) } };

test("the pilot is one license, ordered under the first marker", () => {
  expect(decideAt(addHours(PILOT_AT, -1), null)).toMatchObject({ do: "wait", until: PILOT_AT });
  expect(decideAt(PILOT_AT, null)).toMatchObject({
    do: "purchase",
    order: { stepKey: "mv-1/6fd2/1", seatsAfter: 1, raises: null, contingency: false },
  });
});

test("once it is proven in the tenant, the raise waits for its own late date", () => {
  expect(decideAt(addHours(UNPROVEN_AT, 1), pilot)).toMatchObject({ do: "wait" });
  expect(decideAt(RAISE_AT, pilot)).toMatchObject({
    do: "purchase",
    order: { stepKey: "mv-1/6fd2/2", seatsAfter: 9, raises: "ours-1" },
  });
});

test("a pilot that came slowly, or is not verified yet, is raised while that is still safe", () => {
  const unseen = { ...pilot, seen: null, verified: null };
  for (const late of [slow, unseen]) {
    expect(decideAt(UNPROVEN_AT, late)).toMatchObject({
      do: "purchase",
      order: { stepKey: "mv-1/6fd2/2", seatsAfter: 9 },
    });
  }
  // Refused so far: then everything is ordered, while there is time for all margins.
  expect(decideAt(UNPROVEN_AT, null)).toMatchObject({
    do: "purchase",
    order: { stepKey: "mv-1/6fd2/1", seatsAfter: 9, raises: null },
  });
});
