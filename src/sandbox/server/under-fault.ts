// A call and what befalls it on its way there and back.

import type { Fault } from "../faults/fault.ts";
import { WireError, type Operation, type OperationAnswer } from "../operation.ts";
import { answerOf, type Answer } from "./wire-answer.ts";

type Api = Operation["endpoint"]["api"];

const DROPPED: Answer = { status: 502, headers: {}, value: undefined, isDropped: true };
const GATEWAY_TIMEOUT = "The gateway did not receive a timely response.";

/** Carries the call out unless the fault keeps it from that. Throws `WireError` for a refusal. */
export function underFault(fault: Fault | null, api: Api, perform: () => OperationAnswer): Answer {
  switch (fault?.kind) {
    case "throttled":
      throw throttled(fault.retryAfterSeconds);
    case "refused":
      throw new WireError(fault.status, fault.code, fault.description);
    case "unanswered":
      if (fault.done) carryOut(perform);
      return DROPPED;
    case "timedOut":
      if (fault.done) carryOut(perform);
      throw new WireError(504, generalCode(api), GATEWAY_TIMEOUT);
    case "slow":
      return { ...answered(perform()), lateMs: fault.ms };
    default:
      return answered(perform());
  }
}

/** Whatever it comes to is lost on its way back, a refusal too. */
function carryOut(perform: () => OperationAnswer): void {
  try {
    perform();
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
  }
}

function answered({ body, headers, status }: OperationAnswer): Answer {
  return answerOf(status, body, headers);
}

export function throttled(retryAfterSeconds: number): WireError {
  return new WireError(
    429,
    "TooManyRequests",
    `Rate limit is exceeded. Try again in ${retryAfterSeconds} seconds.`,
    { "Retry-After": String(retryAfterSeconds) },
  );
}

/** What each API says where it has no code for it. */
export function generalCode(api: Api): number | string {
  return api === "graph" ? "Request_BadRequest" : 3000;
}
