// What adds up while one move is looked at: the situation as it changes, and what has to be written.

import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { FindingCode } from "#domain/plan/finding.ts";
import type { Policy } from "#domain/plan/policy.ts";
import { policyWith, type PolicyChanges } from "#domain/plan/policy-changes.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import type { NewJournalEntry } from "#domain/reconcile/journal-entry.ts";
import { newestApproval } from "#domain/reconcile/questions.ts";
import { readToday } from "#domain/reconcile/rhythm.ts";
import { nothingSeen, type Situation } from "#domain/reconcile/situation.ts";
import type { Instant } from "#lib/instant.ts";
import { newHorizon } from "#lib/present.ts";
import type { Claim, Letter, MoveStatus } from "#store/port.ts";
import type { Progress } from "./progress.ts";
import type { EngineServices } from "./services.ts";

/** What a look knows and has done so far. */
export interface Work {
  readonly situation: Situation;
  readonly planFile: PlanFile | null;
  readonly steps: readonly HumanStep[];
  readonly letters: readonly Letter[];
  readonly journal: readonly NewJournalEntry[];
  /** Set when all that is left is to wait, or nothing. */
  readonly end: End | null;
}

/** How a look leaves the move. */
export interface End {
  readonly status: MoveStatus;
  readonly refusal: FindingCode | null;
  readonly wakeAt: Instant | null;
}

export function begin(
  claim: Claim,
  now: Instant,
  services: EngineServices,
  rollbackAskedAt: Instant | null,
): Work {
  const { partner } = services;
  const { customer, moveId, standing, status } = claim.move;
  const { chosenPolicy, humanSteps, overrides, planFile } = claim;
  return {
    situation: {
      now,
      horizon: newHorizon(),
      ...readToday(claim.move.lastRead, now),
      moveId,
      ended: status === "open" ? null : status,
      customer,
      partnerCountry: partner.country,
      policy: policyOf(services, chosenPolicy?.changes ?? null),
      policyChosenAt: chosenPolicy?.changedAt ?? null,
      planFile,
      approved: approvedPlan(claim, planFile),
      humanSteps,
      overrides,
      standing,
      seen: { ...nothingSeen, rollbackAskedAt },
    },
    planFile: null,
    steps: [],
    letters: [],
    journal: [],
    end: null,
  };
}

interface MadePolicy {
  readonly changes: PolicyChanges;
  /** The changes as text. */
  readonly madeOf: string;
  readonly policy: Policy;
}

/** Of each partner's services, the policy that was made last. */
const made = new WeakMap<EngineServices, MadePolicy>();

/** Chosen once and asked at every look: made anew only where something else was chosen. */
function policyOf(services: EngineServices, changes: PolicyChanges | null): Policy {
  if (changes === null) return services.policy;
  const known = made.get(services);
  if (known?.changes === changes) return known.policy;
  const madeOf = JSON.stringify(changes);
  if (known?.madeOf === madeOf) return known.policy;
  const policy = policyWith(services.policy, changes);
  made.set(services, { changes, madeOf, policy });
  return policy;
}

/** A newer plan with the approved band needs no new approval: it is the one that is carried out. */
function approvedPlan(claim: Claim, planFile: PlanFile | null): Situation["approved"] {
  const newest = newestApproval(claim.approvals, claim.move, planFile);
  if (newest === null) return null;
  const isSameBand = planFile !== null && planFile.bandHash === newest.bandHash;
  return { planFile: isSameBand ? planFile : newest.planFile, approvedAt: newest.approvedAt };
}

/** A look that came to its end ends a row of failures. */
export function recovered(work: Work): Work {
  const { standing } = work.situation;
  return standing.failures === 0 ? work : advance(work, { standing: { ...standing, failures: 0 } });
}

export function advance(work: Work, progress: Progress): Work {
  const { situation } = work;
  const { entry, letters = [], planFile, seen, standing, step } = progress;
  return {
    ...work,
    situation: {
      ...situation,
      ...(standing === undefined ? {} : { standing }),
      ...(seen === undefined ? {} : { seen }),
      ...(planFile === undefined ? {} : withPlan(situation, planFile)),
      ...(step === undefined ? {} : { humanSteps: withStep(situation.humanSteps, step) }),
    },
    planFile: planFile ?? work.planFile,
    steps: step === undefined ? work.steps : withStep(work.steps, step),
    letters: [...work.letters, ...letters],
    journal: entry === undefined ? work.journal : [...work.journal, entry],
  };
}

export function ended(work: Work, end: End): Work {
  return { ...work, end };
}

function withPlan(
  situation: Situation,
  planFile: PlanFile,
): Pick<Situation, "planFile" | "approved"> {
  const { approved } = situation;
  const isSameBand = approved?.planFile.bandHash === planFile.bandHash;
  return { planFile, approved: isSameBand ? { ...approved, planFile } : approved };
}

export function withStep(steps: readonly HumanStep[], step: HumanStep): readonly HumanStep[] {
  return [...steps.filter((each) => each.humanStepId !== step.humanStepId), step];
}
