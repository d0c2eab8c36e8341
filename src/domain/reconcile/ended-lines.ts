// Sources on which a plan made anew counts no more: those that are gone, and those that went on past their end
// while their owner is asked to take that back, who may do it at any instant.

import { earliest } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { isServing, type Estate } from "../estate/estate.ts";
import { cancellationWindowEndsAt } from "../lifecycle/windows.ts";
import type { EndedLine } from "../plan/plan-request.ts";
import { latestStep } from "./asks.ts";
import type { Situation } from "./situation.ts";
import type { LineStanding } from "./standing.ts";
import { hasRenewed } from "./line-outcome.ts";
import { endOf, isCountedOn } from "./renewals.ts";
import { endingLines } from "./transfers.ts";

/**
 * A source that was cut before its planned end ended when that was seen; what is renewed to CSP serves from its
 * agreement's end, whatever the agreement's own row shows.
 */
export function endedLines(situation: Situation, { subscriptions }: Estate): readonly EndedLine[] {
  const { approved, now, standing } = situation;
  if (approved === null) return [];
  const serving = subscriptions.filter(isServing).map(({ subscriptionId }) => subscriptionId);
  const ending = endingLines(standing, approved.planFile);
  const lines = ending.filter(
    (line) => isCountedOn(situation, line) || !hasRenewed(standing, line),
  );
  return lines.flatMap((line): EndedLine[] => {
    const { end, lineId } = line;
    const known = standing.lines.find((each) => each.lineId === lineId);
    if (!serving.includes(lineId)) {
      const seenAt = known?.since ?? now;
      return [{ lineId, endedAt: earliest(seenAt, end.plannedAt ?? seenAt), wentOn: null }];
    }
    const wentOn = known === undefined ? null : stillTakenBack(situation, known);
    if (wentOn !== null && known !== undefined) {
      return [{ lineId, endedAt: known.endedAt ?? known.since, wentOn }];
    }
    const endedAt = isCountedOn(situation, line) ? endOf(situation, line) : null;
    return endedAt === null ? [] : [{ lineId, endedAt, wentOn: null }];
  });
}

/**
 * How a source went on that its owner may end at any instant; null for any other. Not where they have refused,
 * nor after the week in which a renewal can be taken back.
 */
export function stillTakenBack(
  situation: Situation,
  { endedAt, lineId, since, state }: LineStanding,
): EndedLine["wentOn"] {
  if (state === "gone") return null;
  const from = endedAt ?? since;
  if (state === "renewed" && hasReached(situation, cancellationWindowEndsAt(from))) return null;
  const kind = state === "renewed" ? "rescueRenewal" : "endExtension";
  const step = latestStep(situation, kind, lineId);
  const isRefused = step !== null && step.openedAt >= from && step.state === "refused";
  return isRefused ? null : state;
}
