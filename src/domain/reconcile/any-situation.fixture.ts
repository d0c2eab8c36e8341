// For laws: situations however odd, of generated rows, use, purchases and times.

import { addHours } from "#lib/instant.ts";
import fc from "fast-check";
import {
  aPlanFile,
  aRow,
  aSituation,
  aStep,
  bought,
  NOW,
  ourRow,
  ready,
  SKU,
  stopped,
} from "./a-situation.ts";
import type { EstateSubscription } from "../estate/estate.ts";
import type { PlanFile } from "../plan/move-plan.ts";
import type { Look, Situation } from "./situation.ts";

const seats = fc.integer({ min: 0, max: 20 });
const status = fc.constantFrom("enabled", "warning", "suspended", "deleted");

const row = fc.record({ seats, status }).map(aRow);
/** Of the seats bought some are there, and some of those stood when the end choice was read: a raise is under way. */
const ours = fc
  .record({
    seats,
    underWay: seats,
    seen: fc.boolean(),
    verified: fc.boolean(),
    protected: fc.boolean(),
  })
  .map((drawn) => ({
    row: { ...ourRow, seats: drawn.seats },
    standing: {
      ...bought,
      seats: drawn.seats + drawn.underWay,
      seen: drawn.seen ? { seats: drawn.seats, at: NOW } : null,
      verified: drawn.verified ? { seats: drawn.seats, at: NOW } : null,
      endChoiceReadFor: drawn.protected ? drawn.seats : null,
    },
  }));
const line = fc.constantFrom("extended", "renewed").chain((state) =>
  fc.integer({ min: 0, max: 3_000 }).map((hours) => ({
    lineId: "source-1",
    state,
    since: addHours(NOW, hours),
    endedAt: addHours(NOW, hours),
    nextEndAt: null,
  })),
);

const read: readonly Look[] = ["relationship", "agreement", "rows", "pools"];

export const situations: fc.Arbitrary<Situation> = fc
  .record({
    hours: fc.integer({ min: 0, max: 4_000 }),
    source: fc.option(row),
    target: fc.option(ours),
    trialSeats: fc.constantFrom(0, 0, 25),
    consumed: seats,
    isApproved: fc.boolean(),
    isReplanned: fc.boolean(),
    oursWereRead: fc.boolean(),
    lines: fc.array(line, { maxLength: 1 }),
  })
  .map((drawn) => {
    const { consumed, hours, isApproved, isReplanned, lines, oursWereRead, source } = drawn;
    const { target, trialSeats } = drawn;
    const trial = aRow({ subscriptionId: "trial-1", seats: trialSeats, isTrial: true });
    const now = addHours(NOW, hours);
    const standing = {
      ...ready,
      rows: [trial, ...(target === null ? [] : [target.row]), ...(source === null ? [] : [source])],
      consumed: { [SKU]: consumed },
      targets: target === null ? [] : [target.standing],
      lines,
    };
    // A newer plan waits for its approval, and the older one is still carried out.
    const asked = aStep({ kind: "approvePlan", humanStepId: "mv-1/approvePlan/band-2" });
    const waiting = { ...asked, openedAt: now, dueAt: addHours(now, 100) };
    return aSituation({
      now,
      standing,
      humanSteps: isReplanned ? [stopped, waiting] : [stopped],
      ...(isApproved ? {} : { approved: null }),
      ...(isReplanned ? { planFile: replanned(standing.rows) } : {}),
      looks: oursWereRead ? [...read, "ours"] : read,
    });
  });

/** The plan made anew of these rows; nobody has approved it. */
export function replanned(subscriptions: readonly EstateSubscription[]): PlanFile {
  const planFile = aPlanFile({ bandHash: "band-2" });
  return { ...planFile, estate: { ...planFile.estate, subscriptions: [...subscriptions] } };
}
