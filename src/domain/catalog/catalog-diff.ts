// What changed from one version of a part of the catalogue to another.

import type { CatalogContent } from "./catalog-version.ts";
import type { ListedPrice } from "./price-list.ts";
import { z } from "zod";

const DiffEntry = z.object({
  /** What identifies it in its list: a skuId, an offer, or one way to buy an offer. */
  key: z.string(),
  title: z.string(),
});

export const CatalogDiff = z.object({
  added: z.array(DiffEntry),
  removed: z.array(DiffEntry),
  changed: z.array(
    DiffEntry.extend({
      /** `before` is null for what was added to the entry, `after` for what was taken out. */
      changes: z.array(
        z.object({
          field: z.string(),
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      ),
    }),
  ),
});
export type CatalogDiff = z.infer<typeof CatalogDiff>;

interface Described {
  readonly title: string;
  /** Field by field, in words that can be compared; absent fields are null. */
  readonly fields: ReadonlyMap<string, string | null>;
}

/** All in the order of the keys. Two contents of different kinds have everything changed. */
export function diffOf(before: CatalogContent, after: CatalogContent): CatalogDiff {
  const old = described(before);
  const present = described(after);
  const keys = [...new Set([...old.keys(), ...present.keys()])].sort();
  const diff: CatalogDiff = { added: [], removed: [], changed: [] };
  for (const key of keys) {
    const was = old.get(key);
    const is = present.get(key);
    if (is === undefined) diff.removed.push({ key, title: was?.title ?? "" });
    else if (was === undefined) diff.added.push({ key, title: is.title });
    else {
      const changes = changesOf(was, is);
      if (changes.length > 0) diff.changed.push({ key, title: is.title, changes });
    }
  }
  return diff;
}

function changesOf(was: Described, is: Described) {
  const names = [...new Set([...was.fields.keys(), ...is.fields.keys()])];
  return names.flatMap((field) => {
    const before = was.fields.get(field) ?? null;
    const after = is.fields.get(field) ?? null;
    return before === after ? [] : [{ field, before, after }];
  });
}

function described(content: CatalogContent): ReadonlyMap<string, Described> {
  if (content.kind === "licenseList") {
    return new Map(
      content.entries.map(({ skuId, title, skuPartNumber, plans }) => [
        skuId,
        describe(title, [
          ["title", title],
          ["skuPartNumber", skuPartNumber],
          ...plans.map(({ id, name }) => [`plan ${id}`, name] as const),
        ]),
      ]),
    );
  }
  if (content.kind === "offerMatrix" || content.kind === "marketOffers") {
    return new Map(
      content.entries.map(({ productId, catalogSkuId, ...rest }) => [
        `${productId}:${catalogSkuId}`,
        describe(rest.title, fieldsOf(rest)),
      ]),
    );
  }
  return describedPrices(content.entries);
}

/** A sheet may name one way to buy twice; the second one is told by its number. */
function describedPrices(prices: readonly ListedPrice[]): ReadonlyMap<string, Described> {
  const all = new Map<string, Described>();
  for (const { unitPrice, listPrice, to, title, ...way } of prices) {
    const { productId, catalogSkuId, segment, market, currency, term, billingPlan } = way;
    const sold = [segment, market, currency, term, billingPlan].join(" ");
    const held = [way.from?.slice(0, 10) ?? "always", way.seatsFrom ?? ""].join(" ").trimEnd();
    const key = `${productId}:${catalogSkuId} ${sold} ${held}`;
    let unique = key;
    for (let n = 2; all.has(unique); n += 1) unique = `${key} #${n}`;
    all.set(unique, describe(title, fieldsOf({ title, unitPrice, listPrice, to })));
  }
  return all;
}

type FieldValue = string | number | boolean | readonly string[] | null | undefined;

function fieldsOf(values: Readonly<Record<string, FieldValue>>) {
  return Object.entries(values).map(([name, value]) => {
    if (value === null || value === undefined) return [name, null] as const;
    return [name, typeof value === "object" ? value.join(" ") : String(value)] as const;
  });
}

function describe(title: string, fields: readonly (readonly [string, string | null])[]): Described {
  return { title, fields: new Map(fields) };
}
