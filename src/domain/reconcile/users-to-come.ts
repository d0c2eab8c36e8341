// Users who are to get a license of a target and whom its pool does not count yet, measured in two ways: against
// the pools of today, for what is in use, and against those of the plan, for the seats that it planned.

import { oncePer } from "#lib/once-per.ts";
import type { PlanFile, PlanLine, PlanTarget, PurchaseStep } from "../plan/move-plan.ts";
import {
  emptiedSkus,
  leftSkuIds,
  movedLines,
  targetsOfLine,
  usersOutlived,
  usersWithoutSeat,
} from "./cover.ts";
import { seatsThatStay } from "./under-cap.ts";
import type { Situation } from "./situation.ts";

/** To be added to the users of the target's pool, for the seats that they need once the `due` steps are bought. */
export function usersToCome(
  situation: Situation,
  planFile: PlanFile,
  target: PlanTarget,
  due: readonly PurchaseStep[],
): number {
  const refused = refusedOf(situation, planFile, target);
  // Seats of a later step are for users of a later wave: only once all are due everybody counts.
  if (due.length < target.steps.length) return refused;
  // Whom their own change was refused still holds what they are to leave: no one user is given two seats.
  return Math.max(refused, waitingOf(situation, planFile, target));
}

/**
 * Who was refused for want of a free license of the target: known of groups too, but only afterwards. Of users no more
 * than still hold what is left for it and may not keep it: in the place of who cannot be changed others are tried.
 */
function refusedOf(situation: Situation, planFile: PlanFile, target: PlanTarget): number {
  const { consumed, licenses } = situation.standing;
  const lacking = licenses?.lacking[target.skuId] ?? 0;
  if (licenses === null || lacking === 0) return 0; // as a rule, and at every look
  const users = licenses.refused.filter(
    ({ add, problem }) => problem === "noSeats" && add.includes(target.skuId),
  ).length;
  const staying = seatsThatStay(situation, planFile);
  const leaving = skusLeftFor(planFile, target).reduce(
    (sum, skuId) => sum + Math.max(0, (consumed[skuId] ?? 0) - (staying.get(skuId) ?? 0)),
    0,
  );
  return lacking - users + Math.min(users, leaving);
}

/** Licenses that users leave for one of the target. */
export function skusLeftFor({ plan }: PlanFile, target: PlanTarget): readonly string[] {
  if (plan.reassignment === null) return []; // as a rule, and at every look
  const leading = plan.reassignment.changes.filter(({ add }) =>
    add.some(({ skuId }) => skuId === target.skuId),
  );
  return [...new Set(leading.flatMap(({ remove }) => remove))];
}

/**
 * A line for which the newest plan buys nothing since all users had left its license, and somebody has come to it since
 * then; null as a rule. They are planned for like those before them.
 */
export function lineHeldAnew({ planFile, standing }: Situation): PlanLine | null {
  if (planFile === null) return null;
  const left = linesLeft(planFile);
  if (left.length === 0) return null; // as a rule, and at every look
  const ending = movedLines(planFile).map(({ lineId }) => lineId);
  return left.find(({ skuId }) => usersOutlived(standing, skuId, ending) > 0) ?? null;
}

const linesLeft = oncePer((planFile: PlanFile): readonly PlanLine[] =>
  planFile.plan.lines.filter(
    (line) =>
      line.route === "repurchase" &&
      targetsOfLine(planFile, line).length === 0 &&
      planFile.estate.pools.every(
        ({ consumedSeats, skuId }) => skuId !== line.skuId || consumedSeats === 0,
      ),
  ),
);

/** Of the users to come those who are out now: of the license that they are to leave, fewer seats serve than are held. */
export function usersOutToCome(
  situation: Situation,
  planFile: PlanFile,
  target: PlanTarget,
): number {
  if (planFile.plan.reassignment === null) return 0; // as a rule, and at every look
  const coming = usersToCome(situation, planFile, target, target.steps);
  if (coming === 0) return 0;
  const out = skusLeftFor(planFile, target).map((skuId) =>
    usersWithoutSeat(situation.standing, skuId),
  );
  return Math.min(
    coming,
    out.reduce((sum, users) => sum + users, 0),
  );
}

