// What became of every line: each source subscription of the world ends exactly once.

import type { Evidence, RecordedLine, ReportedMove } from "./evidence.ts";
import { standInsFor } from "./licenses.ts";
import { wasRenewedToCsp } from "./renewed-to-csp.ts";
import { judgeRenewals } from "./renewals.ts";
import { ENDS_SOURCE } from "./source-ends.ts";
import { transferOf, transferredPools } from "./transfers.ts";

type Ending = "moved" | "kept" | "ignored" | "refused" | "unfinished";

export interface LineVerdict {
  readonly line: RecordedLine;
  readonly ending: Ending;
  /** Why it was refused; null for every other ending. */
  readonly code: string | null;
  /** Refused, and neither the record nor the event log holds an obstacle. */
  readonly isRefusedThoughMovable: boolean;
}

/** Acts of other people after which a line cannot be moved any more, or not as it was meant. */
const OBSTACLE_EVENTS = new Set([
  "relationshipRefused",
  "customerCancelled",
  "paymentFailed",
  "sellerRetaliated",
  "relationshipEnded",
  "delegatedAdminRevoked",
  "agreementLapsed",
]);
/** Refusals because a source went on: of one that could be moved only what its own owner did or left undone excuses them. */
const WENT_ON = new Set(["RENEWAL_SURPRISED", "EXTENSION_LEFT_ON"]);
const OF_ITS_OWNER = /^OWNER_/;
const REFUSED_REQUEST = "requestRefused";
const BY_OWN_WILL = "unwilling";

const CODE_OF_WAITING: Readonly<Record<string, string>> = {
  acceptRelationship: "RELATIONSHIP_NOT_ACCEPTED",
  acceptAgreement: "AGREEMENT_NOT_ACCEPTED",
  approveDelegatedAdmin: "DELEGATED_ADMIN_NOT_APPROVED",
  approvePlan: "PLAN_NOT_APPROVED",
};

const LETTER_OF_STEP: Readonly<Record<string, string>> = {
  acceptRelationship: "invitation",
  acceptAgreement: "agreement",
  approveDelegatedAdmin: "delegatedAdmin",
};

export function judgeLines(evidence: Evidence): LineVerdict[] {
  const moves = new Map(evidence.report.moves.map((move) => [move.tenantId, move]));
  return evidence.record.lines.map((line) => {
    const { ending, code } = endingOf(line, moves.get(line.tenantId), evidence);
    const isRefusedThoughMovable = ending === "refused" && !isExcused(line, code, evidence);
    return { line, ending, code, isRefusedThoughMovable };
  });
}

function endingOf(
  line: RecordedLine,
  move: ReportedMove | undefined,
  evidence: Evidence,
): { ending: Ending; code: string | null } {
  if (move === undefined) return { ending: "unfinished", code: null };
  const reported = move.lines.find(({ lineId }) => lineId === line.subscriptionId);
  if (reported !== undefined && reported.outcome !== "open") {
    return borneOut(line, reported.outcome, reported.code, evidence);
  }
  if (move.status === "refused") return { ending: "refused", code: move.refusal ?? "NO_CODE" };
  const waitsInVain = waitingForNobody(line.tenantId, move, evidence);
  if (waitsInVain !== null) return { ending: "refused", code: waitsInVain };
  return { ending: "unfinished", code: null };
}

/** What the product says of a line counts only as far as the world bears it out. */
function borneOut(
  line: RecordedLine,
  said: Exclude<Ending, "unfinished">,
  code: string | null,
  evidence: Evidence,
): { ending: Ending; code: string | null } {
  switch (said) {
    case "moved":
      return { ending: isMoved(line, evidence) ? "moved" : "unfinished", code: null };
    case "kept":
      return line.expected === "keep"
        ? { ending: "kept", code: null }
        : { ending: "refused", code: "KEPT_UNASKED" };
    case "ignored":
      return line.expected === "ignore"
        ? { ending: "ignored", code: null }
        : { ending: "refused", code: "IGNORED_UNASKED" };
    case "refused":
      return { ending: "refused", code: code ?? "NO_CODE" };
  }
}

/**
 * It was handed over to us; or seats of ours, bought, handed over or renewed to CSP, stand in the pool, or in one whose licenses its
 * users were given, and the source serves no more or runs out unbilled.
 */
function isMoved(line: RecordedLine, evidence: Evidence): boolean {
  const { events, meter, record } = evidence;
  if (transferOf(line, evidence) !== undefined) return true;
  const isRenewed = wasRenewedToCsp(line, evidence);
  const standIns = standInsFor(line.tenantId, line.skuId, events);
  const ofPool = (one: { readonly tenantId: string; readonly skuId: string }) =>
    one.tenantId === line.tenantId && (one.skuId === line.skuId || standIns.has(one.skuId));
  const isEnded = events.some(
    ({ kind, details }) =>
      ENDS_SOURCE.has(kind) && details["subscriptionId"] === line.subscriptionId,
  );
  const arrived = transferredPools({ events });
  return isEnded && (isRenewed || [...meter.seatsBought, ...record.ours, ...arrived].some(ofPool));
}

/** The code of an open step whose owner, by the world's record, never acts; null where there is none. */
function waitingForNobody(
  tenantId: string,
  move: ReportedMove,
  { record }: Evidence,
): string | null {
  const neverAct = record.customers.find((one) => one.tenantId === tenantId)?.neverAct ?? [];
  const step = move.humanSteps.find(
    ({ kind, owner, state }) =>
      state === "open" &&
      neverAct.some(
        ({ role, letterKind }) => role === owner && letterKind === (LETTER_OF_STEP[kind] ?? kind),
      ),
  );
  return step === undefined ? null : (CODE_OF_WAITING[step.kind] ?? `WAITS_FOR_${step.owner}`);
}

function isExcused(line: RecordedLine, code: string | null, evidence: Evidence): boolean {
  if (code === null || !WENT_ON.has(code)) return hasObstacle(line, evidence);
  return (
    line.expected === "obstacle" ||
    line.obstacles.some((obstacle) => OF_ITS_OWNER.test(obstacle)) ||
    judgeRenewals(evidence).byOthers.some(
      ({ details }) => details["subscriptionId"] === line.subscriptionId,
    )
  );
}

function hasObstacle(line: RecordedLine, { record, events }: Evidence): boolean {
  const neverAct = record.customers.find((one) => one.tenantId === line.tenantId)?.neverAct ?? [];
  return (
    line.obstacles.some((obstacle) => !OF_ITS_OWNER.test(obstacle)) ||
    line.expected !== "movable" ||
    neverAct.length > 0 ||
    events.some(
      (event) =>
        event.tenantId === line.tenantId &&
        (OBSTACLE_EVENTS.has(event.kind) ||
          (event.kind === REFUSED_REQUEST && event.details["because"] === BY_OWN_WILL)) &&
        (event.details["subscriptionId"] ?? line.subscriptionId) === line.subscriptionId,
    )
  );
}
