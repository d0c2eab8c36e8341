// A plan for a tenant that nobody could read: it may rest on what was declared, and on nothing else; and it has to say
// so wherever somebody would take it for read.

import { failure, unless, type ContinuityFailure } from "./law.ts";
import type { CheckedFile, Declared, Row } from "./plan-file.ts";

export function declaredFailures(file: CheckedFile): ContinuityFailure[] {
  const { estate, plan, proof } = file;
  if (estate.knownBy === undefined) return [];
  const isTold =
    plan.findings.some(({ code }) => code === "ESTATE_DECLARED") || plan.targets.length === 0;
  const changesNobody = plan.reassignment === null && file.band.licenses.length === 0;
  return [
    ...unfounded(file),
    ...unless(isTold, "declaredUntold", "findings"),
    ...unless(proof.assumptions.includes("estateDeclared"), "declaredUntold", "proof"),
    ...plan.lines
      .filter(({ end }) => end.evidence === "observed" || end.evidence === "attested")
      .map(({ lineId, skuId }) => failure("declaredUntold", lineId, skuId)),
    ...unless(changesNobody, "declaredChanged", "reassignment"),
  ];
}

function unfounded({ customer, estate, ours, policy }: CheckedFile): ContinuityFailure[] {
  const ourIds = new Set(ours.map(({ subscriptionId }) => subscriptionId));
  const theirs = estate.subscriptions.filter(({ subscriptionId }) => !ourIds.has(subscriptionId));
  const isAllowed = policy.withoutAccess?.sell === true && estate.users.length === 0;
  const skuIds = new Set(theirs.filter(({ isTrial }) => !isTrial).map(({ skuId }) => skuId));
  return [
    ...unless(isAllowed, "declarationUnfounded", "estate"),
    ...theirs
      .filter((row) => !customer.declared.some((declared) => isOf(declared, row)))
      .map((row) => failure("declarationUnfounded", row.subscriptionId, row.skuId)),
    ...[...skuIds].flatMap((skuId) => {
      const rows = theirs.filter((row) => row.skuId === skuId && !row.isTrial);
      const declared = rows.reduce((sum, { seats }) => sum + seats, 0);
      const used = estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
      return unless(used >= declared, "declarationUnfounded", "pools", skuId);
    }),
  ];
}

/** Nothing of a row is known that was not declared: its end is read from the declaration, and no seller is seen. */
function isOf(declared: Declared, row: Row): boolean {
  const same = (a: string | null, b: string) => a === null || a.toLowerCase() === b.toLowerCase();
  return (
    declared.seats === row.seats &&
    same(declared.subscriptionId, row.subscriptionId) &&
    same(declared.skuId, row.skuId) &&
    same(declared.skuPartNumber, row.skuPartNumber) &&
    row.nextLifecycleAt === null &&
    row.ownerTenantId === null
  );
}
