import { parseInstant } from "#lib/instant.ts";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { laterPrices, pricesAt, readPriceSheet } from "./price-sheet.ts";

const NOW = parseInstant("2026-06-01T00:00:00Z");
const HEADER =
  "ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment";

function sheet(...rows: readonly string[]): ReturnType<typeof readPriceSheet> {
  const csv = `\uFEFF${[HEADER, ...rows].join("\r\n")}\r\n`;
  return readPriceSheet(
    zipSync({ "prices.csv": strToU8(csv), "readme.txt": strToU8("not a sheet") }),
  );
}

const from = "2020-01-01T00:00:00Z";
const forever = "9999-12-31T23:59:59Z";

test("prices are counted for one seat and month, whatever is billed", () => {
  const prices = pricesAt(
    sheet(
      `"Basic, with comma",CFQ7TTC0LH18,0001,Basic,P1Y,Annual,US,USD,48,${from},${forever},,60,Commercial`,
      `Basic,CFQ7TTC0LH18,0001,Basic,P1Y,Monthly,US,USD,4.20,${from},${forever},,5.25,Commercial`,
    ),
    NOW,
  );
  expect(prices.map(({ unitCost, listPrice }) => [unitCost.amount, listPrice.amount])).toEqual([
    ["4.00", "5.00"],
    ["4.20", "5.25"],
  ]);
});

test("only prices that hold on the day count, in either way of writing dates", () => {
  const rows = [
    `A,CFQ7TTC0AAAA,0001,A,P1Y,Monthly,US,USD,1,${from},2026-06-01T00:00:00Z,,1,Commercial`,
    `A,CFQ7TTC0BBBB,0001,A,P1Y,Monthly,US,USD,1,2/1/2023 0:00,11/30/9999 23:59,,1,Commercial`,
    `A,CFQ7TTC0CCCC,0001,A,P1Y,Monthly,US,USD,1,7/1/2026 0:00,11/30/9999 23:59,,1,Commercial`,
  ];
  expect(pricesAt(sheet(...rows), NOW).map(({ productId }) => productId)).toEqual(["CFQ7TTC0BBBB"]);
});

test("rows that are no offers of licenses are left out", () => {
  const software = `S,DG7GMGF0AAAA,0001,S,,None,US,USD,99,${from},${forever},,99,Commercial`;
  expect(pricesAt(sheet(software), NOW)).toEqual([]);
});

test("prices that begin later are announced, with the instant from which they hold", () => {
  const rows = [
    `A,CFQ7TTC0AAAA,0001,A,P1Y,Annual,US,USD,120,${from},${forever},,144,Commercial`,
    `A,CFQ7TTC0AAAA,0001,A,P1Y,Annual,US,USD,132,7/1/2026 0:00,${forever},,156,Commercial`,
  ];
  expect(laterPrices(sheet(...rows), NOW)).toMatchObject([
    {
      from: "2026-07-01T00:00:00.000Z",
      unitCost: { amount: "11.00" },
      listPrice: { amount: "13.00" },
    },
  ]);
});
