// Several exports tell of the same customers: which rows are about one customer, one license and one
// subscription. Every row is counted once, whatever becomes of it.

import { plainName } from "../estate/import-column-names.ts";
import type { NamedProduct, ProductNames } from "./product-names.ts";
import type { ShadowRefusal, ShadowRow } from "./read-shadow-row.ts";

/** A row and where it stands. */
export interface PlacedRow {
  readonly file: string;
  /** Of the file, counted from 1. */
  readonly line: number;
  readonly row: ShadowRow;
}

export interface Subscription extends PlacedRow {
  readonly customer: string;
  readonly customerKey: string;
  readonly product: NamedProduct;
  /** Of its customer and product. */
  readonly poolKey: string;
}

/** All licenses of one product that one customer has. */
export interface LicensePool {
  readonly customer: string;
  readonly customerKey: string;
  readonly product: NamedProduct;
  readonly subscriptions: readonly Subscription[];
  /** As a list of licenses says, or as its subscriptions add up to; null where neither is known. */
  readonly seats: number | null;
  readonly usedSeats: number | null;
  readonly expiredSeats: number;
}

/** It says of a subscription what an earlier row denies. */
interface ContradictingRow {
  readonly file: string;
  readonly line: number;
  readonly refusal: ShadowRefusal;
}

export interface LaidTogether {
  readonly pools: readonly LicensePool[];
  readonly refused: readonly ContradictingRow[];
  /** Say without an id what an earlier row of their file says: perhaps one subscription written twice, perhaps two. */
  readonly repeated: readonly Pick<PlacedRow, "file" | "line">[];
  readonly rows: {
    readonly subscriptions: number;
    /** Rows of licenses, without an end of their own. */
    readonly licenseCounts: number;
    /** Say more of a subscription that another row names too. */
    readonly completions: number;
    /** Free, viral and benefit licenses, which nobody renews. */
    readonly unpaid: number;
    readonly gone: number;
  };
}

export function layTogether(placed: readonly PlacedRow[], productOf: ProductNames): LaidTogether {
  const customerOf = customerNames(placed.map(({ file, row }) => ({ file, row })));
  const located = placed.map((each): Subscription => {
    const { key, name } = customerOf(each);
    const product = productOf(each.row.productNames);
    const poolKey = `${key}/${product.key}`;
    return { ...each, customer: name, customerKey: key, product, poolKey };
  });
  const paid = located.filter(
    ({ product: { class: kind } }) => kind === "paid" || kind === "trial",
  );
  const current = paid.filter(({ row }) => !row.isGone);
  const counts = current.filter(({ row }) => isLicenseCount(row));
  const told = current.filter(({ row }) => !isLicenseCount(row));
  const { kept: subscriptions, refused } = completed(told);
  const repeated = subscriptions.filter(isRepetition());
  const pools = [...Map.groupBy([...subscriptions, ...counts], ({ poolKey }) => poolKey).values()];
  return {
    pools: pools.map(poolOf),
    refused,
    repeated,
    rows: {
      subscriptions: subscriptions.length,
      licenseCounts: counts.length,
      completions: told.length - subscriptions.length - refused.length,
      unpaid: located.length - paid.length,
      gone: paid.length - current.length,
    },
  };
}

function isRepetition(): (each: PlacedRow) => boolean {
  const seen = new Set<string>();
  return ({ file, row }) => {
    const said = JSON.stringify([file, row]);
    const isAgain = row.subscriptionId === null && seen.has(said);
    seen.add(said);
    return isAgain;
  };
}

function isLicenseCount({ endsOn, subscriptionId }: ShadowRow): boolean {
  return endsOn === null && subscriptionId === null;
}

interface Completed {
  readonly kept: readonly Subscription[];
  readonly refused: readonly ContradictingRow[];
}

/** Rows of one subscription become one: the later ones fill in what the first does not say. */
function completed(told: readonly Subscription[]): Completed {
  const kept: Subscription[] = [];
  const refused: ContradictingRow[] = [];
  const places = new Map<string, number[]>();
  for (const each of told) {
    const candidates = keysOf(each).flatMap((key) => places.get(key) ?? []);
    const at = candidates.find((index) => isSame(kept[index], each));
    const first = at === undefined ? undefined : kept[at];
    if (at === undefined || first === undefined) {
      for (const key of keysOf(each)) places.set(key, [...(places.get(key) ?? []), kept.length]);
      kept.push(each);
      continue;
    }
    const refusal = contradiction(first.row, each.row);
    if (refusal === null) kept[at] = { ...first, row: filledIn(first.row, each.row) };
    else refused.push({ file: each.file, line: each.line, refusal });
  }
  return { kept, refused };
}

