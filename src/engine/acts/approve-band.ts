// Somebody approves, by its hash, the band of the current plan, or of one that is asked for beside it.

import { closed } from "#domain/human-steps/asking.ts";
import type { NewJournalEntry } from "#domain/reconcile/journal-entry.ts";
import { approvalStepId } from "#domain/reconcile/questions.ts";
import type { Approval } from "#store/port.ts";
import { approvalLetters } from "../approval-letters.ts";
import { ActRefusedError, type MoveActsOptions } from "./act.ts";
import { plansAskedFor } from "./plans-asked-for.ts";

export interface BandApproval {
  readonly moveId: string;
  readonly bandHash: string;
  /** The person who answers for it. */
  readonly by: string;
  /** What else is to be remembered of how it came about. */
  readonly journal?: readonly NewJournalEntry[];
}

/** Throws `ActRefusedError` when the hash is that of no band that is asked for now. */
export async function approveBand(
  { clock, services, store }: MoveActsOptions,
  { bandHash, by, journal = [], moveId }: BandApproval,
): Promise<Approval> {
  const { partner } = services;
  const { partnerId } = partner;
  const move = await store.moves.find(partnerId, moveId);
  const plans = move === null ? [] : await plansAskedFor(store, move);
  if (move === null || plans.length === 0) throw new ActRefusedError("MOVE_UNKNOWN", moveId);
  const planFile = plans.find((each) => each.bandHash === bandHash);
  if (planFile === undefined) throw new ActRefusedError("BAND_HASH_DIFFERENT", moveId);
  const approvedAt = await clock.now();
  const { planHash } = planFile;
  const approval = { moveId, bandHash, planHash, approvedBy: by, approvedAt };
  const stepId = approvalStepId(moveId, bandHash, move.standing);
  const step = await store.humanSteps.find(partnerId, stepId);
  const details = { bandHash, planHash };
  const texts = await services.letterTexts(move.customer.language);
  const evidence = { level: "attested", at: approvedAt, by } as const;
  await store.moves.recordAct({
    partnerId,
    moveId,
    approval,
    humanStep: step === null ? null : closed(step, "done", evidence),
    journal: [
      ...journal,
      { at: approvedAt, kind: "person", subject: "approval", details, personal: { by } },
    ],
    letters: approvalLetters(move, planFile, { now: approvedAt, partner, texts }),
    wakeAt: approvedAt,
  });
  return approval;
}
