// A customer goes to another partner: what that means now, and the decision itself. The next looks carry it out.

import {
  departureConsequences,
  leaveStep,
  type DepartureConsequence,
} from "#domain/reconcile/departure.ts";
import type { Move } from "#store/port.ts";
import { readEstate } from "../observe.ts";
import { policyInForce } from "../policy/choose-policy.ts";
import { ActRefusedError, type MoveActsOptions } from "./act.ts";
import { decidedStep, keepStep } from "./keep-step.ts";

interface Leaving {
  readonly moveId: string;
  readonly by: string;
  /** Who serves the customer from then on, as people know them; null where that is not said. */
  readonly newPartner: string | null;
}

export interface LeaveActs {
  /** By subscription of ours, as the tenant is now, the first to end first. Throws `ActRefusedError` and `MicrosoftError`. */
  leaveConsequences(moveId: string): Promise<readonly DepartureConsequence[]>;
  /** Said twice it is one decision. Throws `ActRefusedError` LEAVE_MOVE_OPEN while the move is under way. */
  leave(act: Leaving): Promise<void>;
}

export function leaveActs(options: MoveActsOptions): LeaveActs {
  return {
    leaveConsequences: (moveId) => consequences(options, moveId),
    leave: (act) => leave(options, act),
  };
}

async function consequences(
  { clock, services, store }: MoveActsOptions,
  moveId: string,
): Promise<readonly DepartureConsequence[]> {
  const move = await moveToLeave({ clock, services, store }, moveId);
  const situation = { customer: move.customer, now: await clock.now() };
  const { estate, offers, ours } = await readEstate({ services, situation });
  return departureConsequences(estate, ours, offers);
}

/** What was bought and what was asked of others is carried to its end first: who leaves meanwhile aborts the move. */
async function leave(
  { clock, services, store }: MoveActsOptions,
  { by, moveId, newPartner }: Leaving,
): Promise<void> {
  const { partnerId } = services.partner;
  await moveToLeave({ clock, services, store }, moveId);
  if (leaveStep(await store.humanSteps.listOfMove(partnerId, moveId)) !== null) return;
  const at = await clock.now();
  const note = newPartner === null ? {} : { note: newPartner };
  await keepStep({ services, store }, decidedStep({ kind: "leave", moveId }, { at, by, ...note }), {
    at,
    details: { outcome: "done" },
    personal: { by, newPartner },
    resumes: true,
  });
}

/** A move that has ended; what our provider sold, only the provider can let end. */
async function moveToLeave(options: MoveActsOptions, moveId: string): Promise<Move> {
  const { services, store } = options;
  const move = await store.moves.find(services.partner.partnerId, moveId);
  if (move === null) throw new ActRefusedError("MOVE_UNKNOWN", moveId);
  if (move.status === "open") throw new ActRefusedError("LEAVE_MOVE_OPEN", moveId);
  const { policy } = await policyInForce(options);
  if (policy.ordering === "provider") throw new ActRefusedError("LEAVE_AT_PROVIDER", "");
  return move;
}
