// Which way each line goes once the price of buying it again is known: the cheapest that the partner uses
// and that has time; where users would have to change their license, any way that spares them that.

import { isAbove, timesMoney, type Money } from "#lib/money.ts";
import type { TargetOfPool } from "./band.ts";
import { totalMoney } from "../timing/transition-cost.ts";

import { foreseeSourceEnd, type DraftLine, type RestingLine } from "./draft-lines.ts";
import type { FindingCode } from "./finding.ts";
import type { PlanLine } from "./move-plan.ts";
import {
  cancelNow,
  handOvers,
  stayAtSource,
  underTheCap,
  type Way,
  type WayQuestion,
} from "./other-ways.ts";
import type { PlanRequest } from "./plan-request.ts";

export interface ChosenWay {
  /** The very draft that was given where it stays as it is. */
  readonly draft: DraftLine;
  /** What the line costs on its way, and the next best way. */
  readonly shown: Pick<PlanLine, "cost" | "runnerUp">;
}

/** Lines of one transfer request. Source: "Transfer billing ownership of new commerce subscriptions". */
const TRANSFER_LINES_MAX = 25;

/** `drafts` as they stand with every line bought again that can be; `targets` are what that would buy. */
export function chooseWays(
  request: PlanRequest,
  drafts: readonly DraftLine[],
  targets: readonly TargetOfPool[],
): ChosenWay[] {
  return numbered(drafts.map((draft) => chooseWay(request, draft, targets)));
}

function chooseWay(
  request: PlanRequest,
  draft: DraftLine,
  targets: readonly TargetOfPool[],
): ChosenWay {
  const { source } = draft.line;
  if (draft.kind === "resting") return wayOfResting(request, draft, draft.line);
  const { end } = draft.line;
  const lineId = source.row.subscriptionId;
  const cost = costOfBuying(lineId, targets);
  const unitCost = targets.find(({ pool }) => pool.lines.includes(draft.line))?.target.unitCost;
  const question: WayQuestion = { request, source, end, fallback: "repurchase" };
  const others = handOvers(question);
  const reassigns = draft.line.buys.kind === "other";
  const open = others.find(({ reason }) => reason === "transferOpen");
  const better =
    open ??
    others.find(
      (way) => way.against === null && (reassigns || (cost !== null && isCheaper(way, cost))),
    );
  if (better !== undefined) {
    const against = reassigns ? "reassigns" : "costsMore";
    const buying = { route: "repurchase", reason: draft.line.reason, cost, against } as const;
    return handedOver(source, better, buying);
  }
  const wantsOut = request.overrides.some(
    (each) => each.lineId === lineId && each.route === "cancelNow",
  );
  const [next = stayAtSource(question, unitCost ?? null)] = wantsOut
    ? [cancelNow(question)]
    : others;
  const against = next.against ?? "costsNoLess";
  return { draft, shown: { cost, runnerUp: runnerUp({ ...next, against }) } };
}

function wayOfResting(
  request: PlanRequest,
  draft: DraftLine,
  { source, choice }: RestingLine,
): ChosenWay {
  const nothing = { draft, shown: { cost: null, runnerUp: null } };
  if (choice.route !== "blocked" || !blockedPurchases.has(choice.refusal)) return nothing;
  const end = foreseeSourceEnd(request, source, false);
  if (end === null) return nothing;
  const others = handOvers({ request, source, end, fallback: "blocked" });
  const possible = others.find(({ against }) => against === null);
  if (possible !== undefined) {
    return handedOver(source, possible, stayAtSource({ request, source }, null));
  }
  const ways = choice.refusal === "SEAT_CAP_OVERLAP" ? underTheCap(source) : [];
  const [next] = [...others, ...ways];
  return { draft, shown: { cost: null, runnerUp: next === undefined ? null : runnerUp(next) } };
}

/** Refusals that say only that it cannot be bought again. */
const blockedPurchases: ReadonlySet<FindingCode> = new Set([
  "OFFER_DISCONTINUED",
  "OFFER_UNKNOWN",
  "DATA_WOULD_BE_LOST",
  "NO_EQUIVALENT",
  "PLAN_LOSS_NOT_ACCEPTED",
  "ADD_ON_NOT_SUPPORTED",
  "ATTESTATION_MISSING",
  "SEAT_CAP_OVERLAP",
  "SEATS_ABOVE_CEILING",
]);

function handedOver(
  source: RestingLine["source"],
  { route, reason, cost, acts }: Way,
  next: Omit<Way, "acts">,
): ChosenWay {
  if (route !== "ownershipTransfer" && route !== "renewToCsp") {
    throw new RangeError(`nobody hands over by ${route}`);
  }
  return {
    draft: { kind: "resting", line: { source, choice: { route, reason, acts } } },
    shown: { cost, runnerUp: runnerUp(next) },
  };
}

function runnerUp({ route, reason, cost, against }: Omit<Way, "acts">): PlanLine["runnerUp"] {
  return { against: against ?? "notWanted", cost, reason, route };
}

function isCheaper({ cost }: Way, than: Money): boolean {
  return cost !== null && cost.currency === than.currency && isAbove(than, cost);
}

/** The line's share, by seats, of the overlap of every purchase that covers it. */
function costOfBuying(lineId: string, targets: readonly TargetOfPool[]): Money | null {
  const parts = targets.flatMap(({ target, pool }) =>
    target.steps
      .filter(({ forLines }) => forLines.includes(lineId))
      .map((step) => {
        const claims = pool.claims.filter(({ line }) =>
          step.forLines.includes(line.source.row.subscriptionId),
        );
        const all = claims.reduce((seats, claim) => seats + claim.seats, 0);
        const own = claims
          .filter(({ line }) => line.source.row.subscriptionId === lineId)
          .reduce((seats, claim) => seats + claim.seats, 0);
        const { overlapCost } = step;
        return overlapCost === null || all === 0 ? overlapCost : timesMoney(overlapCost, own / all);
      }),
  );
  return totalMoney(parts);
}

/** A request holds so many lines of one billing owner; the next ones wait for it. */
function numbered(ways: readonly ChosenWay[]): ChosenWay[] {
  const counted = new Map<string, number>();
  return ways.map((way) => {
    const { draft } = way;
    if (draft.kind !== "resting" || draft.line.choice.route !== "ownershipTransfer") return way;
    const { source, choice } = draft.line;
    const { transfer } = choice.acts;
    if (transfer === null) return way;
    const owner = transfer.owner.tenantId ?? "";
    const count = (counted.get(owner) ?? 0) + 1;
    counted.set(owner, count);
    const requestNumber = Math.ceil(count / TRANSFER_LINES_MAX);
    const acts = { ...choice.acts, transfer: { ...transfer, requestNumber } };
    return { ...way, draft: { kind: "resting", line: { source, choice: { ...choice, acts } } } };
  });
}
