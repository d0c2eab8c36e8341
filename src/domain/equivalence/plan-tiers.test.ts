import { describe, expect, test } from "vitest";
import { referenceCsv, referenceExists } from "../lifecycle/reference.fixture.ts";
import { isHard, tierOf } from "./plan-tiers.ts";

const tierNames: Readonly<Record<string, string>> = { T1: "data", T2: "convenience" };

test("a name that nobody has classified counts as holding data", () => {
  expect(tierOf("SOMETHING_NEW_2031")).toBe("unknown");
  expect(isHard("SOMETHING_NEW_2031")).toBe(true);
});

test("a stub that gives no mailbox holds nothing, a mailbox does", () => {
  expect(isHard("EXCHANGE_S_FOUNDATION")).toBe(false);
  expect(isHard("EXCHANGE_S_STANDARD")).toBe(true);
});

describe.runIf(referenceExists)("beside the reference", () => {
  test("each of the 796 plans has the tier that was researched for it", () => {
    const rows = referenceCsv("service-plans.csv");
    const different = rows.flatMap(({ Service_Plan_Name: name = "", tier = "" }) => {
      const expected = tierNames[tier] ?? tier;
      return tierOf(name) === expected ? [] : [`${name}: ${tierOf(name)}, researched ${expected}`];
    });
    expect(rows).toHaveLength(796);
    expect(different).toEqual([]);
  });
});
