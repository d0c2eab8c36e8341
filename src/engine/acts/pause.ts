// A person pauses a move, or lets it go on: what a pause would not stop, and the decision itself.

import { closed } from "#domain/human-steps/asking.ts";
import {
  beginPause,
  pauseDeadlines,
  pauseOf,
  type PauseDeadline,
} from "#domain/reconcile/pause.ts";
import { waitsForFirst } from "#domain/reconcile/first-customers.ts";
import type { Move } from "#store/port.ts";
import { policyActs, policyInForce } from "../policy/choose-policy.ts";
import { ActRefusedError, type MoveActsOptions } from "./act.ts";
import { keepStep } from "./keep-step.ts";

interface Pausing {
  readonly moveId: string;
  readonly by: string;
}

export interface PauseActs {
  /** What runs on, paused or not, by what the last look saw; nothing is read of the tenant. */
  pauseDeadlines(moveId: string): Promise<readonly PauseDeadline[]>;
  /** From now on nothing is begun that can wait; false where the move is paused already. */
  pause(act: Pausing & { readonly reason: string | null }): Promise<boolean>;
  /** The move goes on; false where it was not paused. */
  resume(act: Pausing): Promise<boolean>;
  /** Whose orders went out first, and who waits for a look at them. */
  firstCustomers(): Promise<FirstCustomers>;
  /** So many more customers' orders go out before everybody waits; 0: the look was taken, and all go on. */
  chooseFirst(act: { readonly customers: number; readonly by: string }): Promise<FirstCustomers>;
}

export interface FirstCustomers {
  /** 0: nobody waits. */
  readonly limit: number;
  readonly begun: readonly Move[];
  readonly waiting: readonly Move[];
}

export function pauseActs(options: MoveActsOptions): PauseActs {
  return {
    pauseDeadlines: async (moveId) => pauseDeadlines(await situationOf(options, moveId)),
    async pause({ by, moveId, reason }) {
      const situation = await situationOf(options, moveId);
      if (pauseOf(situation.humanSteps) !== null) return false;
      await keepStep(options, beginPause(situation), {
        at: situation.now,
        details: { paused: true },
        personal: { by, reason },
      });
      return true;
    },
    async resume({ by, moveId }) {
      const { humanSteps, now } = await situationOf(options, moveId);
      const pause = pauseOf(humanSteps);
      if (pause === null) return false;
      const ended = closed(pause, "done", { level: "attested", at: now, by });
      await keepStep(options, ended, { at: now, details: { outcome: "done" }, personal: { by } });
      return true;
    },
    firstCustomers: () => firstCustomers(options),
    async chooseFirst({ by, customers }) {
      const { begun, waiting } = await firstCustomers(options);
      const limit = customers === 0 ? 0 : begun.length + customers;
      const changes = { portfolio: { firstCustomers: limit } };
      await policyActs(options).choosePolicy({ by, changes });
      if (customers === 0) {
        for (const { moveId } of waiting) await pauseActs(options).resume({ by, moveId });
      }
      return firstCustomers(options);
    },
  };
}

async function firstCustomers(options: MoveActsOptions): Promise<FirstCustomers> {
  const { services, store } = options;
  const { partnerId } = services.partner;
  const { policy } = await policyInForce(options);
  const moves = await store.moves.list(partnerId);
  const open = Map.groupBy(await store.humanSteps.listOpen(partnerId), ({ moveId }) => moveId);
  return {
    limit: policy.portfolio.firstCustomers,
    begun: moves.filter(({ standing }) => standing.purchases.length > 0),
    waiting: moves.filter(({ moveId }) => waitsForFirst(moveId, open.get(moveId) ?? [])),
  };
}

async function situationOf({ clock, services, store }: MoveActsOptions, moveId: string) {
  const { partnerId } = services.partner;
  const move = await store.moves.find(partnerId, moveId);
  if (move === null) throw new ActRefusedError("MOVE_UNKNOWN", moveId);
  const [newest] = await store.approvals.list(partnerId, moveId);
  const approvedFile =
    newest === undefined ? null : await store.plans.find(partnerId, moveId, newest.planHash);
  return {
    now: await clock.now(),
    moveId,
    planFile: await store.plans.current(partnerId, moveId),
    approved:
      newest === undefined || approvedFile === null
        ? null
        : { planFile: approvedFile, approvedAt: newest.approvedAt },
    humanSteps: await store.humanSteps.listOfMove(partnerId, moveId),
    standing: move.standing,
  };
}
