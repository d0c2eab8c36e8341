// When the looks of this process have ended, for whoever waits until all is done.

export interface LookWait {
  readonly idleMs: number;
  readonly mostMs: number;
}

export interface LookEnds {
  /** A look has begun, or the search for one; what it answers is to be called when it has ended, once. */
  begin(): () => void;
  /**
   * Resolves when the looks under way have ended, also one that begins meanwhile; where there is none after `idleMs` of real
   * time, which may be none, and after `mostMs` in any case.
   */
  next(wait: LookWait): Promise<void>;
  areUnderWay(): boolean;
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
    areUnderWay: () => underWay > 0,
    next: ({ idleMs, mostMs }) =>
      new Promise((resolve) => {
        if (mostMs <= 0 || (idleMs <= 0 && underWay === 0)) return resolve();
        const done = () => {
          clearTimeout(idle);
          clearTimeout(most);
          waiting.delete(done);
          resolve();
        };
        const idle = setTimeout(() => {
          if (underWay === 0) done();
        }, idleMs);
        const most = setTimeout(done, mostMs);
        waiting.add(done);
      }),
  };
}
