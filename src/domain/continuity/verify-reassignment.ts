// The users whose licenses change: does each change give everything that was switched on, is what it
// removes exactly what the users have, is what it adds bought, and when does who need which license?

import { addHours, latest, type Instant } from "#lib/instant.ts";
import { failure, unless, type ContinuityFailure } from "./law.ts";
import { isBought, type CheckedFile, type LicenseChange, type User } from "./plan-file.ts";
import { verifyEquivalence } from "./verify-equivalence.ts";
import { marginHours } from "./margins.ts";
import { doesNothing } from "./source-facts.ts";

/** From this instant on so many more users need the SKU, or fewer. */
interface NeedChange {
  readonly userId: string;
  readonly skuId: string;
  readonly at: Instant;
  readonly users: number;
}

/** SKUs that users leave. */
export function leftSkus({ plan }: CheckedFile): Set<string> {
  return new Set(plan.reassignment?.changes.flatMap(({ remove }) => remove));
}

/** Whether the target is bought for users of the line's SKU. */
export function standsInFor({ plan }: CheckedFile, targetSku: string, lineSku: string): boolean {
  const changes = plan.reassignment?.changes ?? [];
  return changes.some(
    ({ add, remove }) => remove.includes(lineSku) && add.some(({ skuId }) => skuId === targetSku),
  );
}

export function reassignmentFailures(file: CheckedFile): ContinuityFailure[] {
  const { reassignment, targets } = file.plan;
  if (reassignment === null) return [];
  const { changes, waves } = reassignment;
  const steps = new Set(targets.flatMap(({ steps: all }) => all.map(({ stepKey }) => stepKey)));
  const known = new Map(changes.map((change) => [change.changeId, change]));
  const unfounded = waves.filter(
    ({ wave, afterSteps, holders }, at) =>
      wave !== at + 1 ||
      afterSteps.some((key) => !steps.has(key)) ||
      holders.some(({ changeId }) => !known.has(changeId)),
  );
  return [
    ...unless(known.size === changes.length, "changeUnfounded", "plan.reassignment"),
    ...unfounded.map(({ wave }) => failure("changeUnfounded", `plan.reassignment.waves.${wave}`)),
    ...changes.flatMap((change) => changeFailures(file, change)),
    ...beforeFailures(file, known),
    ...joinersFailures(file),
  ];
}

/** What no wave names is for users given the whole license later: it changes that, of users, and nothing else. */
function joinersFailures({ plan }: CheckedFile): ContinuityFailure[] {
  const { changes = [], waves = [] } = plan.reassignment ?? {};
  const named = new Set(waves.flatMap(({ holders }) => holders.map(({ changeId }) => changeId)));
  return changes
    .filter(({ changeId }) => !named.has(changeId))
    .filter(({ before, holder, remove }) => {
      const [held, ...others] = before;
      const isWhole = held?.skuId === remove[0] && held?.disabledPlans.length === 0;
      return holder !== "user" || others.length > 0 || !isWhole;
    })
    .map(({ changeId, remove }) => failure("changeUnfounded", changeId, remove[0]));
}

function changeFailures(file: CheckedFile, change: LicenseChange): ContinuityFailure[] {
  const { changeId, remove, add, undoUntil } = change;
  const [fromSku = null, ...others] = remove;
  const ends = file.plan.lines
    .filter((line) => line.skuId === fromSku && isBought(line))
    .flatMap(({ end }) => end.continuityEndsAt ?? []);
  const bought = add.every(({ skuId }) => file.plan.targets.some((each) => each.skuId === skuId));
  const founded = others.length === 0 && add.length > 0 && bought && ends.length > 0;
  return [
    ...unless(founded, "changeUnfounded", changeId, fromSku),
    ...unless(
      ends.every((at) => undoUntil <= at),
      "undoTooLate",
      changeId,
      fromSku,
      undoUntil,
    ),
    ...(fromSku === null ? [] : lostPlans(file, change, fromSku)),
  ];
}

/**
 * Everything that was switched on before is on afterwards, but for what has no data and somebody gave up;
 * and what was switched off stays off, unless it does something that was on.
 */
function lostPlans(
  file: CheckedFile,
  { changeId, add, before }: LicenseChange,
  fromSku: string,
): ContinuityFailure[] {
  const about = [changeId, fromSku] as const;
  const off = before.find(({ skuId }) => skuId === fromSku)?.disabledPlans ?? [];
  const source = licenseOf(file, fromSku, off);
  const loses = (choice: LicenseChange["add"]) => {
    const found = verifyEquivalence({
      source,
      plansInUse: source.plans,
      verdict: add.length === 1 ? "superset" : "combination",
      choice: choice.map(({ skuId, disabledPlans }) => licenseOf(file, skuId, disabledPlans)),
      plansLost: source.plans.filter((plan) => mayBeGivenUp(file, fromSku, plan)),
    });
    return found.some(({ why }) => why !== "lostButCovered");
  };
  const had = file.licenses.find(({ skuId }) => skuId === fromSku)?.plans ?? [];
  const wasOff = new Set(had.map(({ id }) => id).filter((id) => off.includes(id)));
  const switchedOn = add.filter(({ skuId, disabledPlans }) => {
    const listed = file.licenses.find((each) => each.skuId === skuId)?.plans ?? [];
    const held = before.find((each) => each.skuId === skuId)?.disabledPlans ?? off;
    const back = listed.filter(
      ({ id }) => wasOff.has(id) && held.includes(id) && !disabledPlans.includes(id),
    );
    const without = { skuId, disabledPlans: [...disabledPlans, ...back.map(({ id }) => id)] };
    return back.length > 0 && !loses(add.map((each) => (each.skuId === skuId ? without : each)));
  });
  return [
    ...unless(had.length > 0 && !loses(add), "planLost", ...about),
    ...unless(switchedOn.length === 0, "changeUnfounded", ...about),
  ];
}

