// What is known of a customer in the list, field by field: what it is filtered, sorted, shown and exported by.

import type { BoardRow } from "#contract/routes/board.ts";
import type { CustomerRow } from "#contract/views.ts";
import { stateOf } from "../../../ui/move-state.tsx";

/** A customer with what the board says of its open move; null where that is not read, or nothing is open. */
export interface Listed {
  readonly customer: CustomerRow;
  readonly board: BoardRow | null;
}

type FieldKind = "text" | "choice" | "date" | "number";

export const fieldKinds = {
  customer: "text",
  domain: "text",
  tenantId: "text",
  country: "choice",
  language: "choice",
  intent: "choice",
  channel: "choice",
  licenses: "number",
  sources: "number",
  endsOn: "date",
  state: "choice",
  waitingFor: "choice",
  refusal: "choice",
  next: "date",
  orderAt: "date",
  cutoverAt: "date",
  overlap: "number",
  findings: "number",
  importedAt: "date",
} as const satisfies Record<string, FieldKind>;
export type FieldName = keyof typeof fieldKinds;

export const fieldNames = Object.keys(fieldKinds).filter(isFieldName);

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fieldKinds, name);
}

/** Read from the board, which a list that shows none of them does not need. */
export const boardFields: readonly FieldName[] = ["orderAt", "cutoverAt", "overlap", "findings"];

/** Codes, dates and numbers as the server says them; none where nothing is known. */
export function valuesOf({ board, customer }: Listed, field: FieldName): readonly string[] {
  const { move } = customer;
  switch (field) {
    case "customer":
      return [customer.companyName];
    case "channel":
      return customer.declaredChannels;
    case "licenses":
      return known(customer.declaredSeats);
    case "sources":
      return known(customer.declaredSources);
    case "endsOn":
      return known(customer.firstDeclaredEnd);
    case "state":
      return move === null
        ? []
        : [stateOf({ ...move, needsApproval: board?.needsApproval ?? false })];
    case "waitingFor":
      return [...new Set(move?.openHumanSteps.map(({ owner }) => owner))];
    case "refusal":
      return known(move?.refusal);
    case "next":
      return known(move?.wakeAt);
    case "orderAt":
      return known(board?.orderAt);
    case "cutoverAt":
      return known(board?.cutoverAt);
    case "overlap":
      return known(board?.overlap?.amount);
    case "findings":
      // What blocks a move whole is one of them, and the board has none of what has ended.
      return board === null ? (move?.refusal == null ? [] : ["1"]) : [String(board.findings)];
    default:
      return [customer[field]];
  }
}

function known(value: string | number | null | undefined): readonly string[] {
  return value === null || value === undefined ? [] : [String(value)];
}

export interface Sorting {
  readonly field: FieldName;
  readonly isDescending: boolean;
}

/** "-endsOn" is the last end first; what is not known comes last either way. */
export function parseSorting(text: string): Sorting {
  const isDescending = text.startsWith("-");
  const field = isDescending ? text.slice(1) : text;
  return { field: isFieldName(field) ? field : "customer", isDescending };
}

export function sorted(
  rows: readonly Listed[],
  { field, isDescending }: Sorting,
  locale: string,
): readonly Listed[] {
  const collator = new Intl.Collator(locale);
  const compare = (a: string, b: string) =>
    fieldKinds[field] === "number" ? Number(a) - Number(b) : collator.compare(a, b);
  const keyed = rows.map((row) => ({ row, key: valuesOf(row, field)[0] ?? null }));
  const way = isDescending ? -1 : 1;
  keyed.sort((a, b) =>
    a.key === null || b.key === null
      ? Number(a.key === null) - Number(b.key === null)
      : way * compare(a.key, b.key),
  );
  return keyed.map(({ row }) => row);
}
