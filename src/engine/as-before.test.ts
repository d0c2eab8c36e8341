// What one look decided is remembered for the next, and holds only while that one finds the same.

import {
  aRow,
  aSituation,
  aStep,
  at,
  bought,
  ORDER_AT,
  ourRow,
  SKU,
  stopped,
  verified,
} from "#domain/reconcile/a-situation.ts";
import type { EstateSubscription } from "#domain/estate/estate.ts";
import type { NextThing, Seen, Situation } from "#domain/reconcile/situation.ts";
import { addDays, addHours, addMs, startOfDay, type Instant } from "#lib/instant.ts";
import { newHorizon } from "#lib/present.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { courseFrom, decidingFrom, wakesAsBefore } from "./as-before.ts";

/** Enough for every reading once; of some nothing is found here, so they would be asked for ever. */
const THINGS_MAX = 12;

/** What one look decides that finds nothing but this, until it is to do something other than read. */
function decisions(began: Situation, found: Partial<Seen> = {}): readonly NextThing[] {
  const { next } = decidingFrom(began);
  const things: NextThing[] = [];
  for (let situation = began; things.length < THINGS_MAX;) {
    const thing = next(situation);
    things.push(thing);
    if (thing.do !== "look") break;
    const { seen } = situation;
    situation = {
      ...situation,
      seen: { ...seen, ...found, looks: new Set([...seen.looks, thing.at]) },
    };
  }
  return things;
}

/** The same move at another instant, with a horizon of its own. */
function lookedAt(situation: Situation, now: Instant): Situation {
  return { ...situation, now, horizon: newHorizon() };
}

const remindedAt = addHours(ORDER_AT, 6);

/** Seats are ordered and not verified yet, and later on somebody is reminded. */
function waitingFor(chaseAt: Instant, rows: readonly EstateSubscription[]): Situation {
  const lastChasedAt = addHours(chaseAt, -72);
  return aSituation({
    ...at(addHours(ORDER_AT, 2), { targets: [bought], rows: [...rows] }),
    humanSteps: [{ ...stopped, state: "open", lastChasedAt, chases: 1 }],
    looks: ["relationship", "agreement", "pools"],
  });
}

test("nothing is decided anew while nothing else is known", () => {
  const waiting = waitingFor(remindedAt, [aRow()]);
  const now = addHours(waiting.now, 1);
  const readAndWait = [
    { do: "look", at: "rows" },
    { do: "wait", until: addHours(now, 1) },
  ];
  decisions(lookedAt(waiting, waiting.now));

  const same = lookedAt(waiting, now);
  expect(decisions(same)).toEqual(readAndWait);
  expect(same.horizon).toEqual(newHorizon()); // of which nothing was asked

  const other = { ...lookedAt(waiting, now), humanSteps: [...waiting.humanSteps] };
  expect(decisions(other)).toEqual(readAndWait);
  expect(other.horizon).toEqual({ sameUntil: remindedAt });
});

test("a look that read and waited is repeated until the next instant that was asked for", () => {
  const waiting = waitingFor(remindedAt, [aRow()]);
  const repeats = (situation: Situation) => {
    decisions(situation);
    return courseFrom(situation.standing, situation)?.sameUntil ?? null;
  };
  expect(repeats(lookedAt(waiting, waiting.now))).toEqual(remindedAt);
  expect(repeats(lookedAt(waiting, addHours(waiting.now, 1)))).toEqual(remindedAt);
  expect(repeats(lookedAt(waiting, remindedAt))).toBeNull();
});

/** Ours carries everybody, the source is gone, and nobody has anything left to do. */
const isQuiet: Partial<Situation> = {
  ...at(addHours(ORDER_AT, -1_000), {
    targets: [verified],
    rows: [aRow({ status: "suspended" }), ourRow],
    lines: [
      {
        lineId: "source-1",
        state: "gone",
        since: addHours(ORDER_AT, -1_001),
        endedAt: null,
        nextEndAt: null,
      },
    ],
  }),
  humanSteps: [stopped, aStep({ kind: "chooseEnd", lineId: "source-1", state: "done" })],
};

test("the first look of a day is repeated on another day, and the looks after it like those of that day", () => {
  const quiet = aSituation({ ...isQuiet, looks: [] });
  const first = { ...quiet, isAgreementReadToday: false, arePricesReadToday: false };
  const [daily, other] = [first, quiet].map((situation) => {
    decisions(lookedAt(situation, quiet.now));
    return courseFrom(situation.standing, situation);
  });
  expect(daily?.readings.map((reading) => reading.at)).toContain("relationship");
  expect(other?.readings.map((reading) => reading.at)).not.toContain("relationship");
  for (const [course, situation] of [
    [daily, first],
    [other, quiet],
  ] as const) {
    if (course === undefined || course === null) throw new Error("nothing is remembered");
    const later = addDays(quiet.now, 3);
    const wakeAt = addHours(startOfDay(later), 24);
    expect(wakesAsBefore(course, later)).toBe(wakeAt);
    expect(wakesAsBefore(course, course.sameUntil)).toBeNull();
    const again = lookedAt(situation, later);
    expect(decisions(again).at(-1)).toEqual({ do: "wait", until: wakeAt });
    expect(again.horizon).toEqual(newHorizon());
  }
});

/** In the one case users are in error, so that the seats that are there are not yet believed. */
const found: readonly Partial<Seen>[] = [{}, { usersInError: { [SKU]: ["user-1"] } }];

test("law: what is remembered is what would be decided anew, at whatever instant and whatever is found", () => {
  const drawn = fc.record({
    reminderMinutes: fc.integer({ min: -60, max: 3_000 }),
    areThere: fc.boolean(),
    looks: fc.array(
      fc.record({ minutes: fc.integer({ min: 1, max: 150 }), finds: fc.constantFrom(...found) }),
      { minLength: 2, maxLength: 8 },
    ),
  });
  fc.assert(
    fc.property(drawn, ({ areThere, looks, reminderMinutes }) => {
      const chaseAt = addMs(ORDER_AT, reminderMinutes * 60_000);
      const situation = waitingFor(chaseAt, areThere ? [aRow(), ourRow] : [aRow()]);
      let { now } = situation;
      for (const { finds, minutes } of looks) {
        now = addMs(now, minutes * 60_000);
        // With a standing of its own nothing is remembered.
        const standing = { ...situation.standing };
        const anew = decisions({ ...lookedAt(situation, now), standing }, finds);
        expect(decisions(lookedAt(situation, now), finds)).toEqual(anew);
      }
    }),
    { numRuns: 300 },
  );
});
