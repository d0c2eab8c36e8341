// Graph reads that leave in the same moment with the same token go as one request. Source: "Combine
// multiple HTTP requests using JSON batching". Each is answered, and throttled, by itself.

import { BATCH_REQUESTS_MAX, batch } from "../endpoints/graph/batch.ts";
import { jsonOf } from "./read-error.ts";
import type { Transport, WireAnswer } from "./transport.ts";

type WireRequest = Parameters<Transport["send"]>[0];

interface Waiting {
  readonly request: WireRequest;
  readonly settle: (answer: Promise<WireAnswer>) => void;
}

/** The same transport, but for reads below `graphUrl`. A read that is alone goes as it is. */
export function batchingGraphReads(transport: Transport, graphUrl: string): Transport {
  const below = `${graphUrl}/v1.0`;
  let waiting: Waiting[] = [];

  function flush(): void {
    const all = waiting;
    waiting = [];
    for (const together of Map.groupBy(all, tokenOf).values()) {
      for (let from = 0; from < together.length; from += BATCH_REQUESTS_MAX) {
        sendTogether(together.slice(from, from + BATCH_REQUESTS_MAX));
      }
    }
  }

  function sendTogether(together: readonly Waiting[]): void {
    const [first] = together;
    if (first !== undefined && together.length === 1) first.settle(transport.send(first.request));
    else {
      const parts = transport.send(batchOf(together, graphUrl, below)).then(partsOf);
      for (const [index, { settle }] of together.entries()) {
        settle(parts.then((partOf) => partOf(String(index))));
      }
    }
  }

  return {
    ...transport,
    send(request) {
      if (request.method !== "GET" || !request.url.startsWith(`${below}/`)) {
        return transport.send(request);
      }
      return new Promise((settle) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ request, settle });
      });
    },
  };
}

function tokenOf({ request }: Waiting): string {
  return request.headers["authorization"] ?? "";
}

/** Under the id of its first member in Microsoft's logs. */
function batchOf(together: readonly Waiting[], graphUrl: string, below: string): WireRequest {
  const requests = together.map(({ request }, index) => ({
    id: String(index),
    method: request.method,
    url: request.url.slice(below.length),
  }));
  return {
    method: batch.method,
    url: graphUrl + batch.path,
    headers: { ...together[0]?.request.headers, "content-type": "application/json" },
    body: JSON.stringify({ requests }),
  };
}

/** What the batch as a whole was refused with befell each of its members. */
function partsOf(answer: WireAnswer): (id: string) => WireAnswer {
  if (!batch.success.includes(answer.status)) return () => answer;
  const parsed = batch.response.safeParse(jsonOf(answer));
  const parts = new Map(parsed.data?.responses.map((part) => [part.id, part]));
  return (id) => {
    const part = parts.get(id);
    if (part === undefined) return { ...answer, status: NOT_ANSWERED };
    const headers = Object.entries(part.headers ?? {});
    return {
      status: part.status,
      headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
      body: NOTHING,
      json: part.body ?? null,
    };
  };
}

const NOTHING = new Uint8Array();
/** A bad gateway: a read is asked again. */
const NOT_ANSWERED = 502;
