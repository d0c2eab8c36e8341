// Access tokens of the emulated identity platform: a signed caller. They live in real time and end
// with the process that issued them; a client then renews them, as it must at any 401.

import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Caller } from "../operation.ts";

const Claims = z.object({
  tenantId: z.string(),
  partnerTenantId: z.string(),
  applicationId: z.string(),
  kind: z.enum(["app", "user"]),
  audience: z.enum(["partnerCenter", "graph", "pricing"]),
  expiresMs: z.number(),
});

export const TOKEN_LIFE_SECONDS = 3599;

export interface AccessTokens {
  issue(caller: Caller): string;
  /** The caller of a token that is genuine and still valid; null otherwise. */
  read(token: string): Caller | null;
}

export function createAccessTokens(): AccessTokens {
  const key = randomBytes(32);
  const known = new Map<string, z.output<typeof Claims>>();
  const sign = (text: string) => createHmac("sha256", key).update(text).digest("base64url");

  function verify(token: string): z.output<typeof Claims> | null {
    const [payload = "", signature = ""] = token.split(".");
    const expected = Buffer.from(sign(payload));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    return Claims.parse(JSON.parse(Buffer.from(payload, "base64url").toString()));
  }

  return {
    issue(caller) {
      const expiresMs = Date.now() + TOKEN_LIFE_SECONDS * 1000;
      const claims = JSON.stringify({ ...caller, expiresMs });
      const payload = Buffer.from(claims).toString("base64url");
      return `${payload}.${sign(payload)}`;
    },
    read(token) {
      const claims = known.get(token) ?? verify(token);
      if (claims === null) return null;
      if (claims.expiresMs <= Date.now()) {
        known.delete(token);
        return null;
      }
      if (known.size > 10_000) known.clear();
      known.set(token, claims);
      return claims;
    },
  };
}
