// Tokens of Microsoft Entra ID. Sources: "Partner Center authentication", "Enable the secure application model
// framework", "Microsoft identity platform and OAuth 2.0 authorization code flow", "… device authorization grant
// flow". Version 1 answers numbers as text, version 2 as numbers.

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { maybe, maybeText, wireNumber } from "../wire.ts";

/** As RFC 8628 names it. */
export const DEVICE_CODE_GRANT = "urn:ietf:params:oauth:grant-type:device_code";

const TokenRequest = z.object({
  grant_type: z.enum([
    "client_credentials",
    "refresh_token",
    "authorization_code",
    DEVICE_CODE_GRANT,
    "device_code", // the same in fewer letters, as Microsoft's own library sends it
  ]),
  client_id: z.string(),
  /** An application that keeps no secret (a public client) sends none. */
  client_secret: z.string().optional(),
  refresh_token: z.string().optional(),
  code: z.string().optional(),
  redirect_uri: z.string().optional(),
  /** Proof Key for Code Exchange (RFC 7636). */
  code_verifier: z.string().optional(),
  device_code: z.string().optional(),
  scope: z.string().optional(),
  /** Version 1 only, in the place of `scope`. */
  resource: z.string().optional(),
});

const TokenResponse = z.object({
  token_type: maybeText,
  access_token: z.string(),
  /** Seconds. */
  expires_in: wireNumber,
  expires_on: maybe(wireNumber),
  scope: maybeText,
  /** Rotates: the one returned replaces the one sent. */
  refresh_token: maybeText,
  /** Who signed in, where the scope holds `openid`. */
  id_token: maybeText,
});

/** Version 1 of the token endpoint, in which `resource` names the audience. */
export const getTokenV1 = endpoint({
  operation: "getTokenV1",
  api: "entra",
  method: "POST",
  path: "/{tenantId}/oauth2/token",
  query: [],
  request: TokenRequest,
  response: TokenResponse,
  success: [200],
  retry: "safe",
  identity: "either",
  budget: "token",
});

/** Version 2 of the token endpoint, in which `scope` names the audience. */
export const getToken = endpoint({
  operation: "getToken",
  api: "entra",
  method: "POST",
  path: "/{tenantId}/oauth2/v2.0/token",
  query: [],
  request: TokenRequest,
  response: TokenResponse,
  success: [200],
  retry: "safe",
  identity: "either",
  budget: "token",
});

/** Begins a sign-in on another device: the person enters the code at the address. */
export const startDeviceSignIn = endpoint({
  operation: "startDeviceSignIn",
  api: "entra",
  method: "POST",
  path: "/{tenantId}/oauth2/v2.0/devicecode",
  query: [],
  request: z.object({ client_id: z.string(), scope: z.string() }),
  response: z.object({
    device_code: z.string(),
    user_code: z.string(),
    verification_uri: z.string(),
    /** Seconds. */
    expires_in: wireNumber,
    /** Seconds between two questions whether the person is done. */
    interval: wireNumber,
    message: maybeText,
  }),
  success: [200],
  retry: "safe",
  identity: "either",
  budget: "token",
});

/** Where a person signs in with a browser; no call of a client, which only names the address. */
export const authorize = endpoint({
  operation: "authorize",
  api: "entra",
  method: "GET",
  path: "/{tenantId}/oauth2/v2.0/authorize",
  query: [
    "client_id",
    "response_type",
    "redirect_uri",
    "response_mode",
    "scope",
    "state",
    "nonce",
    "prompt",
    "login_hint",
    "code_challenge",
    "code_challenge_method",
  ],
  request: null,
  response: z.unknown(),
  success: [302],
  retry: "safe",
  identity: "either",
  budget: "token",
});
