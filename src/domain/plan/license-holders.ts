// Who holds a license of a SKU, and how: users directly, and groups for their members. Holders with the
// same service plans switched off are one class.

import type { Estate } from "../estate/estate.ts";

/** One way in which licenses of the SKU are assigned. */
export interface LicenseHolder {
  readonly kind: "user" | "group";
  readonly id: string;
  /** Ids of service plans, in order. */
  readonly disabledPlans: readonly string[];
}

export interface HolderClass {
  /** Switched off on every way by which the users of this class have the license. */
  readonly disabledPlans: readonly string[];
  readonly holders: readonly LicenseHolder[];
  /** Everybody who has the license this way, each once. */
  readonly userIds: readonly string[];
}

interface Ways {
  readonly holders: Map<string, LicenseHolder>;
  readonly userIds: Set<string>;
}

/**
 * Classes in the order of their switched-off plans. Where somebody has the license in two ways, both belong
 * to one class, which uses what either way leaves on: nobody may be given less than they had.
 */
export function holdersOf(estate: Estate, skuId: string): HolderClass[] {
  const byWay = new Map<string, Ways>();
  const together: string[][] = [];
  for (const { userId, assignments } of estate.users) {
    const own: string[] = [];
    for (const assignment of assignments) {
      if (assignment.skuId !== skuId) continue;
      const disabledPlans = assignment.disabledPlans.toSorted();
      const way = disabledPlans.join();
      const group = assignment.assignedByGroup;
      const ways = byWay.get(way) ?? { holders: new Map(), userIds: new Set() };
      byWay.set(way, ways);
      const kind = group === null ? "user" : "group";
      const id = group ?? userId;
      ways.holders.set(`${kind}/${id}`, { kind, id, disabledPlans });
      ways.userIds.add(userId);
      own.push(way);
    }
    if (own.some((way) => way !== own[0])) together.push(own);
  }
  return mergedWays([...byWay.keys()], together).map((ways) => toClass(ways, byWay));
}

/** Ways that somebody has together are one set, and so on through everybody. */
function mergedWays(ways: readonly string[], together: readonly (readonly string[])[]): string[][] {
  const rootOf = new Map(ways.map((way) => [way, way]));
  const find = (way: string): string => {
    const above = rootOf.get(way) ?? way;
    return above === way ? way : find(above);
  };
  for (const [first = "", ...others] of together) {
    for (const other of others) {
      const [low = "", high = ""] = [find(first), find(other)].toSorted();
      rootOf.set(high, low);
    }
  }
  const merged = Map.groupBy(ways.toSorted(), find);
  return [...merged.values()];
}

function toClass(ways: readonly string[], byWay: ReadonlyMap<string, Ways>): HolderClass {
  const parts = ways.flatMap((way) => byWay.get(way) ?? []);
  const holders = parts.flatMap((part) => [...part.holders.values()]);
  const off = ways.map((way) => new Set(way === "" ? [] : way.split(",")));
  const [first = new Set<string>(), ...others] = off;
  return {
    disabledPlans: [...first].filter((plan) => others.every((each) => each.has(plan))),
    holders: holders.toSorted((a, b) => (holderKey(a) < holderKey(b) ? -1 : 1)),
    userIds: [...new Set(parts.flatMap(({ userIds }) => [...userIds]))].toSorted(),
  };
}

function holderKey({ kind, id, disabledPlans }: LicenseHolder): string {
  return `${kind}/${id}/${disabledPlans.join()}`;
}
