import { describe, expect, test } from "vitest";
import { refuseBeforeInviting } from "../plan/refuse-before-inviting.ts";
import { referenceCsv, referenceExists } from "./reference.fixture.ts";
import { regionOf } from "./regions.ts";

test.each([
  ["DE", "CH", null],
  ["DE", "de", null],
  ["DE", "US", "REGION_DIFFERENT"],
  ["DE", "UA", "REGION_DIFFERENT"],
  ["US", "PR", "REGION_DIFFERENT"],
  ["DE", "RU", "REGION_SALES_SUSPENDED"],
  ["RU", "RU", "REGION_SALES_SUSPENDED"],
  ["TW", "CN", "REGION_OTHER_CLOUD"],
  ["DE", "QQ", "COUNTRY_UNKNOWN"],
])("a partner in %s and a tenant in %s: %s", (partner, customer, code) => {
  expect(refuseBeforeInviting({ country: customer }, partner)).toBe(code);
});

describe.runIf(referenceExists)("beside the reference", () => {
  const rows = referenceExists ? referenceCsv("regions.csv") : [];

  test("every territory lies in the region that Microsoft lists, and Russia and Belarus in none", () => {
    expect(rows.length).toBeGreaterThan(240);
    for (const { iso2 = "", region_slug } of rows) {
      expect([iso2, regionOf(iso2)]).toEqual([iso2, region_slug === "" ? null : region_slug]);
    }
  });

  test("no territory is ours alone", () => {
    const listed = new Set(rows.map(({ iso2 }) => iso2));
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const known = letters
      .flatMap((a) => letters.map((b) => a + b))
      .filter((iso2) => regionOf(iso2) !== null);
    expect(known.filter((iso2) => !listed.has(iso2))).toEqual([]);
  });
});
