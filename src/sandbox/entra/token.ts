// The token endpoint, versions 1 and 2: app-only by the client's secret, app and user by the refresh
// token of the secure application model, which rotates at each use. As OAuth demands, what it does
// not know is ignored.

import type { z } from "zod";
import type { getToken } from "#microsoft/endpoints/entra/token.ts";
import { delegatedAccess } from "../graph/delegated-access.ts";
import { WireError, type Caller, type OperationAnswer } from "../operation.ts";
import type { Application } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { TOKEN_LIFE_SECONDS, type AccessTokens } from "./access-tokens.ts";

type Form = z.output<typeof getToken.request>;

const AUDIENCES: Readonly<Record<string, Caller["audience"]>> = {
  "api.partnercenter.microsoft.com": "partnerCenter",
  "graph.microsoft.com": "graph",
  "api.partner.microsoft.com": "pricing",
};

const HOME_ALIASES: ReadonlySet<string> = new Set(["common", "organizations"]);

export interface TokenRequest {
  readonly version: 1 | 2;
  /** The tenant named by the path. */
  readonly tenant: string;
  readonly form: Form;
}

/** Refusals carry the platform's AADSTS numbers in their description. */
export function answerToken(
  world: World,
  tokens: AccessTokens,
  { version, tenant, form }: TokenRequest,
): OperationAnswer {
  const application = applicationOf(world, form);
  const home = application.tenantId;
  const tenantId = HOME_ALIASES.has(tenant.toLowerCase()) ? home : tenant.toLowerCase();
  const kind = form.grant_type === "client_credentials" ? "app" : "user";
  const audience = audienceOf(form);
  const caller: Caller = {
    tenantId,
    partnerTenantId: home,
    applicationId: application.id,
    kind,
    audience,
  };
  if (kind === "user") refuseRefreshToken(application, form.refresh_token ?? "");
  if (tenantId !== home) refuseForeignTenant(world, caller);
  const refreshToken =
    kind === "user" ? rotate(world, application, form.refresh_token ?? "") : null;
  const seconds = (value: number) => (version === 1 ? String(value) : value);
  return {
    status: 200,
    body: {
      token_type: "Bearer",
      scope: form.scope ?? "user_impersonation",
      expires_in: seconds(TOKEN_LIFE_SECONDS),
      ext_expires_in: seconds(TOKEN_LIFE_SECONDS),
      ...(version === 1 ? { resource: form.resource } : {}),
      access_token: tokens.issue(caller),
      ...(refreshToken === null ? {} : { refresh_token: refreshToken }),
    },
  };
}

function applicationOf(world: World, form: Form): Application {
  const application = world.get("applications", form.client_id.toLowerCase());
  if (application === undefined) {
    throw refusal(400, "unauthorized_client", 700016, "The application was not found.");
  }
  if (application.clientSecret !== form.client_secret) {
    throw refusal(401, "invalid_client", 7000215, "Invalid client secret provided.");
  }
  return application;
}

function audienceOf({ scope = "", resource = "" }: Form): Caller["audience"] {
  for (const part of [...scope.split(" "), resource]) {
    const audience = URL.canParse(part) ? AUDIENCES[new URL(part).host] : undefined;
    if (audience !== undefined) return audience;
  }
  throw refusal(400, "invalid_scope", 70011, "The provided scope or resource is not known.");
}

/** In a customer's tenant only Graph for a user, with delegated admin and the application's consent. */
function refuseForeignTenant(world: World, caller: Caller): void {
  const { tenantId, partnerTenantId, applicationId } = caller;
  if (world.ofTenant("tenants", tenantId).length === 0) {
    throw refusal(400, "invalid_request", 90002, `Tenant '${tenantId}' not found.`);
  }
  const consented = world
    .ofTenant("consents", tenantId)
    .some((consent) => consent.applicationId === applicationId);
  if (!consented || caller.kind === "app" || caller.audience !== "graph") {
    throw refusal(
      400,
      "invalid_grant",
      65001,
      "The user or administrator has not consented to use the application.",
    );
  }
  if (delegatedAccess(world, tenantId, partnerTenantId) === null) {
    throw refusal(
      400,
      "invalid_grant",
      50020,
      `The user account does not exist in tenant '${tenantId}' and cannot access the application.`,
    );
  }
}

function refuseRefreshToken(application: Application, given: string): void {
  if (given === application.refreshToken || given === application.previousRefreshToken) return;
  throw refusal(400, "invalid_grant", 70008, "The refresh token has expired or was already used.");
}

/** The next refresh token. The one before stays good until this one was used, and yields it again. */
function rotate(world: World, application: Application, given: string): string {
  if (given === application.previousRefreshToken) return application.refreshToken;
  const refreshToken = `0.${world.guid()}${world.guid()}`.replaceAll("-", "");
  world.put("applications", {
    ...application,
    refreshToken,
    previousRefreshToken: application.refreshToken,
  });
  return refreshToken;
}

function refusal(status: number, error: string, number: number, text: string): WireError {
  return new WireError(status, error, `AADSTS${number}: ${text}`);
}
