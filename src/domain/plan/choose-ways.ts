// Which way each line goes once the price of buying it again is known: the cheapest that the partner uses
// and that has time; where users would have to change their license, any way that spares them that.

import { earliest, type Instant } from "#lib/instant.ts";
import { isAbove, timesMoney, type Money } from "#lib/money.ts";
import { totalMoney } from "../timing/transition-cost.ts";
import type { TargetOfPool } from "./band.ts";
import { endedOf, endOfSource } from "./draft-lines.ts";
import type { FindingCode } from "./finding.ts";
import type { PlanLine, SourceActs } from "./move-plan.ts";
import type { DraftLine, MovingLine, RestingLine } from "./moving-line.ts";
import {
  cancelNow,
  handOvers,
  largerPlan,
  stayAtSource,
  underTheCap,
  waitForTheEnd,
  type Way,
  type WayQuestion,
} from "./other-ways.ts";
import { routeWanted } from "./override.ts";
import type { PlanRequest } from "./plan-request.ts";
import { isLeftByAll } from "./routes.ts";
import { noActs } from "./schedule.ts";

export interface ChosenWay {
  /** The very draft that was given where it stays as it is. */
  readonly draft: DraftLine;
  /** What the line costs on its way, and the next best way. */
  readonly shown: Pick<PlanLine, "cost" | "runnerUp">;
}

/** Lines of one transfer request. Source: "Transfer billing ownership of new commerce subscriptions". */
const TRANSFER_LINES_MAX = 25;

/**
 * `drafts` as they stand with every line bought again that can be; `targets` are what that would buy, and
 * `notReducing` tells what would be bought if no source were reduced in steps.
 */
export function chooseWays(
  request: PlanRequest,
  { drafts, targets }: Bought,
  notReducing: () => readonly TargetOfPool[],
): ChosenWay[] {
  return numbered(drafts.map((draft) => chooseWay(request, draft, targets, notReducing)));
}

interface Bought {
  readonly drafts: readonly DraftLine[];
  readonly targets: readonly TargetOfPool[];
}

function chooseWay(
  request: PlanRequest,
  draft: DraftLine,
  targets: readonly TargetOfPool[],
  notReducing: () => readonly TargetOfPool[],
): ChosenWay {
  const { source } = draft.line;
  if (draft.kind === "resting") return wayOfResting(request, draft, draft.line);
  const { end } = draft.line;
  const lineId = source.row.subscriptionId;
  const cost = costOfBuying(lineId, targets);
  const unitCost = targets.find(({ pool }) => pool.lines.includes(draft.line))?.target.unitCost;
  const fallback = { route: "repurchase", firstAt: firstDueAt(draft.line, targets) } as const;
  const question: WayQuestion = { request, source, end, fallback };
  if (draft.line.acts.endNow !== null) {
    return { draft, shown: { cost, runnerUp: runnerUp(waitForTheEnd()) } };
  }
  // What is handed over comes as it is; who wants other licenses buys them, and what nobody uses is not asked for.
  const isAskedFor = draft.line.wanted === null && !isLeftByAll(draft.line.buys);
  const others = isAskedFor ? handOvers(question) : [];
  const reassigns = draft.line.buys.kind !== "same";
  const open = others.find(({ isUnderWay }) => isUnderWay);
  const better =
    open ??
    others.find(
      (way) => way.against === null && (reassigns || (cost !== null && isCheaper(way, cost))),
    );
  if (better !== undefined) {
    const against = reassigns ? "reassigns" : "costsMore";
    const buying = { route: "repurchase", reason: draft.line.reason, cost, against } as const;
    return better.route === "ownershipTransfer"
      ? transferred(draft, better, buying)
      : handedOver(question, better, buying);
  }
  const isCancelWanted = routeWanted(request.overrides, lineId) === "cancelNow";
  const isReduced = draft.line.acts.reduceSeats !== undefined;
  const isAboveCap = isReduced || draft.line.reason === "largerPlan";
  const isLarger = isReduced && request.policy.routes.largerPlan === "use";
  const [next = stayAtSource(question, unitCost ?? null)] = isCancelWanted
    ? [cancelNow(question)]
    : [
        ...others,
        ...(isLarger ? [largerPlan(costOfBuying(lineId, notReducing()))] : []),
        ...(isAboveCap ? underTheCap(source) : []),
      ];
  const against = next.against ?? "costsNoLess";
  return { draft, shown: { cost, runnerUp: runnerUp({ ...next, against }) } };
}

/** When the first order for the line is due, or its owner is first asked to end it. */
function firstDueAt(
  { acts, source, timing }: MovingLine,
  targets: readonly TargetOfPool[],
): Instant {
  const orders = coveringOf(source.row.subscriptionId, targets).flatMap(({ target }) =>
    target.steps.map(({ orderAt }) => orderAt),
  );
  const asks = acts.stopRenewal === null ? [] : [acts.stopRenewal.askAt];
  return earliest(timing.orderAt, ...orders, ...asks);
}

