// What people do to moves from outside of the worker: each act is one transaction that also wakes the
// move; the next look draws the conclusions.

import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { AbortedTarget } from "#domain/reconcile/abort.ts";
import { closed, numberTold, type NumberTold } from "#domain/human-steps/asking.ts";
import type { Override } from "#domain/plan/override.ts";
import { lacksAgreement } from "#domain/reconcile/renewal-seats.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import { pause } from "#lib/clock.ts";
import type { Instant } from "#lib/instant.ts";
import { ClaimLostError, type Approval } from "#store/port.ts";
import { findUsers, type FoundUsers } from "../find-users.ts";
import { reconcileMove } from "../reconcile.ts";
import { abort, abortConsequences } from "./abort.ts";
import { ActRefusedError, type MoveActsOptions } from "./act.ts";
import { overrideLine, type Decision } from "./override-line.ts";
import { approveBand } from "./approve-band.ts";
import { attest, type Attestation } from "./attest.ts";
import { keepStep } from "./keep-step.ts";
import { remind, type AskedReminder, type ReminderAct } from "./remind.ts";
import { leaveActs, type LeaveActs } from "./leave.ts";
import { customerActs, type CustomerActs } from "./customer-acts.ts";
import { orderDays, type OrderDaysReport, type OrderDaysRequest } from "./order-days.ts";
import { pauseActs, type PauseActs } from "./pause.ts";
import { policyActs, type PolicyActs } from "../policy/choose-policy.ts";
import { rollbackLicenses } from "./rollback-licenses.ts";
import { transferActs, type TransferActs } from "./transfer-requests.ts";
import { portfolioReport, type PortfolioReport } from "./portfolio-report.ts";

export interface MoveActs extends LeaveActs, PauseActs, PolicyActs, TransferActs {
  /** Sees to it that the customer has been asked for a relationship; asking twice writes one letter. */
  invite(moveId: string): Promise<void>;
  /** Reads the estate now and plans where the plan is not up to date; null where it cannot be read yet. */
  makePlan(moveId: string): Promise<PlanFile | null>;
  /** Throws `ActRefusedError` when the hash is that of no band that is asked for now. */
  approveBand(act: {
    readonly moveId: string;
    readonly bandHash: string;
    readonly by: string;
  }): Promise<Approval>;
  /**
   * Keeps the answer as attested by that person. Throws `ActRefusedError` for a step that has ended, and where more
   * than was approved is confirmed and no note tells who of the customer agreed to it.
   */
  answerHumanStep(
    act: {
      readonly humanStepId: string;
      readonly outcome: "done" | "refused";
      readonly by: string;
      readonly note: string | null;
    } & NumberTold,
  ): Promise<HumanStep>;
  /** Has the owner of an open step reminded now. Throws `ActRefusedError` for a step that has ended. */
  remind(act: ReminderAct): Promise<AskedReminder>;
  /** The step ends as attested by that file, which is kept. */
  attestHumanStep(attestation: Attestation): Promise<HumanStep>;
  /** What `abort` would do now, as the last look saw the tenant. */
  abortConsequences(moveId: string): Promise<readonly AbortedTarget[]>;
  /** From now on only what nobody may lose goes on; said twice it is one decision. */
  abort(act: { readonly moveId: string; readonly by: string }): Promise<void>;
  /**
   * Has everybody's licenses put back as they were before our first write. Throws `ActRefusedError` where
   * nothing was written, or where the old seats no longer suffice, naming what is missing.
   */
  rollbackLicenses(act: { readonly moveId: string; readonly by: string }): Promise<Instant>;
  /** Replaces what was decided about the line before; the next look plans anew. */
  overrideLine(moveId: string, decision: Decision): Promise<Override>;
  /** What customers do through their links. */
  readonly customer: CustomerActs;
  /** So many users of that customer by the beginning of a name or address. Throws `MicrosoftError`. */
  findUsers(tenantId: string, text: string, most: number): Promise<FoundUsers>;
  portfolioReport(): Promise<PortfolioReport>;
  orderDays(request: OrderDaysRequest): Promise<OrderDaysReport>;
}

export function moveActs({ clock, services, store }: MoveActsOptions): MoveActs {
  const { partnerId } = services.partner;
  return {
    invite: (moveId) => lookNow({ clock, services, store }, moveId),
    async makePlan(moveId) {
      await lookNow({ clock, services, store }, moveId);
      return store.plans.current(partnerId, moveId);
    },
    approveBand: (act) => approveBand({ clock, services, store }, act),
    async answerHumanStep({ by, humanStepId, note, outcome, ...told }) {
      const step = await store.humanSteps.find(partnerId, humanStepId);
      if (step === null) throw new ActRefusedError("HUMAN_STEP_UNKNOWN", humanStepId);
      if (step.state !== "open") throw new ActRefusedError("HUMAN_STEP_CLOSED", humanStepId);
      const move = await store.moves.find(partnerId, step.moveId);
      const isUntold = note === null || note.trim() === "";
      if (outcome === "done" && isUntold && move !== null && lacksAgreement(move.standing, step))
        throw new ActRefusedError("AGREEMENT_NOT_SHOWN", humanStepId);
      const at = await clock.now();
      const number = numberTold(told);
      const evidence = { level: "attested", at, by, ...number } as const;
      const answered = closed(step, outcome, evidence, note ?? undefined);
      const personal = { by, note };
      const details = { outcome, ...number };
      await keepStep({ services, store }, answered, { at, details, personal });
      return answered;
    },
    remind: (act) => remind({ clock, services, store }, act),
    attestHumanStep: (attestation) => attest({ clock, services, store }, attestation),
    abortConsequences: (moveId) => abortConsequences({ clock, services, store }, moveId),
    abort: (act) => abort({ clock, services, store }, act),
    rollbackLicenses: (act) => rollbackLicenses({ clock, services, store }, act),
    overrideLine: (moveId, decision) => overrideLine({ clock, services, store }, moveId, decision),
    customer: customerActs({ clock, services, store }),
    findUsers: (tenantId, text, most) => findUsers(services.microsoft, tenantId, text, most),
    portfolioReport: () => portfolioReport(store, partnerId),
    orderDays: (request) => orderDays({ clock, services, store }, request),
    ...leaveActs({ clock, services, store }),
    ...pauseActs({ clock, services, store }),
    ...policyActs({ clock, services, store }),
    ...transferActs({ clock, services, store }),
  };
}

const LOOK_MS_MAX = 60_000;
const LOOK_AGAIN_MS = 20;

/**
 * Makes the move due and works until it has been looked at, with or without a worker on the same
 * database. What else is due meanwhile may be done on the way: it has to be done anyway.
 */
async function lookNow({ clock, services, store }: MoveActsOptions, moveId: string): Promise<void> {
  const { partnerId } = services.partner;
  const now = await clock.now();
  await store.port.wakeEarlier(moveId, now);
  const stopAt = performance.now() + LOOK_MS_MAX;
  while (performance.now() < stopAt) {
    const move = await store.moves.find(partnerId, moveId);
    if (move === null) throw new ActRefusedError("MOVE_UNKNOWN", moveId);
    if (move.wakeAt === null || move.wakeAt > now) return;
    const claim = await store.port.claimDue(now);
    if (claim === null) await pause(LOOK_AGAIN_MS);
    else await reconcileMove(claim, now, services).catch(unlessClaimLost);
  }
}

/** Whoever holds the claim now looks at the move. */
function unlessClaimLost(error: unknown): void {
  if (!(error instanceof ClaimLostError)) throw error;
}
