import { addDays, addHours, earliest, type Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { isServing } from "../../estate/estate.ts";
import { actorOf } from "../../lifecycle/agreements.ts";
import { latestStep, observedDone, pursue, withdraw } from "../asks.ts";
import { rowOf } from "../cover.ts";
import { pauseOf } from "../pause.ts";
import { earlierOf, nextFullHour, tomorrow } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import type { Standing } from "../standing.ts";
import type { SeenTransfer, TransferRequest, TransferStanding } from "../transfer-standing.ts";
import { isOpen, newTransfer, transferOf, transferRequests, wayOfLine } from "../transfers.ts";
import { givenUp } from "../written-down.ts";
import { agreementStands } from "./agreement.ts";
import { relationshipStands } from "./relationship.ts";

/**
 * Asks billing owners to hand subscriptions over: the agreed list first, one request at a time, watched
 * until it is read back as ended. Only then may what was not handed over be bought; a request that is
 * still in progress when that is due goes to a person.
 */
export const transferring: Stage = (situation) => {
  const { approved, standing } = situation;
  if (approved === null || standing.rows === null) return null;
  return earlierOf(
    transferRequests(approved.planFile)
      .values()
      .map((request) => {
        const known = transferOf(standing, request.lines);
        if (known === null) return begin(situation, request, approved.approvedAt);
        return isOpen(known.state)
          ? follow(situation, request, known)
          : closeSteps(situation, request, known);
      }),
  );
};

/** What Microsoft holds is read before anything is sent: an answer may have been lost. */
function begin(
  situation: Situation,
  request: TransferRequest,
  approvedAt: Instant,
): NextThing | null {
  const { now, seen, standing } = situation;
  const isOver =
    hasReached(situation, request.latestAt) ||
    request.lines.some((line) => isGone(situation, line));
  const mayAsk =
    relationshipStands(situation) &&
    agreementStands(situation) &&
    pauseOf(situation.humanSteps) === null;
  if (!mayAsk && !isOver) return { do: "wait", until: earliest(request.latestAt, tomorrow(now)) };
  const { transfersPutOff } = seen;
  if (transfersPutOff !== null) return { do: "wait", until: transfersPutOff };
  if (!seen.looks.has("transfers")) return { do: "look", at: "transfers" };
  const sent = seen.transfers.find((each) => isAnswerOf(each, request, approvedAt, standing));
  if (sent !== undefined) return remember(situation, request, sent);
  if (isOver) return remember(situation, request, null);
  if (seen.transfers.some(({ state }) => state === "unknown" || isOpen(state))) {
    return { do: "wait", until: earliest(request.latestAt, tomorrow(now)) };
  }
  return { do: "requestTransfer", request };
}

/** Created by us, from that partner, since the approval, and not one that we know already. */
function isAnswerOf(
  { createdAt, sourceTenantId, targetTenantId, transferId }: SeenTransfer,
  { owner }: TransferRequest,
  approvedAt: Instant,
  { transfers }: Standing,
): boolean {
  return (
    sourceTenantId === owner.tenantId &&
    targetTenantId !== owner.tenantId &&
    createdAt !== null &&
    createdAt >= approvedAt &&
    !transfers.some((known) => known.transferId === transferId)
  );
}

/** Null: its time was over before it could be sent. A state that nobody knows is no end. */
function remember(
  situation: Situation,
  request: TransferRequest,
  sent: SeenTransfer | null,
): NextThing {
  const { now, standing } = situation;
  const found = sent?.state ?? "notSent";
  const state = found === "unknown" ? "pending" : found;
  const transfer = newTransfer(situation, request, state, sent);
  return {
    do: "record",
    standing: { ...standing, transfers: [...standing.transfers, transfer] },
    entry: {
      at: now,
      kind: "decided",
      subject: transfer.transferId ?? request.owner.tenantId,
      details: { transfer: state, lines: request.lines.map(({ lineId }) => lineId) },
    },
  };
}

function follow(
  situation: Situation,
  request: TransferRequest,
  transfer: TransferStanding,
): NextThing | null {
  const { now, seen } = situation;
  const [first] = request.lines;
  if (first === undefined) return null;
  const asked = latestStep(situation, "ownershipTransfer", first.lineId);
  const isOver =
    hasReached(situation, request.latestAt) ||
    asked?.state === "refused" ||
    (transfer.state === "pending" && request.lines.some((line) => isGone(situation, line)));
  const { transfersPutOff } = seen;
  if (transfersPutOff !== null) return { do: "wait", until: transfersPutOff };
  const readAt = isOver ? now : nextReadAt(transfer, asked?.evidence?.at ?? null);
  if (hasReached(situation, readAt) && !seen.looks.has("transfers"))
    return { do: "look", at: "transfers" };
  const again: NextThing = {
    do: "wait",
    until: isOver
      ? nextFullHour(now)
      : earliest(request.latestAt, laterThan(situation, readAt, transfer)),
  };
  if (transfer.state === "inProgress") {
    const agreed = observedDone(situation, "ownershipTransfer", first.lineId);
    if (agreed !== null || !hasReached(situation, request.latestAt)) return agreed ?? again;
    const stuck = { kind: "transferStuck", owner: "operator", dueAt: now } as const;
    return earlierOf([pursue(situation, { ...stuck, lineId: first.lineId }), again]);
  }
  if (isOver) return { do: "cancelTransfer", transfer };
  const chased = pursue(situation, {
    kind: "ownershipTransfer",
    lineId: first.lineId,
    owner: actorOf(request.owner),
    dueAt: earliest(request.latestAt, transfer.expiresAt ?? request.latestAt),
  });
  return earlierOf([chased, again]);
}

/** Minutes as a rule, days in some cases: nothing hangs on the hour. */
const READ_IN_PROGRESS_HOURS = 4;

/** Daily while nobody has answered; at once when somebody has. */
function nextReadAt({ readAt, state }: TransferStanding, answeredAt: Instant | null): Instant {
  if (state === "inProgress") return addHours(readAt, READ_IN_PROGRESS_HOURS);
  return answeredAt !== null && answeredAt > readAt ? answeredAt : addDays(readAt, 1);
}

function laterThan(situation: Situation, readAt: Instant, transfer: TransferStanding): Instant {
  return hasReached(situation, readAt)
    ? nextReadAt({ ...transfer, readAt: situation.now }, null)
    : readAt;
}

/** What was to be handed over serves no more. */
function isGone(situation: Situation, { lineId }: { readonly lineId: string }): boolean {
  const row = rowOf(situation, lineId);
  return row === null || !isServing(row);
}

/** The request is over: nobody is asked any longer, and what nobody can buy either is given up by name. */
function closeSteps(
  situation: Situation,
  { lines }: TransferRequest,
  { moved }: TransferStanding,
): NextThing | null {
  const { standing } = situation;
  const [first] = lines;
  if (first === undefined) return null;
  const wasAgreed = moved.length > 0;
  const close = wasAgreed ? observedDone : withdraw;
  const closed =
    close(situation, "ownershipTransfer", first.lineId) ??
    observedDone(situation, "transferStuck", first.lineId);
  if (closed !== null) return closed;
  const [lost, ...more] = lines
    .filter((line) => wayOfLine(standing, line) === "lost")
    .map(({ lineId }) => lineId)
    .filter((id) => !standing.lineRefusals.some(({ lineId }) => lineId === id));
  return lost === undefined ? null : givenUp(situation, [lost, ...more], "TRANSFER_NOT_AGREED");
}