/** It is asked for, and bought as planned where it is not handed over. */
function transferred(
  { line }: DraftLine & { readonly kind: "moving" },
  { acts: { transfer }, cost, reason }: Way,
  next: Omit<Way, "acts">,
): ChosenWay {
  const acts = { ...line.acts, transfer };
  return {
    draft: { kind: "moving", line: { ...line, reason, acts } },
    shown: { cost, runnerUp: runnerUp(next) },
  };
}

function wayOfResting(
  request: PlanRequest,
  draft: DraftLine,
  { source, choice }: RestingLine,
): ChosenWay {
  const nothing = { draft, shown: { cost: null, runnerUp: null } };
  if (choice.route !== "blocked" || !blockedPurchases.has(choice.refusal)) return nothing;
  const end = endOfSource(request, source, false);
  if (end === null) return nothing;
  const question: WayQuestion = { request, source, end, fallback: { route: "blocked" } };
  const others = handOvers(question);
  const possible = others.find(({ against }) => against === null);
  if (possible !== undefined) {
    return handedOver(question, possible, stayAtSource(question, null));
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
  "ADD_ON_WITHOUT_BASE",
  "ASSIGNMENTS_UNREADABLE",
  "ATTESTATION_MISSING",
  "SEAT_CAP_OVERLAP",
  "SEATS_ABOVE_CEILING",
]);

function handedOver(
  { end, request, source }: WayQuestion,
  { route, reason, cost, acts }: Way,
  next: Omit<Way, "acts">,
): ChosenWay {
  const shown = { cost, runnerUp: runnerUp(next) };
  switch (route) {
    case "ownershipTransfer":
      return {
        draft: { kind: "resting", line: { source, choice: { route, reason, acts } } },
        shown,
      };
    case "renewToCsp": {
      const wentOn = endedOf(request, source)?.wentOn ?? null;
      const choice = { route, reason, acts, end, wentOn };
      return { draft: { kind: "resting", line: { source, choice } }, shown };
    }
    default:
      throw new RangeError(`nobody hands over by ${route}`);
  }
}

function runnerUp({ route, reason, cost, against }: Omit<Way, "acts">): PlanLine["runnerUp"] {
  return { against: against ?? "notWanted", cost, reason, route };
}

function isCheaper({ cost }: Way, than: Money): boolean {
  return cost !== null && cost.currency === than.currency && isAbove(than, cost);
}

/** The line's share, by seats, of the overlap of every purchase that covers it; what a larger plan costs more stands with the first. */
function costOfBuying(lineId: string, targets: readonly TargetOfPool[]): Money | null {
  const covering = coveringOf(lineId, targets);
  const parts = covering.flatMap(({ target, pool }) =>
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
  const premiums = covering.flatMap(({ pool, target }) => {
    const of = pool.lines[0]?.source.row.subscriptionId;
    const { beyondSource } = target.timing.cost;
    return of === lineId && beyondSource !== null ? [beyondSource] : [];
  });
  return totalMoney([...parts, ...premiums]);
}

function coveringOf(lineId: string, targets: readonly TargetOfPool[]): readonly TargetOfPool[] {
  return targets.filter(({ target }) =>
    target.steps.some(({ forLines }) => forLines.includes(lineId)),
  );
}

/** A request holds so many lines of one billing owner; the next ones wait for it. */
function numbered(ways: readonly ChosenWay[]): ChosenWay[] {
  const counted = new Map<string, number>();
  return ways.map((way) => {
    const { draft } = way;
    const { transfer } = actsOf(draft);
    if (transfer === null) return way;
    const owner = transfer.owner.tenantId ?? "";
    const count = (counted.get(owner) ?? 0) + 1;
    counted.set(owner, count);
    const requestNumber = Math.ceil(count / TRANSFER_LINES_MAX);
    return { ...way, draft: withTransfer(draft, { ...transfer, requestNumber }) };
  });
}

function actsOf({ kind, line }: DraftLine): SourceActs {
  if (kind === "moving") return line.acts;
  return "acts" in line.choice ? line.choice.acts : noActs;
}

function withTransfer(draft: DraftLine, transfer: SourceActs["transfer"]): DraftLine {
  if (draft.kind === "moving") {
    const { line } = draft;
    return { kind: "moving", line: { ...line, acts: { ...line.acts, transfer } } };
  }
  const { source, choice } = draft.line;
  if (!("acts" in choice)) return draft;
  const acts = { ...choice.acts, transfer };
  return { kind: "resting", line: { source, choice: { ...choice, acts } } };
}
