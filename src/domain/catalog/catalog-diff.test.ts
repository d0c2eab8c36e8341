import { parseInstant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { diffOf } from "./catalog-diff.ts";
import { countsOf, scopeOf, type CatalogContent } from "./catalog-version.ts";
import { versionOf } from "./version-of.ts";
import type { ListedSku } from "./license-list.ts";
import type { ListedPrice } from "./price-list.ts";

const plan = (n: number, name: string) => ({ id: guid(n), name, friendlyName: name });
const mail = plan(1, "MAIL");
const files = plan(2, "FILES");

function guid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

function listed(n: number, changes: Partial<ListedSku> = {}): ListedSku {
  const skuPartNumber = `SKU_${n}`;
  return { skuId: guid(n), skuPartNumber, title: `Product ${n}`, plans: [mail], ...changes };
}

function list(...entries: ListedSku[]): CatalogContent {
  return { kind: "licenseList", entries };
}

function price(changes: Partial<ListedPrice> = {}): ListedPrice {
  return {
    productId: "CFQ7TTC0LH18",
    catalogSkuId: "0001",
    title: "Basic",
    segment: "commercial",
    market: "IT",
    currency: "EUR",
    term: "P1Y",
    billingPlan: "monthly",
    unitPrice: "4.20",
    listPrice: "5.25",
    seatsFrom: null,
    seatsTo: null,
    from: parseInstant("2026-01-01T00:00:00Z"),
    to: null,
    ...changes,
  };
}

function sheet(...entries: ListedPrice[]): CatalogContent {
  return { kind: "priceSheet", entries };
}

test("SKUs come and go; a new name and another plan are changes of one that stays", () => {
  const before = list(listed(1), listed(2), listed(3));
  const after = list(listed(2, { title: "New name", plans: [files] }), listed(3), listed(4));
  expect(diffOf(before, after)).toEqual({
    added: [{ key: guid(4), title: "Product 4" }],
    removed: [{ key: guid(1), title: "Product 1" }],
    changed: [
      {
        key: guid(2),
        title: "New name",
        changes: [
          { field: "title", before: "Product 2", after: "New name" },
          { field: `plan ${guid(1)}`, before: "MAIL", after: null },
          { field: `plan ${guid(2)}`, before: null, after: "FILES" },
        ],
      },
    ],
  });
});

test("from a version to itself nothing changes, and back is the reverse", () => {
  const before = list(listed(1), listed(2));
  const after = list(listed(2), listed(3));
  expect(diffOf(before, before)).toEqual({ added: [], removed: [], changed: [] });
  const there = diffOf(before, after);
  const back = diffOf(after, before);
  expect([back.added, back.removed]).toEqual([there.removed, there.added]);
});

test("a price is found again by what is sold and when; every other way to buy is another one", () => {
  const diff = diffOf(
    sheet(price(), price({ term: "P1M" })),
    sheet(price({ unitPrice: "4.50" }), price({ term: "P3Y" })),
  );
  expect(diff.changed.map(({ changes }) => changes)).toEqual([
    [{ field: "unitPrice", before: "4.20", after: "4.50" }],
  ]);
  expect(diff.added.map(({ key }) => key)).toEqual([
    "CFQ7TTC0LH18:0001 commercial IT EUR P3Y monthly 2026-01-01",
  ]);
  expect(diff.removed.map(({ key }) => key)).toEqual([
    "CFQ7TTC0LH18:0001 commercial IT EUR P1M monthly 2026-01-01",
  ]);
});

test("prices by number of seats are entries of their own, and none is lost where a sheet repeats one", () => {
  const tiers = sheet(price({ seatsFrom: 1 }), price({ seatsFrom: 100 }));
  const keys = diffOf(sheet(), tiers).added.map(({ key }) => key.split(" ").at(-1));
  expect(keys).toEqual(["1", "100"]);
  const contrary = sheet(price(), price({ unitPrice: "9.00" }));
  expect(diffOf(sheet(), contrary).added).toHaveLength(2);
});

test("plans are counted once each, in however many SKUs they are", () => {
  const content = list(listed(1), listed(2, { plans: [mail, files] }));
  expect(countsOf(content)).toEqual({ skus: 2, plans: 2 });
  expect(countsOf(sheet(price()))).toEqual({ prices: 1 });
});

test("a version is what it says; sheets of two markets stand beside each other", () => {
  expect(versionOf(list(listed(1)))).toBe(versionOf(list(listed(1))));
  expect(versionOf(list(listed(1)))).not.toBe(versionOf(list(listed(1, { plans: [] }))));
  expect(scopeOf(sheet(price(), price({ market: "ES" })))).toBe("ES+IT");
  expect(scopeOf(list(listed(1)))).toBe("");
});
