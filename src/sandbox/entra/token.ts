// The token endpoint, versions 1 and 2: app-only by the client's secret, app and user by a sign-in (authorization code or
// device code) and from then on by the refresh token of the secure application model, which rotates at each use. As
// OAuth demands, what it does not know is ignored.

import type { z } from "zod";
import { DEVICE_CODE_GRANT, type getToken } from "#microsoft/endpoints/entra/token.ts";
import { delegatedAccess } from "../graph/delegated-access.ts";
import type { Caller, OperationAnswer } from "../operation.ts";
import type { Application } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { TOKEN_LIFE_SECONDS, type AccessTokens } from "./access-tokens.ts";
import type { IdTokens } from "./id-tokens.ts";
import { refusal } from "./refusal.ts";
import { signInOf } from "./sign-in-of.ts";
import type { SignIns } from "./sign-ins.ts";

type Form = z.output<typeof getToken.request>;

const AUDIENCES: Readonly<Record<string, Caller["audience"]>> = {
  "api.partnercenter.microsoft.com": "partnerCenter",
  "graph.microsoft.com": "graph",
  "api.partner.microsoft.com": "pricing",
};

const HOME_ALIASES: ReadonlySet<string> = new Set(["common", "organizations"]);

export interface IdentityPlatform {
  readonly accessTokens: AccessTokens;
  readonly idTokens: IdTokens;
  readonly signIns: SignIns;
}

export interface TokenRequest {
  readonly version: 1 | 2;
  /** The tenant named by the path. */
  readonly tenant: string;
  /** `https://localhost:8970`: the issuer of what is signed. */
  readonly origin: string;
  readonly form: Form;
}

/** Refusals carry the platform's AADSTS numbers in their description. */
export function answerToken(
  world: World,
  platform: IdentityPlatform,
  { version, tenant, origin, form }: TokenRequest,
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
  const given = kind === "user" ? refreshTokenBehind(application, form) : null;
  const nonce = redeemed(platform.signIns, application, form);
  if (tenantId !== home) refuseForeignTenant(world, caller);
  const refreshToken = given === null ? null : rotate(world, application, given);
  const isSignIn = kind === "user" && form.grant_type !== "refresh_token";
  const seconds = (value: number) => (version === 1 ? String(value) : value);
  return {
    status: 200,
    body: {
      token_type: "Bearer",
      scope: form.scope ?? "user_impersonation",
      expires_in: seconds(TOKEN_LIFE_SECONDS),
      ext_expires_in: seconds(TOKEN_LIFE_SECONDS),
      ...(version === 1 ? { resource: form.resource } : {}),
      access_token: platform.accessTokens.issue(caller),
      ...(refreshToken === null ? {} : { refresh_token: refreshToken }),
      ...(isSignIn ? { id_token: idToken(platform, application, origin, nonce) } : {}),
    },
  };
}

function applicationOf(world: World, form: Form): Application {
  const application = knownApplication(world, form.client_id);
  // Whoever signs in on another device may be a public client, which keeps no secret.
  if (form.client_secret === undefined && isByDevice(form)) return application;
  if (form.client_secret === undefined) {
    throw refusal(401, "invalid_client", 7000218, "The request must contain 'client_secret'.");
  }
  if (application.clientSecret !== form.client_secret) {
    throw refusal(401, "invalid_client", 7000215, "Invalid client secret provided.");
  }
  return application;
}

function isByDevice({ grant_type: grant }: Form): boolean {
  return grant === DEVICE_CODE_GRANT || grant === "device_code";
}

/** Refuses an application that nobody registered. */
export function knownApplication(world: World, id: string): Application {
  const application = world.get("applications", id.toLowerCase());
  if (application !== undefined) return application;
  throw refusal(400, "unauthorized_client", 700016, "The application was not found.");
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

/** The refresh token that the next one takes the place of; after a sign-in that is the newest. */
function refreshTokenBehind(application: Application, form: Form): string {
  if (form.grant_type !== "refresh_token") return application.refreshToken;
  const given = form.refresh_token ?? "";
  if (given === application.refreshToken || given === application.previousRefreshToken) {
    return given;
  }
  throw refusal(400, "invalid_grant", 70008, "The refresh token has expired or was already used.");
}

/** Uses up the code of a sign-in; answers the nonce that it was asked with. */
function redeemed(signIns: SignIns, { id }: Application, form: Form): string | null {
  if (form.grant_type === "authorization_code") return signIns.redeemCode(id, form).nonce;
  if (isByDevice(form)) signIns.redeemDevice(id, form.device_code ?? "");
  return null;
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

function idToken(
  { idTokens }: IdentityPlatform,
  application: Application,
  origin: string,
  nonce: string | null,
): string {
  const { id, tenantId, userObjectId } = application;
  return idTokens.issue({
    issuer: `${origin}/${tenantId}/v2.0`,
    tenantId,
    applicationId: id,
    userObjectId,
    signIn: signInOf(application),
    nonce,
  });
}
