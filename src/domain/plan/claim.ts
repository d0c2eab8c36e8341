import type { Offer } from "../catalog/catalog.ts";
import type { MovingLine } from "./moving-line.ts";

/** What one line asks of a target. */
export interface Claim {
  readonly line: MovingLine;
  readonly offer: Offer;
  /** Seats to have for it; for another SKU's line those of its users who need one of this SKU. */
  readonly seats: number;
  /** Seats that its source gives to users of this pool until it ends. */
  readonly serves: number;
}
