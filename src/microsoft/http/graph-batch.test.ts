import { expect, test } from "vitest";
import { batchingGraphReads } from "./graph-batch.ts";
import type { Transport, WireAnswer } from "./transport.ts";

const GRAPH = "https://graph.example";
const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));

/** A wire that keeps what was sent, under the transport that is tested. */
function wireThat(answer: (url: string, body: string) => WireAnswer) {
  const sent: string[] = [];
  const transport: Transport = {
    send({ body, method, url }) {
      sent.push(`${method} ${url}`);
      return Promise.resolve(answer(url, body ?? ""));
    },
    pause: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  return { sent, batching: batchingGraphReads(transport, GRAPH) };
}

const read = (path: string, token = "one", method: "GET" | "POST" = "GET") => ({
  method,
  url: GRAPH + path,
  headers: { authorization: token },
  body: null,
});

const echo = (_: string, body: string): WireAnswer => {
  const { requests } = JSON.parse(body) as { requests: { id: string; url: string }[] };
  const responses = requests.toReversed().map(({ id, url }) => ({
    id,
    status: url === "/users" ? 429 : 200,
    headers: { "Retry-After": "8" },
    body: { url },
  }));
  return { status: 200, headers: {}, body: bytes({ responses }) };
};

test("reads of one moment are one request, and each has its own answer in any order", async () => {
  const { batching, sent } = wireThat(echo);
  const [pools, users] = await Promise.all([
    batching.send(read("/v1.0/subscribedSkus")),
    batching.send(read("/v1.0/users")),
  ]);
  expect(sent).toEqual([`POST ${GRAPH}/v1.0/$batch`]);
  expect(pools).toMatchObject({ status: 200, json: { url: "/subscribedSkus" } });
  expect(users).toMatchObject({ status: 429, headers: { "retry-after": "8" } });
});

test("a write, a read alone and a read with another token go as they are", async () => {
  const { batching, sent } = wireThat(() => ({ status: 200, headers: {}, body: bytes({}) }));
  await batching.send(read("/v1.0/users", "one", "POST"));
  await batching.send(read("/v1.0/users"));
  await Promise.all([
    batching.send(read("/v1.0/users")),
    batching.send(read("/v1.0/users", "another")),
  ]);
  const alone = `GET ${GRAPH}/v1.0/users`;
  expect(sent).toEqual([`POST ${GRAPH}/v1.0/users`, alone, alone, alone]);
});

test("at most twenty go together", async () => {
  const { batching, sent } = wireThat(echo);
  await Promise.all(
    Array.from({ length: 25 }, (_, at) => batching.send(read(`/v1.0/groups/${at}`))),
  );
  expect(sent).toHaveLength(2);
});

test("what befalls a batch befalls its reads; one that was not answered can be read again", async () => {
  const failing = wireThat(() => ({ status: 503, headers: {}, body: bytes({}) }));
  const silent = wireThat(() => ({ status: 200, headers: {}, body: bytes({ responses: [] }) }));
  for (const [{ batching }, status] of [
    [failing, 503],
    [silent, 502],
  ] as const) {
    const both = [batching.send(read("/v1.0/users")), batching.send(read("/v1.0/groups"))];
    expect(await Promise.all(both)).toMatchObject([{ status }, { status }]);
  }
});
