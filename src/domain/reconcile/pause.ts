// Pausing a move: what waits, and what goes on all the same. Nothing is begun that can wait, and nobody is asked to
// end anything. What keeps people working never waits: the tenant is watched, what was bought is verified and
// kept from ending, licenses that are being changed are changed to the end, an approved order goes out at its last
// safe moment, and the contingency at once.

import { addDays, daysBetween, earliest, earliestOf, Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { z } from "zod";
import { openStep } from "../human-steps/asking.ts";
import type { HumanStep, HumanStepKind } from "../human-steps/human-step.ts";
import type { PlanFile, PlanTarget } from "../plan/move-plan.ts";
import { bandOf, movedLines, targetStanding } from "./cover.ts";
import type { Situation } from "./situation.ts";

/** A pause without any deadline is looked at again after so many days. */
const LOOK_AGAIN_DAYS = 7;

/**
 * The pause that holds; null where the move is not paused. It is an open step of our own: to let the move go on. A
 * refusal of it leaves the move where it is.
 */
export function pauseOf(humanSteps: readonly HumanStep[]): HumanStep | null {
  return (
    humanSteps.find(
      ({ kind, state }) => kind === "resumeMove" && (state === "open" || state === "refused"),
    ) ?? null
  );
}

/** Acts that end a source: while the move is paused nobody is asked for them, nor reminded. */
const ENDING = new Set<HumanStepKind>(["stopRenewal", "chooseEnd", "endExtension", "reduceSeats"]);

export function isHeldByPause(humanSteps: readonly HumanStep[], kind: HumanStepKind): boolean {
  return ENDING.has(kind) && pauseOf(humanSteps) !== null;
}

/** A limit that began then, later by as long as the move was paused since. */
export function afterPauses(
  humanSteps: readonly HumanStep[],
  beganAt: Instant,
  limit: Instant,
): Instant {
  const pausedDays = humanSteps
    .filter(({ kind, openedAt }) => kind === "resumeMove" && openedAt >= beganAt)
    .map(({ evidence, openedAt }) => daysBetween(openedAt, evidence?.at ?? openedAt));
  return addDays(
    limit,
    pausedDays.reduce((sum, days) => sum + days, 0),
  );
}

/** The step that stands for a pause that begins now. */
export function beginPause(situation: PausedSituation): HumanStep {
  const { humanSteps, moveId, now } = situation;
  const before = humanSteps.filter(({ kind }) => kind === "resumeMove").length;
  const first = earliestOf(pauseDeadlines(situation).map(({ at }) => at));
  const dueAt = first ?? addDays(now, LOOK_AGAIN_DAYS);
  const ask = { kind: "resumeMove", lineId: null, owner: "operator", dueAt } as const;
  return openStep(moveId, ask, before + 1, now);
}

/** The pause of a move that has only just been made: nobody has been asked anything yet. */
export function heldFromTheStart(moveId: string, now: Instant): HumanStep {
  const dueAt = addDays(now, LOOK_AGAIN_DAYS);
  return openStep(moveId, { kind: "resumeMove", lineId: null, owner: "operator", dueAt }, 1, now);
}

/** What a pause does not stop, or what it costs to let it pass. */
export const PauseDeadline = z.object({
  /**
   * `orderGoesOut`: the approved order is placed then, paused or not. `renewalNotStopped`: asked later, the source may
   * have renewed. `approveBy`: approved later, an order comes too late.
   */
  kind: z.enum(["approveBy", "orderGoesOut", "renewalNotStopped"]),
  at: Instant,
  /** The product; null for the whole move. */
  title: z.string().nullable(),
  seats: z.number().int().nullable(),
});
export type PauseDeadline = z.infer<typeof PauseDeadline>;

type PausedSituation = Pick<
  Situation,
  "approved" | "humanSteps" | "moveId" | "now" | "planFile" | "standing"
>;

/** What runs on while the move is paused, the earliest first. */
export function pauseDeadlines(situation: PausedSituation): readonly PauseDeadline[] {
  const { approved, planFile } = situation;
  const deadlines =
    approved === null
      ? approvalDeadline(planFile)
      : [
          ...orderDeadlines(situation, approved.planFile),
          ...renewalDeadlines(situation, approved.planFile),
        ];
  return deadlines
    .filter(({ at }) => !hasReached(situation, at))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** The situation as it is for a paused move: every purchase is due at its last safe moment. */
export function heldBack(situation: Situation): Situation {
  const { approved } = situation;
  if (approved === null) return situation;
  const { plan } = approved.planFile;
  const targets = plan.targets.map((target) => ({
    ...target,
    steps: target.steps.map((step) => ({
      ...step,
      orderAt: lastSafe(approved.planFile, target, step.latestSafeAt),
    })),
  }));
  const planFile = { ...approved.planFile, plan: { ...plan, targets } };
  return { ...situation, approved: { ...approved, planFile } };
}

/** Whether users' licenses may be touched for the first time: not before it would come too late. */
export function mayBeginLicenses(situation: Situation): boolean {
  if (pauseOf(situation.humanSteps) === null) return true;
  const { approved, standing } = situation;
  const steps = approved?.planFile.plan.targets.flatMap((target) => target.steps) ?? [];
  const { canaryAt = null, waves = [] } = standing.licenses ?? {};
  const isBegun = canaryAt !== null || waves.some(({ done }) => done > 0);
  return isBegun || steps.some(({ latestSafeAt }) => hasReached(situation, latestSafeAt));
}

function approvalDeadline(planFile: PlanFile | null): readonly PauseDeadline[] {
  const approveBy = planFile?.plan.approveBy ?? null;
  return approveBy === null ? [] : [{ kind: "approveBy", at: approveBy, title: null, seats: null }];
}

function orderDeadlines(situation: PausedSituation, file: PlanFile): readonly PauseDeadline[] {
  return file.plan.targets.flatMap((target) =>
    target.steps
      .filter(({ seatsAfter }) => !isBought(situation, target, seatsAfter))
      .map(({ latestSafeAt, seatsAdded }) => ({
        kind: "orderGoesOut" as const,
        at: lastSafe(file, target, latestSafeAt),
        title: target.title,
        seats: seatsAdded,
      })),
  );
}

function renewalDeadlines(
  { humanSteps }: PausedSituation,
  file: PlanFile,
): readonly PauseDeadline[] {
  return movedLines(file).flatMap(({ acts: { stopRenewal }, lineId, seats, title }) => {
    const isDone = humanSteps.some(
      (step) => step.kind === "stopRenewal" && step.lineId === lineId && step.state === "done",
    );
    if (stopRenewal === null || isDone) return [];
    return [{ kind: "renewalNotStopped" as const, at: stopRenewal.latestAt, title, seats }];
  });
}

function isBought(
  { standing }: PausedSituation,
  { skuId }: PlanTarget,
  seatsAfter: number,
): boolean {
  return (targetStanding({ standing }, skuId)?.seats ?? 0) >= seatsAfter;
}

/** Never later than the band allows. */
function lastSafe(file: PlanFile, target: PlanTarget, latestSafeAt: Instant): Instant {
  const band = bandOf(file, target);
  return band === null ? latestSafeAt : earliest(latestSafeAt, band.latestOrderAt);
}
