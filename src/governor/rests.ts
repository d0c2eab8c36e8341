// What Microsoft said to leave alone for a while.

export interface Rests {
  begin(key: string, untilMs: number): void;
  /** Null where it does not rest. */
  waitMs(key: string, nowMs: number): number | null;
}

export function restsOf(): Rests {
  const until = new Map<string, number>();
  return {
    begin(key, untilMs) {
      until.set(key, Math.max(untilMs, until.get(key) ?? 0));
    },
    waitMs(key, nowMs) {
      const untilMs = until.get(key);
      if (untilMs === undefined) return null;
      if (untilMs > nowMs) return untilMs - nowMs;
      until.delete(key);
      return null;
    },
  };
}
