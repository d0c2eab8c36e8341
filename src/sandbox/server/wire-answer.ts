// Answers and refusals in the form of the API that was called.

import type { Endpoint } from "#microsoft/endpoints/endpoint.ts";
import type { Instant } from "#lib/instant.ts";
import type { WireError } from "../operation.ts";

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
  /** The connection breaks instead of answering. */
  readonly isDropped?: true;
  /** Real milliseconds that the answer is late. */
  readonly lateMs?: number;
}

/** An answer before it is written: as a part of a batch it is written with the whole, without a wire not at all. */
export interface Answer extends Omit<HttpAnswer, "body"> {
  /** Undefined for no body, an array of bytes for one that is no JSON. */
  readonly value: unknown;
}

export function answerOf(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  if (value === undefined || value instanceof Uint8Array) return { status, headers, value };
  const type = { "content-type": "application/json; charset=utf-8" };
  return { status, headers: { ...type, ...headers }, value };
}

export function written({ value, ...rest }: Answer): HttpAnswer {
  if (value === undefined) return { ...rest, body: null };
  return { ...rest, body: value instanceof Uint8Array ? value : JSON.stringify(value) };
}

export function jsonAnswer(
  status: number,
  value: unknown,
  headers?: Readonly<Record<string, string>>,
): HttpAnswer {
  return written(answerOf(status, value, headers));
}

export function refusalAnswer(
  api: Endpoint["api"],
  error: WireError,
  now: Instant,
  requestId: string,
): Answer {
  const { status, code, message, headers } = error;
  switch (api) {
    case "partnerCenter":
      if (status === 429) return answerOf(status, { statusCode: 429, message }, headers);
      return answerOf(
        status,
        { code, description: message, source: "PartnerFD" },
        { "WWW-Authenticate": "OAuth realm=urn:cpsvc:cpid", ...headers },
      );
    case "graph":
    case "pricing": {
      const innerError = { date: now, "request-id": requestId, "client-request-id": requestId };
      return answerOf(status, { error: { code: String(code), message, innerError } }, headers);
    }
    case "entra": {
      const number = /AADSTS(\d+)/.exec(message)?.[1];
      return answerOf(
        status,
        {
          error: code,
          error_description: message,
          error_codes: number === undefined ? [] : [Number(number)],
          timestamp: now,
          correlation_id: requestId,
        },
        headers,
      );
    }
  }
}
