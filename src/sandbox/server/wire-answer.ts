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

export function jsonAnswer(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  if (body === undefined) return { status, headers, body: null };
  if (body instanceof Uint8Array) return { status, headers, body };
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(body),
  };
}

export function refusalAnswer(
  api: Endpoint["api"],
  error: WireError,
  now: Instant,
  requestId: string,
): HttpAnswer {
  const { status, code, message, headers } = error;
  switch (api) {
    case "partnerCenter":
      if (status === 429) return jsonAnswer(status, { statusCode: 429, message }, headers);
      return jsonAnswer(
        status,
        { code, description: message, source: "PartnerFD" },
        { "WWW-Authenticate": "OAuth realm=urn:cpsvc:cpid", ...headers },
      );
    case "graph":
    case "pricing": {
      const innerError = { date: now, "request-id": requestId, "client-request-id": requestId };
      return jsonAnswer(status, { error: { code: String(code), message, innerError } }, headers);
    }
    case "entra": {
      const number = /AADSTS(\d+)/.exec(message)?.[1];
      return jsonAnswer(
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
