// Which customers are chosen for an act on many. It outlives a reload, so that a drawer over them can be linked to.

import { useMemo } from "react";
import { z } from "zod";
import type { CustomerRow } from "#contract/views.ts";
import { useDraft } from "../../../ui/use-draft.ts";
import type { Listed } from "./fields.ts";

const Chosen = z.array(z.string()).readonly();

export interface Selection {
  /** In the order of `rows`; who is no longer there is not chosen. */
  readonly customers: readonly CustomerRow[];
  has(customerId: string): boolean;
  choose(customerId: string, isChosen: boolean): void;
  chooseAll(listed: readonly Listed[]): void;
  clear(): void;
}

export function useSelection(rows: readonly CustomerRow[]): Selection {
  const [chosen, keep] = useDraft("customers", Chosen, []);
  const ids = useMemo(() => new Set(chosen), [chosen]);
  const customers = useMemo(
    () => rows.filter(({ customerId }) => ids.has(customerId)),
    [rows, ids],
  );
  return {
    customers,
    has: (customerId) => ids.has(customerId),
    choose(customerId, isChosen) {
      const others = chosen.filter((each) => each !== customerId);
      keep(isChosen ? [...others, customerId] : others);
    },
    chooseAll: (listed) => keep(listed.map(({ customer }) => customer.customerId)),
    clear: () => keep([]),
  };
}
