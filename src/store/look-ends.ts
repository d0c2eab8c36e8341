// When looks of this process end, for whoever waits until all is done.

export interface LookEnds {
  /** A look has ended. */
  tell(): void;
  /** Resolves when the next one ends, or after `maxMs` of real time. */
  readonly next: (maxMs: number) => Promise<void>;
}

export function lookEnds(): LookEnds {
  const waiting = new Set<() => void>();
  return {
    tell() {
      for (const resolve of waiting) resolve();
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
