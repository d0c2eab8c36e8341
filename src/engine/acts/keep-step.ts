// What a person says about a step of a move is kept with who said it, and the move is looked at again.

import { closed, openStep } from "#domain/human-steps/asking.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { Instant } from "#lib/instant.ts";
import type { MoveActsOptions } from "./act.ts";

interface Said {
  readonly at: Instant;
  readonly details: Readonly<Record<string, string | boolean>>;
  /** Who said it, and what they wrote. */
  readonly personal: Readonly<Record<string, string | null>>;
  /** A move that has ended is looked at again from then on. */
  readonly resumes?: boolean;
}

/** The step as it now is, its journal entry and the wake-up that follows are one transaction. */
export async function keepStep(
  { services, store }: Pick<MoveActsOptions, "services" | "store">,
  humanStep: HumanStep,
  { at, details, personal, resumes = false }: Said,
): Promise<void> {
  const { humanStepId, moveId } = humanStep;
  await store.moves.recordAct({
    partnerId: services.partner.partnerId,
    moveId,
    approval: null,
    humanStep,
    journal: [{ at, kind: "person", subject: humanStepId, details, personal }],
    wakeAt: at,
    resumes,
  });
}

interface Decided {
  readonly at: Instant;
  readonly by: string;
  readonly note?: string;
  /** The how manieth decision of its kind it is about this move. */
  readonly ordinal?: number;
}

/** What our own operator decides about a whole move is done as soon as it is said. */
export function decidedStep(
  { kind, moveId }: Pick<HumanStep, "kind" | "moveId">,
  { at, by, note, ordinal = 1 }: Decided,
): HumanStep {
  const ask = { kind, lineId: null, owner: "operator", dueAt: at } as const;
  return closed(openStep(moveId, ask, ordinal, at), "done", { level: "attested", at, by }, note);
}
