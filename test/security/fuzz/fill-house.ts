// What there is to ask for: a month of the sandbox's sample customers, with plans that wait for approval, letters, steps,
// an import, a catalogue, a token and a session. Valid requests are answered with it; what is spoiled comes near it.

import { readFileSync } from "node:fs";
import { pino } from "pino";
import { createApi } from "#api/create-api.ts";
import { inProcessTransport } from "#api/in-process.ts";
import { createApiClient, type ApiClient } from "#contract/client.ts";
import { SESSION_PATH } from "#contract/console.ts";
import { createToken, listSessions } from "#contract/routes/access.ts";
import { importCatalogFile } from "#contract/routes/catalog.ts";
import { makeCustomerLink } from "#contract/routes/customer-page.ts";
import { importCustomers } from "#contract/routes/customers.ts";
import { listImports } from "#contract/routes/imports.ts";
import { listMoves, makePlans, showMove } from "#contract/routes/moves.ts";
import { moveClock } from "#contract/routes/server.ts";
import { listTransferRequests } from "#contract/routes/transfers.ts";
import { createMetrics } from "#lib/metrics.ts";
import type { Configuration } from "../../../src/main/configuration.ts";
import { consoleParts } from "../../../src/main/console-parts.ts";
import { openHouse } from "../../../src/main/house.ts";
import { LICENSES, type Things } from "../routes.ts";

const TOKEN = "a-token";
const MONTH = "P30D";
const CUSTOMERS = 6;

/** Leaves it all in the data folder; nothing works on it any more afterwards. */
export async function fillHouse(configuration: Configuration): Promise<Things> {
  const log = pino({ level: "silent" });
  const metrics = createMetrics();
  const house = await openHouse({ configuration, slots: 2, sandboxPort: 0, log, metrics });
  const console = consoleParts(configuration);
  const app = await createApi({
    services: house.services,
    token: TOKEN,
    version: "0",
    log,
    console,
  });
  try {
    const client = createApiClient(inProcessTransport(app), TOKEN);
    await client.call(importCustomers, {
      body: someOf(readFileSync(house.importCsv ?? "", "utf8")),
    });
    await client.call(moveClock, { body: { forward: MONTH } });
    const key = console.linkKeys.draw();
    await app.inject({ method: "POST", url: SESSION_PATH, payload: { key } });
    return await thingsOf(client);
  } finally {
    await app.close();
    await house.close();
  }
}

/** The rows of the first few customers: to plan everybody anew is one request. */
function someOf(csv: string): string {
  const [header = "", ...rows] = csv.split("\n");
  const tenants = [...new Set(rows.map((row) => row.split(",")[0]))].slice(0, CUSTOMERS);
  return [header, ...rows.filter((row) => tenants.includes(row.split(",")[0])), ""].join("\n");
}

async function thingsOf(client: ApiClient): Promise<Things> {
  const { moves } = await client.call(listMoves);
  const move = moves.find(({ openHumanSteps }) =>
    openHumanSteps.some(({ kind }) => kind === "approvePlan"),
  );
  if (move === undefined) throw new Error("nobody's plan waits for approval");
  const steps = moves.flatMap(({ openHumanSteps }) => openHumanSteps);
  const step = steps.find(({ kind }) => kind !== "approvePlan") ?? steps[0];
  const { current } = await client.call(showMove, { params: { move: move.moveId } });
  const { plans } = await client.call(makePlans, { body: { moves: [move.moveId] } });
  const { version } = await client.call(importCatalogFile, {
    query: { fileName: "list.csv" },
    body: LICENSES,
  });
  const [imported] = (await client.call(listImports)).imports;
  const [transfer] = (await client.call(listTransferRequests)).transfers;
  const { row } = await client.call(createToken, { body: { name: "fuzzed", scopes: ["read"] } });
  const [session] = (await client.call(listSessions)).sessions;
  return {
    customer: move.tenantId,
    move: move.moveId,
    humanStepId: step?.humanStepId ?? "",
    letter: "1",
    phrase: "closing",
    sku: "SPE_E3",
    version,
    planHash: current?.planHash ?? "",
    bandHash: plans[0]?.bandHash ?? "",
    transfer: transfer?.transferId ?? "0".repeat(12),
    linkSecret: await linkSecretOf(client, move.moveId),
    import: imported?.importId ?? "",
    tokenId: row.tokenId,
    session: session?.sessionId ?? "",
  };
}

/** Of a new link to this move: those before it may have been withdrawn. */
export async function linkSecretOf(client: ApiClient, moveId: string): Promise<string> {
  const made = await client.call(makeCustomerLink, {
    params: { move: moveId },
    body: { by: "Ada" },
  });
  return made.url.split("#")[1] ?? "";
}
