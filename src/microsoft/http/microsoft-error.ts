// What a failed call tells the engine: whether Microsoft answered, in whose words, and what may be
// done next. Retry classes after the page "Error codes" of the Partner Center reference.

import type { RetryClass } from "../endpoints/endpoint.ts";

/**
 * - `wait`: the same call may succeed later.
 * - `refresh`: read the resource it was built from again, rebuild, call again.
 * - `readBack`: it may have happened; look before doing anything else.
 * - `never`: the same call will be refused again.
 */
export type NextTry = "wait" | "refresh" | "readBack" | "never";

export interface MicrosoftFailure {
  readonly operation: string;
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** Microsoft's code as text (`800065`, `Request_BadRequest`, `AADSTS65001`); null when there is none. */
  readonly code: string | null;
  readonly description: string;
  readonly answered: boolean;
  readonly retry: NextTry;
  readonly retryAfterSeconds: number | null;
  readonly requestId: string;
  readonly correlationId: string;
}

/** A call to Microsoft that did not succeed. Holds no token and no request body. */
export class MicrosoftError extends Error implements MicrosoftFailure {
  readonly operation: string;
  readonly status: number | null;
  readonly code: string | null;
  readonly description: string;
  readonly answered: boolean;
  readonly retry: NextTry;
  readonly retryAfterSeconds: number | null;
  readonly requestId: string;
  readonly correlationId: string;

  constructor(failure: MicrosoftFailure) {
    const answer = failure.answered
      ? `${failure.status} ${failure.code ?? ""}`.trim()
      : "no answer";
    super(`${failure.operation}: ${answer}: ${failure.description}`);
    this.name = "MicrosoftError";
    this.operation = failure.operation;
    this.status = failure.status;
    this.code = failure.code;
    this.description = failure.description;
    this.answered = failure.answered;
    this.retry = failure.retry;
    this.retryAfterSeconds = failure.retryAfterSeconds;
    this.requestId = failure.requestId;
    this.correlationId = failure.correlationId;
  }
}

const WAIT_CODES: ReadonlySet<string> = new Set([
  "800003", // unexpected
  "800082", // not ready
  "900104", // being processed by another request
  "900192", // retry
  "900225", // timed out
  "800060", // order in progress
  "800064", // cart busy
  "20000", // order not visible yet
  "900101", // another transfer in progress
  "900278", // pending operation, a day
  "800073", // account under review, days
  "800074",
]);

const REFRESH_CODES: ReadonlySet<string> = new Set(["400019", "2055"]);

/** What may be done after an answer that was a refusal or a server error. */
export function nextTryAfterAnswer(
  status: number,
  code: string | null,
  retryClass: RetryClass,
): NextTry {
  if (status === 429) return "wait"; // refused at the gateway, before anything was done
  if (status === 501) return "never"; // not built, not "try again"
  if (status === 408 || status >= 500) return retryClass === "readBack" ? "readBack" : "wait";
  if (code !== null && WAIT_CODES.has(code)) return "wait";
  if (code !== null && REFRESH_CODES.has(code)) return "refresh";
  return "never";
}