/**
 * Users who came to a license that is left since the plan was made, and are to get one of the target: to be added
 * to its planned seats, whichever steps are due. Over when licenses begin to change, which the plan did not count.
 */
export function joinersOf(
  { standing }: Situation,
  { estate, plan }: PlanFile,
  target: PlanTarget,
): number {
  if (standing.licenses !== null) return 0;
  const left = leftSkuIds({ plan });
  if (left.size === 0) return 0; // as a rule, and at every look
  const joined = [...left].map((skuId) => {
    const change = plan.reassignment?.changes.find(
      ({ before, remove }) =>
        remove.includes(skuId) &&
        before.some((each) => each.skuId === skuId && each.disabledPlans.length === 0),
    );
    if (change?.add.some((each) => each.skuId === target.skuId) !== true) return 0;
    const planned = estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
    return Math.max(0, (standing.consumed[skuId] ?? 0) - planned);
  });
  return joined.reduce((sum, users) => sum + users, 0);
}

/**
 * Users who have to leave a capped license for one of the target beyond those that the plan counted: seats that the
 * source gained since leave room for fewer of ours beside it. Over when licenses begin to change.
 */
export function newlyAboveCap(
  situation: Situation,
  planFile: PlanFile,
  target: Pick<PlanTarget, "skuId">,
): number {
  const { consumed, licenses } = situation.standing;
  if (licenses !== null) return 0;
  const { reassignment, targets } = planFile.plan;
  const capped = seatsThatStay(situation, planFile);
  if (capped.size === 0) return 0;
  const above = [...capped].map(([skuId, staying]) => {
    const leads = reassignment?.changes.some(
      ({ add, remove }) =>
        remove.includes(skuId) && add.some((each) => each.skuId === target.skuId),
    );
    if (leads !== true) return 0;
    const planned = targets.find((each) => each.skuId === skuId)?.usersAbove ?? 0;
    return Math.max(0, (consumed[skuId] ?? 0) - staying - planned);
  });
  return above.reduce((sum, users) => sum + users, 0);
}

/**
 * Users who still hold a license that all are to leave, or more than there are seats for, and are to get one of
 * the target: none while groups are on their way, whose members hold both from when licenses begin to change, or where
 * other targets stand in for the same license.
 */
function waitingOf(situation: Situation, planFile: PlanFile, { skuId }: PlanTarget): number {
  const { consumed, licenses } = situation.standing;
  if (licenses !== null && licenses.rollback !== null) return 0;
  const left = emptiedSkus(planFile);
  const capped = seatsThatStay(situation, planFile);
  if (left.size === 0 && capped.size === 0) return 0;
  const { changes = [], waves = [] } = planFile.plan.reassignment ?? {};
  const progress = licenses?.waves ?? [];
  const isDone = (wave: number) =>
    progress.some((each) => each.wave === wave && each.done === each.holders);
  const isThrough = (changeId: string) => {
    const own = waves.filter(({ holders }) => holders.some((each) => each.changeId === changeId));
    return own.length > 0 && own.every(({ wave }) => isDone(wave));
  };
  const emptied = [...left].map((each) => [each, 0] as const);
  const waiting = [...emptied, ...capped].map(([held, staying]) => {
    const leaving = changes.filter(({ remove }) => remove.includes(held));
    const isOwn = leaving.every(
      ({ add, changeId, holder }) =>
        (holder === "user" || licenses === null || isThrough(changeId)) &&
        add.some((each) => each.skuId === skuId),
    );
    return isOwn ? Math.max(0, (consumed[held] ?? 0) - staying) : 0;
  });
  return waiting.reduce((sum, users) => sum + users, 0);
}
