// Under the seat cap, where somebody accepted that some users wait for the rest: who joins on the way is inside what was
// approved, or is asked about.

import { addHours } from "#lib/instant.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makePlan } from "../plan/make-plan.ts";
import type { Override } from "../plan/override.ts";
import { aDeclared, aRequest, aRow, basic, now } from "../plan/plan-request.fixture.ts";
import { aSituation, at, verified } from "./a-situation.ts";
import { mayEnd } from "./cover.ts";
import { purchasing } from "./stages/purchasing.ts";

const CAP = 300;

function split(seats: number, acceptGap: number) {
  const row = aRow(basic, { seats });
  const accepted: Override = {
    lineId: row.subscriptionId,
    route: null,
    replaceWith: null,
    acceptLossOf: [],
    wanted: null,
    acceptGap,
    by: "Ada",
    reason: "Agreed in writing",
    at: now,
  };
  const declared = aDeclared({ skuPartNumber: basic.skuPartNumber });
  const holding = { sku: basic, inUse: seats, rows: [row] };
  return { row, planFile: makePlan(aRequest([holding], [declared], { overrides: [accepted] })) };
}

test("law: whoever joins, the source may be ended, or who decides is asked about the users who are more", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 151, max: 290 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 120 }),
      (seats, spare, joined) => {
        const fits = CAP - seats;
        const accepted = seats - fits + spare;
        const { planFile, row } = split(seats, accepted);
        const [line] = planFile.plan.lines;
        const [band] = planFile.band.targets;
        if (line === undefined || band === undefined) throw new Error("it is planned");
        const ours = { ...row, subscriptionId: verified.subscriptionId, seats: fits };
        const target = {
          ...verified,
          skuId: basic.skuId,
          seats: fits,
          verified: { seats: fits, at: now },
          endChoiceReadFor: fits,
        };
        const standing = {
          rows: [row, ours],
          consumed: { [basic.skuId]: seats + joined },
          targets: [target],
        };
        const situation = aSituation({
          ...at(addHours(line.end.plannedAt ?? now, -72), standing),
          planFile,
          approved: { planFile, approvedAt: now },
        });
        const isInside = seats + joined - fits <= Math.min(accepted, band.maxSeats - fits);
        expect(mayEnd(situation, planFile, line)).toBe(isInside);
        const next = purchasing(situation);
        expect(next?.do === "record" && next.standing?.replanFor === "SEATS_OUTSIDE_BAND").toBe(
          !isInside,
        );
      },
    ),
    { numRuns: 60 },
  );
});
