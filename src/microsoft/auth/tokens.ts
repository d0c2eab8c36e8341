// Access tokens by audience, tenant and identity. The refresh token of the secure application model
// rotates: the new one is persisted before it is used, one renewal at a time in this process; a
// renewal that another process overtook is repeated once with what that process stored.

import type { z } from "zod";
import type { Resources } from "../clouds.ts";
import { getToken } from "../endpoints/entra/token.ts";
import type { Exchange } from "../http/exchange.ts";
import { MicrosoftError } from "../http/microsoft-error.ts";

export type Audience = "partnerCenter" | "graph" | "pricing";

export interface RefreshTokens {
  read(): Promise<string>;
  /** Stores `next`; does nothing where the stored one is no longer `previous`. */
  replace(previous: string, next: string): Promise<void>;
}

export interface TokenWanted {
  readonly audience: Audience;
  /** The tenant to act in: the partner's own, or a customer's. */
  readonly tenantId: string;
  readonly identity: "app" | "user";
  readonly correlationId: string;
}

export interface Tokens {
  get(wanted: TokenWanted): Promise<string>;
  reject(wanted: TokenWanted, token: string): void;
}

export interface TokensOptions {
  readonly entraUrl: string;
  readonly applicationId: string;
  readonly clientSecret: string;
  readonly resources: Resources;
  readonly refreshTokens: RefreshTokens;
  readonly exchange: Exchange;
  /** Real milliseconds that only grow: token lifetimes are the identity platform's, never virtual. */
  readonly nowMs: () => number;
}

const CACHED_MAX = 10_000;
const FRESH_SHARE = 0.9; // renewed after nine tenths of the lifetime

/** What of a resource is asked for: as an application, and as an application with a user. */
const PERMISSIONS: Readonly<Record<`${Audience} ${"app" | "user"}`, string>> = {
  "partnerCenter app": ".default",
  "partnerCenter user": "user_impersonation offline_access",
  "graph app": ".default",
  "graph user": ".default offline_access",
  "pricing app": ".default",
  "pricing user": "user_impersonation offline_access",
};

export function createTokens(options: TokensOptions): Tokens {
  const cached = new Map<string, { readonly token: string; readonly freshUntilMs: number }>();
  const underWay = new Map<string, Promise<string>>();
  let userGrants: Promise<unknown> = Promise.resolve();

  function remember(key: string, answer: z.output<typeof getToken.response>): string {
    const oldest = cached.keys().next();
    if (cached.size >= CACHED_MAX && oldest.done !== true) cached.delete(oldest.value);
    const freshMs = answer.expires_in * 1000 * FRESH_SHARE;
    cached.set(key, { token: answer.access_token, freshUntilMs: options.nowMs() + freshMs });
    return answer.access_token;
  }

  async function grant(wanted: TokenWanted, fields: Readonly<Record<string, string>>) {
    const form = new URLSearchParams({
      ...fields,
      client_id: options.applicationId,
      client_secret: options.clientSecret,
      scope: scopeOf(options.resources, wanted),
    });
    const path = getToken.path.replace("{tenantId}", encodeURIComponent(wanted.tenantId));
    const { value } = await options.exchange.call(getToken, {
      url: `${options.entraUrl}${path}`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: form.toString(),
      bearer: null,
      correlationId: wanted.correlationId,
      turn: null,
    });
    return value;
  }

  async function grantByRefreshToken(wanted: TokenWanted) {
    let current = await options.refreshTokens.read();
    const redeem = () => grant(wanted, { grant_type: "refresh_token", refresh_token: current });
    const answer = await redeem().catch(async (error: unknown) => {
      const stored = await options.refreshTokens.read();
      if (!(error instanceof MicrosoftError) || !error.answered || stored === current) throw error;
      current = stored; // another process rotated it meanwhile
      return redeem();
    });
    if (answer.refresh_token !== null && answer.refresh_token !== current) {
      await options.refreshTokens.replace(current, answer.refresh_token);
    }
    return answer;
  }

  async function fetchToken(wanted: TokenWanted, key: string): Promise<string> {
    if (wanted.identity === "app") {
      return remember(key, await grant(wanted, { grant_type: "client_credentials" }));
    }
    const turn = userGrants.then(() => grantByRefreshToken(wanted));
    userGrants = turn.catch(() => undefined);
    return remember(key, await turn);
  }

  return {
    get(wanted) {
      const key = keyOf(wanted);
      const known = cached.get(key);
      if (known !== undefined && options.nowMs() < known.freshUntilMs) {
        return Promise.resolve(known.token);
      }
      const pending = underWay.get(key);
      if (pending !== undefined) return pending;
      const fetching = fetchToken(wanted, key).finally(() => underWay.delete(key));
      underWay.set(key, fetching);
      return fetching;
    },
    reject(wanted, token) {
      if (cached.get(keyOf(wanted))?.token === token) cached.delete(keyOf(wanted));
    },
  };
}

function scopeOf(resources: Resources, { audience, identity }: TokenWanted): string {
  return `${resources[audience]}/${PERMISSIONS[`${audience} ${identity}`]}`;
}

function keyOf({ audience, tenantId, identity }: TokenWanted): string {
  return `${audience} ${tenantId} ${identity}`;
}
