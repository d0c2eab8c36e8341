// Whoever approves reads what they approve.

import { expect, test } from "vitest";
import type { PhraseKey } from "./catalog.ts";
import { askedWords } from "./plan-words.ts";
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
