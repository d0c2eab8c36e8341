import type { CheckedFile, Step } from "./plan-file.ts";

/**
 * From an order until its seats are there and seen to be there. Shorter for a raise of what is proven
 * by then; what happens where it is not is checked beside it.
 */
export function marginHours(
  { policy }: Pick<CheckedFile, "policy">,
  { unprovenAt }: Pick<Step, "unprovenAt">,
) {
  if (unprovenAt !== null) return policy.raiseMarginHours;
  return policy.provisioningMarginHours + policy.verificationMarginHours;
}
