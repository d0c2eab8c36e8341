// Who holds which license and by what way, as read in one look, and what was held before we began.

import type { Instant } from "#lib/instant.ts";
import { z } from "zod";

const License = z.object({ skuId: z.string(), disabledPlans: z.array(z.string()) });
export type License = z.infer<typeof License>;

export interface HeldLicense extends License {
  /** The group it came from; null where the user holds it directly. */
  readonly assignedByGroup: string | null;
  readonly isActive: boolean;
  /** Graph's own word for what is wrong, such as `CountViolation`; null where nothing is. */
  readonly error: string | null;
  /** When its state last changed, as a rule when it was assigned; null where Graph does not say. */
  readonly since: Instant | null;
}

export interface LicensedUser {
  readonly userId: string;
  readonly userPrincipalName: string;
  readonly usageLocation: string | null;
  readonly assignments: readonly HeldLicense[];
}

export interface LicensedGroup {
  readonly groupId: string;
  readonly licenses: readonly License[];
  /** Its members do not have all of that yet. */
  readonly isProcessing: boolean;
}

/** What a user held directly, or a group gave, before our first write to them: all of it. */
export const BeforeImage = z.object({
  holder: z.enum(["user", "group"]),
  id: z.string(),
  licenses: z.array(License),
});
export type BeforeImage = z.infer<typeof BeforeImage>;

export interface LicensesSeen {
  readonly users: readonly LicensedUser[];
  readonly groups: readonly LicensedGroup[];
  /** Whom we leave to their own hand until the last days: the last Global administrator, and the admin who accepts for the customer. */
  readonly protectedIds: ReadonlySet<string>;
  readonly images: readonly BeforeImage[];
}

/** The same licenses with the same plans switched off, in whatever order. */
export function isSameLicense(a: License, b: License): boolean {
  return (
    a.skuId === b.skuId &&
    a.disabledPlans.length === b.disabledPlans.length &&
    a.disabledPlans.every((plan) => b.disabledPlans.includes(plan))
  );
}

export function directOf({ assignments }: LicensedUser): License[] {
  return assignments
    .filter(({ assignedByGroup }) => assignedByGroup === null)
    .map(({ skuId, disabledPlans }) => ({ skuId, disabledPlans: disabledPlans.toSorted() }));
}
