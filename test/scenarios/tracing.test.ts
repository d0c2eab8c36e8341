// One customer's whole move with a real server that hands its traces to a real receiver: whoever opens the move's trace
// sees its import, its approval, the looks that followed and the calls to Microsoft in one tree, and nothing of people.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApiClient, httpTransport } from "#contract/client.ts";
import { importCustomers } from "#contract/routes/customers.ts";
import { approveBand, listMoves, showPlan } from "#contract/routes/moves.ts";
import { moveClock } from "#contract/routes/server.ts";
import { createSandboxServer } from "#sandbox/server/server.ts";
import { openWorld } from "#sandbox/world/open-world.ts";
import { removeEmbeddedPostgres } from "#store/embedded/layout.ts";
import { leaksInText } from "#store/testing/leaks.ts";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { readServerFile } from "../../src/main/server-file.ts";
import { oneCustomerSoon } from "../road/one-customer.ts";

const home = mkdtempSync(join(tmpdir(), "handover-traces-"));
const stack = new AsyncDisposableStack();
afterAll(async () => {
  await stack.disposeAsync();
  removeEmbeddedPostgres(home);
  rmSync(home, { recursive: true, force: true });
});

const customer = oneCustomerSoon();

const Value = z.union([
  z.object({ stringValue: z.string() }).transform(({ stringValue }) => stringValue),
  z.object({ intValue: z.coerce.number() }).transform(({ intValue }) => intValue),
]);
const Span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: z
    .array(z.object({ key: z.string(), value: Value }))
    .transform((list) => Object.fromEntries(list.map(({ key, value }) => [key, value]))),
});
type Span = z.output<typeof Span>;
const Export = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(Span) })) })),
});

/** What was handed over so far, as it came. */
async function receiver() {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const isExpected = request.url === "/v1/traces" && request.headers["x-key"] === "a b";
    if (isExpected) bodies.push(Buffer.concat(chunks).toString());
    response.writeHead(isExpected ? 200 : 400, { "content-type": "application/json" }).end("{}");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  stack.defer(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { bodies, url: `http://127.0.0.1:${address.port}` };
}

async function sandbox() {
  const world = await openWorld({ folder: null });
  await world.load(customer.world);
  const quiet = { debug: () => undefined, warn: () => undefined };
  const server = createSandboxServer({ world, loose: false, log: quiet });
  stack.defer(() => server.close());
  return server.listen(0);
}

async function serve(environment: Record<string, string>) {
  const server = spawn(join(import.meta.dirname, "../../bin/handover"), ["serve", "--port", "0"], {
    env: { ...process.env, ...environment, HANDOVER_HOME: home, DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const stop = async () => {
    if (server.exitCode !== null || !server.kill("SIGTERM")) return;
    await once(server, "exit");
  };
  stack.defer(stop);
  await new Promise<void>((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("#key=")) resolve();
    });
    server.once("exit", () => reject(new Error(said)));
  });
  const file = readServerFile(home);
  if (file === null) throw new Error("no server");
  return { client: createApiClient(httpTransport(file.url), file.token), token: file.token, stop };
}

test("import, approval, order and every call between them are one tree, with nothing secret in it", async () => {
  const { bodies, url } = await receiver();
  const { client, stop, token } = await serve({
    HANDOVER_SANDBOX_URL: await sandbox(),
    OTEL_EXPORTER_OTLP_ENDPOINT: `${url}/`,
    OTEL_EXPORTER_OTLP_HEADERS: "x-key=a%20b",
  });
  await client.call(importCustomers, { body: customer.csv });
  await client.call(moveClock, { body: { to: "2026-06-10T00:00:00.000Z" } });
  const [move] = (await client.call(listMoves)).moves;
  const params = { move: move?.moveId ?? "" };
  const { bandHash } = await client.call(showPlan, { params });
  await client.call(approveBand, { params, body: { bandHash, approvedBy: "Ada Lovelace" } });
  await client.call(moveClock, { body: { to: "2026-07-01T00:00:00.000Z" } });
  await stop(); // a server that ends hands over what is left

  const spans = bodies.flatMap((body) =>
    Export.parse(JSON.parse(body)).resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap((each) => each.spans),
    ),
  );
  const approval = spans.find(({ name }) => name === "POST /api/v1/moves/:move/approval");
  const tree = spans.filter(({ traceId }) => traceId === approval?.traceId);
  const roots = tree.filter(({ parentSpanId }) => !parentSpanId);
  expect(roots.map(({ name }) => name)).toEqual(["import"]);
  const known = new Set(tree.map(({ spanId }) => spanId));
  expect(tree.filter(({ parentSpanId }) => parentSpanId && !known.has(parentSpanId))).toEqual([]);

  const checkouts = tree.filter(
    ({ attributes }) => attributes["handover.operation"] === "checkoutCart",
  );
  expect(checkouts.at(-1)?.attributes).toMatchObject({
    "http.request.method": "POST",
    "url.template": "/v1/customers/{customerId}/carts/{cartId}/checkout",
    "http.response.status_code": 201,
  });
  expect(above(tree, checkouts.at(-1))).toEqual([
    "purchase",
    "reconcile",
    "wake",
    "POST /api/v1/moves/:move/approval",
  ]);
  const text = bodies.join("\n");
  expect(leaksInText(text)).toEqual([]);
  const people = [
    "Contoso",
    "contoso.example",
    "Ada",
    "Lovelace",
    "Bearer",
    token,
    "a b",
    bandHash,
  ];
  expect(people.filter((each) => text.includes(each))).toEqual([]);
});

/** What a span is a part of, up to the request of a person; each act and event that woke the move later is a `wake`. */
function above(tree: readonly Span[], span: Span | undefined): string[] {
  const parent = tree.find(({ spanId }) => spanId === span?.parentSpanId);
  if (parent === undefined) return [];
  const names = parent.name.startsWith("POST /api") ? [] : above(tree, parent);
  return names[0] === "wake" && parent.name === "wake" ? names : [parent.name, ...names];
}
