// Why a row, or a whole file, is refused: a stable code and what its sentence needs.

import { ambiguousDates } from "./import-dates.ts";
import { isAmbiguousAmount } from "./import-amounts.ts";
import type { ImportColumn } from "./import-column-names.ts";
import * as values from "./import-values.ts";

export type ImportRefusalCode =
  | "IMPORT_COLUMN_MISSING"
  | "IMPORT_COLUMN_TWICE"
  | "IMPORT_TENANT_UNNAMED"
  | "IMPORT_VALUE_MISSING"
  | "IMPORT_VALUE_INVALID"
  | "IMPORT_VALUE_TOO_LONG"
  | "IMPORT_TENANT_MALFORMED"
  | "IMPORT_COUNTRY_MALFORMED"
  | "IMPORT_COUNTRY_IN_NO_REGION"
  | "IMPORT_EMAIL_MALFORMED"
  | "IMPORT_DOMAIN_MALFORMED"
  | "IMPORT_SEATS_UNREADABLE"
  | "IMPORT_DATE_UNREADABLE"
  | "IMPORT_DATE_AMBIGUOUS"
  | "IMPORT_AMOUNT_UNREADABLE"
  | "IMPORT_AMOUNT_AMBIGUOUS"
  | "IMPORT_CURRENCY_MALFORMED"
  | "IMPORT_WORD_UNKNOWN"
  | "IMPORT_CHANNELS_CONTRADICT"
  | "IMPORT_FORMULA"
  | "IMPORT_CELLS_TOO_MANY"
  | "IMPORT_CUSTOMER_UNKNOWN"
  | "IMPORT_DOMAIN_UNKNOWN"
  | "IMPORT_DOMAIN_SHARED"
  | "IMPORT_CUSTOMER_TWICE"
  | "IMPORT_ROWS_CONTRADICT"
  | "IMPORT_SOURCE_TWICE";

export interface ImportRefusal {
  readonly code: ImportRefusalCode;
  /** Null: the row as a whole. */
  readonly column: ImportColumn | null;
  /** `value`: the cell, cut short; `known`: what else was said, or what can be said. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Refused {
  readonly ok: false;
  readonly refusal: ImportRefusal;
}

const SHOWN_CHARACTERS_MAX = 80;

export function refuse(
  code: ImportRefusalCode,
  column: ImportColumn | null,
  params: ImportRefusal["params"] = {},
): Refused {
  const shown = Object.entries(params).map(([name, value]) => [name, cutShort(value)] as const);
  return { ok: false, refusal: { code, column, params: Object.fromEntries(shown) } };
}

function cutShort(text: string): string {
  const characters = [...text];
  return characters.length <= SHOWN_CHARACTERS_MAX
    ? text
    : `${characters.slice(0, SHOWN_CHARACTERS_MAX).join("")}…`;
}

const CELL_CHARACTERS_MAX = 500; // longer than any name, address or code

/** What a spreadsheet would carry out instead of showing; nothing of it may come back in our files. */
const FORMULA = /^['\s]*(=|@\w+\s*\(|[+-]\s*\p{L}[\p{L}\d.]*\s*[(!|])/u;

/** Why no cell of any column can be this; null where it may be. */
export function whyUnfit(cell: string): "IMPORT_FORMULA" | "IMPORT_VALUE_TOO_LONG" | null {
  if (FORMULA.test(cell)) return "IMPORT_FORMULA";
  return cell.length > CELL_CHARACTERS_MAX ? "IMPORT_VALUE_TOO_LONG" : null;
}

const malformed: Readonly<Partial<Record<ImportColumn, ImportRefusalCode>>> = {
  tenantId: "IMPORT_TENANT_MALFORMED",
  domain: "IMPORT_DOMAIN_MALFORMED",
  contactEmail: "IMPORT_EMAIL_MALFORMED",
  secondEmail: "IMPORT_EMAIL_MALFORMED",
  billingOwnerEmail: "IMPORT_EMAIL_MALFORMED",
  seats: "IMPORT_SEATS_UNREADABLE",
  currency: "IMPORT_CURRENCY_MALFORMED",
};

const knownWords: Readonly<Partial<Record<ImportColumn, readonly string[]>>> = {
  language: values.readLanguage.known,
  intent: values.readIntent.known,
  channel: values.readChannel.known,
  agreementType: values.readAgreementType.known,
  wish: values.readWish.known,
  term: values.readTerm.known,
  billingPlan: values.readBillingPlan.known,
  autoRenew: values.readYesNo.known,
  billingOwnerKind: values.readBillingOwnerKind.known,
};

/** Why a cell that its reader could not read cannot be read. */
export function whyUnreadable(column: ImportColumn, value: string): Refused {
  const words = knownWords[column];
  if (words !== undefined) {
    return refuse("IMPORT_WORD_UNKNOWN", column, { value, known: words.join(", ") });
  }
  if (column === "country") {
    const isCode = values.isCountryCode(value);
    const code = isCode ? "IMPORT_COUNTRY_IN_NO_REGION" : "IMPORT_COUNTRY_MALFORMED";
    return refuse(code, column, { value });
  }
  if (column === "endsOn") {
    const days = ambiguousDates(value);
    return days === null
      ? refuse("IMPORT_DATE_UNREADABLE", column, { value })
      : refuse("IMPORT_DATE_AMBIGUOUS", column, { value, ...days });
  }
  if (column === "unitPricePerMonth") {
    const code = isAmbiguousAmount(value) ? "IMPORT_AMOUNT_AMBIGUOUS" : "IMPORT_AMOUNT_UNREADABLE";
    return refuse(code, column, { value });
  }
  return refuse(malformed[column] ?? "IMPORT_VALUE_INVALID", column, { value });
}
