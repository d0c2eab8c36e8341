// Whoever approves reads what they approve.

import { expect, test } from "vitest";
import type { PhraseKey } from "./catalog.ts";
import { askedWords, decisionWords } from "./plan-words.ts";
import { translate, type PhraseParams } from "./translate.ts";

const say = (key: PhraseKey, params?: PhraseParams) => translate("en", key, params);
const renewed = {
  stopRenewal: true,
  chooseEnd: false,
  transfer: false,
  renewToCsp: true,
  renewsFor: { term: "P1Y", billingPlan: "annual" },
} as const;

test("a renewal to CSP is approved with its term, its most of seats and its price", () => {
  const unitCost = { amount: "21.11", currency: "EUR" };
  const priced = askedWords({ ...renewed, renewsAtMost: { seats: 12, unitCost } }, say);
  expect(priced).toMatch(/1 year.*Licenses: at most 12.*at most €21\.11 for each license/);
  const unpriced = askedWords({ ...renewed, renewsAtMost: { seats: 12, unitCost: null } }, say);
  expect(unpriced).toContain("no ceiling");
});

test("what somebody decided about a line is said in full, and nothing of what they left to the plan", () => {
  const asPlanned = { route: null, replaceWith: null, acceptLossOf: [], wanted: null };
  expect(decisionWords(asPlanned, say)).toEqual([]);
  const decided = decisionWords(
    {
      route: "keep",
      replaceWith: ["SPE_E3"],
      acceptLossOf: ["YAMMER_ENTERPRISE"],
      acceptGap: 3,
      treatAs: "trial",
      ignoreFindings: ["UNUSED_SEATS"],
      wanted: { seats: 12, skuId: null, term: "P1Y" },
    },
    say,
  );
  expect(decided).toHaveLength(8);
  expect(decided.join(" ")).toMatch(/Stays where it is.*SPE_E3.*YAMMER_ENTERPRISE.*3.*12.*1 year/);
});
