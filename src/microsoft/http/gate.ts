// Who is asked before a call leaves, so that all workers together stay within Microsoft's limits.

/** What a call counts against. */
export interface GatedCall {
  readonly api: string;
  readonly budget: string;
  readonly operation: string;
  readonly method: string;
  /** The customer's tenant that it is about, or the partner's own. */
  readonly tenantId: string;
  /** When what it is for is needed; null where nothing presses. */
  readonly deadlineMs: number | null;
}

export interface Gate {
  /** Null: send it now. Otherwise the milliseconds after which to come again. */
  waitMs(call: GatedCall): Promise<number | null>;
  /** Microsoft answered 429 all the same. */
  throttled(call: GatedCall, retryAfterSeconds: number): Promise<void>;
}
