import type { FindingCode } from "../plan/finding.ts";
import type { NextThing, Situation } from "./situation.ts";

/** The newest plan does not hold any longer: one is made anew, for this reason. */
export function replanned(
  { now, standing }: Pick<Situation, "now" | "standing">,
  subject: string,
  code: FindingCode,
): NextThing {
  return {
    do: "record",
    standing: { ...standing, replanFor: code },
    entry: { at: now, kind: "decided", subject, details: { replanFor: code } },
  };
}

/** These lines do not come to us, or are followed no further: refused by name, for one reason. */
export function givenUp(
  { now, standing }: Pick<Situation, "now" | "standing">,
  lineIds: readonly [string, ...string[]],
  code: FindingCode,
): NextThing {
  const refusals = lineIds.map((lineId) => ({ lineId, code, at: now }));
  return {
    do: "record",
    standing: { ...standing, lineRefusals: [...standing.lineRefusals, ...refusals] },
    entry: { at: now, kind: "decided", subject: lineIds[0], details: { givenUp: code } },
  };
}
