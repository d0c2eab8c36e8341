// Reads the rows of an import batch by batch and writes what they say. Between batches only a hash
// per customer is kept; the customers themselves are in the transaction.

import type { Customer } from "#domain/estate/customer.ts";
import type { ImportColumn } from "#domain/estate/import-column-names.ts";
import type { Refused } from "#domain/estate/import-refusal.ts";
import { readImportRow, tenantOfRow, type ImportHeader } from "#domain/estate/import-row.ts";
import {
  beginCustomer,
  mergeImportedRow,
  type CustomerWithSources,
} from "#domain/estate/merge-import.ts";
import { hashOf } from "#lib/canonical-json.ts";
import type { Instant } from "#lib/instant.ts";
import type { EngineStore } from "#store/open-store.ts";
import type { ImportRow } from "#store/tables/import-rows.ts";
import type { CsvRecord } from "./csv-splitter.ts";
import { customerIdOf } from "./derived-ids.ts";

interface BatchPlace {
  readonly tables: Pick<EngineStore, "importRows" | "importedCustomers">;
  readonly partnerId: string;
  readonly now: Instant;
  readonly importId: string;
  readonly header: ImportHeader;
}

export interface BatchReading {
  /** What became of each record, in their order; it is written. */
  read(records: readonly CsvRecord[]): Promise<readonly ImportRow[]>;
  /** Tenants of which the import said something new, so far. */
  outcome(): { readonly added: readonly string[]; readonly changed: readonly string[] };
}

/** Hashes of what was said of a customer: before this import (null: nothing), and now. */
interface Said {
  readonly before: string | null;
  readonly now: string;
}

export function createBatchReading(place: BatchPlace): BatchReading {
  const said = new Map<string, Said>();
  let rowsRead = 0;
  return {
    async read(records) {
      const known = await knownCustomers(place, records);
      const drafts = new Map<string, CustomerWithSources>();
      const rows = records.map((record, index) => {
        const read = readRecord(record, place, { known, drafts, said });
        return importRow(record, place, rowsRead + index + 1, read);
      });
      rowsRead += records.length;
      await write(place, { known, drafts, said });
      await place.tables.importRows.insert(place.partnerId, rows);
      return rows;
    },
    outcome() {
      const all = [...said];
      return {
        added: all.filter(([, { before }]) => before === null).map(([tenant]) => tenant),
        changed: all
          .filter(([, { before, now }]) => before !== null && before !== now)
          .map(([tenant]) => tenant),
      };
    },
  };
}

interface Batch {
  /** As the transaction has them. */
  readonly known: ReadonlyMap<string, Customer>;
  /** As this batch makes them. */
  readonly drafts: Map<string, CustomerWithSources>;
  readonly said: Map<string, Said>;
}

async function knownCustomers(
  { tables, partnerId, header }: BatchPlace,
  records: readonly CsvRecord[],
): Promise<ReadonlyMap<string, Customer>> {
  const tenants = records.flatMap(({ cells }) => tenantOfRow(header, cells) ?? []);
  const ids = [...new Set(tenants)].map((tenant) => customerIdOf(partnerId, tenant));
  const customers = await tables.importedCustomers.findAll(partnerId, ids);
  return new Map(customers.map((customer) => [customer.tenantId, customer]));
}

type ReadRecord = { readonly ok: true; readonly tenantId: string } | Refused;

function readRecord(
  { cells }: CsvRecord,
  { header }: BatchPlace,
  { known, drafts, said }: Batch,
): ReadRecord {
  const tenant = tenantOfRow(header, cells) ?? "";
  const before = drafts.get(tenant) ?? known.get(tenant) ?? null;
  const read = readImportRow(header, cells, before);
  if (!read.ok) return read;
  const { tenantId } = read.row.customer;
  const isLater = before !== null && (drafts.has(tenantId) || said.has(tenantId));
  const merged = isLater
    ? mergeImportedRow(before, read.row, header)
    : { ok: true as const, customer: beginCustomer(before, read.row, header) };
  if (!merged.ok) return merged;
  drafts.set(tenantId, merged.customer);
  return { ok: true, tenantId };
}

function importRow(
  { cells }: CsvRecord,
  { importId, now, partnerId, header }: BatchPlace,
  rowNumber: number,
  read: ReadRecord,
): ImportRow {
  const kept = { importId, rowNumber, importedAt: now, cells: namedCells(header.columns, cells) };
  if (read.ok)
    return { ...kept, customerId: customerIdOf(partnerId, read.tenantId), refusal: null };
  const { code, column, params } = read.refusal;
  return { ...kept, customerId: null, refusal: { code, column, params: { ...params } } };
}

function namedCells(
  columns: readonly (ImportColumn | null)[],
  cells: readonly string[],
): Record<string, string> {
  const named = columns.flatMap((column, index) => {
    const cell = cells[index] ?? "";
    return column === null || cell === "" ? [] : [[column, cell] as const];
  });
  return Object.fromEntries(named);
}

/** Writes the customers that this batch said something new of, and remembers what was said. */
async function write(
  { tables, partnerId, now }: BatchPlace,
  { known, drafts, said }: Batch,
): Promise<void> {
  const changed: Customer[] = [];
  for (const [tenantId, draft] of drafts) {
    const stored = known.get(tenantId);
    const storedHash = stored === undefined ? null : hashOf(saidOf(stored));
    const customerId = customerIdOf(partnerId, tenantId);
    const customer: Customer = {
      ...saidOf(draft),
      declared: [...draft.declared],
      customerId,
      importedAt: now,
    };
    const hash = hashOf(saidOf(customer));
    const first = said.get(tenantId);
    said.set(tenantId, { before: first === undefined ? storedHash : first.before, now: hash });
    if (hash !== storedHash) changed.push(customer);
  }
  await tables.importedCustomers.saveAll(partnerId, changed);
}

/** What was said of the customer, without what we added: the customer's id and the day of the import. */
function saidOf(customer: CustomerWithSources): CustomerWithSources {
  const { tenantId, companyName, domain, country, language } = customer;
  const { contactName, contactEmail, secondEmail, intent, declared } = customer;
  return {
    tenantId,
    companyName,
    domain,
    country,
    language,
    contactName,
    contactEmail,
    secondEmail,
    intent,
    declared,
  };
}
