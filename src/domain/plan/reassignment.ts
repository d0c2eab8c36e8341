// What happens to license assignments when users get another SKU. Many users share one change, so a
// change stands once and the waves name its holders.

import { Instant } from "#lib/instant.ts";
import { z } from "zod";

/** Licenses held directly, as Graph's `assignLicense` takes them; `disabledPlans` are service plan ids. */
const LicenseSet = z.array(z.object({ skuId: z.string(), disabledPlans: z.array(z.string()) }));

/**
 * One change of assignments. For a user it is one call that removes and adds. A group gets what is added
 * first, and what is removed only once every member's license is active
 * (learn.microsoft.com/entra, "Change license assignments for users in a group").
 */
const LicenseChange = z.object({
  /** Unique within the plan. */
  changeId: z.string(),
  holder: z.enum(["user", "group"]),
  remove: z.array(z.string()),
  add: LicenseSet,
  /** What the holder has directly of every SKU that is removed or added, exactly: putting it back undoes the change. */
  before: LicenseSet,
  /** After this the seats of what is removed may be gone, and the change can no longer be undone exactly. */
  undoUntil: Instant,
});

/** What of a change is approved: not who has it, nor until when it can be undone. */
export const ApprovedChange = LicenseChange.omit({ changeId: true, undoUntil: true });

const ReassignmentWave = z.object({
  /** From 1, in order: a wave starts when the one before it is done in every service. */
  wave: z.number().int().positive(),
  /** Purchases whose seats have to be verified first. */
  afterSteps: z.array(z.string()),
  /** Ids of users or groups by the change that they get. */
  holders: z.array(z.object({ changeId: z.string(), ids: z.array(z.string()).min(1) })).min(1),
});

export const Reassignment = z.object({
  changes: z.array(LicenseChange),
  waves: z.array(ReassignmentWave),
});
export type Reassignment = z.infer<typeof Reassignment>;
