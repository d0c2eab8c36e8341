// Who may speak to the API: whoever can read the token file of the data folder, and the console in a browser
// that opened the server's link.

import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { CONSOLE_HEADER, SESSION_PATH } from "#contract/console.ts";
import { ApiError } from "#contract/problem.ts";
import type { Sessions } from "./console/sessions.ts";

export const SESSION_COOKIE = "handover_session";

/** Asks for the bearer token, or for a session where there is a console, on everything below /api. */
export function requireSignIn(
  app: FastifyInstance,
  token: string,
  sessions: Sessions | null,
): void {
  const expected = digest(`Bearer ${token}`);
  app.addHook("onRequest", async (request) => {
    if (!request.url.startsWith("/api/")) return;
    if (sessions !== null && request.url === SESSION_PATH) return;
    const given = digest(request.headers.authorization ?? "");
    if (timingSafeEqual(given, expected)) return;
    if (sessions?.isOpen(sessionOf(request)) !== true) throw new ApiError("NOT_SIGNED_IN");
    const writes = request.method !== "GET" && request.method !== "HEAD";
    // The browser adds the cookie by itself; only the console's own page can add the header.
    if (writes && request.headers[CONSOLE_HEADER] === undefined)
      throw new ApiError("NOT_SIGNED_IN");
  });
}

function sessionOf({ headers }: FastifyRequest): string {
  const cookies = (headers.cookie ?? "").split("; ").map((cookie) => cookie.split("="));
  return cookies.find(([name]) => name === SESSION_COOKIE)?.[1] ?? "";
}

// Hashed so that texts of any length can be compared in constant time.
function digest(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}
