// What one thing that was done changes; `reconcile.ts` adds these up to the outcome of the look.

import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import type { NewJournalEntry } from "#domain/reconcile/journal-entry.ts";
import type { Seen, Situation } from "#domain/reconcile/situation.ts";
import type { Standing } from "#domain/reconcile/standing.ts";
import type { Claim, Letter } from "#store/port.ts";
import type { EngineServices } from "./services.ts";

export interface Progress {
  readonly standing?: Standing;
  readonly seen?: Seen;
  readonly planFile?: PlanFile;
  readonly step?: HumanStep;
  readonly letters?: readonly Letter[];
  /** Kept with the outcome; what has to be durable at once goes through `claim.write`. */
  readonly entry?: NewJournalEntry;
}

/** What is at hand while one move is looked at. */
export interface Context {
  readonly claim: Claim;
  readonly situation: Situation;
  readonly services: EngineServices;
}
