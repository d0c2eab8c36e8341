// Recognises callers: the server's own token, tokens that people made, and sessions. What is stored are hashes of
// random values of 256 bits, so that neither the table nor the time an answer takes tells anything about them.

import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { Permission, permissionsOf } from "#contract/permissions.ts";
import { fromEpochMs, toEpochMs, type Instant } from "#lib/instant.ts";
import type { Agent, AgentQueries, ApiToken } from "#store/tables/agents.ts";
import type { Caller } from "./caller.ts";

export interface Access {
  /** By the `Authorization` header; null for anything that is not a living token. */
  byBearer(header: string): Promise<Caller | null>;
  /** By the session's cookie; null where it has ended. */
  bySession(cookie: string): Promise<Caller | null>;
  /**
   * The callers as they are now; null for whose session or token has ended since. Asked together, however many they
   * are; that somebody is asked about is no use of their session.
   */
  again(callers: readonly Caller[]): Promise<(caller: Caller) => Caller | null>;
  /** Answers the cookie of a new session; the one of the cookie `before`, if any, ends with it. */
  beginSession(agent: Agent, seconds: number, before?: string): Promise<string>;
  /** A new token's text, and what is kept of it. Scopes are the caller's to check. */
  createToken(maker: Caller, wanted: NewToken): Promise<{ token: string; kept: ApiToken }>;
}

interface NewToken {
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly days: number;
}

export interface AccessOptions {
  readonly agents: AgentQueries;
  readonly partnerId: string;
  /** Of the server's file: whoever can read that file is the owner. */
  readonly token: string;
  readonly nowMs: () => number;
}

/** Whoever reads the terminal and the files of the server. */
export const OWNER: Agent = { agentId: "owner", name: "Owner", role: "adminAgent" };

const DAY_MS = 86_400_000;
const IDLE_MS_MAX = DAY_MS / 2;
const SEEN_EVERY_MS = 300_000; // a session in use is written that often at most
const TOKEN_FORM = /^Bearer hnd_([0-9a-f]{12})_([\w-]{43})$/;

export function createAccess(options: AccessOptions): Access {
  const { agents, nowMs, partnerId, token } = options;
  const ownToken = digest(`Bearer ${token}`);
  const now = (): Instant => fromEpochMs(nowMs());
  const { livingSessions, livingTokens } = whatLives(options);
  return {
    async byBearer(header) {
      if (timingSafeEqual(digest(header), ownToken)) return callerFrom(OWNER, null);
      const [, tokenId = "", secret = ""] = TOKEN_FORM.exec(header) ?? [];
      if (tokenId === "") return null;
      const kept = (await livingTokens([tokenId])).get(tokenId);
      if (kept === undefined) return null;
      if (!timingSafeEqual(digest(secret), Buffer.from(kept.tokenHash, "hex"))) return null;
      return callerWith(kept);
    },
    async bySession(cookie) {
      if (cookie === "") return null;
      const sessionHash = digest(cookie).toString("hex");
      const session = (await livingSessions([sessionHash])).get(sessionHash);
      if (session === undefined) return null;
      if (session.idleMs > SEEN_EVERY_MS) await agents.seeSession(partnerId, sessionHash, now());
      return callerFrom(session.agent, sessionHash);
    },
    async again(callers) {
      const tokens = await livingTokens(callers.flatMap(({ tokenId }) => tokenId ?? []));
      const sessions = await livingSessions(callers.flatMap((each) => each.sessionHash ?? []));
      return (caller) => {
        const { sessionHash, tokenId } = caller;
        if (tokenId !== null) {
          const kept = tokens.get(tokenId);
          return kept === undefined ? null : callerWith(kept);
        }
        if (sessionHash === null) return caller;
        const session = sessions.get(sessionHash);
        return session === undefined ? null : callerFrom(session.agent, sessionHash);
      };
    },
    async beginSession(agent, seconds, before = "") {
      const cookie = drawSecret();
      if (before !== "") await agents.endSession(partnerId, digest(before).toString("hex"));
      await agents.save(partnerId, agent, now());
      await agents.beginSession(partnerId, {
        sessionHash: digest(cookie).toString("hex"),
        agentId: agent.agentId,
        beganAt: now(),
        endsAt: fromEpochMs(nowMs() + seconds * 1_000),
      });
      return cookie;
    },
    async createToken(maker, { days, name, scopes }) {
      if (maker.agentId === OWNER.agentId) await agents.save(partnerId, OWNER, now());
      const tokenId = randomBytes(6).toString("hex");
      const secret = drawSecret();
      await agents.addToken(partnerId, {
        tokenId,
        tokenHash: digest(secret).toString("hex"),
        agentId: maker.agentId,
        name,
        scopes: [...scopes],
        createdAt: now(),
        expiresAt: fromEpochMs(nowMs() + days * DAY_MS),
      });
      const [kept] = await agents.findTokens(partnerId, [tokenId]);
      if (kept === undefined) throw new Error("a token was kept and is gone");
      return { token: `hnd_${tokenId}_${secret}`, kept };
    },
  };
}

/** Sessions and tokens that have not ended, by what they are found by. */
function whatLives({ agents, nowMs, partnerId }: AccessOptions) {
  return {
    async livingTokens(tokenIds: readonly string[]) {
      const now = fromEpochMs(nowMs());
      const kept = await agents.findTokens(partnerId, tokenIds);
      const living = kept.filter(
        ({ expiresAt, revokedAt }) => revokedAt === null && expiresAt > now,
      );
      return new Map(living.map((token) => [token.tokenId, token]));
    },
    async livingSessions(sessionHashes: readonly string[]) {
      const now = fromEpochMs(nowMs());
      const kept = await agents.findSessions(partnerId, sessionHashes);
      const living = kept
        .map(({ agent, endsAt, seenAt, sessionHash }) => {
          const idleMs = nowMs() - toEpochMs(seenAt);
          return { agent, endsAt, idleMs, sessionHash };
        })
        .filter(({ endsAt, idleMs }) => endsAt > now && idleMs <= IDLE_MS_MAX);
      return new Map(living.map((session) => [session.sessionHash, session]));
    },
  };
}

function callerFrom({ agentId, name, role }: Agent, sessionHash: string | null): Caller {
  const isNamed = agentId !== OWNER.agentId;
  return { agentId, name, isNamed, permissions: permissionsOf(role), sessionHash, tokenId: null };
}

/** Never more than its maker may. */
function callerWith({ agent, scopes, tokenId }: ApiToken): Caller {
  const caller = callerFrom(agent, null);
  const permissions = caller.permissions.filter((each) => scopes.includes(each));
  return { ...caller, tokenId, permissions };
}

function drawSecret(): string {
  return randomBytes(32).toString("base64url");
}

// Hashed so that texts of any length can be compared in constant time.
function digest(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}
