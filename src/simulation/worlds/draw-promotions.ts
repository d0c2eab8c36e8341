// What Microsoft promotes while a generated world runs: on some products, for a while, and with the conditions that
// its pages name. Whoever is moved meets most limits of seats, and is never new to what they already have.

import { addDays } from "#lib/instant.ts";
import type { Random } from "#lib/random.ts";
import type { Promotion } from "#sandbox/world/promotion.ts";
import { WORLD_STARTS_AT } from "./assemble.ts";
import { skuRows, type PartNumber, type SkuRow } from "./skus.ts";

const PROMOTED: readonly PartNumber[] = [
  "O365_BUSINESS_PREMIUM",
  "SPB",
  "ENTERPRISEPACK",
  "SPE_E3",
  "SPE_F1",
  "EXCHANGESTANDARD",
  "POWER_BI_PRO",
];

/** A third of the worlds have none. */
export function drawPromotions(random: Random): Promotion[] {
  const count = random.integer(0, 2) * random.integer(1, 2);
  return Array.from({ length: count }, (_, index) =>
    draw(random.fork(`promotion ${index}`)),
  ).flat();
}

function draw(random: Random): Promotion[] {
  const row: SkuRow = skuRows[random.pick(PROMOTED)];
  if (row.product === null) return [];
  const { catalogSkuId, productId } = row.product;
  const startsAt = addDays(WORLD_STARTS_AT, random.integer(-40, 260));
  const name = random.guid().slice(0, 12).toUpperCase();
  return [
    {
      id: `${name}:0001:39NFJQT1Q5KN`,
      name: `${row.title}, for a while`,
      productId,
      catalogSkuId,
      segment: "commercial",
      term: "P1Y",
      billingCycle: random.pick(["annual", "annual", "monthly"]),
      percentOff: random.pick([5, 10, 15]),
      startsAt,
      endsAt: addDays(startsAt, random.integer(20, 150)),
      minimumSeats: random.pick([null, null, 10, 25]),
      maximumSeats: random.pick([null, null, 300, 2_400]),
      isFirstPurchase: random.chance(0.25),
      isAutoApplicable: random.chance(0.5),
    },
  ];
}
