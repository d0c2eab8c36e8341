import type { FastifyInstance } from "fastify";
import { Permission } from "#contract/permissions.ts";
import { ApiError } from "#contract/problem.ts";
import {
  createToken,
  endAccess,
  endSession,
  listSessions,
  listTokens,
  revokeToken,
  showCaller,
  signOut,
  type TokenRow,
} from "#contract/routes/access.ts";
import { fromEpochMs } from "#lib/instant.ts";
import type { ApiToken } from "#store/tables/agents.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";
import type { Access } from "../sign-in/access.ts";
import { requirePermission } from "../sign-in/caller.ts";

export function accessRoutes(
  app: FastifyInstance,
  { partner, store }: ApiServices,
  access: Access,
): void {
  const { agents } = store;
  const { partnerId } = partner;
  const now = () => fromEpochMs(Date.now());
  bind(app, showCaller, async ({ caller: { agentId, name, permissions, sessionHash } }) => {
    const sessions = (await agents.listSessions(partnerId))
      .filter(({ agent, endsAt }) => agent.agentId === agentId && endsAt > now())
      .map((each) => ({
        beganAt: each.beganAt,
        seenAt: each.seenAt,
        isThis: each.sessionHash === sessionHash,
      }));
    return { agentId, name, permissions: [...permissions], sessions };
  });
  bind(app, listTokens, async () => ({
    tokens: (await agents.listTokens(partnerId)).map(shown),
  }));
  bind(app, createToken, async ({ body, caller }) => {
    // Nobody hands out what they do not have.
    for (const scope of body.scopes) requirePermission(caller, scope);
    const { kept, token } = await access.createToken(caller, body);
    return { token, row: shown(kept) };
  });
  bind(app, revokeToken, async ({ params }) => {
    await agents.revokeToken(partnerId, params.tokenId, now());
    const [kept] = await agents.findTokens(partnerId, [params.tokenId]);
    if (kept === undefined) throw new ApiError("TOKEN_UNKNOWN", { id: params.tokenId });
    return shown(kept);
  });
  bind(app, listSessions, async () => {
    const sessions = await agents.listSessions(partnerId);
    return {
      sessions: sessions.map(({ agent, beganAt, endsAt, seenAt, sessionHash }) => ({
        sessionId: sessionHash,
        agent: agent.name,
        role: agent.role,
        beganAt,
        seenAt,
        endsAt,
      })),
    };
  });
  bind(app, endSession, async ({ params }) => {
    if (await agents.endSession(partnerId, params.session)) return { ended: true };
    throw new ApiError("SESSION_UNKNOWN");
  });
  bind(app, endAccess, async ({ body }) => {
    const who = (await agents.findByName(partnerId, body.agent)).map(({ agentId }) => agentId);
    if (who.length === 0) throw new ApiError("AGENT_UNKNOWN", { name: body.agent });
    const tokens = await agents.revokeTokensOf(partnerId, who, now());
    return { sessions: await agents.endSessionsOf(partnerId, who), tokens };
  });
  bind(app, signOut, async ({ caller: { agentId, sessionHash }, query }) => {
    if (query.everywhere) {
      return { ended: (await agents.endSessionsOf(partnerId, [agentId])) > 0 };
    }
    return { ended: sessionHash !== null && (await agents.endSession(partnerId, sessionHash)) };
  });
}

function shown(token: ApiToken): TokenRow {
  const { createdAt, expiresAt, name, revokedAt, tokenId } = token;
  const scopes = Permission.options.filter((each) => token.scopes.includes(each));
  return { tokenId, name, scopes, agent: token.agent.name, createdAt, expiresAt, revokedAt };
}
