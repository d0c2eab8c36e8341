// The list as its address describes it: which rows, in which order, with which columns.

import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo } from "react";
import type { CustomerRow } from "#contract/views.ts";
import { queries, useNow } from "../../../server/queries.ts";
import { useSay } from "../../../ui/say.ts";
import {
  boardFields,
  isFieldName,
  parseSorting,
  sorted,
  type FieldName,
  type Listed,
  type Sorting,
} from "./fields.ts";
import { matches, parseFilters, type Filter } from "./filters.ts";
import { keepList } from "./last-list.ts";
import type { ListSearch } from "./list-search.ts";

export const usualColumns: readonly FieldName[] = [
  "customer",
  "channel",
  "licenses",
  "state",
  "waitingFor",
  "next",
];

export interface CustomerListView {
  readonly search: ListSearch;
  readonly filters: readonly Filter[];
  readonly sorting: Sorting;
  readonly columns: readonly FieldName[];
  readonly shown: readonly Listed[];
  /** What the rows are chosen by is still being read. */
  readonly isReading: boolean;
  readonly now: string;
  /** Changes what the address says and leaves the rest; null takes it out. */
  change(changes: { readonly [name in keyof ListSearch]?: ListSearch[name] | null }): void;
}

export function useList(rows: readonly CustomerRow[]): CustomerListView {
  const say = useSay();
  const search = useSearch({ from: "/customers" });
  const navigate = useNavigate({ from: "/customers" });
  const now = useNow();
  useEffect(() => keepList(search), [search]);
  const filters = useMemo(() => parseFilters(search.f ?? ""), [search.f]);
  const sorting = useMemo(() => parseSorting(search.sort ?? "customer"), [search.sort]);
  const columns = useMemo(() => columnsIn(search.columns), [search.columns]);
  const typed = useDeferredValue(search.q ?? "");
  const asked = [...columns, sorting.field, ...filters.map(({ field }) => field)];
  const isBoardNeeded = asked.some((field) => boardFields.includes(field));
  const asking = useQuery({ ...queries.board, enabled: isBoardNeeded });
  const board = asking.data?.rows;
  const shown = useMemo(() => {
    const rowOf = new Map(board?.map((row) => [row.moveId, row]));
    const listed = rows.map((customer) => ({
      customer,
      board: rowOf.get(customer.move?.moveId ?? "") ?? null,
    }));
    const wanted = typed.trim().toLocaleLowerCase(say.locale);
    const found = listed.filter(
      (each) =>
        isNamed(each.customer, wanted, say.locale) && matches(each, filters, now, say.locale),
    );
    return sorted(found, sorting, say.locale);
  }, [rows, board, typed, filters, sorting, now, say]);
  return {
    search,
    filters,
    sorting,
    columns,
    shown,
    isReading: asking.isLoading,
    now,
    change(changes) {
      // Of what the address says by now: two changes may come before the first is drawn.
      void navigate({
        search: (before) =>
          Object.fromEntries(
            Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null),
          ),
        replace: true,
      });
    },
  };
}

/** The name of the customer is always there: it is the way to them. */
function columnsIn(text: string | undefined): readonly FieldName[] {
  if (text === undefined) return usualColumns;
  const named = text.split(".").filter(isFieldName);
  return ["customer", ...named.filter((name) => name !== "customer")];
}

function isNamed(
  { companyName, domain, tenantId }: CustomerRow,
  wanted: string,
  locale: string,
): boolean {
  return [companyName, domain, tenantId].some((text) =>
    text.toLocaleLowerCase(locale).includes(wanted),
  );
}
