// What became of sources that nobody lets us read: what their owners say, and until then the worst.

import { addTerms, type Instant, type Term } from "#lib/instant.ts";
import { hasReached, type Present } from "#lib/present.ts";
import { declaredOf } from "../estate/declared-estate.ts";
import type { EstateSubscription } from "../estate/estate.ts";
import type { HumanStepKind } from "../human-steps/human-step.ts";
import type { PlanFile, PlanLine } from "../plan/move-plan.ts";
import type { Situation } from "./situation.ts";

/** Acts that end a source at once, and those that let it end with its term. */
const ENDING: ReadonlySet<HumanStepKind> = new Set(["endNow", "endExtension", "rescueRenewal"]);
const STOPPING: ReadonlySet<HumanStepKind> = new Set(["stopRenewal", "chooseEnd"]);

/**
 * The sources of the approved plan as they are now: ended where their owner says that they ended them; gone at their
 * end where the owner says that nothing renews, or where they end by themselves; else renewed for another term, which
 * is dearest and can be taken back for some days.
 */
export function toldRows(
  situation: Pick<Situation, "humanSteps"> & Present,
  { customer, estate, ours, plan, policy }: PlanFile,
): EstateSubscription[] {
  const { humanSteps } = situation;
  const ourIds = new Set(ours.map(({ subscriptionId }) => subscriptionId));
  const theirs = estate.subscriptions.filter((row) => !ourIds.has(row.subscriptionId));
  return theirs.map((row) => {
    const { subscriptionId } = row;
    const line = plan.lines.find(({ lineId }) => lineId === subscriptionId);
    const told = humanSteps.filter(
      ({ lineId, state }) => lineId === subscriptionId && state === "done",
    );
    if (told.some(({ kind }) => ENDING.has(kind))) return { ...row, status: "deleted" };
    const firstEndAt = line?.end.plannedAt ?? null;
    if (line === undefined || firstEndAt === null || !hasReached(situation, firstEndAt)) return row;
    const term = declaredOf(customer, subscriptionId)?.term ?? policy.defaultTerm;
    const { last, next } = endsAround(firstEndAt, term, situation);
    const isStopped = told.some(({ kind, openedAt }) => STOPPING.has(kind) && openedAt < last);
    if (isStopped || endsByItself(line)) return { ...row, status: "deleted" };
    return { ...row, nextLifecycleAt: next };
  });
}

function endsByItself({ end }: PlanLine): boolean {
  return end.assumptions.includes("lapsesByItself");
}

/** The last end that has passed, of all that its terms have had, and the one after it. */
function endsAround(
  first: Instant,
  term: Term,
  present: Present,
): { readonly last: Instant; readonly next: Instant } {
  let passed = 0;
  while (hasReached(present, addTerms(first, term, passed + 1))) passed += 1;
  return { last: addTerms(first, term, passed), next: addTerms(first, term, passed + 1) };
}
