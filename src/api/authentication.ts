// Who may speak to the API: whoever can read the token file of the data folder.

import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";

/** Asks for the bearer token on everything below /api. */
export function requireToken(app: FastifyInstance, token: string): void {
  const expected = digest(`Bearer ${token}`);
  app.addHook("onRequest", async (request) => {
    if (!request.url.startsWith("/api/")) return;
    const given = digest(request.headers.authorization ?? "");
    if (!timingSafeEqual(given, expected)) throw new ApiError("NOT_SIGNED_IN");
  });
}

// Hashed so that texts of any length can be compared in constant time.
function digest(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}
