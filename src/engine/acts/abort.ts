// A person aborts a move: what that would do, and the decision itself. The next looks carry it out.

import {
  abortedRenewals,
  abortedTargets,
  abortStepId,
  type AbortedTarget,
} from "#domain/reconcile/abort.ts";
import { readToday } from "#domain/reconcile/rhythm.ts";
import { nothingSeen } from "#domain/reconcile/situation.ts";
import { ActRefusedError, type MoveActsOptions } from "./act.ts";
import { decidedStep, keepStep } from "./keep-step.ts";

/** Judged by what the last look saw: nothing is read of the tenant. None where nothing was approved. */
export async function abortConsequences(
  { clock, services, store }: MoveActsOptions,
  moveId: string,
): Promise<readonly AbortedTarget[]> {
  const { partner, policy } = services;
  const { partnerId } = partner;
  const move = await store.moves.find(partnerId, moveId);
  if (move === null) throw new ActRefusedError("MOVE_UNKNOWN", moveId);
  const [newest] = await store.approvals.list(partnerId, moveId);
  if (newest === undefined) return [];
  const planFile = await store.plans.find(partnerId, moveId, newest.planHash);
  if (planFile === null) return [];
  const now = await clock.now();
  const situation = {
    now,
    ...readToday(move.lastRead, now),
    moveId,
    ended: null,
    customer: move.customer,
    partnerCountry: partner.country,
    policy,
    planFile,
    approved: { planFile, approvedAt: newest.approvedAt },
    humanSteps: await store.humanSteps.listOfMove(partnerId, moveId),
    overrides: [],
    policyChosenAt: null,
    standing: move.standing,
    seen: nothingSeen,
  };
  return [...abortedTargets(situation), ...abortedRenewals(situation)];
}

/** Keeps the decision as attested by that person and wakes the move; the same once more changes nothing. */
export async function abort(
  { clock, services, store }: MoveActsOptions,
  { by, moveId }: { readonly moveId: string; readonly by: string },
): Promise<void> {
  const { partnerId } = services.partner;
  if ((await store.humanSteps.find(partnerId, abortStepId(moveId))) !== null) return;
  const at = await clock.now();
  const step = decidedStep({ kind: "abortMove", moveId }, { at, by });
  await keepStep({ services, store }, step, { at, details: { outcome: "done" }, personal: { by } });
}
