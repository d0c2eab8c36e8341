// Granular delegated admin as it stands now, and what it and the application's consent allow in a
// customer's tenant. An unanswered request dies after 90 days (page "GDAP frequently asked questions").

import { addDays, type Instant } from "#lib/instant.ts";
import { WireError, type OperationContext } from "../operation.ts";
import type { DelegatedAdminRelationship } from "../world/entities.ts";
import type { World } from "../world/world.ts";

const REQUEST_LIFE_DAYS = 90;

const ROLES = {
  directoryReaders: "88d8e3e3-8f55-4a1e-953a-9b9898b8876b",
  directoryWriters: "9360feb5-f418-4baa-8175-e2a00bac4301",
  globalReader: "f2ef992c-3afb-46b9-b7cf-a126ee74c451",
  licenseAdministrator: "4d6ac14f-3453-41d0-bef9-a3e0c569773a",
  userAdministrator: "fe930be7-5e62-47db-91af-98c3a49a38b1",
  globalAdministrator: "62e90394-69f5-4237-9190-012177145e10",
} as const;

const LICENSE_WRITERS: ReadonlySet<string> = new Set([
  ROLES.directoryWriters,
  ROLES.licenseAdministrator,
  ROLES.userAdministrator,
  ROLES.globalAdministrator,
]);

const READERS: ReadonlySet<string> = new Set([
  ...LICENSE_WRITERS,
  ROLES.directoryReaders,
  ROLES.globalReader,
]);

const WRITE_SCOPES: ReadonlySet<string> = new Set([
  "user.readwrite.all",
  "licenseassignment.readwrite.all",
  "directory.readwrite.all",
]);

const READ_SCOPES: ReadonlySet<string> = new Set([
  ...WRITE_SCOPES,
  "directory.read.all",
  "organization.read.all",
  "user.read.all",
  "licenseassignment.read.all",
]);

/** The relationship's state at this instant; its own clocks run without anybody's act. */
export function statusNow(
  { status, lockedAt, endsAt, extendsItself }: DelegatedAdminRelationship,
  world: World,
): DelegatedAdminRelationship["status"] {
  const isOver = endsAt !== null && endsAt <= world.now && extendsItself !== true;
  if (status === "active" && isOver) return "expired";
  const died = lockedAt !== null && addDays(lockedAt, REQUEST_LIFE_DAYS) <= world.now;
  return status === "approvalPending" && died ? "expired" : status;
}

/** When a clock of that tenant's relationships (null: of anybody's) next changes what they allow; null while none runs. */
export function accessStandsUntil(world: World, tenantId: string | null): Instant | null {
  const relationships =
    tenantId === null
      ? [...world.all("delegatedAdmins")]
      : world.ofTenant("delegatedAdmins", tenantId);
  const ends = relationships.flatMap(({ endsAt, lockedAt }) => [
    ...(endsAt === null ? [] : [endsAt]),
    ...(lockedAt === null ? [] : [addDays(lockedAt, REQUEST_LIFE_DAYS)]),
  ]);
  return ends.filter((at) => at > world.now).toSorted()[0] ?? null;
}

export interface DelegatedAccess {
  readonly roleDefinitionIds: ReadonlySet<string>;
}

/** The roles that the partner's people hold in a customer's tenant by active, assigned relationships; null without any. */
export function delegatedAccess(
  world: World,
  tenantId: string,
  partnerTenantId: string,
): DelegatedAccess | null {
  const roles = world
    .ofTenant("delegatedAdmins", tenantId)
    .filter((relationship) => relationship.partnerTenantId === partnerTenantId)
    .filter((relationship) => statusNow(relationship, world) === "active")
    .flatMap((relationship) => relationship.assignments)
    .flatMap((assignment) => assignment.roleDefinitionIds);
  return roles.length === 0 ? null : { roleDefinitionIds: new Set(roles) };
}

/** True where an active, assigned relationship gives a role that suffices. */
export function hasRole(
  world: World,
  tenantId: string,
  partnerTenantId: string,
  need: "read" | "assignLicenses",
): boolean {
  const access = delegatedAccess(world, tenantId, partnerTenantId);
  const roles = need === "read" ? READERS : LICENSE_WRITERS;
  return access !== null && [...roles].some((role) => access.roleDefinitionIds.has(role));
}

/** Refuses with `Authorization_RequestDenied` unless a role and a consented scope allow it. */
export function requireAccess(context: OperationContext, need: "read" | "assignLicenses"): void {
  const { world, caller } = context;
  if (caller.tenantId === caller.partnerTenantId) return;
  const holdsRole = hasRole(world, caller.tenantId, caller.partnerTenantId, need);
  const scopes = need === "read" ? READ_SCOPES : WRITE_SCOPES;
  const consented = world
    .ofTenant("consents", caller.tenantId)
    .filter((consent) => consent.applicationId === caller.applicationId)
    .some((consent) => consent.scopes.some((scope) => scopes.has(scope.toLowerCase())));
  if (holdsRole && consented) return;
  throw new WireError(
    403,
    "Authorization_RequestDenied",
    "Insufficient privileges to complete the operation.",
  );
}
