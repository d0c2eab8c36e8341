// Seats that are short: seen on the members of groups, and told by refusals of users' own changes.

import type { LicenseProblem } from "./converge.ts";
import type { LicensedUser } from "./observed.ts";

/** By SKU, how many users lack a seat of it. */
export function seatsLacking(
  users: readonly LicensedUser[],
  refused: readonly { readonly problem: LicenseProblem; readonly add: readonly string[] }[],
): Record<string, number> {
  const lacking: Record<string, number> = {};
  const lack = (skuId: string) => (lacking[skuId] = (lacking[skuId] ?? 0) + 1);
  for (const { assignments } of users) {
    const short = assignments.filter(
      ({ assignedByGroup, error }) => assignedByGroup !== null && error === "CountViolation",
    );
    for (const skuId of new Set(short.map((each) => each.skuId))) lack(skuId);
  }
  for (const { add, problem } of refused) if (problem === "noSeats") add.forEach(lack);
  return lacking;
}
