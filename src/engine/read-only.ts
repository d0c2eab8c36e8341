// What a look does where nothing may be written at Microsoft: everything up to the first write, and not even
// the intent of that one, since it is not going to happen.

import { addHours } from "#lib/instant.ts";
import { ReadOnlyError } from "#microsoft/http/read-only-error.ts";
import type { Claim } from "#store/port.ts";
import { ended, type Work } from "./work.ts";

/** What is in the way is a choice of the operator's: no hurry, but what is shown stays fresh. */
const LOOK_AGAIN_HOURS = 6;

/** The same claim, whose journal takes no intent. */
export function withoutIntents(claim: Claim): Claim {
  return {
    ...claim,
    write: () => Promise.reject(new ReadOnlyError("journal")),
  };
}

/** Null for any other error. Nothing failed: the look ends as one that has to wait. */
export function afterReadOnly(error: unknown, work: Work): Work | null {
  if (!(error instanceof ReadOnlyError)) return null;
  const wakeAt = addHours(work.situation.now, LOOK_AGAIN_HOURS);
  return ended(work, { status: "open", refusal: null, wakeAt });
}
