// A limit that one process keeps by itself: what was spent in the last window.

import type { Limit } from "./limits.ts";

export interface LocalWindow {
  /** Null when spent; otherwise the milliseconds until so many units are free again. */
  spend(units: number, nowMs: number): number | null;
}

export function localWindow({ units: most, windowMs }: Limit): LocalWindow {
  let spent: { readonly atMs: number; units: number }[] = [];
  let total = 0;
  return {
    spend(units, nowMs) {
      const past = spent.findIndex(({ atMs }) => atMs + windowMs > nowMs);
      const gone = past < 0 ? spent : spent.slice(0, past);
      if (gone.length > 0) {
        total -= gone.reduce((sum, each) => sum + each.units, 0);
        spent = spent.slice(gone.length);
      }
      if (total + units > most) {
        let freed = most - total;
        const enough = spent.find((each) => (freed += each.units) >= units);
        return (enough?.atMs ?? nowMs) + windowMs - nowMs;
      }
      const last = spent.at(-1);
      if (last?.atMs === nowMs) last.units += units;
      else spent.push({ atMs: nowMs, units });
      total += units;
      return null;
    },
  };
}
