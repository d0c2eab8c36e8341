// How a browser gets its session: with the key of the owner's link, or through the partner's own issuer.

import { randomBytes } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { CALLBACK_PATH, SESSION_PATH, SIGN_IN_PATH } from "#contract/console.ts";
import { ApiError } from "#contract/problem.ts";
import { requestLimit } from "../request-limit.ts";
import { securityLog } from "../security-log.ts";
import { OWNER, type Access } from "./access.ts";
import { cookieIn, type Cookies } from "./cookies.ts";
import type { LinkKeys } from "./link-keys.ts";
import type { OpenId, SignInUnderWay } from "./open-id.ts";

/** From one address; behind a proxy that is everybody's, so it is generous. */
const TRIED_A_MINUTE_MAX = 120;

const UNDER_WAY_SECONDS = 600;
const UNDER_WAY_MAX = 1_000;

const OWNER_SECONDS = 7 * 24 * 3_600;
/** A working day: a role that the issuer takes away is gone with the session. */
const NAMED_SECONDS = 12 * 3_600;

const SessionBody = z.strictObject({ key: z.string().min(1).max(200) });

export interface SignInOptions {
  readonly access: Access;
  readonly linkKeys: LinkKeys;
  readonly openId: OpenId | null;
  readonly cookies: Cookies;
}

interface Begun extends SignInUnderWay {
  readonly endsAtMs: number;
  /** The cookie of a session that this browser has already: it does not come along from another site. */
  readonly before: string;
}

export function signInRoutes(app: FastifyInstance, options: SignInOptions): void {
  const { access, cookies, linkKeys, openId } = options;
  const hide = { schema: { hide: true } };

  function sendSession(reply: FastifyReply, cookie: string, seconds: number): FastifyReply {
    const attributes = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${cookies.secure}`;
    return reply.header("set-cookie", `${cookies.session}=${cookie}; ${attributes}`);
  }

  const tried = requestLimit(TRIED_A_MINUTE_MAX);
  app.post(SESSION_PATH, hide, async (request, reply) => {
    tried(request.ip);
    const body = SessionBody.safeParse(request.body);
    if (!body.success || !linkKeys.use(body.data.key)) throw new ApiError("SESSION_LINK_USED");
    const cookie = await access.beginSession(
      OWNER,
      OWNER_SECONDS,
      cookieIn(request, cookies.session),
    );
    securityLog(request.log).info({ agent: OWNER.agentId, ip: request.ip }, "signed in");
    return sendSession(reply, cookie, OWNER_SECONDS).send({});
  });

  if (openId === null) return;
  const underWay = new Map<string, Begun>();

  app.get(SIGN_IN_PATH, hide, async (request, reply) => {
    tried(request.ip);
    const begun = await openId.begin();
    const [oldest] = underWay.keys();
    if (underWay.size >= UNDER_WAY_MAX && oldest !== undefined) underWay.delete(oldest);
    const id = randomBytes(16).toString("base64url");
    const endsAtMs = Date.now() + UNDER_WAY_SECONDS * 1_000;
    underWay.set(id, { ...begun.underWay, endsAtMs, before: cookieIn(request, cookies.session) });
    // Lax: the browser comes back from another site.
    const attributes = `Path=${SIGN_IN_PATH}; Max-Age=${UNDER_WAY_SECONDS}; HttpOnly; SameSite=Lax${cookies.secure}`;
    return reply.header("set-cookie", `${cookies.signIn}=${id}; ${attributes}`).redirect(begun.url);
  });

  app.get(CALLBACK_PATH, hide, async (request, reply) => {
    const id = cookieIn(request, cookies.signIn);
    const begun = underWay.get(id);
    underWay.delete(id);
    if (begun === undefined || begun.endsAtMs < Date.now()) throw new ApiError("SIGN_IN_FAILED");
    const agent = await openId.finish(queryOf(request), begun);
    const cookie = await access.beginSession(agent, NAMED_SECONDS, begun.before);
    securityLog(request.log).info(
      { agent: agent.agentId, role: agent.role, ip: request.ip },
      "signed in",
    );
    // A page and no redirect: a strict cookie goes along only with what this site itself asks for.
    return sendSession(reply, cookie, NAMED_SECONDS)
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .header("content-security-policy", "default-src 'none'")
      .header("referrer-policy", "no-referrer")
      .send('<!doctype html><meta http-equiv="refresh" content="0;url=/"><title>Handover</title>');
  });
}

function queryOf({ url }: FastifyRequest): string {
  const at = url.indexOf("?");
  return at < 0 ? "" : url.slice(at);
}
