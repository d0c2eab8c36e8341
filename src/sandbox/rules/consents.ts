// What a customer's admin accepts: the reseller relationship, the customer agreement, delegated admin.

import { addDays, addTerms, type Instant } from "#lib/instant.ts";
import type { DelegatedAdminRelationship, Partner, Person } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { regionOf } from "./regions.ts";

// Microsoft's page "Granular delegated admin privileges": a request that nobody approves dies.
const DELEGATED_ADMIN_REQUEST_DAYS = 90;

export function ourPartner(world: World): Partner {
  for (const partner of world.all("partners")) if (partner.isOurs) return partner;
  throw new RangeError("the world has no partner of ours");
}

/**
 * The reseller relationship with us, and with it the customer agreement where the person does not
 * answer a letter about that one separately. Returns why not: the region, or no organization.
 */
export function acceptInvitation(
  world: World,
  tenantId: string,
  person: Person,
  withWrongTenant: boolean,
): string | null {
  const partner = ourPartner(world);
  const tenant = world.ofTenant("tenants", tenantId)[0];
  if (tenant === undefined) return "noSuchTenant";
  if (withWrongTenant) {
    const strayId = world.guid();
    const domain = `other-${tenant.domain}`;
    world.put("tenants", { ...tenant, id: strayId, tenantId: strayId, domain });
    relate(world, strayId, partner);
    return null;
  }
  if (tenant.kind === "b2c") return "notAnOrganization";
  const region = regionOf(tenant.country);
  if (region === null || region !== regionOf(partner.country)) return "otherRegion";
  relate(world, tenantId, partner);
  if (person.answers["agreement"] === undefined) acceptAgreement(world, tenantId, person);
  return null;
}

/** The customer agreement, accepted directly today. */
export function acceptAgreement(world: World, tenantId: string, person: Person): null {
  const [firstName = person.name, ...rest] = person.name.split(" ");
  world.put("agreements", {
    id: world.guid(),
    tenantId,
    acceptedAt: world.now,
    contact: { firstName, lastName: rest.join(" "), email: person.email },
  });
  log(world, tenantId, "agreementAccepted", {});
  return null;
}

/** Approves the request that was locked for approval. */
export function approveDelegatedAdmin(
  world: World,
  tenantId: string,
  delegatedAdminId: string | null,
): string | null {
  const partner = ourPartner(world);
  const request = world
    .ofTenant("delegatedAdmins", tenantId)
    .find(
      (candidate) =>
        candidate.partnerTenantId === partner.tenantId &&
        candidate.status === "approvalPending" &&
        (delegatedAdminId === null || candidate.id === delegatedAdminId),
    );
  if (request === undefined) return "noSuchRequest";
  if (addDays(request.createdAt, DELEGATED_ADMIN_REQUEST_DAYS) <= world.now) {
    world.put("delegatedAdmins", { ...request, status: "expired" });
    return "requestExpired";
  }
  const endsAt = after(world.now, request.duration);
  const active = { ...request, status: "active", activatedAt: world.now, endsAt } as const;
  world.put("delegatedAdmins", active);
  scheduleDelegatedAdminEnd(world, active);
  log(world, tenantId, "delegatedAdminApproved", { delegatedAdminId: request.id });
  return null;
}

export function scheduleDelegatedAdminEnd(
  world: World,
  { id, tenantId, status, endsAt }: DelegatedAdminRelationship,
): void {
  if (status !== "active" || endsAt === null) return;
  const act = { kind: "delegatedAdminEnds", delegatedAdminId: id } as const;
  world.put("scheduled", { id: `delegatedAdmin/${id}`, tenantId, at: endsAt, act });
}

const EXTENSION_DAYS = 180;

/** Its duration is over: it goes on for half a year where that was set ("GDAP frequently asked questions"), else it expires. */
export function endDelegatedAdmin(world: World, delegatedAdminId: string): void {
  const ending = world.get("delegatedAdmins", delegatedAdminId);
  if (ending?.status !== "active" || ending.endsAt !== world.now) return;
  if (ending.extendsItself === true) {
    const extended = { ...ending, endsAt: addDays(world.now, EXTENSION_DAYS) };
    world.put("delegatedAdmins", extended);
    scheduleDelegatedAdminEnd(world, extended);
    return;
  }
  world.put("delegatedAdmins", { ...ending, status: "expired" });
}

function relate(world: World, tenantId: string, partner: Partner): void {
  const id = `${tenantId}/${partner.tenantId}`;
  const exists = world
    .ofTenant("relationships", tenantId)
    .some((relationship) => relationship.partnerTenantId === partner.tenantId);
  if (exists) return;
  world.put("relationships", {
    id,
    tenantId,
    partnerTenantId: partner.tenantId,
    acceptedAt: world.now,
  });
  log(world, tenantId, "relationshipAccepted", { partnerTenantId: partner.tenantId });
}

/** Adds an ISO 8601 duration of days, months or years such as P730D or P2Y. */
function after(instant: Instant, duration: string): Instant {
  const [, count = "", unit = ""] = /^P(\d+)([DMY])$/.exec(duration) ?? [];
  if (unit === "") throw new RangeError(`no duration of days, months or years: ${duration}`);
  if (unit === "D") return addDays(instant, Number(count));
  return addTerms(instant, unit === "M" ? "P1M" : "P1Y", Number(count));
}

function log(
  world: World,
  tenantId: string,
  kind: string,
  details: Readonly<Record<string, string>>,
): void {
  world.log({ tenantId, kind, actor: "person", injected: false, details });
}
