// People of ours who sign in, and what they sign in with. Instants here are the machine's own: a session does not
// last longer because a sandbox's clock was moved.

import { Instant } from "#lib/instant.ts";
import type { Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

export const Agent = z.object({
  /** Stable for one person; `owner` is whoever reads the terminal of the server. */
  agentId: z.string(),
  name: z.string(),
  role: z.enum(["adminAgent", "salesAgent", "helpdeskAgent", "viewer"]),
});
export type Agent = z.infer<typeof Agent>;

const Session = z.object({
  sessionHash: z.string(),
  agent: Agent,
  beganAt: Instant,
  seenAt: Instant,
  endsAt: Instant,
});
type Session = z.infer<typeof Session>;

const ApiToken = z.object({
  tokenId: z.string(),
  tokenHash: z.string(),
  name: z.string(),
  scopes: z.array(z.string()),
  /** Its maker, with the role that they have now. */
  agent: Agent,
  createdAt: Instant,
  expiresAt: Instant,
  revokedAt: Instant.nullable(),
});
export type ApiToken = z.infer<typeof ApiToken>;

/** Sessions and tokens are found by hash or id whether or not they have ended; the caller judges that. */
export interface AgentQueries {
  /** Creates the agent or brings name and role up to date. */
  save(partnerId: string, agent: Agent, signedInAt: Instant): Promise<void>;
  beginSession(
    partnerId: string,
    session: Omit<Session, "agent" | "seenAt"> & { readonly agentId: string },
  ): Promise<void>;
  /** Those of them that there are. */
  findSessions(partnerId: string, sessionHashes: readonly string[]): Promise<readonly Session[]>;
  seeSession(partnerId: string, sessionHash: string, seenAt: Instant): Promise<void>;
  listSessions(partnerId: string): Promise<readonly Session[]>;
  /** By the hash or its unique beginning; false where none is like that. */
  endSession(partnerId: string, sessionHash: string): Promise<boolean>;
  /** Ends all sessions of the agents; how many there were. */
  endSessionsOf(partnerId: string, agentIds: readonly string[]): Promise<number>;
  /** Everybody who ever signed in under this name. */
  findByName(partnerId: string, name: string): Promise<readonly Agent[]>;
  addToken(
    partnerId: string,
    token: Omit<ApiToken, "agent" | "revokedAt"> & { readonly agentId: string },
  ): Promise<void>;
  /** Those of them that there are, revoked ones too. */
  findTokens(partnerId: string, tokenIds: readonly string[]): Promise<readonly ApiToken[]>;
  /** The newest first. */
  listTokens(partnerId: string): Promise<readonly ApiToken[]>;
  revokeToken(partnerId: string, tokenId: string, revokedAt: Instant): Promise<void>;
  /** Revokes all tokens that the agents made; how many there were. */
  revokeTokensOf(
    partnerId: string,
    agentIds: readonly string[],
    revokedAt: Instant,
  ): Promise<number>;
}

export function agentQueries(db: Kysely<Tables>): AgentQueries {
  return { ...sessionQueries(db), ...tokenQueries(db), ...departureQueries(db) };
}

type TokenQueries = Pick<AgentQueries, "addToken" | "findTokens" | "listTokens" | "revokeToken">;
type DepartureQueries = Pick<AgentQueries, "endSessionsOf" | "findByName" | "revokeTokensOf">;

function sessionQueries(
  db: Kysely<Tables>,
): Omit<AgentQueries, keyof TokenQueries | keyof DepartureQueries> {
  const sessions = (partnerId: string) =>
    db
      .selectFrom("sessions")
      .innerJoin("agents", (join) =>
        join
          .onRef("agents.partner_id", "=", "sessions.partner_id")
          .onRef("agents.agent_id", "=", "sessions.agent_id"),
      )
      .select([
        "sessions.session_hash",
        "sessions.began_at",
        "sessions.seen_at",
        "sessions.ends_at",
        "sessions.agent_id",
        "agents.name as agent_name",
        "agents.role",
      ])
      .where("sessions.partner_id", "=", partnerId);
  return {
    async save(partner_id, { agentId, name, role }, signed_in_at) {
      const columns = { name, role, signed_in_at };
      await db
        .insertInto("agents")
        .values({ partner_id, agent_id: agentId, ...columns })
        .onConflict((conflict) => conflict.columns(["partner_id", "agent_id"]).doUpdateSet(columns))
        .execute();
    },
    async beginSession(partner_id, { agentId, beganAt, endsAt, sessionHash }) {
      await db
        .insertInto("sessions")
        .values({
          partner_id,
          session_hash: sessionHash,
          agent_id: agentId,
          began_at: beganAt,
          seen_at: beganAt,
          ends_at: endsAt,
        })
        .execute();
    },
    async findSessions(partnerId, sessionHashes) {
      if (sessionHashes.length === 0) return [];
      const rows = await sessions(partnerId).where("session_hash", "in", sessionHashes).execute();
      return rows.map(sessionFromRow);
    },
    async seeSession(partnerId, sessionHash, seenAt) {
      await db
        .updateTable("sessions")
        .set({ seen_at: seenAt })
        .where("partner_id", "=", partnerId)
        .where("session_hash", "=", sessionHash)
        .execute();
    },
    async listSessions(partnerId) {
      const rows = await sessions(partnerId).orderBy("began_at", "desc").execute();
      return rows.map(sessionFromRow);
    },
    async endSession(partnerId, sessionHash) {
      const { numDeletedRows } = await db
        .deleteFrom("sessions")
        .where("partner_id", "=", partnerId)
        .where("session_hash", "=", sessionHash)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
  };
}

function tokenQueries(db: Kysely<Tables>): TokenQueries {
  const tokens = (partnerId: string) =>
    db
      .selectFrom("api_tokens")
      .innerJoin("agents", (join) =>
        join
          .onRef("agents.partner_id", "=", "api_tokens.partner_id")
          .onRef("agents.agent_id", "=", "api_tokens.agent_id"),
      )
      .select([
        "api_tokens.token_id",
        "api_tokens.token_hash",
        "api_tokens.name",
        "api_tokens.scopes",
        "api_tokens.created_at",
        "api_tokens.expires_at",
        "api_tokens.revoked_at",
        "api_tokens.agent_id",
        "agents.name as agent_name",
        "agents.role",
      ])
      .where("api_tokens.partner_id", "=", partnerId);
  return {
    async addToken(partner_id, token) {
      await db
        .insertInto("api_tokens")
        .values({
          partner_id,
          token_id: token.tokenId,
          token_hash: token.tokenHash,
          agent_id: token.agentId,
          name: token.name,
          scopes: JSON.stringify(token.scopes),
          created_at: token.createdAt,
          expires_at: token.expiresAt,
        })
        .execute();
    },
    async findTokens(partnerId, tokenIds) {
      if (tokenIds.length === 0) return [];
      const rows = await tokens(partnerId).where("token_id", "in", tokenIds).execute();
      return rows.map(tokenFromRow);
    },
    async listTokens(partnerId) {
      const rows = await tokens(partnerId).orderBy("created_at", "desc").execute();
      return rows.map(tokenFromRow);
    },
    async revokeToken(partnerId, tokenId, revokedAt) {
      await db
        .updateTable("api_tokens")
        .set({ revoked_at: revokedAt })
        .where("partner_id", "=", partnerId)
        .where("token_id", "=", tokenId)
        .where("revoked_at", "is", null)
        .execute();
    },
  };
}

/** For people who have left, and for whoever leaves everywhere. */
function departureQueries(db: Kysely<Tables>): DepartureQueries {
  return {
    async endSessionsOf(partnerId, agentIds) {
      const ended = await db
        .deleteFrom("sessions")
        .where("partner_id", "=", partnerId)
        .where("agent_id", "in", agentIds)
        .returning("session_hash")
        .execute();
      return ended.length;
    },
    async findByName(partnerId, name) {
      const rows = await db
        .selectFrom("agents")
        .select(["agent_id", "name", "role"])
        .where("partner_id", "=", partnerId)
        .where("name", "=", name)
        .execute();
      return rows.map((row) => Agent.parse({ ...row, agentId: row.agent_id }));
    },
    async revokeTokensOf(partnerId, agentIds, revokedAt) {
      const revoked = await db
        .updateTable("api_tokens")
        .set({ revoked_at: revokedAt })
        .where("partner_id", "=", partnerId)
        .where("agent_id", "in", agentIds)
        .where("revoked_at", "is", null)
        .returning("token_id")
        .execute();
      return revoked.length;
    },
  };
}

interface OfAgent {
  readonly agent_id: string;
  readonly agent_name: string;
  readonly role: string;
}

function agentOf({ agent_id, agent_name, role }: OfAgent) {
  return { agentId: agent_id, name: agent_name, role };
}

function sessionFromRow(
  row: OfAgent & {
    readonly session_hash: string;
    readonly began_at: string;
    readonly seen_at: string;
    readonly ends_at: string;
  },
): Session {
  return Session.parse({
    sessionHash: row.session_hash,
    agent: agentOf(row),
    beganAt: row.began_at,
    seenAt: row.seen_at,
    endsAt: row.ends_at,
  });
}

function tokenFromRow(
  row: OfAgent & {
    readonly token_id: string;
    readonly token_hash: string;
    readonly name: string;
    readonly scopes: unknown;
    readonly created_at: string;
    readonly expires_at: string;
    readonly revoked_at: string | null;
  },
): ApiToken {
  return ApiToken.parse({
    tokenId: row.token_id,
    tokenHash: row.token_hash,
    name: row.name,
    scopes: row.scopes,
    agent: agentOf(row),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  });
}
