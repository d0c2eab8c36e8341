// When the looks of this process have ended, for whoever waits until all is done.

export interface LookEnds {
  /** A look has begun; what it answers is to be called when it has ended, once. */
  begin(): () => void;
  /** Resolves when the last look under way has ended, or after `maxMs` of real time. */
  readonly next: (maxMs: number) => Promise<void>;
}

export function lookEnds(): LookEnds {
  const waiting = new Set<() => void>();
  let underWay = 0;
  const end = () => {
    underWay -= 1;
    if (underWay > 0) return;
    for (const resolve of waiting) resolve();
  };
  return {
    begin() {
      underWay += 1;
      return end;
    },
    next: (maxMs) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, maxMs);
        waiting.add(done);
      }),
  };
}
