// Bytes over HTTPS with a bound on everything: connections, time, size.

import { pause } from "#lib/clock.ts";
import { Agent, request } from "undici";
import type { Endpoint } from "../endpoints/endpoint.ts";

interface WireRequest {
  readonly method: Endpoint["method"];
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface WireAnswer {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** In place of a body what it says: of a part of an answer that has been read already, or where there is no wire. */
  readonly json?: unknown;
}

/** No answer came; `sent` is false where the request cannot have reached Microsoft. */
export class NoAnswerError extends Error {
  readonly sent: boolean;

  constructor(sent: boolean, reason: string) {
    super(reason);
    this.name = "NoAnswerError";
    this.sent = sent;
  }
}

export interface Transport {
  /** Throws `NoAnswerError`. */
  send(request: WireRequest): Promise<WireAnswer>;
  /** Lets this much time pass before the same call is made once more. */
  pause(ms: number): Promise<void>;
  close(): Promise<void>;
}

const CONNECTIONS_MAX = 32; // per host
const CONNECT_TIMEOUT_MS = 10_000;
const ANSWER_TIMEOUT_MS = 100_000; // Microsoft's gateway itself gives up after about that long
const ANSWER_BYTES_MAX = 64 * 1024 * 1024; // a price sheet of all markets' offers is below 30 MB

const NEVER_SENT: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
]);

export function createTransport(): Transport {
  const agent = new Agent({
    connections: CONNECTIONS_MAX,
    connectTimeout: CONNECT_TIMEOUT_MS,
    headersTimeout: ANSWER_TIMEOUT_MS,
    bodyTimeout: ANSWER_TIMEOUT_MS,
    maxResponseSize: ANSWER_BYTES_MAX,
  });
  return {
    async send({ method, url, headers, body }) {
      try {
        const answer = await request(url, { dispatcher: agent, method, headers, body });
        return {
          status: answer.statusCode,
          headers: plainHeaders(answer.headers),
          body: new Uint8Array(await answer.body.arrayBuffer()),
        };
      } catch (error) {
        const code = codeOf(error);
        throw new NoAnswerError(!NEVER_SENT.has(code), code);
      }
    },
    pause: (ms) => pause(ms),
    close: () => agent.close(),
  };
}

function plainHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined)
      plain[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  }
  return plain;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "UNKNOWN";
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
}
