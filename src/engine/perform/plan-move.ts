import type { OwnSubscription } from "#domain/catalog/own-subscription.ts";
import { withWhatIsOurs } from "#domain/catalog/what-is-ours.ts";
import { starterFacts } from "#domain/catalog/starter-facts.ts";
import { asksForMore } from "#domain/plan/asks-for-more.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import { inForce } from "#domain/plan/override.ts";
import { linesOf, movedLines } from "#domain/reconcile/cover.ts";
import { endedLines } from "#domain/reconcile/ended-lines.ts";
import type { Situation } from "#domain/reconcile/situation.ts";
import { isPriceDateOver, isWorthAsking } from "#domain/reconcile/price-dates.ts";
import { hasMissedReduction, takesAnotherReduction } from "#domain/reconcile/reductions.ts";
import { approvalStepId, withOutgrown } from "#domain/reconcile/questions.ts";
import type { DelegatedAdmin, Standing } from "#domain/reconcile/standing.ts";
import { linesDecidedAnew } from "#domain/reconcile/stages/planning.ts";
import { isCountedOn, willNotRenew } from "#domain/reconcile/renewals.ts";
import { isOpen, renewedLines } from "#domain/reconcile/transfers.ts";
import type { Context, Progress } from "../progress.ts";

/**
 * Makes the plan from the estate that this look has read. One that was made for a price alone stands only where it
 * is worth an approval; else the approved one stays, or is the newest again.
 */
export async function planMove({ services, situation }: Context): Promise<Progress> {
  const { customer, moveId, now, partnerCountry, policy, seen, standing } = situation;
  if (seen.estate === null) throw new Error("a plan needs the estate of this very look");
  const { offers = [] } = situation.approved?.planFile ?? {};
  const catalog = withWhatIsOurs(await services.catalogOf(now), seen.ours, offers);
  const planFile = services.makePlan({
    moveId,
    customer,
    estate: seen.estate,
    ours: seen.ours.map((own) => withRaise(own, situation)),
    catalog,
    facts: starterFacts,
    policy,
    now,
    partnerCountry,
    usedStepKeys: [...new Set(standing.purchases.map(({ stepKey }) => stepKey))],
    stopAskedFor: stopAskedFor(situation),
    approvalAskedFor: approvalAskedFor(situation),
    linesEnded: endedLines(situation, seen.estate),
    market: await services.marketFor(catalog, policy),
    agreementAcceptedAt: standing.agreementAcceptedAt,
    ...linesOfTransfers(situation),
    ...linesOfRenewals(situation),
    linesNotReduced: linesNotReduced(situation),
    promotionsRefused: standing.promotionsRefused,
    overrides: inForce(situation.overrides),
  });
  const { bandHash, planHash } = planFile;
  const { approved } = situation;
  const isDecided =
    situation.planFile !== null && linesDecidedAnew(situation, situation.planFile).length > 0;
  const isForPrice =
    !isDecided && (standing.replanFor === "PRICE_CHANGED" || isPriceDateOver(situation));
  if (approved !== null && isForPrice && !isWorthAsking(situation, planFile, approved.planFile)) {
    const isNewest = situation.planFile?.bandHash === approved.planFile.bandHash;
    return {
      ...(isNewest ? {} : { planFile: approved.planFile }),
      standing: { ...standing, replanFor: null },
    };
  }
  const planned = { ...standing, replanFor: null, plannedUse: standing.consumed };
  const question = questionOut(situation);
  const isMore = question !== null && asksForMore(planFile.band, question.planFile.band);
  // What is asked for is asked for no less because a plan for more cannot be made.
  const isForMore = approved === null && standing.replanFor === "SEATS_OUTSIDE_BAND";
  if (isForMore && question !== null && !isMore) return { standing: planned };
  return {
    planFile,
    standing: isMore
      ? { ...planned, outgrown: outgrownWith(situation, question, bandHash) }
      : planned,
    entry: { at: now, kind: "decided", subject: "plan", details: { planHash, bandHash } },
  };
}

/**
 * Lines whose owner was asked to stop the renewal, and not told otherwise since; and those that somebody approved to
 * move at the end that they still have: a plan made anew in the last days must not let it pass, unless more has to be
 * taken out of the source after it.
 */
function stopAskedFor(situation: Situation): string[] {
  const { approved, humanSteps, standing } = situation;
  const asked = humanSteps.flatMap(({ kind, lineId, state }) =>
    kind === "stopRenewal" && lineId !== null && state !== "withdrawn" ? [lineId] : [],
  );
  if (approved === null) return [...new Set(asked)];
  const { planFile } = approved;
  const reducedOn = planFile.plan.targets
    .filter((target) => takesAnotherReduction(situation, planFile, target))
    .flatMap(linesOf);
  const due = linesStillDue(planFile, standing).filter((lineId) => !reducedOn.includes(lineId));
  return [...new Set([...asked, ...due])];
}

