// One call of one endpoint: ids, bearer, the answer parsed at the door, and repeats by retry class.

import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { inSpan, isTraced, type SpanAttributes, type SpanWanted } from "#lib/tracing.ts";
import type { Endpoint } from "../endpoints/endpoint.ts";
import { foldKeys } from "../endpoints/fold-keys.ts";
import type { Gate, GatedCall } from "./gate.ts";
import { MicrosoftError, nextTryAfterAnswer, type MicrosoftFailure } from "./microsoft-error.ts";
import { jsonOf, readRefusal } from "./read-error.ts";
import { NoAnswerError, type Transport, type WireAnswer } from "./transport.ts";

/** Where log lines of the wire go; pino's loggers fit. */
export interface WireLog {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** Told of every try of a call: `status` is null where no answer came. */
export type OnTry = (tried: {
  readonly operation: string;
  readonly status: number | null;
  readonly seconds: number;
}) => void;

interface Bearer {
  /** A token for the call, from the cache or fresh. */
  token(): Promise<string>;
  /** Microsoft refused this token with 401: forget it. */
  reject(token: string): void;
}

interface PreparedCall {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly bearer: Bearer | null;
  readonly correlationId: string;
  /** Whom it is about and how soon it is needed; null for what no limit counts. */
  readonly turn: Pick<GatedCall, "tenantId" | "deadlineMs"> | null;
}

export interface Exchanged<Output> {
  readonly value: Output;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Exchange {
  call<Response extends z.ZodType>(
    endpoint: Endpoint<z.ZodType | null, Response>,
    prepared: PreparedCall,
  ): Promise<Exchanged<z.output<Response>>>;
}

const DEFAULT_RETRY_AFTER_SECONDS = 60;
/** How often a call is sent at most. */
export const ATTEMPTS_MAX = 4;
const BACKOFF_FIRST_MS = 100;
const BACKOFF_MAX_MS = 2_000;

/**
 * Repeats only what may be repeated: reads and absolute writes after a server error or no answer,
 * anything that was never sent, and one call more after a token was refused. Waits longer than two
 * seconds (a 429 always, and whom the gate lets wait) are the caller's, by `retryAfterSeconds`.
 */
export function createExchange(
  transport: Transport,
  log: WireLog,
  gate: Gate | null = null,
  onTry: OnTry = () => undefined,
): Exchange {
  const attempt = attempting(transport, log, onTry);
  return {
    call: (endpoint, prepared) =>
      isTraced()
        ? inSpan(spanOf(endpoint, prepared), (set) => repeated(endpoint, prepared, set))
        : repeated(endpoint, prepared, () => undefined),
  };

  async function repeated<Response extends z.ZodType>(
    endpoint: Endpoint<z.ZodType | null, Response>,
    prepared: PreparedCall,
    set: (attributes: SpanAttributes) => void,
  ): Promise<Exchanged<z.output<Response>>> {
    let requestId: string = randomUUID();
    let tokenRefused = false;
    for (let attempts = 1; ; attempts += 1) {
      const ids = { requestId, correlationId: prepared.correlationId };
      const mayRepeat = attempts < ATTEMPTS_MAX;
      const token = prepared.bearer === null ? null : await prepared.bearer.token();
      const call = prepared.turn === null ? null : gatedCall(endpoint, prepared.turn);
      if (call !== null) await takeTurn(gate, call, ids);
      try {
        if (attempts > 1) set({ "http.request.resend_count": attempts - 1 });
        const answer = await attempt(endpoint, prepared, requestId, token);
        set({ "http.response.status_code": answer.status, "handover.request_id": requestId });
        if (endpoint.success.includes(answer.status)) {
          return { value: readAnswer(endpoint, answer, ids), headers: answer.headers };
        }
        if (answer.status === 401 && token !== null && !tokenRefused) {
          tokenRefused = true;
          prepared.bearer?.reject(token);
        } else {
          const error = refused(endpoint, answer, ids);
          if (call !== null && error.status === 429) await tellThrottled(gate, call, error);
          const serverFailed = answer.status >= 500 || answer.status === 408;
          if (!mayRepeat || !serverFailed || error.retry !== "wait") throw error;
          await transport.pause(backoffMs(attempts));
        }
        requestId = randomUUID(); // an answer came: the next call is another one
      } catch (error) {
        if (!(error instanceof NoAnswerError)) throw error;
        const safe = endpoint.retry !== "readBack" || !error.sent;
        if (!mayRepeat || !safe) throw unanswered(endpoint, error, ids);
        await transport.pause(backoffMs(attempts)); // no answer came: the same id once more
      }
    }
  }
}

/** The template and never the address, which names customers and people. */
function spanOf(
  { api, method, operation, path }: Endpoint,
  { correlationId, url }: PreparedCall,
): SpanWanted {
  return {
    name: `${method} ${path}`,
    kind: "client",
    attributes: {
      "http.request.method": method,
      "url.template": path,
      "server.address": new URL(url).hostname,
      "handover.api": api,
      "handover.operation": operation,
      "handover.correlation_id": correlationId,
    },
  };
}

/** One try of a call, with a line in the log whatever comes of it. */
function attempting(transport: Transport, log: WireLog, onTry: OnTry) {
  return async function attempt(
    endpoint: Endpoint,
    prepared: PreparedCall,
    requestId: string,
    token: string | null,
  ): Promise<WireAnswer> {
    const startedMs = performance.now();
    const fields = {
      operation: endpoint.operation,
      requestId,
      correlationId: prepared.correlationId,
    };
    const took = () => Math.round(performance.now() - startedMs);
    const tell = (status: number | null) => {
      const seconds = (performance.now() - startedMs) / 1_000;
      onTry({ operation: endpoint.operation, status, seconds });
    };
    try {
      const answer = await transport.send({
        method: endpoint.method,
        url: prepared.url,
        headers: headersOf(endpoint, prepared, requestId, token),
        body: prepared.body,
      });
      tell(answer.status);
      const line = { ...fields, status: answer.status, ms: took() };
      if (endpoint.success.includes(answer.status)) log.debug(line, "answered");
      else log.warn(line, "refused");
      return answer;
    } catch (error) {
      tell(null);
      log.warn({ ...fields, ms: took(), reason: String(error) }, "no answer");
      throw error;
    }
  };
}

/** Throws what a 429 would be, where the shared budget has nothing left for this call. */
async function takeTurn(gate: Gate | null, call: GatedCall, ids: Ids): Promise<void> {
  const waitMs = gate === null ? null : await gate.waitMs(call);
  if (waitMs === null) return;
  throw new MicrosoftError({
    ...ids,
    operation: call.operation,
    status: 429,
    code: null,
    description: `not sent: our budget of ${call.budget} is spent for now`,
    answered: false,
    retry: "wait",
    retryAfterSeconds: Math.ceil(waitMs / 1_000),
  });
}

async function tellThrottled(
  gate: Gate | null,
  call: GatedCall,
  { retryAfterSeconds: seconds }: MicrosoftError,
): Promise<void> {
  await gate?.throttled(call, seconds ?? DEFAULT_RETRY_AFTER_SECONDS);
}

type Ids = Pick<MicrosoftFailure, "requestId" | "correlationId">;

function gatedCall(
  { api, budget, method, operation }: Endpoint,
  turn: Pick<GatedCall, "tenantId" | "deadlineMs">,
): GatedCall {
  return { api, budget, method, operation, ...turn };
}

function headersOf(
  endpoint: Endpoint,
  prepared: PreparedCall,
  requestId: string,
  token: string | null,
): Record<string, string> {
  const ids =
    endpoint.api === "partnerCenter"
      ? { "ms-requestid": requestId, "ms-correlationid": prepared.correlationId }
      : { "client-request-id": requestId };
  return {
    accept: endpoint.api === "pricing" ? "*/*" : "application/json",
    ...ids,
    ...prepared.headers,
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
}

function readAnswer<Response extends z.ZodType>(
  endpoint: Endpoint<z.ZodType | null, Response>,
  answer: WireAnswer,
  ids: Ids,
): z.output<Response> {
  const parsed = endpoint.response.safeParse(bodyOf(endpoint, answer));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue === undefined ? "" : ` (${issue.path.join(".")}: ${issue.message})`;
  throw new MicrosoftError({
    ...ids,
    operation: endpoint.operation,
    status: answer.status,
    code: null,
    description: `the answer is not what the documentation shows${where}`,
    answered: true,
    retry: endpoint.retry === "readBack" ? "readBack" : "never",
    retryAfterSeconds: null,
  });
}

function bodyOf(endpoint: Endpoint, answer: WireAnswer): unknown {
  if (endpoint.api === "pricing") return answer.body;
  const json = jsonOf(answer);
  return endpoint.api === "partnerCenter" ? foldKeys(endpoint.response, json) : json;
}

function refused(endpoint: Endpoint, answer: WireAnswer, ids: Ids): MicrosoftError {
  const { code, description } = readRefusal(answer.status, jsonOf(answer));
  return new MicrosoftError({
    ...ids,
    operation: endpoint.operation,
    status: answer.status,
    code,
    description,
    answered: true,
    retry: nextTryAfterAnswer(answer.status, code, endpoint.retry),
    retryAfterSeconds: retryAfterSeconds(answer, description),
  });
}

function unanswered(endpoint: Endpoint, error: NoAnswerError, ids: Ids): MicrosoftError {
  return new MicrosoftError({
    ...ids,
    operation: endpoint.operation,
    status: null,
    code: null,
    description: error.message,
    answered: false,
    retry: endpoint.retry === "readBack" && error.sent ? "readBack" : "wait",
    retryAfterSeconds: null,
  });
}

/** The header, or the gateway's sentence "Try again in 57 seconds". */
function retryAfterSeconds(answer: WireAnswer, description: string): number | null {
  const header = Number.parseInt(answer.headers["retry-after"] ?? "", 10);
  if (Number.isFinite(header)) return header;
  const sentence = /try again in (\d+) second/i.exec(description);
  return sentence === null ? null : Number(sentence[1]);
}

function backoffMs(attempts: number): number {
  return Math.min(BACKOFF_MAX_MS, BACKOFF_FIRST_MS * 4 ** (attempts - 1));
}
