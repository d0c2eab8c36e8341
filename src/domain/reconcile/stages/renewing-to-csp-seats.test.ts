// How many seats of a renewal to CSP are asked for, and who agreed to more than was approved.

import { expect, test } from "vitest";
import { addDays, addHours, type Instant } from "#lib/instant.ts";
import type { HumanStep } from "../../human-steps/human-step.ts";
import { ENDS_AT, ourRow } from "../a-situation.ts";
import {
  askAt,
  asked,
  boundedAt,
  commitment,
  done,
  gone,
  latestAt,
  line,
  ofTen,
  owner,
  planFile,
  situationAt,
  sold,
  suspended,
} from "../a-renewal-to-csp.fixture.ts";
import type { Standing } from "../standing.ts";
import { lacksAgreement } from "../renewal-seats.ts";
import { renewingToCsp } from "./renewing-to-csp.ts";

test("more in use than was asked for is asked for again, before the end and after it", () => {
  const inUse = { consumed: { [line.skuId]: 12 } };
  const before = addDays(askAt, 20);
  const more = { lineId: "source-1", seats: 12, unapproved: 0, at: before };
  expect(renewingToCsp(situationAt(before, [done], inUse))).toMatchObject({
    do: "record",
    standing: { renewalsAsked: [more] },
  });
  const known = { ...inUse, renewalsAsked: [more] };
  const again = { do: "step", step: { kind: "renewToCsp", state: "open" } };
  expect(renewingToCsp(situationAt(before, [done], known))).toMatchObject(again);
  const open = asked({ lastChasedAt: addDays(before, -1) });
  expect(renewingToCsp(situationAt(before, [open], known))).toMatchObject({ step: { chases: 1 } });
  const renewedToCsp = [
    { lineId: "source-1", subscriptionIds: ["ours-1"], since: ENDS_AT, differs: false },
  ];
  const world = { ...known, renewedToCsp, rows: [suspended, ourRow], lines: [gone] };
  const after = situationAt(addDays(ENDS_AT, 1), [done], world, [sold]);
  expect(renewingToCsp(after)).toMatchObject(again);
});

test("who was asked already hears at once of more seats, whenever a newer plan would have asked first", () => {
  const now = addDays(askAt, 20);
  const lines = planFile.plan.lines.map((each) => ({
    ...each,
    acts: { ...each.acts, renewToCsp: { askAt: addDays(now, 5), latestAt, owner, commitment } },
  }));
  const newer = { ...planFile, plan: { ...planFile.plan, lines } };
  const anew = (standing: Partial<Standing>) =>
    renewingToCsp({
      ...situationAt(now, [asked()], { consumed: { [line.skuId]: 12 }, ...standing }),
      approved: { planFile: newer, approvedAt: now },
    });
  expect(anew(ofTen)).toMatchObject({ do: "record", standing: { renewalsAsked: [{ seats: 12 }] } });
  expect(anew({ renewalsAsked: [] })).toEqual({ do: "wait", until: addDays(now, 5) });
});

test("no more is asked for than was approved, but planned and approved anew; after the end nobody is left out", () => {
  const needing = (seats: number, now: Instant) =>
    renewingToCsp(boundedAt(12, now, [done], { consumed: { [line.skuId]: seats } }));
  const before = addDays(askAt, 20);
  expect(needing(12, before)).toMatchObject({ standing: { renewalsAsked: [{ seats: 12 }] } });
  expect(needing(13, before)).toMatchObject({ standing: { replanFor: "SEATS_OUTSIDE_BAND" } });
  expect(needing(13, addHours(ENDS_AT, 1))).toMatchObject({
    standing: { renewalsAsked: [{ seats: 13, unapproved: 1 }] },
  });
});

test("above the approved most the customer's agreement is asked for, until a plan with room for it is approved", () => {
  const endedAt = addHours(ENDS_AT, 1);
  const asking = (unapproved: number) => ({
    consumed: { [line.skuId]: 13 },
    renewalsAsked: [{ lineId: "source-1", seats: 13, unapproved, at: endedAt }],
  });
  const step = asked({ openedAt: endedAt });
  expect(lacksAgreement(asking(1), step)).toBe(true);
  expect(lacksAgreement(asking(0), step)).toBe(false);
  expect(lacksAgreement(asking(1), { ...step, kind: "cancelRenewalToCsp" })).toBe(false);
  expect(lacksAgreement(asking(1), { ...step, lineId: "source-2" })).toBe(false);
  const later = addHours(endedAt, 1);
  const still = renewingToCsp(boundedAt(12, later, [step], asking(1)));
  expect(still).not.toMatchObject({ do: "record" });
  expect(renewingToCsp(boundedAt(13, later, [step], asking(1)))).toMatchObject({
    standing: { renewalsAsked: [{ seats: 13, unapproved: 0, at: later }] },
  });
});

test("more than anybody agreed to has moved too, and is told", () => {
  const now = addHours(ENDS_AT, 2);
  const renewalsAsked = [{ lineId: "source-1", seats: 13, unapproved: 1, at: ENDS_AT }];
  const came = (seats: number, steps: readonly HumanStep[]) =>
    renewingToCsp(
      boundedAt(
        12,
        now,
        steps,
        { rows: [suspended, { ...ourRow, seats }], lines: [gone], renewalsAsked },
        [sold],
      ),
    );
  const differs = (is: boolean) => ({ standing: { renewedToCsp: [{ differs: is }] } });
  const agreed = asked({ state: "done", evidence: { level: "attested", at: now } });
  expect(came(12, [done])).toMatchObject(differs(false));
  expect(came(13, [done])).toMatchObject(differs(true));
  expect(came(13, [agreed])).toMatchObject(differs(false));
  expect(came(14, [agreed])).toMatchObject(differs(true));
});

test("that more than was approved is there answers no question of who agreed to it", () => {
  const now = addHours(ENDS_AT, 2);
  const known = {
    lines: [gone],
    renewalsAsked: [{ lineId: "source-1", seats: 13, unapproved: 1, at: ENDS_AT }],
    renewedToCsp: [
      { lineId: "source-1", subscriptionIds: ["ours-1"], since: ENDS_AT, differs: true },
    ],
  };
  const open = asked({ openedAt: ENDS_AT, dueAt: ENDS_AT });
  const shown = (seats: number, step = open) =>
    renewingToCsp(
      boundedAt(12, now, [step], { ...known, rows: [suspended, { ...ourRow, seats }] }, [sold]),
    );
  const isOver = { step: { kind: "renewToCsp", state: "done", evidence: { level: "observed" } } };
  expect(shown(12)).toMatchObject(isOver);
  expect(shown(13)).toMatchObject({ do: "wait" });
  // Who lets every reminder pass is not waited for for ever; what ends so shows nobody's agreement.
  expect(shown(13, { ...open, chases: 40 })).toMatchObject(isOver);
  const unasked = asked({ state: "done", evidence: { level: "observed", at: now } });
  const seen = { ...known, renewedToCsp: [], rows: [suspended, { ...ourRow, seats: 13 }] };
  expect(renewingToCsp(boundedAt(12, now, [unasked], seen, [sold]))).toMatchObject({
    standing: { renewedToCsp: [{ differs: true }] },
  });
});
