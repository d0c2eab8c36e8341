// How long a decision holds: until the first instant that it asked for and that had not come.

import { addDays, addHours, addMs, toEpochMs } from "#lib/instant.ts";
import { newHorizon } from "#lib/present.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cappedPlan } from "../plan/capped.fixture.ts";
import { live, type Tenant } from "./a-tenant.fixture.ts";
import { decideNext } from "./decide-next.ts";
import { rhythmTo } from "./rhythm.ts";
import type { NextThing, Situation } from "./situation.ts";

/** What is decided, without the instants at which it is written down or looked at again. */
function decided(next: NextThing): unknown {
  switch (next.do) {
    case "wait":
      return { do: next.do };
    case "step": {
      const { kind, lineId, state } = next.step;
      return { do: next.do, kind, lineId, state };
    }
    case "record":
      return { do: next.do, subject: next.entry.subject, about: Object.keys(next.entry.details) };
    default:
      return next;
  }
}

/** The same situation, at an instant before that decision ends: this share of the time until then later. */
function expectSame(situation: Situation, share: number): void {
  const horizon = newHorizon();
  const next = decideNext({ ...situation, horizon });
  const heldMs = toEpochMs(horizon.sameUntil) - toEpochMs(situation.now);
  const now = addMs(situation.now, Math.floor(share * Math.max(0, heldMs - 1)));
  const later = decideNext({ ...situation, now });
  expect(decided(later)).toEqual(decided(next));
  // Who looks hourly or daily goes on with that, but for what comes before the next look.
  const rhythm = next.do === "wait" ? rhythmTo(next.until, situation.now) : null;
  if (rhythm === null || rhythm(now) > horizon.sameUntil) return;
  expect(later).toEqual({ do: "wait", until: rhythm(now) });
}

/** Spread over the whole, whatever the number of them. */
const STEP = 0.618;

test("law: until the first instant that was asked for, the same situation is answered the same", () => {
  const lives = fc.record({
    inUse: fc.integer({ min: 151, max: 160 }),
    slowHours: fc.integer({ min: 0, max: 60 }),
    daysBeforeEnd: fc.integer({ min: -9, max: 9 }),
    first: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  });
  fc.assert(
    fc.property(lives, ({ daysBeforeEnd, first, inUse, slowHours }) => {
      const planFile = cappedPlan({ inUse, seats: inUse + 2 });
      const endsAt = planFile.plan.lines[0]?.end.plannedAt ?? planFile.plan.madeAt;
      const cutAt = addHours(addDays(endsAt, -daysBeforeEnd), 6);
      let share = first;
      live(
        {
          planFile,
          approvedAt: addDays(planFile.plan.madeAt, 1),
          provisioningHours: () => slowHours,
          refuses: () => null,
          mishaps: [{ at: cutAt, befalls: suspendSource }],
          onDecision(situation) {
            share = (share + STEP) % 1;
            expectSame(situation, share);
          },
        },
        addDays(endsAt, 12),
      );
    }),
    { numRuns: 4 },
  );
});

function suspendSource(tenant: Tenant): void {
  tenant.rows = tenant.rows.map((row) =>
    row.subscriptionId.startsWith("ours-") ? row : { ...row, status: "suspended" },
  );
}
