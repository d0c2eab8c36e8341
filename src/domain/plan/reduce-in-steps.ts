// Under the seat cap: the owner of a monthly source takes seats out of it after its renewals, as many each time as
// ours carry by then, and what that makes room for is bought. Nobody is without a license, and nobody gets another.

import { addHours, latest } from "#lib/instant.ts";
import { servingSeats } from "../estate/estate.ts";
import { agreementRules } from "../lifecycle/agreements.ts";
import { foreseeLaterEnd } from "../lifecycle/source-end.ts";
import { cancellationWindowEndsAt } from "../lifecycle/windows.ts";
import { sourceEndRequest } from "./draft-lines.ts";
import type { CappedPool } from "./larger-plan.ts";
import type { SourceActs } from "./move-plan.ts";
import type { DraftLine, MovingLine } from "./moving-line.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { SeatPlan, SeatStep } from "./quantities.ts";
import { planActs, timePurchase } from "./schedule.ts";

/** Each is a month more and an act of somebody else's; beyond so many another way is better. */
const REDUCTIONS_MAX = 3;
/** A renewal may take a day to be done ("Create a new subscription", renewals). */
const RENEWAL_HOURS = 24;

type Reduction = NonNullable<SourceActs["reduceSeats"]>["reductions"][number];

/** The drafts with the source reduced in steps; null where that is no way. */
export function withReductions(
  request: PlanRequest,
  drafts: readonly DraftLine[],
  capped: CappedPool,
): DraftLine[] | null {
  const [line, ...others] = capped.lines;
  if (line === undefined || others.length > 0 || !isReducible(request, line, capped)) return null;
  const levels = levelsOf(capped);
  const reduced = levels === null ? null : reducedLine(request, line, levels);
  if (reduced === null) return null;
  return drafts.map((draft) => (draft.line === line ? { kind: "moving", line: reduced } : draft));
}

/**
 * Only of a monthly term are seats given back without a term that nobody wants, and only where the tenant can be
 * read is it seen that they are gone. One source of its license alone, so that whose seats go is no question.
 */
function isReducible(
  { estate, linesNotReduced, policy }: PlanRequest,
  { acts, buys, source, wentOn }: MovingLine,
  { skuId }: CappedPool,
): boolean {
  const { agreementType, declared, row } = source;
  return (
    policy.routes.reduceInSteps === "use" &&
    estate.knownBy !== "declared" &&
    agreementRules[agreementType].reducesAfterRenewal === true &&
    declared?.term === "P1M" &&
    row.status === "enabled" &&
    row.skuId === skuId &&
    buys.kind === "same" &&
    acts.endNow === null &&
    wentOn === null &&
    !linesNotReduced.includes(row.subscriptionId)
  );
}

/** Seats of the source after each reduction; null where too many would be needed, or none helps. */
function levelsOf({ needed, ours, room, sourceSeats }: CappedPool): number[] | null {
  const most = ours + room + sourceSeats;
  const levels: number[] = [];
  let own = Math.min(needed, ours + room);
  while (own < needed) {
    const seatsTo = needed - own;
    const before = levels.at(-1) ?? sourceSeats;
    if (own < 1 || seatsTo >= before || levels.length === REDUCTIONS_MAX) return null;
    levels.push(seatsTo);
    own = Math.min(needed, most - seatsTo);
  }
  return levels;
}

function reducedLine(
  request: PlanRequest,
  line: MovingLine,
  levels: readonly number[],
): MovingLine | null {
  const { now, policy } = request;
  const { source } = line;
  const later = foreseeLaterEnd(sourceEndRequest(request, source, false), levels.length);
  if (later === null) return null;
  const { end, renewals } = later;
  const reductions = levels.flatMap((seatsTo, at): Reduction[] => {
    const renewsAt = renewals[at];
    if (renewsAt === undefined) return [];
    const askAt = addHours(renewsAt, RENEWAL_HOURS);
    return [{ askAt, latestAt: cancellationWindowEndsAt(renewsAt), renewsAt, seatsTo }];
  });
  const acts = planActs(source, end, policy, now);
  const { stopRenewal } = acts;
  // A change of seats may take back what was set before it.
  const reducedBy = latest(now, ...reductions.map(({ latestAt }) => latestAt));
  const stop =
    stopRenewal === null
      ? null
      : {
          ...stopRenewal,
          askAt: latest(stopRenewal.askAt, reducedBy),
          latestAt: latest(stopRenewal.latestAt, reducedBy),
        };
  return {
    ...line,
    reason: "reduceInSteps",
    end,
    acts: {
      ...acts,
      reduceSeats: { owner: source.billingOwner, reductions },
      stopRenewal: stop,
    },
    timing: timePurchase(source, end, policy, now, false),
  };
}

/** Whether the source of a pool is planned to be reduced in steps; it is the only one then. */
export function isReduced([line]: readonly MovingLine[]): boolean {
  return line?.acts.reduceSeats !== undefined;
}

/** Seats of ours before each reduction and before the end; null where that passes what can be ours by then. */
export function seatsInSteps(
  lines: readonly MovingLine[],
  { needed, ours, room }: Pick<CappedPool, "needed" | "ours" | "room">,
  maxSeats: number,
): SeatPlan | null {
  const [line] = lines;
  if (line === undefined) return null;
  const lineIds = [line.source.row.subscriptionId];
  const most = ours + room + servingSeats(line.source.row);
  const steps: SeatStep[] = [];
  let before = ours;
  let held = servingSeats(line.source.row);
  const { reductions = [] } = line.acts.reduceSeats ?? {};
  for (const { renewsAt, seatsTo } of [...reductions, { renewsAt: undefined, seatsTo: 0 }]) {
    const seatsAfter = Math.max(before, needed - seatsTo);
    if (seatsAfter > most - held) return null;
    const added = { lineIds, seatsAdded: seatsAfter - before, seatsAfter };
    if (renewsAt === undefined) steps.push(added);
    else if (seatsAfter > before) steps.push({ ...added, releasedAt: renewsAt });
    [before, held] = [seatsAfter, seatsTo];
  }
  return { steps, minSeats: needed, maxSeats: Math.max(maxSeats, needed), trimmed: 0 };
}
