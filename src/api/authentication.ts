// Who may speak to the API: whoever holds the server's token or one that somebody made, and browsers with a session.

import type { FastifyInstance, FastifyRequest } from "fastify";
import { CONSOLE_HEADER, SESSION_PATH, SIGN_IN_PATH } from "#contract/console.ts";
import { ApiError } from "#contract/problem.ts";
import { requestLimit } from "./request-limit.ts";
import type { Access } from "./sign-in/access.ts";
import { rememberCaller, type Caller } from "./sign-in/caller.ts";
import { cookieIn, type Cookies } from "./sign-in/cookies.ts";

/** From one address; whoever signs in properly is never counted. */
const FAILED_A_MINUTE_MAX = 60;
/** By one token that somebody made. */
const ASKED_BY_TOKEN_A_MINUTE_MAX = 1_200;
/** By one session: several times what a console asks for while everything changes. */
const ASKED_BY_SESSION_A_MINUTE_MAX = 6_000;

/** Recognises the caller of everything below /api, or refuses; only signing in is asked of nobody. */
export function requireSignIn(app: FastifyInstance, access: Access, cookies: Cookies): void {
  const failed = requestLimit(FAILED_A_MINUTE_MAX);
  const askedByToken = requestLimit(ASKED_BY_TOKEN_A_MINUTE_MAX);
  const askedBySession = requestLimit(ASKED_BY_SESSION_A_MINUTE_MAX);
  app.addHook("onRequest", async (request) => {
    if (!request.url.startsWith("/api/") || isSigningIn(request)) return;
    const caller = await recognise(request, access, cookies);
    if (caller === null) {
      if (bringsSomething(request)) failed(request.ip);
      throw new ApiError("NOT_SIGNED_IN");
    }
    // The server's own token, which is neither, belongs to the machine's owner.
    if (caller.tokenId !== null) askedByToken(caller.tokenId);
    if (caller.sessionHash !== null) askedBySession(caller.sessionHash);
    rememberCaller(request, caller);
  });
}

async function recognise(
  request: FastifyRequest,
  access: Access,
  cookies: Cookies,
): Promise<Caller | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) return access.byBearer(authorization);
  const writes = request.method !== "GET" && request.method !== "HEAD";
  // The browser adds the cookie by itself; only the console's own page can add the header.
  if (writes && request.headers[CONSOLE_HEADER] === undefined) return null;
  return access.bySession(cookieIn(request, cookies.session));
}

/** Something that was tried, and no mere knock of a browser without a session. */
function bringsSomething({ headers }: FastifyRequest): boolean {
  return headers.authorization !== undefined || headers.cookie !== undefined;
}

function isSigningIn({ url }: FastifyRequest): boolean {
  const [path] = url.split("?", 1);
  return path === SESSION_PATH || path === SIGN_IN_PATH || path === `${SIGN_IN_PATH}/callback`;
}
