// What an operator decides about one line against, or beyond, what the planner would do. Each names its
// owner and the reason; the plan shows both.

import { Instant, Term } from "#lib/instant.ts";
import { z } from "zod";
import { SkuClass } from "../catalog/catalog.ts";
import { FindingCode } from "./finding.ts";

/** How a line goes; see docs/glossary.md, "route". */
export const Route = z.enum([
  "repurchase",
  "ownershipTransfer",
  "renewToCsp",
  "cancelNow",
  "keep",
  "ignore",
  "blocked",
]);
export type Route = z.infer<typeof Route>;

/** What is wanted other than what exists; null: as it is. */
export const Wanted = z.object({
  skuId: z.string().nullable(),
  seats: z.number().int().positive().nullable(),
  term: Term.nullable(),
});
export type Wanted = z.infer<typeof Wanted>;

export const Override = z.object({
  /** The source subscription. */
  lineId: z.string(),
  by: z.string().min(1),
  reason: z.string().min(1),
  at: Instant,
  route: Route.exclude(["blocked", "ignore"]).nullable(),
  /** SKUs to buy in place of the source's, whatever equivalence says; data is lost for nobody all the same. */
  replaceWith: z.array(z.string()).nullable(),
  /** Names of service plans without data whose loss the owner accepts. */
  acceptLossOf: z.array(z.string()),
  wanted: Wanted.nullable(),
  /**
   * Under the seat cap: so many users may be without a license between the source's end and the order of the
   * rest, as the customer agreed in writing.
   */
  acceptGap: z.number().int().positive().optional(),
  /** What the line's SKU is, whatever its name suggests: only what is `paid` is moved. */
  treatAs: SkuClass.optional(),
  /** Findings about the line, or about what is bought for it, that the owner answers for; see `answerableRefusals`. */
  ignoreFindings: z.array(FindingCode).min(1).optional(),
});
export type Override = z.infer<typeof Override>;

/**
 * Refusals that somebody can know better about than any reading shows: Microsoft made an exception from the cap, the
 * licenses of a whole company are as many as before, the base of an add-on is there all the same.
 */
export const answerableRefusals: readonly FindingCode[] = [
  "SEAT_CAP_OVERLAP",
  "COMPANY_SKU_NOT_SUPPORTED",
  "ADD_ON_WITHOUT_BASE",
];

/** Whether somebody answers for that finding about any of these lines: the newest who does; null where nobody. */
export function ignoredBy(
  decided: readonly Override[],
  lineIds: readonly string[],
  code: FindingCode,
): Override | null {
  return newest(
    decided.filter(
      ({ ignoreFindings = [], lineId }) =>
        ignoreFindings.includes(code) && lineIds.includes(lineId),
    ),
  );
}

/** The newest decision about how this line goes; null where nobody decided. */
export function routeWanted(decided: readonly Override[], lineId: string): Override["route"] {
  const own = decided.filter((override) => override.lineId === lineId && override.route !== null);
  return newest(own)?.route ?? null;
}

/** Of decisions of the same instant the last; null where nobody decided. */
export function newest(decided: readonly Override[]): Override | null {
  return decided.reduce<Override | null>(
    (last, each) => (last !== null && each.at < last.at ? last : each),
    null,
  );
}

/**
 * What counts of all that was decided (the oldest first): the newest about each line; one that decides
 * nothing takes the earlier ones back.
 */
export function inForce(decided: readonly Override[]): Override[] {
  const newest = new Map(decided.map((override) => [override.lineId, override]));
  return [...newest.values()].filter(
    ({ acceptGap, acceptLossOf, ignoreFindings, replaceWith, route, treatAs, wanted }) =>
      route !== null ||
      treatAs !== undefined ||
      ignoreFindings !== undefined ||
      replaceWith !== null ||
      wanted !== null ||
      acceptLossOf.length > 0 ||
      acceptGap !== undefined,
  );
}
