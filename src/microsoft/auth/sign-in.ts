// The one sign-in of the secure application model: a person signs in with a second factor, in a browser on this machine
// (authorization code with PKCE) or on any other device (device code); the refresh token that comes of it is what the
// application works with from then on. Sources: "Enable the secure application model framework", "Microsoft identity
// platform and OAuth 2.0 authorization code flow", "… device authorization grant flow".

import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import { pause } from "#lib/clock.ts";
import type { CloudHosts } from "../clouds.ts";
import {
  authorize,
  DEVICE_CODE_GRANT,
  getToken,
  startDeviceSignIn,
} from "../endpoints/entra/token.ts";
import type { Endpoint } from "../endpoints/endpoint.ts";
import { createExchange, type WireLog } from "../http/exchange.ts";
import { MicrosoftError } from "../http/microsoft-error.ts";
import { createTransport } from "../http/transport.ts";

export interface SignInApplication {
  readonly hosts: Pick<CloudHosts, "entraUrl" | "resources">;
  /** The partner's tenant, by id or by domain. */
  readonly tenantId: string;
  readonly applicationId: string;
  readonly clientSecret: string;
}

/** Who signed in, and what the application goes on with. */
export interface SignedIn {
  readonly refreshToken: string;
  readonly tenantId: string | null;
  readonly name: string | null;
  readonly userPrincipalName: string | null;
}

interface BrowserSignIn {
  /** Where the person signs in. Holds no secret. */
  readonly url: string;
  /** Comes back with the code; anything else was not asked for here. */
  readonly state: string;
  redeem(code: string): Promise<SignedIn>;
}

interface DeviceSignIn {
  readonly userCode: string;
  readonly page: string;
  /** Resolves when the person is through. Throws `MicrosoftError` where they refused or came too late. */
  done(signal: AbortSignal): Promise<SignedIn>;
}

export interface SignIn {
  inBrowser(redirectUri: string): BrowserSignIn;
  onDevice(): Promise<DeviceSignIn>;
  close(): Promise<void>;
}

const PENDING = "AADSTS70016";

/** All calls throw `MicrosoftError`. */
export function createSignIn(application: SignInApplication, log: WireLog): SignIn {
  const { applicationId, clientSecret, hosts, tenantId } = application;
  const transport = createTransport();
  const exchange = createExchange(transport, log);
  const scope = `${hosts.resources.partnerCenter}/user_impersonation offline_access openid profile`;
  const addressOf = (path: string) =>
    hosts.entraUrl + path.replace("{tenantId}", encodeURIComponent(tenantId));

  async function ask<Response extends z.ZodType>(
    endpoint: Endpoint<z.ZodType, Response>,
    fields: Readonly<Record<string, string>>,
  ): Promise<z.output<Response>> {
    const form = new URLSearchParams({ client_id: applicationId, scope, ...fields });
    const { value } = await exchange.call(endpoint, {
      url: addressOf(endpoint.path),
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: form.toString(),
      bearer: null,
      correlationId: crypto.randomUUID(),
      turn: null,
    });
    return value;
  }

  async function redeem(fields: Readonly<Record<string, string>>): Promise<SignedIn> {
    return signedIn(await ask(getToken, { client_secret: clientSecret, ...fields }));
  }

  return {
    inBrowser(redirectUri) {
      const state = randomBytes(24).toString("base64url");
      const verifier = randomBytes(32).toString("base64url");
      const query = new URLSearchParams({
        client_id: applicationId,
        response_type: "code",
        redirect_uri: redirectUri,
        response_mode: "query",
        scope,
        state,
        // Whoever is signed in to the browser already is seldom the one meant.
        prompt: "select_account",
        code_challenge: createHash("sha256").update(verifier).digest("base64url"),
        code_challenge_method: "S256",
      });
      const redeemed = { grant_type: "authorization_code", redirect_uri: redirectUri };
      return {
        url: `${addressOf(authorize.path)}?${query.toString()}`,
        state,
        redeem: (code) => redeem({ ...redeemed, code, code_verifier: verifier }),
      };
    },
    async onDevice() {
      const started = await ask(startDeviceSignIn, {});
      const fields = { grant_type: DEVICE_CODE_GRANT, device_code: started.device_code };
      return {
        userCode: started.user_code,
        page: started.verification_uri,
        async done(signal) {
          for (;;) {
            await pause(started.interval * 1_000, signal);
            signal.throwIfAborted();
            try {
              return await redeem(fields);
            } catch (error) {
              const isPending = error instanceof MicrosoftError && error.code === PENDING;
              if (!isPending) throw error;
            }
          }
        },
      };
    },
    close: () => transport.close(),
  };
}

const IdToken = z.object({
  tid: z.string().nullish(),
  name: z.string().nullish(),
  preferred_username: z.string().nullish(),
});

/**
 * The id token came from the token endpoint itself over TLS, so that its signature need not be verified (OpenID Connect
 * Core 3.1.3.7, step 6); it only names who signed in.
 */
function signedIn(answer: z.output<typeof getToken.response>): SignedIn {
  const claims = IdToken.safeParse(claimsOf(answer.id_token)).data;
  return {
    refreshToken: answer.refresh_token ?? "",
    tenantId: claims?.tid?.toLowerCase() ?? null,
    name: claims?.name ?? null,
    userPrincipalName: claims?.preferred_username ?? null,
  };
}

function claimsOf(idToken: string | null): unknown {
  try {
    return JSON.parse(Buffer.from(idToken?.split(".")[1] ?? "", "base64url").toString());
  } catch {
    return null;
  }
}
