// The licenses that can be bought, laid out for many questions of the same day.

import type { Money } from "#lib/money.ts";
import type { ListedSku } from "../catalog/license-list.ts";
import type { SkuClass } from "../catalog/catalog.ts";
import {
  licenseClassOf,
  mayReplace,
  minimumSeatsOf,
  poolOf,
  type LicensePool,
} from "./license-pool.ts";
import { covers, exclusivePlansOf } from "./plan-families.ts";
import { providedPrerequisites, unmetPrerequisites } from "./prerequisites.ts";

/** A SKU with all that comparing it takes. */
export interface License {
  readonly skuId: string;
  readonly skuPartNumber: string;
  readonly class: SkuClass;
  readonly pool: LicensePool;
  /** Each once, as this market calls them. */
  readonly plans: readonly string[];
  /** Their names by their ids. */
  readonly planNames: ReadonlyMap<string, string>;
  readonly minimumSeats: number;
  /** For one seat and one month. */
  readonly price: Money | null;
  readonly exclusive: readonly (string | null)[];
  readonly unmet: readonly number[];
  readonly provided: readonly number[];
}

export interface LicenseMarket {
  readonly licenses: ReadonlyMap<string, License>;
  /** Those that may be bought for the holders of such licenses. */
  candidatesFor(pool: LicensePool): readonly License[];
  /** The names of all plans that do what the named one does. */
  coverersOf(plan: string): readonly string[];
  /** The number of a plan, for counting. */
  numberOf(plan: string): number;
}

/**
 * The market of a license list. With `prices` (per skuId, one seat and one month, one currency) only what
 * has a price can be bought; without, everything on the list can. `minimums` are fewest seats per skuId,
 * where the catalogue demands more than the list tells.
 */
export function openMarket(
  list: readonly ListedSku[],
  prices: ReadonlyMap<string, Money> | null,
  minimums: ReadonlyMap<string, number> = new Map(),
): LicenseMarket {
  const nameOf = planNamesOf(list);
  const licenses = new Map<string, License>();
  for (const sku of list.toSorted((a, b) => (a.skuId < b.skuId ? -1 : 1))) {
    const license = toLicense(sku, nameOf, prices?.get(sku.skuId) ?? null);
    const minimumSeats = Math.max(license.minimumSeats, minimums.get(sku.skuId) ?? 1);
    licenses.set(sku.skuId, { ...license, minimumSeats });
  }
  const sold = [...licenses.values()].filter(
    (license) => license.class === "paid" && (prices === null || license.price !== null),
  );
  const names = [...new Set(nameOf.values())].toSorted();
  const numbers = new Map(names.map((name, number) => [name, number]));
  return {
    licenses,
    candidatesFor: remember(JSON.stringify, (pool: LicensePool) =>
      sold.filter((license) => mayReplace(license.pool, pool)),
    ),
    coverersOf: remember(
      (plan: string) => plan,
      (plan) => names.filter((name) => covers(name, plan)),
    ),
    numberOf: (plan) => numbers.get(plan) ?? -1,
  };
}

/** The list writes a plan's name in several ways here and there: per id the name most SKUs have. */
function planNamesOf(list: readonly ListedSku[]): Map<string, string> {
  const uses = new Map<string, Map<string, number>>();
  for (const { id, name } of list.flatMap(({ plans }) => plans)) {
    const names = uses.get(id) ?? new Map<string, number>();
    names.set(name, (names.get(name) ?? 0) + 1);
    uses.set(id, names);
  }
  return new Map(
    [...uses].map(([id, names]) => {
      const [first] = [...names].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return [id, first?.[0] ?? ""];
    }),
  );
}

function toLicense(
  sku: ListedSku,
  nameOf: ReadonlyMap<string, string>,
  price: Money | null,
): License {
  const planNames = new Map(sku.plans.map(({ id, name }) => [id, nameOf.get(id) ?? name]));
  const plans = [...new Set(planNames.values())].toSorted();
  return {
    skuId: sku.skuId,
    skuPartNumber: sku.skuPartNumber,
    class: licenseClassOf(sku),
    pool: poolOf(sku),
    plans,
    planNames,
    minimumSeats: minimumSeatsOf(sku),
    price,
    exclusive: exclusivePlansOf(plans),
    unmet: unmetPrerequisites(plans),
    provided: providedPrerequisites(plans),
  };
}

function remember<Q, A>(keyOf: (question: Q) => string, answer: (question: Q) => A) {
  const known = new Map<string, A>();
  return (question: Q): A => {
    const key = keyOf(question);
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = answer(question);
    known.set(key, now);
    return now;
  };
}
