// Sign-in at the partner's own issuer (Entra ID or any other) by OpenID Connect: authorization code with PKCE.

import { createHash } from "node:crypto";
import * as client from "openid-client";
import { z } from "zod";
import { CALLBACK_PATH } from "#contract/console.ts";
import { Role } from "#contract/permissions.ts";
import { ApiError } from "#contract/problem.ts";
import type { Agent } from "#store/tables/agents.ts";

export interface OpenIdOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where people reach this server, without a trailing slash. */
  readonly publicUrl: string;
  /** The claim that holds the roles; Entra's app roles are in `roles`. */
  readonly rolesClaim: string;
  /** What the issuer has to say of how somebody signed in, such as `amr` with `mfa`; null: the issuer's own rules do. */
  readonly requiredClaim: { readonly name: string; readonly value: string } | null;
}

/** What has to come back unchanged with the browser. */
export interface SignInUnderWay {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface OpenId {
  /** Where to send the browser. Throws SIGN_IN_UNAVAILABLE. */
  begin(): Promise<{ readonly url: string; readonly underWay: SignInUnderWay }>;
  /** Throws SIGN_IN_FAILED, or ROLE_MISSING for somebody who is known there but has no role here. */
  finish(query: string, underWay: SignInUnderWay): Promise<Agent>;
}

const ANSWER_SECONDS_MAX = 10;

export function openId(options: OpenIdOptions): OpenId {
  const redirectUri = `${options.publicUrl}${CALLBACK_PATH}`;
  let discovered: Promise<client.Configuration> | null = null;

  function configuration(): Promise<client.Configuration> {
    discovered ??= discover(options).catch((cause: unknown) => {
      discovered = null; // asked again at the next sign-in
      throw new ApiError("SIGN_IN_UNAVAILABLE", {}, { cause });
    });
    return discovered;
  }

  return {
    async begin() {
      const verifier = client.randomPKCECodeVerifier();
      const underWay = { verifier, state: client.randomState(), nonce: client.randomNonce() };
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: "openid profile email",
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        state: underWay.state,
        nonce: underWay.nonce,
        // Nobody is signed in by a page that merely opened: they choose an account.
        prompt: "select_account",
      });
      return { url: url.href, underWay };
    },
    async finish(query, { nonce, state, verifier }) {
      const answer = await client
        .authorizationCodeGrant(await configuration(), new URL(`${redirectUri}${query}`), {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        .catch((cause: unknown) => {
          throw cause instanceof ApiError ? cause : new ApiError("SIGN_IN_FAILED", {}, { cause });
        });
      return agentFrom(answer.claims(), options);
    },
  };
}

function discover({ issuer, clientId, clientSecret }: OpenIdOptions) {
  const url = new URL(issuer);
  const isLocal = url.protocol === "http:" && ["127.0.0.1", "localhost"].includes(url.hostname);
  return client.discovery(url, clientId, clientSecret, undefined, {
    timeout: ANSWER_SECONDS_MAX,
    execute: [
      // Without it the signature of a token that comes by TLS from the issuer itself is not looked at.
      client.enableNonRepudiationChecks,
      ...(isLocal ? [client.allowInsecureRequests] : []),
    ],
  });
}

const Claims = z.looseObject({
  iss: z.string(),
  sub: z.string(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
  email: z.string().optional(),
});

function agentFrom(
  given: unknown,
  { requiredClaim, rolesClaim }: Pick<OpenIdOptions, "requiredClaim" | "rolesClaim">,
): Agent {
  const claims = Claims.parse(given);
  if (requiredClaim !== null) {
    const said = [claims[requiredClaim.name]].flat();
    if (!said.includes(requiredClaim.value)) throw new ApiError("SIGN_IN_TOO_WEAK");
  }
  const role = roleIn(claims[rolesClaim]);
  const account = claims.preferred_username ?? claims.email ?? claims.sub;
  if (role === null) throw new ApiError("ROLE_MISSING", { account });
  const name = claims.name === undefined ? account : `${claims.name} <${account}>`;
  // An account is the issuer's number for somebody: names and addresses change hands.
  const agentId = createHash("sha256").update(`${claims.iss}\n${claims.sub}`).digest("hex");
  return { agentId: agentId.slice(0, 32), name: name.slice(0, 200), role };
}

/** The strongest that is named, however it is spelled: `AdminAgent`, `admin-agent`, `Admin agent`. */
function roleIn(claim: unknown): Role | null {
  const named = (Array.isArray(claim) ? claim : [claim]).map(plain);
  return Role.options.find((role) => named.includes(plain(role))) ?? null;
}

function plain(text: unknown): string {
  return typeof text === "string" ? text.toLowerCase().replaceAll(/[^a-z]/g, "") : "";
}
