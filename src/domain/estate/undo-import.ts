// Undoing an import: what it brought goes again, as long as nothing came of it.

import { z } from "zod";

/**
 * Why a customer stays whom the import named. `knownBefore`: it did not bring them. `approved`: somebody approved what is
 * bought for them. `begun`: something was changed at Microsoft. `asked`: a letter was written to them or about them.
 * `decided`: somebody did something about them by hand. `importedAgain`: another import names them, too.
 */
export const StayReason = z.enum([
  "knownBefore",
  "approved",
  "begun",
  "asked",
  "decided",
  "importedAgain",
]);
export type StayReason = z.infer<typeof StayReason>;

/** What came of a customer since that import. */
export interface SinceImport {
  readonly isNew: boolean;
  readonly approved: boolean;
  readonly begun: boolean;
  readonly asked: boolean;
  readonly decided: boolean;
  readonly importedAgain: boolean;
}

/** The weightiest reason; null where the customer goes with the import. */
export function reasonToStay(since: SinceImport): StayReason | null {
  if (!since.isNew) return "knownBefore";
  const reasons = ["approved", "begun", "asked", "decided", "importedAgain"] as const;
  return reasons.find((reason) => since[reason]) ?? null;
}
