// A look that failed is put off, ever longer, and never stops other moves.

import type { Situation } from "#domain/reconcile/situation.ts";
import { addMs, type Instant } from "#lib/instant.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import type { Progress } from "./progress.ts";

/**
 * By the number of failures in a row: an answer that was lost is asked for again at once, since who joined just after the
 * last look has waited for an hour already; a wall of refusals is knocked at every hour.
 */
const PUT_OFF_SECONDS = [10, 60, 5 * 60, 15 * 60, 30 * 60] as const;
const PUT_OFF_SECONDS_MAX = 60 * 60;

/** When to look again, and what the journal keeps. A throttled call is no failure: Microsoft says when. */
export function afterFailure(
  error: unknown,
  { now, standing }: Situation,
): { readonly progress: Progress; readonly wakeAt: Instant } {
  if (error instanceof MicrosoftError && error.status === 429) {
    const waitMs = (error.retryAfterSeconds ?? 60) * 1_000;
    return { progress: {}, wakeAt: addMs(now, waitMs) };
  }
  const failures = standing.failures + 1;
  const seconds = PUT_OFF_SECONDS[standing.failures] ?? PUT_OFF_SECONDS_MAX;
  return {
    progress: {
      standing: { ...standing, failures },
      entry: {
        at: now,
        kind: "outcome",
        subject: "look",
        details: { failed: describe(error), failures },
      },
    },
    wakeAt: addMs(now, seconds * 1_000),
  };
}

/** Refusals that mean: this tenant is, or lets itself be seen by, us no more. By Microsoft's own codes. */
const ACCESS_GONE: ReadonlySet<string> = new Set([
  "20002", // no commerce relationship with the customer
  "60003", // no such tenant
  "AADSTS50020", // not a user of that tenant: no delegated admin
  "AADSTS65001", // our application has no consent there
  "Authorization_RequestDenied",
]);

export function isAccessGone(error: unknown): boolean {
  return error instanceof MicrosoftError && ACCESS_GONE.has(error.code ?? "");
}

/** Why it failed, in the words of whoever refused it, with what their support asks for. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof MicrosoftError))
    return error instanceof Error ? error.message : String(error);
  const { correlationId, message, requestId } = error;
  return `${message} (MS-RequestId ${requestId}, MS-CorrelationId ${correlationId})`;
}

function describe(error: unknown): Record<string, string | null> {
  if (error instanceof MicrosoftError) {
    const { code, correlationId, operation, requestId } = error;
    return { operation, code, requestId, correlationId };
  }
  return { message: error instanceof Error ? error.message : String(error) };
}
