import { describe, expect, test } from "vitest";
import { referenceCsv, referenceExists } from "../lifecycle/reference.fixture.ts";
import { classOf } from "./sku-class.ts";
import { starterFacts } from "./starter-facts.ts";

test("every SKU stands once", () => {
  expect(new Set(starterFacts.map(({ skuId }) => skuId)).size).toBe(starterFacts.length);
});

test("what no catalogue knows is judged by its part number", () => {
  const classOfUnknown = (skuPartNumber: string) => classOf([], { skuId: "?", skuPartNumber });
  expect(classOfUnknown("SOMETHING_VIRAL")).toBe("viral");
  expect(classOfUnknown("Copilot_Studio_vTrial")).toBe("trial");
  expect(classOfUnknown("SOMETHING_FREE")).toBe("free");
  expect(classOfUnknown("M365EDU_A5_STUUSEBNFT")).toBe("benefit");
  expect(classOfUnknown("SPE_E3")).toBe("paid");
  expect(classOfUnknown("FREEDOM_SUITE")).toBe("paid");
});

test("no habit of naming takes a paid SKU for a free one", () => {
  const paid = starterFacts.filter((facts) => facts.class === "paid");
  expect(paid.filter((facts) => classOf([], facts) !== "paid")).toEqual([]);
});

describe.runIf(referenceExists)("beside the reference", () => {
  test("every SKU has the id and part number that Microsoft lists", () => {
    const listed = new Map(
      referenceCsv("skus.csv").map(({ skuId, skuPartNumber }) => [skuId, skuPartNumber]),
    );
    for (const { skuId, skuPartNumber } of starterFacts) {
      expect(listed.get(skuId)).toBe(skuPartNumber);
    }
  });
});
