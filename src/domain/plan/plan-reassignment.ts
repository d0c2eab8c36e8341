// Whose licenses change, to what, and in which order: what is removed and added at once, switched-off
// service plans carried over, groups before users.

import type { Instant } from "#lib/instant.ts";
import type { LicenseMarket } from "../equivalence/license-market.ts";
import { rememberedPerMarket } from "../equivalence/per-market.ts";
import { exclusivePlansOf } from "../equivalence/plan-families.ts";
import { basesFirst } from "../equivalence/prerequisites.ts";
import type { LicenseHolders } from "./license-holders.ts";
import type { PlanTarget } from "./move-plan.ts";
import type { Reassignment } from "./reassignment.ts";
import type { Departure, LeftSku } from "./replaced-seats.ts";
import type { ReplacedClass } from "./replace-sku.ts";

type LicenseChange = Reassignment["changes"][number];
type LicenseSet = LicenseChange["before"];

interface ReassignmentRequest {
  readonly market: LicenseMarket;
  readonly left: readonly LeftSku[];
  readonly targets: readonly PlanTarget[];
}

interface Part {
  readonly startsAt: Instant;
  readonly isLast: boolean;
  readonly kind: LicenseHolders["kind"];
  readonly afterSteps: readonly string[];
  readonly changes: readonly {
    readonly change: Omit<LicenseChange, "changeId">;
    readonly ids: readonly string[];
  }[];
}

/** Null where nobody's license changes. */
export function planReassignment(request: ReassignmentRequest): Reassignment | null {
  if (request.left.length === 0) return null;
  const parts = request.left
    .flatMap((left) => partsOf(request, left))
    .toSorted((a, b) => (partKey(a) < partKey(b) ? -1 : 1));
  if (parts.length === 0) return null;
  const ids = new Map<string, LicenseChange>();
  const changeFor = (change: Part["changes"][number]["change"]) => {
    const key = JSON.stringify(change);
    const { add, before, holder, remove, undoUntil } = change;
    const changeId = `c${ids.size + 1}`;
    const known = ids.get(key) ?? { add, before, changeId, holder, remove, undoUntil };
    ids.set(key, known);
    return known;
  };
  const waves = parts.map((part, index) => {
    const holders = new Map<string, string[]>();
    for (const { change, ids: alike } of part.changes) {
      const { changeId } = changeFor(change);
      holders.set(changeId, [...(holders.get(changeId) ?? []), ...alike]);
    }
    return {
      afterSteps: [...part.afterSteps],
      holders: [...holders].map(([changeId, all]) => ({ changeId, ids: all.toSorted() })),
      wave: index + 1,
    };
  });
  for (const left of request.left) changesForJoiners(request.market, left).forEach(changeFor);
  return { changes: [...ids.values()], waves };
}

/**
 * Whoever is given the license itself before its source ends, switched on whole, changes like those who have
 * it whole from a group now: nobody is named, and whoever approves the plan approves it for them.
 */
function changesForJoiners(market: LicenseMarket, left: LeftSku) {
  const { replacement } = left;
  const { classes, skuId } = replacement;
  const leaving = new Set(left.departures.flatMap(({ userIds }) => userIds.flat()));
  const isEmptied = classes.every(({ holders }) => holders.userIds.every((id) => leaving.has(id)));
  const [undoUntil] = left.lines.map(({ end }) => end.endsAt).toSorted();
  if (!isEmptied || undoUntil === undefined) return [];
  return classes.flatMap((each) => {
    const whole = each.holders.holders.find(({ disabledPlans }) => disabledPlans.length === 0);
    if (whole === undefined) return [];
    const before = [{ disabledPlans: [], skuId }];
    const add = licensesFor(market, skuId, each, whole, before);
    return [{ add, before, holder: "user" as const, remove: [skuId], undoUntil }];
  });
}

/** In time; then what group licensing itself stands on comes last, and groups before users. */
function partKey({ startsAt, isLast, kind, afterSteps }: Part): string {
  return `${startsAt}/${isLast ? 1 : 0}/${kind === "group" ? 0 : 1}/${afterSteps.join()}`;
}

function partsOf(request: ReassignmentRequest, left: LeftSku): Part[] {
  const { replacement } = left;
  const isLast = request.market.licenses
    .get(replacement.skuId)
    ?.plans.some((plan) => plan.startsWith(groupLicensing));
  return left.departures.flatMap((departure) => {
    const steps = stepsFor(
      request.targets.filter(({ skuId }) => skuId !== replacement.skuId),
      departure.line.source.row.subscriptionId,
    );
    return (["group", "user"] as const).flatMap((kind) => {
      const changes = changesOf(request, left, departure, kind);
      if (changes.length === 0) return [];
      const startsAt = departure.line.timing.orderAt;
      return [{ startsAt, isLast: isLast === true, kind, afterSteps: steps, changes }];
    });
  });
}

