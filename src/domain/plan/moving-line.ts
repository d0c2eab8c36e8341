// A line of a plan before seats are counted: it moves, with its end, its acts and the timing of its purchase,
// or it rests where it is.

import type { EndedLine } from "./plan-request.ts";
import type { KnownSource } from "../estate/known-source.ts";
import type { ForeseenEnd } from "../lifecycle/source-end.ts";
import type { SourceActs } from "./move-plan.ts";
import type { Wanted } from "./override.ts";
import type { Purchase, RouteChoice } from "./routes.ts";
import type { PurchaseTiming } from "./schedule.ts";

export interface MovingLine {
  readonly source: KnownSource;
  readonly buys: Purchase;
  /** Phrase key below `routes.reason.`. */
  readonly reason: string;
  /** What is wanted other than what exists. */
  readonly wanted: Wanted | null;
  readonly end: ForeseenEnd;
  readonly acts: SourceActs;
  readonly timing: PurchaseTiming;
  /** Beyond its end, and being taken back by its owner. */
  readonly wentOn: EndedLine["wentOn"];
}

export interface RestingLine {
  readonly source: KnownSource;
  readonly choice: Exclude<RouteChoice, { route: "repurchase" }>;
}

export type DraftLine =
  | { readonly kind: "moving"; readonly line: MovingLine }
  | { readonly kind: "resting"; readonly line: RestingLine };
