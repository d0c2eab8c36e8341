// What the meter keeps: needs, interruptions, lost data and money. Rows of the world's ledger like
// the entities.

import type { Instant } from "#lib/instant.ts";
import type { Price } from "./entities.ts";

/**
 * What one user needs of one SKU: the plans that were served at the world's start, or that the
 * customer gave later. Only the customer's own act ends a need; a license that we take away does not.
 */
export interface Need {
  /** `<userId>/<skuId>`. */
  readonly id: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly skuId: string;
  readonly planIds: readonly string[];
  readonly since: Instant;
}

/** A pool with more users than seats that a kinder reading still tolerates. */
export interface OverAssignment {
  /** `<tenantId>/<skuId>`. */
  readonly id: string;
  readonly tenantId: string;
  readonly skuId: string;
  readonly since: Instant;
  readonly causeEventId: string;
}

/** Users without a plan that they hold and need, from one instant to another (null: still so). */
export interface Interruption {
  readonly id: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly skuId: string;
  readonly planIds: readonly string[];
  readonly from: Instant;
  readonly to: Instant | null;
  /** The event that took the seats. */
  readonly causeEventId: string;
}

/** A data-bearing plan whose retention ran out. */
export interface DataLoss {
  readonly id: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly planId: string;
  readonly at: Instant;
}

/** Money that a subscription cost over an interval, by component. */
export interface Charge {
  readonly id: string;
  readonly tenantId: string;
  readonly subscriptionId: string;
  readonly skuId: string;
  readonly component: "term" | "extension" | "renewal";
  readonly seats: number;
  readonly from: Instant;
  readonly to: Instant;
  readonly unitPricePerMonth: Price;
}