function licenseOf({ licenses }: CheckedFile, skuId: string, disabled: readonly string[]) {
  const listed = licenses.find((each) => each.skuId === skuId);
  const plans = listed?.plans.filter(({ id }) => !disabled.includes(id)) ?? [];
  return {
    skuId,
    skuPartNumber: listed?.skuPartNumber ?? "",
    plans: [...new Set(plans.map(({ name }) => name))],
  };
}

function mayBeGivenUp({ estate, overrides, policy }: CheckedFile, skuId: string, plan: string) {
  const rows = estate.subscriptions.filter((row) => row.skuId === skuId);
  const byOwner = overrides.some(
    ({ lineId, acceptLossOf }) =>
      acceptLossOf.includes(plan) && rows.some((row) => row.subscriptionId === lineId),
  );
  return byOwner || policy.acceptedPlanLosses.includes(plan) || doesNothing.test(plan);
}

/** The before-image is what the holder has, plan by plan; and each holder is asked to leave a SKU once. */
function beforeFailures(
  { estate, plan }: CheckedFile,
  changes: ReadonlyMap<string, LicenseChange>,
): ContinuityFailure[] {
  const users = new Map(estate.users.map((user) => [user.userId, user]));
  const wrong = (change: LicenseChange, id: string) => {
    const [fromSku] = change.remove;
    const ways =
      change.holder === "user"
        ? (users.get(id)?.assignments.filter(({ assignedByGroup }) => assignedByGroup === null) ??
          [])
        : estate.users.flatMap(({ assignments }) =>
            assignments.filter(({ assignedByGroup }) => assignedByGroup === id),
          );
    const has = ways.find(({ skuId }) => skuId === fromSku)?.disabledPlans;
    const told = change.before.find(({ skuId }) => skuId === fromSku)?.disabledPlans;
    return has === undefined || told === undefined || has.toSorted().join() !== told.join();
  };
  const left = new Set<string>();
  const again = ({ holder, remove }: LicenseChange, id: string) =>
    left.size === left.add(`${holder}/${id}/${remove.join()}`).size;
  return (plan.reassignment?.waves ?? []).flatMap(({ holders }) =>
    holders.flatMap(({ changeId, ids }) => {
      const change = changes.get(changeId);
      if (change === undefined) return [];
      return ids
        .filter((id) => again(change, id) || wrong(change, id))
        .map((id) => ({ ...failure("changeUnfounded", changeId, change.remove[0]), user: id }));
    }),
  );
}

/** When whose need changes: they may use the new license as soon as it is there, and need the old one to the last. */
export function needChanges(file: CheckedFile): NeedChange[] {
  const { reassignment } = file.plan;
  if (reassignment === null) return [];
  const changes = new Map(reassignment.changes.map((change) => [change.changeId, change]));
  const starts = reassignment.waves.map(({ afterSteps }) => startOf(file, afterSteps));
  const byHolder = new Map<string, { readonly from: Instant; readonly change: LicenseChange }[]>();
  for (const [at, { holders }] of reassignment.waves.entries()) {
    for (const { changeId, ids } of holders) {
      const change = changes.get(changeId);
      const from = starts[at];
      if (change === undefined || from === undefined) continue;
      for (const id of ids) {
        const key = `${change.holder}:${id}`;
        byHolder.set(key, [...(byHolder.get(key) ?? []), { from, change }]);
      }
    }
  }
  return file.estate.users.flatMap((user) => needsOf(file, user, byHolder));
}

function startOf({ plan, policy }: CheckedFile, afterSteps: readonly string[]): Instant {
  const steps = plan.targets.flatMap((target) => target.steps);
  const awaited = steps.filter(({ stepKey }) => afterSteps.includes(stepKey));
  const usable = awaited.map((step) => addHours(step.orderAt, marginHours({ policy }, step)));
  return latest(plan.madeAt, ...usable);
}

function needsOf(
  { policy }: CheckedFile,
  { userId, assignments }: User,
  byHolder: ReadonlyMap<
    string,
    readonly { readonly from: Instant; readonly change: LicenseChange }[]
  >,
): NeedChange[] {
  const needs: NeedChange[] = [];
  const arrivedAt = new Map<string, Instant>();
  for (const skuId of new Set(assignments.map((each) => each.skuId))) {
    const ways = assignments.filter((each) => each.skuId === skuId);
    const moves = ways.flatMap(({ assignedByGroup }) => {
      const key = assignedByGroup === null ? `user:${userId}` : `group:${assignedByGroup}`;
      const own = byHolder.get(key)?.find(({ change }) => change.remove.includes(skuId));
      return own === undefined ? [] : [own];
    });
    for (const { from, change } of moves) {
      for (const added of change.add) {
        const before = arrivedAt.get(added.skuId);
        if (before === undefined || from < before) arrivedAt.set(added.skuId, from);
      }
    }
    const [last] = moves
      .map(({ from }) => from)
      .toSorted()
      .toReversed();
    if (last === undefined || moves.length < ways.length) continue;
    needs.push({ userId, skuId, at: addHours(last, policy.reassignmentMarginHours), users: -1 });
  }
  for (const [skuId, at] of arrivedAt) {
    // In error it is held without a seat, so that one more is needed.
    if (!assignments.some((each) => each.skuId === skuId && each.state !== "error"))
      needs.push({ userId, skuId, at, users: 1 });
  }
  return needs;
}
