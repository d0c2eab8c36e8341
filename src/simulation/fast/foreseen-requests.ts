// Which requests it takes until reads are answered: the client repeats those that got no answer, and which do is drawn.

import { batch } from "#microsoft/endpoints/graph/batch.ts";
import { ATTEMPTS_MAX } from "#microsoft/http/exchange.ts";
import type { Fault } from "#sandbox/faults/fault.ts";

/**
 * The operations of these requests, in order, for reads that leave together; null where one of them is not
 * answered in the end, or is refused. `meets` tells what the next call of an operation meets.
 */
export function requestsUntilAnswered(
  operations: readonly string[],
  meets: Meets,
): readonly string[] | null {
  const requests: string[] = [];
  for (let left = operations; left.length > 0;) {
    const [alone] = left.length === 1 ? left : [];
    const sent = requests.push(alone ?? batch.operation);
    const failed = alone === undefined ? failedOfBatch(left, meets) : failedOf(left, meets);
    if (failed === null || (failed.length > 0 && sent === ATTEMPTS_MAX)) return null;
    left = failed;
  }
  return requests;
}

type Meets = (operation: string) => Fault | null;

/** Each of them is a call of its own inside, also where the answer to the whole is lost. */
function failedOfBatch(operations: readonly string[], meets: Meets): readonly string[] | null {
  const fault = meets(batch.operation);
  if (isAnswered(fault)) return failedOf(operations, meets);
  if ("done" in fault && fault.done) failedOf(operations, meets);
  return isSentAgain(fault) ? operations : null;
}

/** Those that are sent again; null where one of them is refused. */
function failedOf(operations: readonly string[], meets: Meets): readonly string[] | null {
  const failed: string[] = [];
  let isRefused = false;
  for (const operation of operations) {
    const fault = meets(operation);
    if (isAnswered(fault)) continue;
    if (isSentAgain(fault)) failed.push(operation);
    else isRefused = true;
  }
  return isRefused ? null : failed;
}

function isAnswered(fault: Fault | null): fault is null {
  return fault === null || fault.kind === "slow";
}

function isSentAgain(fault: Fault): boolean {
  switch (fault.kind) {
    case "unanswered":
    case "timedOut":
      return true;
    case "refused":
      return fault.status >= 500;
    default:
      return false;
  }
}
