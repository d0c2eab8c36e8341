// What became different from one move plan to another, and what made it so: data, to be put into words.

import { Instant } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";

/** An instant, a count, money, or a code such as a route; null where there is none. */
const Value = z.union([z.string(), z.number(), Money]).nullable();
export type Value = z.infer<typeof Value>;

const difference = {
  /** The line, SKU or part that it is about; null for the whole plan. */
  about: z.string().nullable(),
  title: z.string().nullable(),
  before: Value,
  after: Value,
};

/** Each has its words under `changes.what.<what>`. */
export const PlanChange = z.object({
  what: z.enum([
    "lineAdded",
    "lineRemoved",
    "route",
    "lineSeats",
    "end",
    "stopRenewal",
    "reduceSeats",
    "chooseEnd",
    "targetAdded",
    "targetRemoved",
    "seats",
    "firstOrder",
    "lastOrder",
    "term",
    "billingPlan",
    "unitCost",
    "seatsMin",
    "seatsMax",
    "priceCeiling",
    "orderUntil",
    "contingency",
    "reassigned",
    "overlap",
    "committed",
    "findingNew",
    "findingGone",
    "approveBy",
  ]),
  ...difference,
});
export type PlanChange = z.infer<typeof PlanChange>;

/** What the later plan was made from that the earlier was not: `changes.because.<what>`. */
export const PlanCause = z.object({
  what: z.enum([
    "rowAdded",
    "rowRemoved",
    "rowSeats",
    "rowStatus",
    "rowEnd",
    "inUse",
    "users",
    "price",
    "offerAdded",
    "offerGone",
    "ours",
    "declared",
    "override",
    "policy",
    "time",
  ]),
  ...difference,
});
export type PlanCause = z.infer<typeof PlanCause>;

const Side = z.object({ planHash: z.string(), bandHash: z.string(), madeAt: Instant });

export const PlanDiff = z.object({
  from: Side,
  to: Side,
  changes: z.array(PlanChange),
  causes: z.array(PlanCause),
});
export type PlanDiff = z.infer<typeof PlanDiff>;

interface Named {
  readonly about: string | null;
  readonly title: string | null;
}

/** One entry where the two values differ, else none. */
export function changed(
  what: PlanChange["what"],
  { about, title }: Named,
  before: Value,
  after: Value,
): PlanChange[] {
  return same(before, after) ? [] : [{ what, about, title, before, after }];
}

/** One entry where the two values differ, else none. */
export function caused(
  what: PlanCause["what"],
  { about, title }: Named,
  before: Value,
  after: Value,
): PlanCause[] {
  return same(before, after) ? [] : [{ what, about, title, before, after }];
}

function same(before: Value, after: Value): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** Every key of either side once, with what each side has. */
export function sideBySide<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): { readonly key: string; readonly a: T | undefined; readonly b: T | undefined }[] {
  const a = new Map(before.map((item) => [keyOf(item), item]));
  const b = new Map(after.map((item) => [keyOf(item), item]));
  const keys = [...new Set([...a.keys(), ...b.keys()])].sort();
  return keys.map((key) => ({ key, a: a.get(key), b: b.get(key) }));
}
