import fc from "fast-check";
import { expect, test } from "vitest";
import type { FindingCode } from "../plan/finding.ts";
import { aPlanFile, bought, NOW, SKU } from "./a-situation.ts";
import { lineOutcome } from "./line-outcome.ts";
import { PURCHASE_ATTEMPTS_MAX } from "./purchase-refusals.ts";
import { newStanding, noLicenseChanged, type LineStanding, type Standing } from "./standing.ts";

test("a line whose order was refused for the last time is refused by that name, unless its seats came all the same", () => {
  const planFile = aPlanFile();
  const outcomes = (attempts: number, targets: Standing["targets"] = []) => {
    const refusal = {
      skuId: SKU,
      reason: "microsoft/800062",
      attempts,
      hurried: 0,
      pressed: 0,
      lastAt: NOW,
    };
    const standing = { ...newStanding(), purchaseRefusals: [refusal], targets };
    const move = { isDone: false, refusal: null };
    return planFile.plan.lines.map((line) => lineOutcome(planFile, line, standing, move));
  };
  const open = [{ outcome: "open", code: null }];
  expect(outcomes(PURCHASE_ATTEMPTS_MAX)).toEqual([{ outcome: "refused", code: "ORDER_REFUSED" }]);
  expect(outcomes(PURCHASE_ATTEMPTS_MAX - 1)).toEqual(open);
  expect(outcomes(PURCHASE_ATTEMPTS_MAX, [bought])).toEqual(open);
});

test("law: a plan that has nothing more to buy for a line renames nothing that became of it before", () => {
  const planFile = aPlanFile();
  const [line] = planFile.plan.lines;
  if (line === undefined) throw new Error("it has a line");
  const { lineId, skuId } = line;
  const wentOn = { extended: "EXTENSION_LEFT_ON", renewed: "RENEWAL_SURPRISED" } as const;
  const states = fc.constantFrom<LineStanding["state"] | null>(null, "gone", "extended", "renewed");
  const names = fc.constantFrom<FindingCode | null>(
    "RENEWAL_SURPRISED",
    "RENEW_TO_CSP_MISSING",
    null,
  );
  const refusals = fc.constantFrom<FindingCode>(
    "OFFER_DISCONTINUED",
    "NO_EQUIVALENT",
    "SEAT_CAP_OVERLAP",
  );
  const law = fc.property(
    states,
    names,
    refusals,
    fc.constantFrom(0, 3, null),
    (state, name, refusal, users) => {
      const known = { lineId, since: NOW, endedAt: NOW, nextEndAt: null };
      const standing: Standing = {
        ...newStanding(),
        lines: state === null ? [] : [{ ...known, state }],
        lineRefusals: name === null ? [] : [{ lineId, code: name, at: NOW }],
        licenses: users === null ? null : { ...noLicenseChanged, remaining: { [skuId]: users } },
      };
      const blocked = { ...line, route: "blocked", reason: refusal, refusal } as const;
      const move = { isDone: false, refusal: null };
      const { code, outcome } = lineOutcome(planFile, blocked, standing, move);
      if (state === "gone" && users === 0) {
        expect({ code, outcome }).toEqual({ code: null, outcome: "open" });
        return;
      }
      const isLeft = users === 0 && (state === "extended" || state === "renewed");
      expect({ code, outcome }).toEqual({
        code: name ?? (isLeft ? wentOn[state] : refusal),
        outcome: "refused",
      });
    },
  );
  fc.assert(law, { numRuns: 100 });
});
