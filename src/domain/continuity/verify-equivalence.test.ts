import { describe, expect, test } from "vitest";
import { referenceCsv, referenceExists } from "../lifecycle/reference.fixture.ts";
import { verifyEquivalence, type EquivalenceClaim } from "./verify-equivalence.ts";

const suite = {
  skuId: "suite",
  skuPartNumber: "SUITE",
  plans: ["EXCHANGE_S_ENTERPRISE", "TEAMS1"],
};
const chat = { skuId: "chat", skuPartNumber: "CHAT", plans: ["TEAMS1"] };
const plansInUse = ["EXCHANGE_S_STANDARD", "SWAY"];
const good: EquivalenceClaim = {
  source: { skuId: "old", skuPartNumber: "OLD", plans: plansInUse },
  plansInUse,
  verdict: "superset",
  choice: [suite],
  plansLost: ["SWAY"],
};

const reasons = (claim: Partial<EquivalenceClaim>) =>
  verifyEquivalence({ ...good, ...claim }).map(({ why }) => why);

test("a higher plan of the family covers, and a convenience may be lost by name", () => {
  expect(reasons({})).toEqual([]);
});

test.each<[string, Partial<EquivalenceClaim>, string]>([
  ["a plan is covered by nobody and not named", { plansLost: [] }, "planUncovered"],
  ["the mailbox is lost", { choice: [chat], plansLost: plansInUse }, "dataLost"],
  [
    "a plan that nobody knows is lost",
    { plansInUse: ["NEW_2031"], plansLost: ["NEW_2031"] },
    "dataLost",
  ],
  [
    "the mailbox plan is lower",
    {
      plansInUse: ["EXCHANGE_S_ENTERPRISE"],
      choice: [{ ...suite, plans: ["EXCHANGE_S_STANDARD"] }],
    },
    "planUncovered",
  ],
  ["a plan is said to be lost that is covered", { plansLost: plansInUse }, "lostButCovered"],
  [
    "two mailbox plans come together",
    { verdict: "combination", choice: [suite, { ...chat, plans: ["EXCHANGE_S_DESKLESS"] }] },
    "excluded",
  ],
  [
    "students get what others pay for",
    { choice: [{ ...suite, skuPartNumber: "X_STUDENT" }] },
    "otherCustomers",
  ],
  ["it replaces itself", { choice: [{ ...suite, skuId: "old" }] }, "itself"],
  ["two are called one", { choice: [suite, chat] }, "verdictDiffers"],
  ["blocked, but something is bought", { verdict: "blocked" }, "verdictDiffers"],
])("rejected when %s", (_, claim, reason) => {
  expect(reasons(claim)).toContain(reason);
});

describe.runIf(referenceExists)("beside the reference", () => {
  test("it agrees with the research on which of the 796 plans may be lost", () => {
    const wrong = referenceCsv("service-plans.csv").flatMap((row) => {
      const { Service_Plan_Name: plan = "", tier = "" } = row;
      const lost = reasons({ plansInUse: [plan], plansLost: [plan], choice: [chat] });
      const mayGo = !lost.includes("dataLost");
      const isCovered = lost.includes("lostButCovered");
      return isCovered || mayGo === ["T2", "none"].includes(tier) ? [] : [plan];
    });
    expect(wrong).toEqual([]);
  });
});