/** What changes in the tenant while a question is out must not let the end pass that it was asked about. */
function approvalAskedFor({
  humanSteps,
  moveId,
  planFile,
  standing,
}: Situation): readonly string[] {
  if (planFile === null) return [];
  const humanStepId = approvalStepId(moveId, planFile.bandHash, standing);
  const isAsked = humanSteps.some((step) => step.humanStepId === humanStepId);
  return isAsked ? linesStillDue(planFile, standing) : [];
}

interface Question {
  readonly humanStepId: string;
  readonly planFile: PlanFile;
}

/** The question about the newest plan, while nobody has answered it. */
function questionOut({ humanSteps, moveId, planFile, standing }: Situation): Question | null {
  if (planFile === null) return null;
  const humanStepId = approvalStepId(moveId, planFile.bandHash, standing);
  const isOpen = humanSteps.some(
    (step) => step.humanStepId === humanStepId && step.state === "open",
  );
  return isOpen ? { humanStepId, planFile } : null;
}

function outgrownWith(
  { humanSteps, moveId, standing }: Situation,
  { humanStepId, planFile }: Question,
  bandHash: string,
): Standing["outgrown"] {
  const outgrownBy = approvalStepId(moveId, bandHash, standing);
  const { planHash } = planFile;
  return withOutgrown(standing, humanSteps, { humanStepId, planHash, outgrownBy });
}

/** Lines whose source still has the end that they were planned for. */
function linesStillDue(planFile: PlanFile, { rows }: Situation["standing"]): readonly string[] {
  return movedLines(planFile)
    .filter(({ end, lineId }) =>
      rows?.some(
        ({ nextLifecycleAt, subscriptionId }) =>
          subscriptionId === lineId && nextLifecycleAt === end.plannedAt,
      ),
    )
    .map(({ lineId }) => lineId);
}

/** What is scheduled, or has come, is bought by nobody; and nobody is asked again for what will not come so. */
function linesOfRenewals(situation: Situation) {
  const { approved } = situation;
  const lines = approved === null ? [] : renewedLines(approved.planFile);
  const renewing = lines.filter((line) => isCountedOn(situation, line));
  const over = lines.filter((line) => willNotRenew(situation, line));
  const refused = situation.humanSteps.flatMap(({ kind, lineId, state }) =>
    kind === "renewToCsp" && state === "refused" && lineId !== null ? [lineId] : [],
  );
  return {
    linesNotRenewed: [...over.map(({ lineId }) => lineId), ...refused],
    linesRenewing: renewing.flatMap(({ acts: { renewToCsp: asked }, lineId }) =>
      asked === null ? [] : [{ lineId, asked }],
    ),
  };
}

/** Who refused, and who let the week after a renewal pass: they are not counted on again. */
function linesNotReduced(situation: Situation): readonly string[] {
  const { approved, humanSteps } = situation;
  const ended = humanSteps.flatMap(({ kind, lineId, state }) =>
    kind === "reduceSeats" && lineId !== null && (state === "refused" || state === "withdrawn")
      ? [lineId]
      : [],
  );
  const missed = approved?.planFile.plan.lines.filter((line) =>
    hasMissedReduction(situation, line),
  );
  return [...ended, ...(missed ?? []).map(({ lineId }) => lineId)];
}

/** With the hour of our last order, as long as not all of its seats were seen. */
function withRaise(own: OwnSubscription, { moveId, standing }: Situation): OwnSubscription {
  const { subscriptionId } = own;
  const target = standing.targets.find((each) => each.subscriptionId === subscriptionId);
  if (target === undefined) return own;
  const raised = { ...own, raisedBy: moveId };
  const isThere = target.verified?.seats === target.seats;
  return isThere ? raised : { ...raised, raisedAt: target.boughtAt };
}

/** What extends itself has no end that a plan would have to mind. */
function accessToPlanWith(delegatedAdmin: DelegatedAdmin | null) {
  if (delegatedAdmin === null) return null;
  const { endsAt, extendsItself, missingRoles } = delegatedAdmin;
  return { endsAt: extendsItself ? null : endsAt, missingRoles };
}

/** Where each line stands that somebody was asked to hand over. */
function linesOfTransfers({ standing }: Situation) {
  const { transfers } = standing;
  const open = transfers.filter(({ state }) => isOpen(state));
  const ended = transfers.filter(({ state }) => !isOpen(state));
  return {
    delegatedAdmin: accessToPlanWith(standing.delegatedAdmin),
    linesInTransfer: open.flatMap(({ agreed }) => agreed.map(({ lineId }) => lineId)),
    linesTransferred: ended.flatMap(({ moved }) => moved),
    linesNotTransferred: ended.flatMap(({ agreed, moved }) =>
      agreed.map(({ lineId }) => lineId).filter((lineId) => !moved.includes(lineId)),
    ),
  };
}
