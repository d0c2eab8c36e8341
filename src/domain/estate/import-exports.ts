// Files that operators already have, whose columns do not mean what their names would mean in a list
// of ours. Other exports are understood by their columns' names alone (`import-column-names.ts`).

import type { DateOrder } from "./import-dates.ts";
import { columnNamed, plainName, type ImportColumn } from "./import-column-names.ts";

interface KnownExport {
  /** A file with all of these columns is one. */
  readonly signature: readonly string[];
  /** Where several columns could be meant, or the name alone says too little; null: left alone. */
  readonly columns: Readonly<Record<string, ImportColumn | null>>;
  /** What the file says by being that file, where it has no column for it. */
  readonly implied: Readonly<Partial<Record<ImportColumn, string>>>;
  /** Only `columns` are read: the others are about something else. */
  readonly isExclusive: boolean;
}

const knownExports: readonly KnownExport[] = [
  {
    // The batch migration tool: what is now (Current…) beside what shall be bought; only the first is a source.
    signature: ["customertenantid", "legacysubscriptionid", "currentseatcount"],
    columns: {
      customertenantid: "tenantId",
      customername: "companyName",
      legacysubscriptionid: "subscriptionId",
      expirationdate: "endsOn",
      autorenewenabled: "autoRenew",
      currentterm: "term",
      currentbillingplan: "billingPlan",
      currentseatcount: "seats",
    },
    implied: { agreementType: "cspLegacy" },
    isExclusive: true,
  },
  {
    // Partner Center's subscription report of the partner who sells the source today.
    signature: ["customertenantid", "commitmentenddate", "licensecount"],
    columns: { id: "subscriptionId", partnername: "billingOwnerName" },
    implied: { channel: "otherPartner" },
    isExclusive: false,
  },
  {
    // A tenant's licenses, of a portal or of PowerShell: one product by its id and by its part number.
    signature: ["skuid", "skupartnumber"],
    columns: { skupartnumber: null },
    implied: {},
    isExclusive: false,
  },
];

export interface ReadColumns {
  /** In the order of the file; null: a column that we do not use. */
  readonly columns: readonly (ImportColumn | null)[];
  readonly implied: ReadonlyMap<ImportColumn, string>;
  /** How its dates are written, where somebody said so. */
  readonly dateOrder: DateOrder | null;
  /** The file is one of refused rows come back: its rows complete what is known. */
  readonly isMended: boolean;
}

/** What a person says of a file where its header does not say it. */
export interface ReadingChoices {
  /** What each column is, in the order of the file; null: left out. */
  readonly columns?: readonly (ImportColumn | null)[];
  readonly dateOrder?: DateOrder | null;
}

/** What each column of the header means. The customers' own lines of a file we handed out stay customers'. */
export function readColumns(
  cells: readonly string[],
  { columns: chosen, dateOrder = null }: ReadingChoices = {},
): ReadColumns {
  const names = cells.map(plainName);
  const known = knownExports.find(({ signature }) =>
    signature.every((name) => names.includes(name)),
  );
  const columns = cells.map((cell, index) =>
    chosen === undefined ? meaningOf(cell, known) : (chosen[index] ?? null),
  );
  const own: ReadonlySet<ImportColumn | null> = new Set(columns);
  const saysItself = own.has("channel") || own.has("agreementType");
  const implied = new Map<ImportColumn, string>();
  for (const column of columnsOf(known)) {
    const value = known?.implied[column];
    if (value !== undefined && !saysItself) implied.set(column, value);
  }
  return { columns, implied, dateOrder, isMended: names.includes(plainName("handoverReason")) };
}

function meaningOf(cell: string, known: KnownExport | undefined): ImportColumn | null {
  const special = known?.columns[plainName(cell)];
  if (special !== undefined) return special;
  return known?.isExclusive === true && !isOurOwn(cell) ? null : columnNamed(cell);
}

/** Columns that an operator adds to such an export under their documented names. */
function isOurOwn(cell: string): boolean {
  const column = columnNamed(cell);
  return (
    column !== null &&
    ["country", "domain", "contactEmail", "language", "channel", "agreementType", "sku"].includes(
      column,
    )
  );
}

function columnsOf(known: KnownExport | undefined): readonly ImportColumn[] {
  return known === undefined ? [] : (["channel", "agreementType"] as const);
}
