// What a customer does through the link that they were sent, and what becomes of the links themselves. Nothing of a
// link's secret is ever written down.

import {
  closed,
  numberTold,
  openStep,
  stepsOf,
  type NumberTold,
} from "#domain/human-steps/asking.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import { shownHashOf } from "#domain/proposal/make-proposal.ts";
import type { Proposal } from "#domain/proposal/proposal.ts";
import { addDays } from "#lib/instant.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { stepLink } from "../letters.ts";
import { ActRefusedError, type MoveActsOptions } from "./act.ts";
import { approveBand } from "./approve-band.ts";
import { keepStep } from "./keep-step.ts";

/** In the journal: what a customer answered to a proposal. */
export const CUSTOMER_ANSWER = "customerAnswer";
/** In the journal: links made, withdrawn and refused. */
const CUSTOMER_LINK = "customerLink";

interface CustomerAnswer {
  readonly outcome: "approved" | "refused";
  readonly name: string;
  readonly note: string | null;
  /** As it was shown. */
  readonly proposal: Proposal;
  /** In whose names it is approved; null where it is not, or where another consent is still missing. */
  readonly approvedBy: string | null;
}

/** Why a link was turned away. `foreign`: a good link, used for something of another move. */
export type LinkRefusal = "forged" | "expired" | "revoked" | "foreign" | "replayed" | "outdated";

export interface CustomerActs {
  /** An approval counts like any other; a refusal stops nothing by itself, but somebody has to speak with the customer. */
  answer(answer: CustomerAnswer): Promise<void>;
  /** Their own word for what we cannot read: declared, until it shows. */
  confirm(
    act: {
      readonly step: HumanStep;
      readonly outcome: "done" | "refused";
      readonly name: string;
      readonly note: string | null;
    } & NumberTold,
  ): Promise<void>;
  /** Where the step is done at Microsoft; null where it is not, or where Microsoft does not say. */
  linkOf(step: HumanStep): Promise<string | null>;
  linkMade(link: { readonly moveId: string; readonly by: string }): Promise<void>;
  linksWithdrawn(links: { readonly moveId: string; readonly by: string }): Promise<void>;
  linkRefused(link: { readonly moveId: string; readonly why: LinkRefusal }): Promise<void>;
}

export function customerActs(options: MoveActsOptions): CustomerActs {
  return {
    answer: (answer) =>
      answer.outcome === "approved" ? agree(options, answer) : disagree(options, answer),
    confirm: (act) => confirm(options, act),
    linkOf: (step) => linkOf(options, step),
    linkMade: ({ by, moveId }) => tell(options, moveId, { made: true }, { by }),
    linksWithdrawn: ({ by, moveId }) => tell(options, moveId, { withdrawn: true }, { by }),
    linkRefused: ({ moveId, why }) => tell(options, moveId, { refused: why }, null),
  };
}

async function agree(options: MoveActsOptions, answer: CustomerAnswer): Promise<void> {
  const { bandHash, moveId } = answer.proposal;
  const entry = await answered(options, answer);
  if (answer.approvedBy !== null) {
    await approveBand(options, { moveId, bandHash, by: answer.approvedBy, journal: [entry] });
    return;
  }
  await options.store.moves.recordAct({
    partnerId: options.services.partner.partnerId,
    moveId,
    approval: null,
    humanStep: null,
    journal: [entry],
    wakeAt: null,
  });
}

const ANSWER_WITHIN_DAYS = 2;

async function disagree(options: MoveActsOptions, answer: CustomerAnswer): Promise<void> {
  const { clock, services, store } = options;
  const { partnerId } = services.partner;
  const { moveId } = answer.proposal;
  const now = await clock.now();
  const steps = await store.humanSteps.listOfMove(partnerId, moveId);
  const earlier = stepsOf(steps, "answerCustomer", null);
  const dueAt = addDays(now, ANSWER_WITHIN_DAYS);
  const wanted = { kind: "answerCustomer", lineId: null, owner: "operator", dueAt } as const;
  const isAsked = earlier.some(({ state }) => state === "open");
  await store.moves.recordAct({
    partnerId,
    moveId,
    approval: null,
    humanStep: isAsked ? null : openStep(moveId, wanted, earlier.length + 1, now),
    journal: [await answered(options, answer)],
    wakeAt: now,
  });
}

/** What was shown stands beside its hash, so that years later it can be said what somebody agreed to. */
async function answered({ clock }: MoveActsOptions, answer: CustomerAnswer) {
  const { name, note, outcome, proposal } = answer;
  const details = { outcome, shownHash: shownHashOf(proposal), shown: proposal };
  const personal = { by: name, note };
  const at = await clock.now();
  return { at, kind: "person", subject: CUSTOMER_ANSWER, details, personal } as const;
}

async function confirm(
  { clock, services, store }: MoveActsOptions,
  { name, note, outcome, step, ...told }: Parameters<CustomerActs["confirm"]>[0],
): Promise<void> {
  if (step.state !== "open") throw new ActRefusedError("HUMAN_STEP_CLOSED", step.humanStepId);
  const at = await clock.now();
  const number = numberTold(told);
  const evidence = { level: "declared", at, by: name, ...number } as const;
  await keepStep({ services, store }, closed(step, outcome, evidence, note ?? undefined), {
    at,
    details: { outcome, by: "customer", ...number },
    personal: { by: name, note },
  });
}

async function linkOf(
  { services, store }: MoveActsOptions,
  { kind, moveId }: HumanStep,
): Promise<string | null> {
  const move = await store.moves.find(services.partner.partnerId, moveId);
  if (move === null) return null;
  return stepLink(kind, services, move.standing).catch((error: unknown) => {
    if (error instanceof MicrosoftError) return null;
    throw error;
  });
}

async function tell(
  { clock, services, store }: MoveActsOptions,
  moveId: string,
  details: Readonly<Record<string, string | boolean>>,
  personal: { readonly by: string } | null,
): Promise<void> {
  const at = await clock.now();
  const kind = personal === null ? "observed" : "person";
  await store.moves.recordAct({
    partnerId: services.partner.partnerId,
    moveId,
    approval: null,
    humanStep: null,
    journal: [{ at, kind, subject: CUSTOMER_LINK, details: { ...details }, personal }],
    wakeAt: null,
  });
}