/** A tenant may give licenses to groups only while it has one of these (M365 Business Premium and Entra ID P1). */
const groupLicensing = "AAD_PREMIUM";

function stepsFor(targets: readonly PlanTarget[], lineId: string): string[] {
  return targets
    .flatMap(({ steps }) => steps)
    .filter(({ forLines, seatsAdded }) => seatsAdded > 0 && forLines.includes(lineId))
    .map(({ stepKey }) => stepKey)
    .toSorted();
}

function changesOf(
  { market }: ReassignmentRequest,
  { replacement, lines, leaving: named }: LeftSku,
  { userIds }: Departure,
  kind: LicenseHolders["kind"],
): Part["changes"] {
  const [undoUntil] = lines.map(({ end }) => end.endsAt).toSorted();
  if (undoUntil === undefined) return [];
  return replacement.classes.flatMap((each, at) => {
    const leaving = new Set(userIds[at]);
    if (leaving.size === 0) return [];
    const given = new Set(each.offers.map(({ tenantSkuId }) => tenantSkuId.toLowerCase()));
    const going = each.holders.holders
      .filter((holders) => holders.kind === kind)
      .map((holders) => ({
        holders,
        before: heldBy(holders, replacement.skuId, given),
        ids: holders.ids.filter((id) => (kind === "group" ? named === null : leaving.has(id))),
      }))
      .filter(({ ids }) => ids.length > 0)
      .toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
    // Who has the same gets the same, and most have.
    const alike = Map.groupBy(going, ({ before }) => JSON.stringify(before));
    return [...alike.values()].flatMap((together) => {
      const [first] = together;
      if (first === undefined) return [];
      const { holders, before } = first;
      const add = licensesFor(market, replacement.skuId, each, holders, before);
      const change = { add, before, holder: kind, remove: [replacement.skuId], undoUntil };
      return [{ change, ids: together.flatMap(({ ids }) => ids) }];
    });
  });
}

/** By the first of them. */
function orderKey(each: {
  readonly holders: LicenseHolders;
  readonly ids: readonly string[];
}): string {
  return `${each.ids[0] ?? ""}/${each.holders.disabledPlans.join()}`;
}

/** What each holder has directly of the SKU that goes and of those that are given for it. */
function heldBy(
  { assigned, disabledPlans }: LicenseHolders,
  skuId: string,
  given: ReadonlySet<string>,
): LicenseSet {
  const others = assigned.filter((each) => given.has(each.skuId));
  return [
    { disabledPlans: [...disabledPlans], skuId },
    ...others.map((each) => ({ disabledPlans: each.disabledPlans.toSorted(), skuId: each.skuId })),
  ].toSorted((a, b) => (a.skuId < b.skuId ? -1 : 1));
}

function licensesFor(
  market: LicenseMarket,
  skuId: string,
  { offers }: ReplacedClass,
  { disabledPlans }: LicenseHolders,
  before: LicenseSet,
): LicenseSet {
  const names = market.licenses.get(skuId)?.planNames ?? new Map<string, string>();
  const ids = offers.map(({ tenantSkuId }) => tenantSkuId.toLowerCase());
  const plansOf = (id: string) => [...(market.licenses.get(id)?.planNames.values() ?? [])];
  return basesFirst(ids, plansOf).map((id) => {
    const held = before.find((each) => each.skuId === id)?.disabledPlans ?? null;
    const question = JSON.stringify([skuId, id, disabledPlans, held]);
    const disabled = remembered(market, question, () => {
      const off = disabledPlans.flatMap((plan) => names.get(plan) ?? []);
      const on = [...names].flatMap(([plan, name]) => (disabledPlans.includes(plan) ? [] : [name]));
      return disabledIn(market, id, { on, off, held });
    });
    return { disabledPlans: [...disabled], skuId: id };
  });
}

const remembered = rememberedPerMarket<readonly string[]>();

/**
 * Plans of the new license that stay off: those that do what was switched off, those off already, and those
 * that nobody asked for and of which nobody can hold two.
 */
function disabledIn(
  market: LicenseMarket,
  skuId: string,
  use: {
    readonly on: readonly string[];
    readonly off: readonly string[];
    readonly held: readonly string[] | null;
  },
): string[] {
  const does = (name: string, plans: readonly string[]) =>
    plans.some((plan) => market.coverersOf(plan).includes(name));
  const plans = [...(market.licenses.get(skuId)?.planNames ?? [])];
  // What was off itself is switched on for what was on beside it only where nothing else does that.
  const others = plans.flatMap(([, name]) => (use.off.includes(name) ? [] : [name]));
  const left = use.on.filter((plan) => !others.some((name) => does(name, [plan])));
  return plans
    .filter(([, name]) => !does(name, use.off.includes(name) ? left : use.on))
    .filter(([id, name]) =>
      use.held === null
        ? does(name, use.off) || exclusivePlansOf([name]).some((plan) => plan !== null)
        : use.held.includes(id),
    )
    .map(([id]) => id)
    .toSorted();
}
