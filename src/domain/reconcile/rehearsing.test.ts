import { addDays, type Instant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { aSituation, at, bought, ORDER_AT, SKU, stopped } from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import type { Look, NextThing } from "./situation.ts";
import type { Standing } from "./standing.ts";

const REHEARSE_AT = addDays(ORDER_AT, -8);

function decide(
  now: Instant,
  standing: Partial<Standing> = {},
  looks?: readonly Look[],
): NextThing {
  return decideNext(
    aSituation({
      humanSteps: [stopped],
      ...at(now, { ...standing }),
      ...(looks === undefined ? {} : { looks }),
    }),
  );
}

const rehearsed = (trouble: string | null, bandHash = "band-1") => ({
  rehearsals: [{ skuId: SKU, bandHash, at: REHEARSE_AT, trouble }],
});
const rehearsal = {
  do: "rehearse",
  order: { stepKey: "mv-1/6fd2/1", skuId: SKU, seatsAfter: 9 },
} as const;

test("an order is rehearsed eight days before, on gates that were just read", () => {
  expect(decide(addDays(REHEARSE_AT, -1))).not.toMatchObject({ do: "rehearse" });
  expect(decide(REHEARSE_AT)).toEqual(rehearsal);
  expect(decide(REHEARSE_AT, {}, ["rows", "pools", "agreement"])).toEqual({
    do: "look",
    at: "relationship",
  });
});

test("once is enough; what stood in the way is looked at again every day", () => {
  const tomorrow = addDays(REHEARSE_AT, 1);
  expect(decide(tomorrow, rehearsed(null))).not.toMatchObject({ do: "rehearse" });
  expect(decide(REHEARSE_AT, rehearsed("microsoft/10015"))).not.toMatchObject({ do: "rehearse" });
  expect(decide(tomorrow, rehearsed("microsoft/10015"))).toEqual(rehearsal);
  expect(decide(tomorrow, rehearsed(null, "band-0"))).toEqual(rehearsal);
});

test("what is bought, or due, is not rehearsed", () => {
  expect(decide(REHEARSE_AT, { targets: [bought] })).not.toMatchObject({ do: "rehearse" });
  expect(decide(ORDER_AT)).not.toMatchObject({ do: "rehearse" });
});
