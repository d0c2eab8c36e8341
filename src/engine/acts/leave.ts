// A customer goes to another partner, or stays after all: what that means now, and the decision itself. The next
// looks carry it out.

import { stepsOf } from "#domain/human-steps/asking.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import {
  departureConsequences,
  leaveStep,
  stayConsequences,
  type DepartureConsequence,
  type StayConsequence,
} from "#domain/reconcile/departure.ts";
import type { Move } from "#store/port.ts";
import { isAccessGone } from "../after-failure.ts";
import { readEstate, readSold } from "../observe.ts";
import { policyInForce } from "../policy/choose-policy.ts";
import { ActRefusedError, type MoveActsOptions } from "./act.ts";
import { decidedStep, keepStep } from "./keep-step.ts";

interface Staying {
  readonly moveId: string;
  readonly by: string;
}

interface Leaving extends Staying {
  /** Who serves the customer from then on, as people know them; null where that is not said. */
  readonly newPartner: string | null;
}

export interface LeaveActs {
  /**
   * By subscription of ours, as the tenant is now, the first to end first; as Partner Center alone shows them where the
   * customer has ended our access. Throws `ActRefusedError` and `MicrosoftError`.
   */
  leaveConsequences(moveId: string): Promise<readonly DepartureConsequence[]>;
  /** Said twice it is one decision. Throws `ActRefusedError` LEAVE_MOVE_OPEN while the move is under way. */
  leave(act: Leaving): Promise<void>;
  /** What becomes of each subscription of ours if the customer stays. Throws as `stay` does, and `MicrosoftError`. */
  stayConsequences(moveId: string): Promise<readonly StayConsequence[]>;
  /** Takes the decision back as far as that can be. Throws `ActRefusedError` LEAVE_NOT_DECIDED, LEAVE_OVER. */
  stay(act: Staying): Promise<void>;
}

export function leaveActs(options: MoveActsOptions): LeaveActs {
  return {
    leaveConsequences: (moveId) => consequences(options, moveId),
    leave: (act) => leave(options, act),
    stayConsequences: (moveId) => wouldStay(options, moveId),
    stay: (act) => stay(options, act),
  };
}

async function consequences(
  { clock, services, store }: MoveActsOptions,
  moveId: string,
): Promise<readonly DepartureConsequence[]> {
  const move = await moveToLeave({ clock, services, store }, moveId);
  const situation = { customer: move.customer, now: await clock.now() };
  try {
    const { estate, offers, ours } = await readEstate({ services, situation });
    return departureConsequences(estate, ours, offers);
  } catch (error) {
    if (!isAccessGone(error)) throw error;
    const { offers, ours } = await readSold({ services, situation }, move.standing.rows ?? []);
    return departureConsequences(null, ours, offers);
  }
}

/** What was bought and what was asked of others is carried to its end first: who leaves meanwhile aborts the move. */
async function leave(
  { clock, services, store }: MoveActsOptions,
  { by, moveId, newPartner }: Leaving,
): Promise<void> {
  await moveToLeave({ clock, services, store }, moveId);
  const humanSteps = await stepsOfMove({ services, store }, moveId);
  if (leaveStep(humanSteps) !== null) return;
  const at = await clock.now();
  const ordinal = stepsOf(humanSteps, "leave", null).length + 1;
  const note = newPartner === null ? {} : { note: newPartner };
  const step = decidedStep({ kind: "leave", moveId }, { at, by, ordinal, ...note });
  const details = { outcome: "done" };
  const personal = { by, newPartner };
  await keepStep({ services, store }, step, { at, details, personal, resumes: true });
}

/** What ended or was handed over meanwhile stays so. */
async function stay(
  { clock, services, store }: MoveActsOptions,
  { by, moveId }: Staying,
): Promise<void> {
  await leavingMove({ services, store }, moveId);
  const humanSteps = await stepsOfMove({ services, store }, moveId);
  const at = await clock.now();
  const ordinal = stepsOf(humanSteps, "stay", null).length + 1;
  const step = decidedStep({ kind: "stay", moveId }, { at, by, ordinal });
  const details = { outcome: "done" };
  await keepStep({ services, store }, step, { at, details, personal: { by }, resumes: true });
}

async function wouldStay(
  { clock, services, store }: MoveActsOptions,
  moveId: string,
): Promise<readonly StayConsequence[]> {
  const { customer, standing } = await leavingMove({ services, store }, moveId);
  const situation = { customer, now: await clock.now() };
  const { ours } = await readSold({ services, situation }, standing.rows ?? []);
  return stayConsequences(standing.departure, ours);
}

type Office = Pick<MoveActsOptions, "services" | "store">;

function stepsOfMove({ services, store }: Office, moveId: string): Promise<readonly HumanStep[]> {
  return store.humanSteps.listOfMove(services.partner.partnerId, moveId);
}

/** A move that has ended; what our provider sold, only the provider can let end. */
async function moveToLeave(options: MoveActsOptions, moveId: string): Promise<Move> {
  const move = await findMove(options, moveId);
  if (move.status === "open") throw new ActRefusedError("LEAVE_MOVE_OPEN", moveId);
  const { policy } = await policyInForce(options);
  if (policy.ordering === "provider") throw new ActRefusedError("LEAVE_AT_PROVIDER", "");
  return move;
}

/** Throws where nobody is leaving, or where they have left. */
async function leavingMove(office: Office, moveId: string): Promise<Move> {
  const move = await findMove(office, moveId);
  if (leaveStep(await stepsOfMove(office, moveId)) === null)
    throw new ActRefusedError("LEAVE_NOT_DECIDED", moveId);
  const hasLeft = (move.standing.departure?.relationshipEndedAt ?? null) !== null;
  if (hasLeft || move.wakeAt === null) throw new ActRefusedError("LEAVE_OVER", moveId);
  return move;
}

async function findMove({ services, store }: Office, moveId: string): Promise<Move> {
  const move = await store.moves.find(services.partner.partnerId, moveId);
  if (move === null) throw new ActRefusedError("MOVE_UNKNOWN", moveId);
  return move;
}
