// One figure of a move plan, and where it comes from.

import type { PlanFile } from "../plan-file.ts";

type UnitCost = PlanFile["plan"]["targets"][number]["unitCost"];
type Money = NonNullable<UnitCost>;

/** Where a figure, or a part of it, comes from. */
export type Origin =
  | { readonly from: "observed"; readonly at: string }
  | { readonly from: "declared"; readonly at: string }
  | { readonly from: "attested" }
  | { readonly from: "assumedTerm"; readonly name: string; readonly value: string }
  | { readonly from: "assumption"; readonly code: string }
  | { readonly from: "policy"; readonly name: string; readonly value: string }
  | { readonly from: "hours"; readonly hours: number; readonly at: string }
  | { readonly from: "days"; readonly n: number; readonly price: Money; readonly days: number }
  | { readonly from: "months"; readonly n: number; readonly price: Money; readonly months: number }
  | { readonly from: "catalog"; readonly version: string }
  | { readonly from: "priceMissing"; readonly version: string }
  | { readonly from: "reason"; readonly key: string }
  | { readonly from: "nothing" }
  | { readonly from: "window" }
  | { readonly from: "computed" };

export interface Figure {
  /** A phrase key. */
  readonly key: string;
  /** The figure itself: the values of its sentence. */
  readonly value: Readonly<Record<string, string | number | Money>>;
  readonly origins: readonly Origin[];
}

/** The figures about one thing: a source, or one purchase. */
export interface Trace {
  /** Subscription id of a source, step key of a purchase; null for the whole plan. */
  readonly about: string | null;
  readonly title: string;
  readonly figures: readonly Figure[];
}

export function figure(key: string, value: Figure["value"], ...origins: readonly Origin[]): Figure {
  return { key, value, origins };
}

export function policyOrigin(name: string, value: string | number): Origin {
  return { from: "policy", name, value: String(value) };
}