/** Where to look for the same subscription. */
function keysOf({ poolKey, row: { endsOn, subscriptionId } }: Subscription): readonly string[] {
  const byEnd = `end/${poolKey}/${endsOn ?? ""}`;
  return subscriptionId === null ? [byEnd] : [`id/${subscriptionId}`, byEnd];
}

/** The same id; or, of two files, one product with one end and as many licenses, as far as both say. */
function isSame(a: Subscription | undefined, b: Subscription): boolean {
  if (a === undefined) return false;
  if (a.row.subscriptionId !== null && b.row.subscriptionId !== null) {
    return a.row.subscriptionId === b.row.subscriptionId;
  }
  const sameSeats = a.row.seats === b.row.seats || a.row.seats === null || b.row.seats === null;
  return a.file !== b.file && sameSeats;
}

function contradiction(first: ShadowRow, later: ShadowRow): ShadowRefusal | null {
  for (const column of ["endsOn", "seats", "autoRenew", "term"] as const) {
    const [known, value] = [first[column], later[column]];
    if (known === null || value === null || known === value) continue;
    const params = { known: String(known), value: String(value) };
    return { code: "IMPORT_ROWS_CONTRADICT", column, params };
  }
  return null;
}

function filledIn(first: ShadowRow, later: ShadowRow): ShadowRow {
  return {
    ...first,
    subscriptionId: first.subscriptionId ?? later.subscriptionId,
    agreementType: first.agreementType ?? later.agreementType,
    billingOwnerKind: first.billingOwnerKind ?? later.billingOwnerKind,
    seats: first.seats ?? later.seats,
    usedSeats: first.usedSeats ?? later.usedSeats,
    endsOn: first.endsOn ?? later.endsOn,
    term: first.term ?? later.term,
    autoRenew: first.autoRenew ?? later.autoRenew,
    price: first.price ?? later.price,
    renewalAmount: first.renewalAmount ?? later.renewalAmount,
  };
}

function poolOf(rows: readonly Subscription[]): LicensePool {
  const [first] = rows;
  if (first === undefined) throw new RangeError("a pool has a row");
  const counts = rows.filter(({ row }) => isLicenseCount(row)).map(({ row }) => row);
  const subscriptions = rows.filter(({ row }) => !isLicenseCount(row));
  const own = subscriptions.map(({ row }) => row);
  return {
    customer: first.customer,
    customerKey: first.customerKey,
    product: first.product,
    subscriptions,
    // The same list may be there twice; the larger number is the newer or the more cautious one.
    seats: most(counts.map(({ seats }) => seats)) ?? sum(own.map(({ seats }) => seats)),
    usedSeats:
      most(counts.map(({ usedSeats }) => usedSeats)) ?? sum(own.map(({ usedSeats }) => usedSeats)),
    expiredSeats: most(rows.map(({ row }) => row.expiredSeats)) ?? 0,
  };
}

function most(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((each) => each !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** Null as soon as one is not known. */
function sum(numbers: readonly (number | null)[]): number | null {
  if (numbers.length === 0) return null;
  let total = 0;
  for (const each of numbers) {
    if (each === null) return null;
    total += each;
  }
  return total;
}

type NameOfCustomer = (each: Pick<PlacedRow, "file" | "row">) => {
  readonly key: string;
  readonly name: string;
};

/**
 * Files name a customer by tenant, by domain or by name; a tenant's own list often by nothing but the
 * name of the file. What leads to exactly one tenant is that tenant.
 */
function customerNames(rows: readonly Pick<PlacedRow, "file" | "row">[]): NameOfCustomer {
  const tenants = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const { row } of rows) {
    const { companyName, domain, tenantId } = row;
    if (tenantId === null) continue;
    for (const alias of [domain, companyName].flatMap((each) => each ?? [])) {
      tenants.set(plainName(alias), (tenants.get(plainName(alias)) ?? new Set()).add(tenantId));
    }
    const name = companyName ?? domain;
    if (name !== null && !names.has(tenantId)) names.set(tenantId, name);
  }
  return ({ file, row }) => {
    const stem = file.replace(/^.*[/\\]/, "").replace(/\.(csv|txt|tsv)$/i, "");
    const aliases = [row.domain, row.companyName].flatMap((each) => each ?? []);
    const called = row.companyName ?? row.domain ?? stem;
    const known = [...(aliases.length === 0 ? [stem] : aliases)].flatMap((alias) => {
      const [only, another] = tenants.get(plainName(alias)) ?? [];
      return only === undefined || another !== undefined ? [] : [only];
    });
    const tenant = row.tenantId ?? known[0] ?? null;
    return tenant === null
      ? { key: plainName(row.domain ?? called), name: called }
      : { key: tenant, name: names.get(tenant) ?? called };
  };
}
