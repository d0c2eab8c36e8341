// How often the emulated cloud was called. Kept in memory: it measures a run, not the world.

interface RequestReading {
  readonly requests: number;
  readonly throttled: number;
  readonly byOperation: Readonly<Record<string, number>>;
}

export interface RequestMeter {
  count(operation: string): void;
  countThrottled(): void;
  reset(): void;
  read(): RequestReading;
}

export function createRequestMeter(): RequestMeter {
  let requests = 0;
  let throttled = 0;
  let byOperation = new Map<string, number>();
  return {
    count(operation) {
      requests += 1;
      byOperation.set(operation, (byOperation.get(operation) ?? 0) + 1);
    },
    countThrottled() {
      throttled += 1;
    },
    reset() {
      requests = 0;
      throttled = 0;
      byOperation = new Map();
    },
    read: () => ({ requests, throttled, byOperation: Object.fromEntries(byOperation) }),
  };
}
