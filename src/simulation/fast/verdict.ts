// What a run must not do, whoever does it: the figures of the record that have to be nothing.

import type { OutcomeRecord } from "../judge/judge.ts";

const MUST_BE_NOTHING = [
  "interruptedUserHours",
  "dataPlansLost",
  "seatsBoughtTwice",
  "seatsUnapproved",
  "unwantedRenewals",
  "targetCutByUs",
  "refusedThoughMovable",
  "licensePlansAltered",
  "unfinished",
] as const satisfies readonly (keyof OutcomeRecord)[];

/** The names of what went wrong; none for a run as it should be. */
export function brokenBy(outcome: OutcomeRecord): string[] {
  return [
    ...outcome.invariantsBroken,
    ...MUST_BE_NOTHING.filter((figure) => outcome[figure] !== 0),
    ...(outcome.rowsIn === outcome.rowsOut ? [] : ["rowsIn"]),
  ];
}
