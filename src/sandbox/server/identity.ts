// What is asked of the identity platform: tokens, sign-ins, and the documents that lead there.

import type { AccessTokens } from "../entra/access-tokens.ts";
import { discover } from "../entra/discovery.ts";
import { createIdTokens } from "../entra/id-tokens.ts";
import { signInPage } from "../entra/sign-in-pages.ts";
import { createSignIns } from "../entra/sign-ins.ts";
import { tokenEndpoints } from "../entra/token-endpoints.ts";
import { answerToken, type IdentityPlatform } from "../entra/token.ts";
import type { Faults } from "../faults/faults.ts";
import { WireError } from "../operation.ts";
import type { World } from "../world/world.ts";
import type { RequestMeter } from "./request-meter.ts";
import { underFault } from "./under-fault.ts";
import { answerOf, type Answer } from "./wire-answer.ts";

interface IdentityParts {
  readonly world: World;
  readonly meter: RequestMeter;
  readonly tokens: AccessTokens;
  readonly faults: Faults;
}

interface IdentityRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
}

/** What answers this request; null where it is for another host. */
export function createIdentity({
  world,
  meter,
  tokens,
  faults,
}: IdentityParts): (request: IdentityRequest) => (() => Answer) | null {
  const platform: IdentityPlatform = {
    accessTokens: tokens,
    idTokens: createIdTokens(),
    signIns: createSignIns(),
  };

  function token({ url, body }: IdentityRequest, version: 1 | 2): Answer {
    const { endpoint } = tokenEndpoints[version];
    meter.count(endpoint.operation);
    const form = endpoint.request.safeParse(Object.fromEntries(new URLSearchParams(body)));
    if (!form.success) {
      throw new WireError(400, "invalid_request", "AADSTS900144: A parameter is missing.");
    }
    const tenant = url.pathname.split("/")[1] ?? "";
    const fault = faults.next(endpoint.operation, tenant.toLowerCase());
    return underFault(fault, "entra", () =>
      answerToken(world, platform, { version, tenant, origin: url.origin, form: form.data }),
    );
  }

  return (request) => {
    const version = tokenVersionOf(request);
    if (version !== null) return () => token(request, version);
    const page = signInPage(request);
    const document = request.method === "GET" ? discover(request.url) : null;
    const operation = page?.operation ?? document?.operation ?? null;
    if (operation === null) return null;
    return () => {
      meter.count(operation);
      return page === null ? answerOf(200, document?.body) : page.answer(world, platform);
    };
  };
}

/** Of the token endpoint that is called; null where another is. */
function tokenVersionOf({ method, url }: IdentityRequest): 1 | 2 | null {
  const found = /^\/[^/]+\/oauth2\/(v2\.0\/)?token$/i.exec(url.pathname);
  if (found === null || method !== "POST") return null;
  return found[1] === undefined ? 1 : 2;
}
