import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import { Permission, Role } from "../permissions.ts";
import type { Route } from "../route.ts";
import { asksNothing, nothing } from "./parameters.ts";

export const showCaller = {
  name: "showCaller",
  method: "GET",
  needs: "read",
  path: "/api/v1/caller",
  summary: "Who is asking, and what they may do.",
  ...asksNothing,
  status: 200,
  response: z.object({
    agentId: z.string(),
    name: z.string(),
    permissions: z.array(Permission),
    /** The caller's own sessions that have not ended, the newest first. */
    sessions: z.array(z.object({ beganAt: Instant, seenAt: Instant, isThis: z.boolean() })),
  }),
} as const satisfies Route;

/** What of a token may be shown again. */
export const TokenRow = z.object({
  tokenId: z.string(),
  name: z.string(),
  scopes: z.array(Permission),
  /** Whose permissions it can never exceed. */
  agent: z.string(),
  createdAt: Instant,
  expiresAt: Instant,
  revokedAt: Instant.nullable(),
});
export type TokenRow = z.infer<typeof TokenRow>;

export const listTokens = {
  name: "listTokens",
  method: "GET",
  needs: "administer",
  path: "/api/v1/tokens",
  summary: "The API tokens, the newest first; none of them can be read again.",
  ...asksNothing,
  status: 200,
  response: z.object({ tokens: z.array(TokenRow) }),
} as const satisfies Route;

export const createToken = {
  name: "createToken",
  method: "POST",
  needs: "administer",
  path: "/api/v1/tokens",
  summary: "Create an API token with scopes and an end; it is shown this once.",
  params: nothing,
  query: nothing,
  bodyType: "json",
  body: z.object({
    /** What it is for. */
    name: z.string().min(1).max(100),
    scopes: z.array(Permission).min(1).max(Permission.options.length),
    days: z.number().int().min(1).max(366).default(90),
  }),
  status: 201,
  response: z.object({ token: z.string(), row: TokenRow }),
} as const satisfies Route;

export const revokeToken = {
  name: "revokeToken",
  method: "POST",
  needs: "administer",
  path: "/api/v1/tokens/:tokenId/revocation",
  summary: "From now on nobody gets in with this token.",
  params: z.object({ tokenId: z.string().min(1).max(100) }),
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: TokenRow,
} as const satisfies Route;

const SessionRow = z.object({
  sessionId: z.string(),
  agent: z.string(),
  role: Role,
  beganAt: Instant,
  seenAt: Instant,
  endsAt: Instant,
});

export const listSessions = {
  name: "listSessions",
  method: "GET",
  needs: "administer",
  path: "/api/v1/sessions",
  summary: "Who is signed in to the console.",
  ...asksNothing,
  status: 200,
  response: z.object({ sessions: z.array(SessionRow) }),
} as const satisfies Route;

export const endSession = {
  name: "endSession",
  method: "POST",
  needs: "administer",
  path: "/api/v1/sessions/:session/end",
  summary: "End somebody's session at once.",
  params: z.object({ session: z.string().min(1).max(100) }),
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({ ended: z.boolean() }),
} as const satisfies Route;

export const endAccess = {
  name: "endAccess",
  method: "POST",
  needs: "administer",
  path: "/api/v1/access/end",
  summary: "Somebody has left: end all their sessions and revoke all their tokens at once.",
  params: nothing,
  query: nothing,
  bodyType: "json",
  /** Their name, as sessions and tokens show it; of several people of one name it concerns all. */
  body: z.object({ agent: z.string().min(1).max(200) }),
  status: 200,
  response: z.object({ sessions: z.number().int(), tokens: z.number().int() }),
} as const satisfies Route;

export const signOut = {
  name: "signOut",
  method: "POST",
  needs: "read",
  path: "/api/v1/sign-out",
  summary: "End the caller's own session, or all of the caller's own.",
  params: nothing,
  query: z.object({ everywhere: z.stringbool().default(false) }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({ ended: z.boolean() }),
} as const satisfies Route;
