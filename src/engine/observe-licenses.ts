// Everybody's licenses as they stand now, who must not be touched, and what the journal tells of what was
// held before.

import {
  BeforeImage,
  type LicensedGroup,
  type LicensedUser,
  type LicensesSeen,
} from "#domain/reassignment/observed.ts";
import type { Seen } from "#domain/reconcile/situation.ts";
import type { JournalEntry } from "#domain/reconcile/journal-entry.ts";
import {
  GLOBAL_ADMINISTRATOR,
  listRoleMembers,
} from "#microsoft/endpoints/graph/directory-roles.ts";
import { getGroup } from "#microsoft/endpoints/graph/groups.ts";
import { listUsers } from "#microsoft/endpoints/graph/users.ts";
import { wireInstant } from "#microsoft/endpoints/wire.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { z } from "zod";
import type { Context } from "./progress.ts";

export const LICENSES = "licenses";

/** What the journal holds under `licenses`: written before the first write to each of these holders. */
export const LicensesEvent = z.discriminatedUnion("event", [
  z.object({ event: z.literal("before"), images: z.array(BeforeImage) }),
  z.object({ event: z.literal("rollbackAsked") }),
]);
export type LicensesEvent = z.infer<typeof LicensesEvent>;

const USER_FIELDS = "id,userPrincipalName,usageLocation,licenseAssignmentStates";
const USERS_PER_PAGE = "999"; // the most that Graph gives ("List users")
const GROUP_FIELDS = "id,assignedLicenses,licenseProcessingState";
const ADMIN_FIELDS = "id,userPrincipalName,accountEnabled";

/** Throws `MicrosoftError`. */
export async function readLicenses(context: Context): Promise<LicensesSeen> {
  const { microsoft } = context.services;
  const { tenantId } = context.situation.customer;
  const users = await readUsers(microsoft, tenantId);
  const told = licensesTold(await context.claim.journal());
  return {
    users,
    groups: await readGroups(microsoft, tenantId, groupIdsOf(context, users, told.images)),
    protectedIds: await readProtected(context),
    images: told.images,
  };
}

/** What was held before our first writes, each holder once, and when somebody last asked to put it back. */
export function licensesTold(
  journal: readonly JournalEntry[],
): Pick<LicensesSeen, "images"> & Pick<Seen, "rollbackAskedAt"> {
  const images = new Map<string, BeforeImage>();
  let rollbackAskedAt: Seen["rollbackAskedAt"] = null;
  for (const { at, details, subject } of journal) {
    if (subject !== LICENSES) continue;
    const parsed = LicensesEvent.safeParse(details);
    if (!parsed.success) continue;
    if (parsed.data.event === "rollbackAsked") rollbackAskedAt = at;
    else
      for (const image of parsed.data.images) {
        const key = `${image.holder}/${image.id}`;
        if (!images.has(key)) images.set(key, image);
      }
  }
  return { images: [...images.values()], rollbackAskedAt };
}

export async function readUsers(
  microsoft: MicrosoftClient,
  tenantId: string,
): Promise<readonly LicensedUser[]> {
  const users = await microsoft.list(listUsers, {
    tenantId,
    query: { $select: USER_FIELDS, $top: USERS_PER_PAGE },
  });
  return users.map((user) => ({
    userId: user.id,
    userPrincipalName: user.userPrincipalName ?? user.id,
    usageLocation: user.usageLocation ?? null,
    assignments: (user.licenseAssignmentStates ?? []).map((each) => ({
      skuId: each.skuId.toLowerCase(),
      disabledPlans: each.disabledPlans ?? [],
      assignedByGroup: each.assignedByGroup ?? null,
      isActive: each.state.toLowerCase() === "active",
      error: each.error === undefined || each.error === "None" ? null : each.error,
      since: wireInstant.safeParse(each.lastUpdatedDateTime).data ?? null,
    })),
  }));
}

/** Those that somebody has a license from, and those that the plan or the journal names. */
function groupIdsOf(
  { situation }: Context,
  users: readonly LicensedUser[],
  images: readonly BeforeImage[],
): string[] {
  const plan = situation.approved?.planFile.plan.reassignment;
  const groupChanges = new Set(
    plan?.changes.flatMap(({ changeId, holder }) => (holder === "group" ? [changeId] : [])),
  );
  const planned = plan?.waves.flatMap(({ holders }) =>
    holders.flatMap(({ changeId, ids }) => (groupChanges.has(changeId) ? ids : [])),
  );
  return [
    ...new Set([
      ...(planned ?? []),
      ...images.flatMap(({ holder, id }) => (holder === "group" ? [id] : [])),
      ...users.flatMap(({ assignments }) => assignments.flatMap((a) => a.assignedByGroup ?? [])),
    ]),
  ].toSorted();
}

/** Groups that are gone are left out. */
export async function readGroups(
  microsoft: MicrosoftClient,
  tenantId: string,
  groupIds: readonly string[],
): Promise<readonly LicensedGroup[]> {
  const query = { $select: GROUP_FIELDS };
  const groups: LicensedGroup[] = [];
  for (const groupId of groupIds) {
    const found = await orNullIfGone(
      microsoft.call(getGroup, { tenantId, path: { groupId }, query }),
    );
    if (found === null) continue;
    groups.push({
      groupId,
      licenses: found.assignedLicenses.map(({ disabledPlans, skuId }) => ({
        skuId: skuId.toLowerCase(),
        disabledPlans,
      })),
      isProcessing:
        (found.licenseProcessingState?.state ?? "ProcessingComplete") !== "ProcessingComplete",
    });
  }
  return groups;
}

/** The last enabled Global administrator, and any of them by whose address the customer is known. */
async function readProtected({ services, situation }: Context): Promise<ReadonlySet<string>> {
  const { contactEmail, tenantId } = situation.customer;
  const admins =
    (await orNullIfGone(
      services.microsoft.list(listRoleMembers, {
        tenantId,
        path: { roleTemplateId: GLOBAL_ADMINISTRATOR },
        query: { $select: ADMIN_FIELDS },
      }),
    )) ?? [];
  const enabled = admins.filter(({ accountEnabled }) => accountEnabled !== false);
  const accepting = enabled.filter(
    ({ userPrincipalName }) => userPrincipalName?.toLowerCase() === contactEmail.toLowerCase(),
  );
  const last = enabled.length === 1 ? enabled : [];
  return new Set([...accepting, ...last].map(({ id }) => id));
}

async function orNullIfGone<Found>(reading: Promise<Found>): Promise<Found | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof MicrosoftError && error.status === 404) return null;
    throw error;
  }
}
