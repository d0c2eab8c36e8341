// Who holds a license of a SKU, and how: users directly, and groups for their members. Holders with the
// same service plans switched off are one class.

import type { Estate, EstateGroup } from "../estate/estate.ts";
import { holdingsOf, type Holding } from "../estate/holdings.ts";

/** Some who are assigned licenses of the SKU in one way, and the same beside them. */
export interface LicenseHolders {
  readonly kind: "user" | "group";
  /** In order. */
  readonly ids: readonly string[];
  /** Ids of service plans, in order. */
  readonly disabledPlans: readonly string[];
  /** All that each of them is assigned directly. */
  readonly assigned: EstateGroup["assignments"];
}

export interface HolderClass {
  /** Switched off on every way by which the users of this class have the license. */
  readonly disabledPlans: readonly string[];
  readonly holders: readonly LicenseHolders[];
  /** Everybody who has the license this way, each once, in order. */
  readonly userIds: readonly string[];
}

/** Who has the license with the same plans switched off. */
interface Way {
  readonly disabledPlans: readonly string[];
  readonly direct: Set<Holding>;
  readonly groups: Set<string>;
  /** With those who are members of these groups. */
  readonly all: Set<Holding>;
}

/**
 * Classes in the order of their switched-off plans. Where somebody has the license in two ways, both belong
 * to one class, which uses what either way leaves on: nobody may be given less than they had.
 */
export function holdersOf(estate: Estate, skuId: string): HolderClass[] {
  const byWay = new Map<string, Way>();
  const together: string[][] = [];
  for (const holding of holdingsOf(estate).all) {
    const own: string[] = [];
    for (const assignment of holding.assignments) {
      if (assignment.skuId !== skuId) continue;
      const disabledPlans = inOrder(assignment.disabledPlans);
      const key = disabledPlans.join();
      let way = byWay.get(key);
      if (way === undefined) {
        way = { disabledPlans, direct: new Set(), groups: new Set(), all: new Set() };
        byWay.set(key, way);
      }
      if (assignment.assignedByGroup === null) way.direct.add(holding);
      else way.groups.add(assignment.assignedByGroup);
      way.all.add(holding);
      own.push(key);
    }
    if (own.some((way) => way !== own[0])) together.push(own);
  }
  return mergedWays([...byWay.keys()], together).map((ways) =>
    toClass(
      estate,
      ways.flatMap((way) => byWay.get(way) ?? []),
    ),
  );
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

function toClass(estate: Estate, ways: readonly Way[]): HolderClass {
  const off = ways.map(({ disabledPlans }) => new Set(disabledPlans));
  const [first = new Set<string>(), ...others] = off;
  const members = new Set(ways.flatMap(({ all }) => [...all]));
  return {
    disabledPlans: [...first].filter((plan) => others.every((each) => each.has(plan))),
    holders: ways.flatMap((way) => [...groupsIn(estate, way), ...usersIn(way)]),
    userIds: [...members].flatMap(idsOf).sort(),
  };
}

function groupsIn(estate: Estate, { groups, disabledPlans }: Way): LicenseHolders[] {
  return [...groups].map((id) => {
    const group = estate.groups.find(({ groupId }) => groupId === id);
    return { kind: "group", ids: [id], disabledPlans, assigned: group?.assignments ?? [] };
  });
}

function usersIn({ direct, disabledPlans }: Way): LicenseHolders[] {
  return [...direct].map((holding) => {
    const assigned = holding.assignments.filter((each) => each.assignedByGroup === null);
    return { kind: "user", ids: idsOf(holding), disabledPlans, assigned };
  });
}

function idsOf({ users }: Holding): string[] {
  return users.map(({ userId }) => userId);
}

function inOrder(ids: readonly string[]): readonly string[] {
  return ids.length < 2 ? ids : ids.toSorted();
}
