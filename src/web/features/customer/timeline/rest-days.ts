// On which parts of the timeline nothing is ordered: the policy's weekends, whose days are days in UTC, and its freezes.

import type { Freeze } from "#contract/routes/calendar.ts";
import type { Axis } from "./axis.ts";
import type { Window } from "./window.ts";

const DAY_MS = 24 * 3_600_000;
const SUNDAY = 7;
/** Where a day is narrower, weekends would only make the ground grey. */
const DAY_MIN_PX = 8;

interface RestRules {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekendDays: readonly number[];
  readonly freezes: readonly Pick<Freeze, "from" | "to">[];
}

/** In time; none touches another. */
export function restDays(
  { fromMs, toMs, widthPx }: Axis,
  { freezes, weekendDays }: RestRules,
): readonly Window[] {
  if ((widthPx * DAY_MS) / (toMs - fromMs) < DAY_MIN_PX) return [];
  const spans: Window[] = freezes.map(({ from, to }) => ({
    fromMs: Date.parse(from),
    toMs: Date.parse(to),
  }));
  for (let dayMs = Math.floor(fromMs / DAY_MS) * DAY_MS; dayMs < toMs; dayMs += DAY_MS) {
    if (weekendDays.includes(new Date(dayMs).getUTCDay() || SUNDAY))
      spans.push({ fromMs: dayMs, toMs: dayMs + DAY_MS });
  }
  return joined(
    spans
      .map((span) => ({
        fromMs: Math.max(span.fromMs, fromMs),
        toMs: Math.min(span.toMs, toMs),
      }))
      .filter((span) => span.fromMs < span.toMs),
  );
}

function joined(spans: readonly Window[]): readonly Window[] {
  const whole: Window[] = [];
  for (const span of spans.toSorted((a, b) => a.fromMs - b.fromMs)) {
    const last = whole.at(-1);
    if (last === undefined || last.toMs < span.fromMs) whole.push(span);
    else whole[whole.length - 1] = { ...last, toMs: Math.max(last.toMs, span.toMs) };
  }
  return whole;
}
