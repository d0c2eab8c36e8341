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

/** Who has the license with the same plans switched off. */
interface Way {
  readonly disabledPlans: readonly string[];
  readonly users: Set<string>;
  readonly groups: Set<string>;
  /** Members of those groups with them. */
  readonly userIds: Set<string>;
}

/**
 * Classes in the order of their switched-off plans. Where somebody has the license in two ways, both belong
 * to one class, which uses what either way leaves on: nobody may be given less than they had.
 */
export function holdersOf(estate: Estate, skuId: string): HolderClass[] {
  const byWay = new Map<string, Way>();
  const together: string[][] = [];
  for (const { userId, assignments } of estate.users) {
    const own: string[] = [];
    for (const assignment of assignments) {
      if (assignment.skuId !== skuId) continue;
      const disabledPlans = inOrder(assignment.disabledPlans);
      const key = disabledPlans.join();
      let way = byWay.get(key);
      if (way === undefined) {
        way = { disabledPlans, users: new Set(), groups: new Set(), userIds: new Set() };
        byWay.set(key, way);
      }
      if (assignment.assignedByGroup === null) way.users.add(userId);
      else way.groups.add(assignment.assignedByGroup);
      way.userIds.add(userId);
      own.push(key);
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

function toClass(ways: readonly string[], byWay: ReadonlyMap<string, Way>): HolderClass {
  const parts = ways.flatMap((way) => byWay.get(way) ?? []);
  const off = parts.map(({ disabledPlans }) => new Set(disabledPlans));
  const [first = new Set<string>(), ...others] = off;
  return {
    disabledPlans: [...first].filter((plan) => others.every((each) => each.has(plan))),
    holders: [
      ...parts.flatMap(({ groups, disabledPlans }) => holdersIn("group", groups, disabledPlans)),
      ...parts.flatMap(({ users, disabledPlans }) => holdersIn("user", users, disabledPlans)),
    ].toSorted(byKindAndId),
    userIds: [...new Set(parts.flatMap(({ userIds }) => [...userIds]))].toSorted(),
  };
}

function holdersIn(
  kind: LicenseHolder["kind"],
  ids: ReadonlySet<string>,
  disabledPlans: readonly string[],
): LicenseHolder[] {
  return Array.from(ids, (id) => ({ kind, id, disabledPlans }));
}

function byKindAndId(a: LicenseHolder, b: LicenseHolder): number {
  if (a.kind !== b.kind) return a.kind === "group" ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.disabledPlans.join() < b.disabledPlans.join() ? -1 : 1;
}

function inOrder(ids: readonly string[]): readonly string[] {
  return ids.length < 2 ? ids : ids.toSorted();
}
