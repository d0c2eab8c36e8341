import { addHours } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { arrivedLines, transferOutcome } from "../arrivals.ts";
import { pursue } from "../asks.ts";
import { areUsersWell, rowOf } from "../cover.ts";
import { earlierOf, nextFullHour } from "../rhythm.ts";
import type { NextThing, Situation, SoldSubscription, Stage } from "../situation.ts";
import type { Standing } from "../standing.ts";
import type { ArrivedLine, TransferStanding } from "../transfer-standing.ts";

/**
 * What a transfer brought is compared with what was agreed, given our own end-of-term choice (the old
 * partner may have switched its renewal off), and verified in the tenant. What nobody agreed to, or what
 * did not come, goes to a person.
 */
export const receiving: Stage = (situation) => {
  const { seen, standing } = situation;
  if (standing.rows === null || !seen.looks.has("rows")) return null;
  return earlierOf(
    standing.transfers
      .values()
      .filter(({ endedAt, moved }) => endedAt !== null && moved.length > 0)
      .map((transfer) =>
        transfer.comparedAt === null
          ? compareArrivals(situation, transfer)
          : (earlierOf(transfer.arrived.map((line) => settle(situation, transfer, line))) ??
            review(situation, transfer)),
      ),
  );
};

/** A new subscription may be invisible for minutes; one that is not there by then is missing. */
const SHOWN_WITHIN_HOURS = 72;

function compareArrivals(situation: Situation, transfer: TransferStanding): NextThing {
  const { now, seen } = situation;
  if (!seen.looks.has("ours")) return { do: "look", at: "ours" };
  const came = cameWith(situation, transfer);
  const isWhole = came.length >= transfer.moved.length && came.every(({ skuId }) => skuId !== "");
  if (!isWhole && !hasReached(situation, addHours(transfer.endedAt ?? now, SHOWN_WITHIN_HOURS))) {
    return { do: "wait", until: nextFullHour(now) };
  }
  const arrived = arrivedLines(transfer, came);
  const missing = transfer.agreed
    .filter(({ lineId }) => transfer.moved.includes(lineId))
    .filter(({ lineId }) => !arrived.some((each) => each.lineId === lineId));
  const code = "TRANSFER_MISSING_LINE";
  return record(
    situation,
    { ...transfer, arrived, comparedAt: now },
    {
      agreed: transfer.agreed.map(({ lineId, seats }) => ({ lineId, seats })),
      arrived: arrived.map(({ lineId, seats, subscriptionId }) => ({
        subscriptionId,
        lineId,
        seats,
      })),
    },
    missing.map(({ lineId }) => ({ lineId, code, at: now }) as const),
  );
}

/** Ours now, and not when the plan was made, nor bought by us, nor brought by another transfer. */
function cameWith(
  { approved, moveId, seen, standing }: Situation,
  transfer: TransferStanding,
): readonly SoldSubscription[] {
  const known = new Set([
    ...(approved?.planFile.ours ?? []).map(({ subscriptionId }) => subscriptionId),
    ...standing.targets.map(({ subscriptionId }) => subscriptionId),
    ...standing.purchases.map(({ subscriptionId }) => subscriptionId),
    ...standing.transfers
      .filter((each) => each !== transfer)
      .flatMap(({ arrived }) => arrived.map(({ subscriptionId }) => subscriptionId)),
  ]);
  return seen.ours.filter(
    ({ marker, subscriptionId }) =>
      !known.has(subscriptionId) && marker?.startsWith(`${moveId}/`) !== true,
  );
}

/** Each for itself: one that is slow to show holds up no other. */
function settle(
  situation: Situation,
  transfer: TransferStanding,
  line: ArrivedLine,
): NextThing | null {
  return earlierOf([
    line.isProtected ? null : protect(situation, transfer, line),
    line.verifiedAt === null ? verify(situation, transfer, line) : null,
  ]);
}

function protect(situation: Situation, transfer: TransferStanding, bare: ArrivedLine): NextThing {
  const { now, seen } = situation;
  if (!seen.looks.has("ours")) return { do: "look", at: "ours" };
  const own = seen.ours.find(({ subscriptionId }) => subscriptionId === bare.subscriptionId);
  if (own === undefined) return { do: "wait", until: nextFullHour(now) };
  if (!own.autoRenew) return { do: "setEndChoice", subscriptionId: bare.subscriptionId };
  return record(situation, withArrived(transfer, { ...bare, isProtected: true }), {
    subscriptionId: bare.subscriptionId,
    endChoice: "renew",
  });
}

function verify(situation: Situation, transfer: TransferStanding, unseen: ArrivedLine): NextThing {
  const { now, seen } = situation;
  const { seats, skuId, subscriptionId } = unseen;
  const row = rowOf(situation, subscriptionId);
  const again: NextThing = { do: "wait", until: nextFullHour(now) };
  if (row === null || row.status !== "enabled" || row.seats < seats) return again;
  if (!seen.looks.has("users")) return { do: "look", at: "users" };
  if (!areUsersWell(situation, skuId)) return again;
  const verified = withArrived(transfer, { ...unseen, verifiedAt: now });
  return record(situation, verified, { subscriptionId, verified: seats });
}

/** Asked once: what came is ours to pay, and what did not is bought. */
function review(situation: Situation, transfer: TransferStanding): NextThing | null {
  const { approved } = situation;
  const [first] = transfer.agreed;
  if (approved === null || first === undefined) return null;
  const { different, missing, unexpected } = transferOutcome(approved.planFile, transfer);
  const isAsAgreed = different.length + missing.length + unexpected.length === 0;
  if (isAsAgreed) return null;
  return pursue(situation, {
    kind: "reviewTransfer",
    lineId: first.lineId,
    owner: "operator",
    dueAt: addHours(transfer.comparedAt ?? situation.now, SHOWN_WITHIN_HOURS),
  });
}

function withArrived(transfer: TransferStanding, arrived: ArrivedLine): TransferStanding {
  const { subscriptionId } = arrived;
  return {
    ...transfer,
    arrived: transfer.arrived.map((each) =>
      each.subscriptionId === subscriptionId ? arrived : each,
    ),
  };
}

function record(
  { now, standing }: Situation,
  transfer: TransferStanding,
  details: Extract<NextThing, { do: "record" }>["entry"]["details"],
  refusals: Standing["lineRefusals"] = [],
): NextThing {
  const { transferId } = transfer;
  return {
    do: "record",
    standing: {
      ...standing,
      transfers: standing.transfers.map((each) =>
        each.transferId === transferId ? transfer : each,
      ),
      lineRefusals: [...standing.lineRefusals, ...refusals],
    },
    entry: { at: now, kind: "observed", subject: transferId ?? transfer.ownerTenantId, details },
  };
}
