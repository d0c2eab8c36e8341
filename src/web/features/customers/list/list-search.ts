// What of the list its address holds: so that a link shows the same rows and columns to whoever follows it.

import { isFieldName } from "./fields.ts";
import { formatFilters, parseFilters } from "./filters.ts";

/** What is done to the rows that were chosen, in a drawer over them. */
export const bulkActs = ["request", "plan", "pause", "approve"] as const;
export type BulkAct = (typeof bulkActs)[number];

export interface ListSearch {
  /** Searched for in name, domain and tenant id. */
  readonly q?: string;
  /** Filters, as `filters.ts` writes them. */
  readonly f?: string;
  readonly sort?: string;
  /** Names of fields between points. */
  readonly columns?: string;
  readonly act?: BulkAct;
  /** The drawer that pauses every open move. */
  readonly pause?: true;
}

/** Without what no list knows. */
export function readListSearch(search: Record<string, unknown>): ListSearch {
  const act = bulkActs.find((known) => known === search["act"]);
  return {
    ...text("q", search),
    ...text("f", { f: formatFilters(parseFilters(written(search["f"]))) }),
    ...text("sort", { sort: isSorting(written(search["sort"])) ? search["sort"] : "" }),
    ...text("columns", {
      columns: written(search["columns"]).split(".").filter(isFieldName).join("."),
    }),
    ...(act === undefined ? {} : { act }),
    ...(search["pause"] === true ? { pause: true } : {}),
  };
}

function written(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isSorting(sort: string): boolean {
  return isFieldName(sort.startsWith("-") ? sort.slice(1) : sort);
}

function text<Name extends string>(
  name: Name,
  search: Record<string, unknown>,
): Partial<Record<Name, string>> {
  const value = search[name];
  const isThere = typeof value === "string" && value !== "";
  return isThere ? fromEntry(name, value) : {};
}

function fromEntry<Name extends string>(name: Name, value: string): Partial<Record<Name, string>> {
  const entry: Partial<Record<Name, string>> = {};
  entry[name] = value;
  return entry;
}
