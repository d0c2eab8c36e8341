// What every act of a person is done with, and how one is refused.

import type { Clock } from "#lib/clock.ts";
import type { EngineStore } from "#store/open-store.ts";
import type { EngineServices } from "../services.ts";

export interface MoveActsOptions {
  readonly store: EngineStore;
  readonly clock: Clock;
  readonly services: EngineServices;
}

/** An act that cannot be done; `code` names why. */
export class ActRefusedError extends Error {
  readonly code:
    | "MOVE_UNKNOWN"
    | "LEAVE_MOVE_OPEN"
    | "LEAVE_AT_PROVIDER"
    | "LEAVE_NOT_DECIDED"
    | "LEAVE_OVER"
    | "BAND_HASH_DIFFERENT"
    | "HUMAN_STEP_UNKNOWN"
    | "HUMAN_STEP_CLOSED"
    | "AGREEMENT_NOT_SHOWN"
    | "LICENSES_UNCHANGED"
    | "OLD_LICENSES_GONE"
    | "TRANSFER_UNKNOWN"
    | "TRANSFER_NOT_TO_DECIDE"
    | "TRANSFER_CHANGED"
    | "TRANSFER_LINE_BLOCKED";
  /** What it is about, or what is missing. */
  readonly about: string;

  constructor(code: ActRefusedError["code"], about: string) {
    super(`${code}: ${about}`);
    this.name = "ActRefusedError";
    this.code = code;
    this.about = about;
  }
}
