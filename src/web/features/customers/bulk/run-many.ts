// One act on many customers: a few at a time, each by itself, so that one refusal stops nobody else.

import { useState } from "react";
import type { CustomerRow } from "#contract/views.ts";
import { useAct } from "../../../server/queries.ts";

const AT_ONCE = 4;

export interface ManyResult {
  readonly customer: CustomerRow;
  /** Null where it was done. */
  readonly error: Error | null;
}

export interface Many {
  readonly data: readonly ManyResult[] | undefined;
  readonly error: Error | null;
  readonly isPending: boolean;
  /** How many have been asked for so far. */
  readonly doneCount: number;
  /** Once more only those that were refused; what was done before stays done. */
  run(customers: readonly CustomerRow[], by: string): void;
}

export function useMany(act: (customer: CustomerRow, by: string) => Promise<unknown>): Many {
  const [doneCount, setDoneCount] = useState(0);
  const [results, setResults] = useState<readonly ManyResult[]>([]);
  const work = useAct(async ({ by, customers }: Work) => {
    setDoneCount(0);
    const waiting = [...customers];
    const ended: ManyResult[] = [];
    const lane = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        ended.push(await endOf(next, act(next, by)));
        setDoneCount(ended.length);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    const again = new Set(customers.map(({ customerId }) => customerId));
    setResults((before) => [
      ...before.filter(({ customer }) => !again.has(customer.customerId)),
      ...ended,
    ]);
  });
  return {
    data: results.length === 0 ? undefined : results,
    error: work.error,
    isPending: work.isPending,
    doneCount,
    run: (customers, by) => work.mutate({ customers, by }),
  };
}

interface Work {
  readonly customers: readonly CustomerRow[];
  readonly by: string;
}

async function endOf(customer: CustomerRow, act: Promise<unknown>): Promise<ManyResult> {
  try {
    await act;
    return { customer, error: null };
  } catch (error) {
    return { customer, error: error instanceof Error ? error : new Error(String(error)) };
  }
}
