// The independent check of a plan file: may this be approved without anybody losing a license, and
// without anything being bought that the file gives no reason for? It shares no code with the planner
// or the lifecycle rules, counts every subscription by its own row, lets every source stop at the
// earliest instant it can, and believes no purchase before its margins have passed.
//
// The whole law stands in law.ts, rule by rule, with the file that checks each part of it.

import { hashOf } from "#lib/canonical-json.ts";
import type { Instant } from "#lib/instant.ts";
import { failure, unless, type ContinuityFailure } from "./law.ts";
import { CheckedFile, HashedParts } from "./plan-file.ts";
import { bandFailures } from "./verify-band.ts";
import { coverageFailures } from "./verify-coverage.ts";
import { declaredFailures } from "./verify-declared.ts";
import { largerPlanFailures } from "./verify-larger-plan.ts";
import { lineFailures } from "./verify-lines.ts";
import { purchaseFailures } from "./verify-purchases.ts";
import { reassignmentFailures } from "./verify-reassignment.ts";

export type Verdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** The first who would lose a license, and when; null where nobody would. */
      readonly firstGap: FirstGap | null;
      readonly failures: readonly ContinuityFailure[];
    };

interface FirstGap {
  readonly at: Instant;
  readonly skuId: string;
  /** Null where the seats do not reach everybody and the file does not say who holds them. */
  readonly user: string | null;
}

/** Checks the parsed JSON of a plan file. Never throws: what cannot be read is a failure. */
export function verifyPlanFile(file: unknown): Verdict {
  const parsed = CheckedFile.safeParse(file);
  if (!parsed.success) return unreadable(parsed.error.issues[0]?.path.join(".") ?? null);
  try {
    return check(file, parsed.data);
  } catch {
    return unreadable(null); // such as the 31st of February, or a sum of two currencies
  }
}

function unreadable(part: string | null): Verdict {
  return { ok: false, firstGap: null, failures: [failure("unreadable", part)] };
}

function check(file: unknown, checked: CheckedFile): Verdict {
  const gaps = coverageFailures(checked);
  const failures = [
    ...gaps,
    ...hashFailures(file, checked),
    ...fileFailures(checked),
    ...declaredFailures(checked),
    ...lineFailures(checked),
    ...purchaseFailures(checked),
    ...reassignmentFailures(checked),
    ...largerPlanFailures(checked),
    ...bandFailures(checked),
  ];
  return failures.length === 0 ? { ok: true } : { ok: false, firstGap: firstGap(gaps), failures };
}

function firstGap(gaps: readonly ContinuityFailure[]): FirstGap | null {
  let first: FirstGap | null = null;
  for (const { why, at, skuId, user } of gaps) {
    if (why !== "seatsMissing" || at === null || skuId === null) continue;
    if (first === null || at < first.at) first = { at, skuId, user };
  }
  return first;
}

function hashFailures(file: unknown, checked: CheckedFile): ContinuityFailure[] {
  const whole = HashedParts.parse(file);
  const { customer, ours, offers, licenses, overrides, policy } = whole;
  const { madeFrom } = checked.plan;
  const estateHash = hashOf(whole.estate);
  return [
    ...unless(estateHash === checked.estateHash, "hashDiffers", "estateHash"),
    ...unless(estateHash === madeFrom.estateHash, "hashDiffers", "plan.madeFrom.estateHash"),
    ...unless(
      hashOf({ customer, ours, offers, licenses, overrides, policy }) === madeFrom.inputsHash,
      "hashDiffers",
      "plan.madeFrom.inputsHash",
    ),
    ...unless(hashOf(whole.plan) === checked.planHash, "hashDiffers", "planHash"),
    ...unless(hashOf(whole.band) === checked.bandHash, "hashDiffers", "bandHash"),
  ];
}

/** Whose plan it is, when it was made, and that nothing is counted twice. */
function fileFailures({ customer, estate, plan }: CheckedFile): ContinuityFailure[] {
  const tenants = new Set([plan.tenantId, estate.tenantId, customer.tenantId]);
  return [
    ...unless(tenants.size === 1, "otherMove", "plan.tenantId"),
    ...unless(
      estate.observedAt <= plan.madeAt,
      "estateNewerThanPlan",
      "estate.observedAt",
      null,
      estate.observedAt,
    ),
    ...repeated(estate.subscriptions.map(({ subscriptionId }) => subscriptionId)).map((id) =>
      failure("rowTwice", id),
    ),
    ...repeated(estate.users.map(({ userId }) => userId)).map((id) => failure("userTwice", id)),
  ];
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}
