// Reads the rows of an import batch by batch and writes what they say. Between batches only a hash
// per customer is kept; the customers themselves are in the transaction, or, in a dry run, in memory.

import { Customer } from "#domain/estate/customer.ts";
import type { ImportColumn } from "#domain/estate/import-column-names.ts";
import { refuse, type Refused } from "#domain/estate/import-refusal.ts";
import {
  domainOfRow,
  readImportRow,
  tenantOfRow,
  type ImportHeader,
} from "#domain/estate/import-row.ts";
import {
  beginCustomer,
  mergeImportedRow,
  type CustomerWithSources,
} from "#domain/estate/merge-import.ts";
import { hashOf } from "#lib/canonical-json.ts";
import type { Instant } from "#lib/instant.ts";
import type { EngineStore } from "#store/open-store.ts";
import type { ImportRow } from "#store/tables/import-rows.ts";
import type { CsvRecord } from "#lib/csv/csv-splitter.ts";
import { customerIdOf, possibleCustomerIds } from "./derived-ids.ts";

interface BatchPlace {
  readonly tables: Pick<EngineStore, "importRows" | "importedCustomers">;
  readonly partnerId: string;
  readonly now: Instant;
  readonly importId: string;
  readonly header: ImportHeader;
  /** Whose the domains are that customers are known by; empty where the file names tenants. */
  readonly tenantsByDomain: ReadonlyMap<string, readonly string[]>;
  /** Writes nothing, and keeps the customers themselves instead. */
  readonly dryRun: boolean;
}

/** A customer of whom an import said something new. */
interface TouchedCustomer {
  readonly tenantId: string;
  readonly customerId: string;
}

export interface ImportChanges {
  readonly added: readonly TouchedCustomer[];
  readonly changed: readonly TouchedCustomer[];
}

interface BatchReading {
  /** What became of each record, in their order. */
  read(records: readonly CsvRecord[]): Promise<readonly ImportRow[]>;
  /** Of whom the import said something new, so far. */
  outcome(): ImportChanges;
}

/** Hashes of what was said of a customer: before this import (null: nothing), and now. */
interface Said {
  readonly customerId: string;
  readonly before: string | null;
  readonly now: string;
}

export function createBatchReading(place: BatchPlace): BatchReading {
  const said = new Map<string, Said>();
  // As text, a fourth of what the objects take: there may be a hundred thousand of them.
  const unwritten = new Map<string, string>();
  let rowsRead = 0;
  return {
    async read(records) {
      const stored = await knownCustomers(place, records);
      const known = new Map([...stored, ...unwrittenAmong(records, place, unwritten)]);
      const drafts = new Map<string, CustomerWithSources>();
      const rows = records.map((record, index) => {
        const batch = { known, drafts, said };
        const read = readRecord(record, place, batch);
        return importRow(record, { place, batch, rowNumber: rowsRead + index + 1 }, read);
      });
      rowsRead += records.length;
      const changed = changedCustomers(place, { known, drafts, said });
      if (place.dryRun) {
        for (const each of changed) unwritten.set(each.tenantId, JSON.stringify(each));
        return rows;
      }
      await place.tables.importedCustomers.saveAll(place.partnerId, changed);
      await place.tables.importRows.insert(place.partnerId, rows);
      return rows;
    },
    outcome() {
      const all = [...said].map(([tenantId, each]) => ({ tenantId, ...each }));
      return {
        added: all.filter(({ before }) => before === null),
        changed: all.filter(({ before, now }) => before !== null && before !== now),
      };
    },
  };
}

interface Batch {
  /** As the transaction has them, or as a dry run would have written them. */
  readonly known: ReadonlyMap<string, Customer>;
  /** As this batch makes them. */
  readonly drafts: Map<string, CustomerWithSources>;
  readonly said: Map<string, Said>;
}

async function knownCustomers(
  place: BatchPlace,
  records: readonly CsvRecord[],
): Promise<ReadonlyMap<string, Customer>> {
  const { tables, partnerId } = place;
  const tenants = new Set(records.flatMap(({ cells }) => tenantsOf(place, cells)));
  const ids = [...tenants].flatMap((tenant) => possibleCustomerIds(partnerId, tenant));
  const customers = await tables.importedCustomers.findAll(partnerId, ids);
  const asked = customers.filter(({ tenantId }) => tenants.has(tenantId));
  return new Map(asked.map((customer) => [customer.tenantId, customer]));
}

function unwrittenAmong(
  records: readonly CsvRecord[],
  place: BatchPlace,
  unwritten: ReadonlyMap<string, string>,
): readonly (readonly [string, Customer])[] {
  const tenants = records.flatMap(({ cells }) => tenantsOf(place, cells));
  return tenants.flatMap((tenant) => {
    const file = unwritten.get(tenant);
    if (file === undefined) return [];
    return [[tenant, Customer.parse(JSON.parse(file))] as const];
  });
}

/** None where the row names nobody who could be known, several where it names a domain that they share. */
function tenantsOf(
  { header, tenantsByDomain }: BatchPlace,
  cells: readonly string[],
): readonly string[] {
  const tenant = tenantOfRow(header, cells);
  if (tenant !== null) return [tenant];
  return tenantsByDomain.get(domainOfRow(header, cells) ?? "") ?? [];
}

type ReadRecord = { readonly ok: true; readonly tenantId: string } | Refused;

function readRecord(
  { cells }: CsvRecord,
  place: BatchPlace,
  { known, drafts, said }: Batch,
): ReadRecord {
  const { header } = place;
  const [tenant = "", another] = tenantsOf(place, cells);
  if (another !== undefined) {
    const value = domainOfRow(header, cells) ?? "";
    return refuse("IMPORT_DOMAIN_SHARED", "domain", { value });
  }
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

interface RowPlace {
  readonly place: BatchPlace;
  readonly batch: Batch;
  readonly rowNumber: number;
}

function importRow(
  { cells }: CsvRecord,
  { place, batch, rowNumber }: RowPlace,
  read: ReadRecord,
): ImportRow {
  const { importId, now, header } = place;
  const kept = { importId, rowNumber, importedAt: now, cells: namedCells(header.columns, cells) };
  if (read.ok)
    return { ...kept, customerId: idOfTenant(place, batch, read.tenantId), refusal: null };
  const { code, column, params } = read.refusal;
  return { ...kept, customerId: null, refusal: { code, column, params: { ...params } } };
}

/** A customer keeps the id that it was stored under. */
function idOfTenant({ partnerId }: BatchPlace, { known }: Batch, tenantId: string): string {
  return known.get(tenantId)?.customerId ?? customerIdOf(partnerId, tenantId);
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

/** The customers of which this batch said something new; what was said is remembered. */
function changedCustomers(place: BatchPlace, batch: Batch): readonly Customer[] {
  const { known, drafts, said } = batch;
  const changed: Customer[] = [];
  for (const [tenantId, draft] of drafts) {
    const stored = known.get(tenantId);
    const storedHash = stored === undefined ? null : hashOf(saidOf(stored));
    const customerId = idOfTenant(place, batch, tenantId);
    const customer: Customer = {
      ...saidOf(draft),
      declared: [...draft.declared],
      customerId,
      importedAt: place.now,
    };
    const hash = hashOf(saidOf(customer));
    const first = said.get(tenantId);
    const before = first === undefined ? storedHash : first.before;
    said.set(tenantId, { customerId, before, now: hash });
    if (hash !== storedHash) changed.push(customer);
  }
  return changed;
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
