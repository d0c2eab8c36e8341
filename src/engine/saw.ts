// What was read becomes the standing; what changed becomes an entry of the journal, and a look that found nothing new
// leaves no trace.

import { isDeepStrictEqual } from "node:util";
import type { Look, Seen } from "#domain/reconcile/situation.ts";
import type { Standing } from "#domain/reconcile/standing.ts";
import type { Context, Progress } from "./progress.ts";

/** What a look has read: it becomes the standing, and what changed an entry of the journal. */
export function saw(
  { situation }: Pick<Context, "situation">,
  looks: readonly Look[],
  found: Standing,
  more: Partial<Seen> = {},
): Progress {
  const seen = { ...situation.seen, ...more, looks: new Set([...situation.seen.looks, ...looks]) };
  // The object itself where it is the same: whoever compares sees that nothing became different.
  const standing = isDeepStrictEqual(situation.standing, found) ? situation.standing : found;
  if (standing === situation.standing) return { seen, standing };
  const details = whatChanged(situation.standing, standing);
  if (Object.keys(details).length === 0) return { seen, standing };
  const subject = looks[0] ?? "look";
  return { seen, standing, entry: { at: situation.now, kind: "observed", subject, details } };
}

/** The changes worth keeping for ever: gates, rows, and the use of pools. */
function whatChanged(before: Standing, after: Standing) {
  return {
    ...(before.relationshipSince === after.relationshipSince
      ? {}
      : { relationshipSince: after.relationshipSince }),
    ...(before.agreementAcceptedAt === after.agreementAcceptedAt
      ? {}
      : { agreementAcceptedAt: after.agreementAcceptedAt }),
    ...(before.delegatedAdmin?.state === after.delegatedAdmin?.state
      ? {}
      : { delegatedAdmin: after.delegatedAdmin?.state ?? null }),
    ...(before.delegatedAdmin?.endsAt === after.delegatedAdmin?.endsAt
      ? {}
      : { accessEndsAt: after.delegatedAdmin?.endsAt ?? null }),
    ...(before.rows === after.rows || after.rows === null
      ? {}
      : {
          rows: after.rows.map(({ subscriptionId, seats, status }) => ({
            subscriptionId,
            seats,
            status,
          })),
        }),
    ...(before.transfers === after.transfers || statesOf(before) === statesOf(after)
      ? {}
      : { transfers: statesOf(after) }),
    ...(isSameUse(before.consumed, after.consumed) ? {} : { consumed: after.consumed }),
  };
}

function isSameUse(before: Standing["consumed"], after: Standing["consumed"]): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}

function statesOf({ transfers }: Standing): string {
  return transfers.map(({ state, transferId }) => `${transferId}: ${state}`).join(", ");
}
