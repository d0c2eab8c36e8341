// What a partner's software signs in with: ours, or those of any other partner of the world.

import { securityGroupIdOf } from "../graph/access-assignment-resource.ts";
import { BadRequestError } from "../server/bad-request.ts";
import type { Application, Partner } from "../world/entities.ts";
import type { World } from "../world/world.ts";

/** `which`: a partner's tenant or MPN id; our partner without it. One without an application gets one now. */
export function credentialsOf(world: World, which: string | null): object {
  const partner = which === null ? ourPartner(world) : partnerNamed(world, which);
  const application = applicationOf(world, partner);
  return {
    partnerTenantId: partner.tenantId,
    partnerName: partner.name,
    country: partner.country,
    currency: partner.currency,
    mpnId: partner.mpnId,
    applicationId: application.id,
    clientSecret: application.clientSecret,
    refreshToken: application.refreshToken,
    securityGroupId: securityGroupIdOf(world, partner),
  };
}

function ourPartner(world: World): Partner {
  const partner = [...world.all("partners")].find(({ isOurs }) => isOurs);
  if (partner === undefined) throw new BadRequestError("the world holds no partner of ours yet");
  return partner;
}

function partnerNamed(world: World, which: string): Partner {
  const partners = [...world.all("partners")];
  const partner =
    partners.find(({ tenantId }) => tenantId === which.toLowerCase()) ??
    partners.find(({ mpnId }) => mpnId === which);
  if (partner === undefined) throw new BadRequestError(`the world holds no partner ${which}`);
  return partner;
}

function applicationOf(world: World, { tenantId }: Partner): Application {
  const existing = [...world.all("applications")].find((each) => each.tenantId === tenantId);
  if (existing !== undefined) return existing;
  const random = world.random.fork(`application/${tenantId}`);
  const application: Application = {
    id: random.guid(),
    tenantId,
    clientSecret: `sandbox-secret-${random.guid()}`,
    userObjectId: random.guid(),
    refreshToken: `sandbox-refresh-token-${random.guid()}`,
    previousRefreshToken: null,
  };
  world.put("applications", application);
  return application;
}
