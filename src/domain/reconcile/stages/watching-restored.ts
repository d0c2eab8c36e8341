import { addDays, addHours } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { isServing } from "../../estate/estate.ts";
import type { PlanLine } from "../../plan/move-plan.ts";
import { ask, latestStep, observedDone, pursue, withdraw } from "../asks.ts";
import { rowOf, usersWithoutSeat } from "../cover.ts";
import { earlierOf, nextFullHour } from "../rhythm.ts";
import type { NextThing, Situation } from "../situation.ts";
import { accessStands } from "./access.ts";
import { RENEWAL_HOURS } from "./noting-ends.ts";
import { TOLD_DAYS_BEFORE } from "./on-watch.ts";

/** Who is out and whom nobody helps for so long is not looked at for ever: our operator was told long before. */
const WATCH_DAYS = 8;

/**
 * Of an aborted move: that a source renews again is its owner's word, and its replacement was let go on it. It shows at the
 * end of the term and not before, so our operator is on watch over that end, with what to press if users are cut, until
 * the tenant shows that nobody is.
 */
export function watchRestored(
  situation: Situation,
  { end, lineId, skuId }: PlanLine,
): NextThing | null {
  const { now, seen, standing } = situation;
  const endsAt = end.plannedAt;
  const restored = latestStep(situation, "restoreRenewal", lineId);
  if (restored?.state !== "done" || endsAt === null || !accessStands(situation)) return null;
  const tellAt = addDays(endsAt, -TOLD_DAYS_BEFORE);
  if (!hasReached(situation, tellAt)) return { do: "wait", until: tellAt };
  if (hasReached(situation, addDays(endsAt, WATCH_DAYS))) {
    return withdraw(situation, "watchCutover", lineId);
  }
  const wanted = { kind: "watchCutover", lineId, owner: "operator", dueAt: endsAt } as const;
  const step = latestStep(situation, "watchCutover", lineId);
  if (step === null || step.state === "withdrawn") return ask(situation, wanted);
  if (!hasReached(situation, endsAt)) return { do: "wait", until: addHours(endsAt, 1) };
  if (!seen.looks.has("rows")) return { do: "look", at: "rows" };
  if (!seen.looks.has("pools")) return { do: "look", at: "pools" };
  const again: NextThing = { do: "wait", until: nextFullHour(now) };
  if (usersWithoutSeat(standing, skuId) > 0) return earlierOf([pursue(situation, wanted), again]);
  const row = rowOf(situation, lineId);
  const goesOn = row !== null && isServing(row) && (row.nextLifecycleAt ?? endsAt) > endsAt;
  const isShown = goesOn || hasReached(situation, addHours(endsAt, RENEWAL_HOURS));
  return isShown ? observedDone(situation, "watchCutover", lineId) : again;
}
