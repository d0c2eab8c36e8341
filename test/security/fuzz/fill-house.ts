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
import { makeCustomerLink, showCustomerPage } from "#contract/routes/customer-page.ts";
import { importCustomers } from "#contract/routes/customers.ts";
import { listImports } from "#contract/routes/imports.ts";
import { approveBand, listMoves, makePlans, showMove, showPlan } from "#contract/routes/moves.ts";
import { moveClock } from "#contract/routes/server.ts";
import { listTransferRequests } from "#contract/routes/transfers.ts";
import type { MoveRow } from "#contract/views.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import { fromEpochMs } from "#lib/instant.ts";
import { createMetrics } from "#lib/metrics.ts";
import type { Configuration } from "../../../src/main/configuration.ts";
import { consoleParts } from "../../../src/main/console-parts.ts";
import { openHouse } from "../../../src/main/house.ts";
import { LICENSES, type Things } from "../routes.ts";

const TOKEN = "a-token";
const MONTH = "P29D";
const DAY = "P1D";
const CUSTOMERS_EACH = 7;

export interface Filled {
  /** What a route uses up that is answered with success once: its own, so that no other route takes it away. */
  readonly own: Readonly<Record<string, Things>>;
  /** For all the others. */
  readonly common: readonly Things[];
}

/** Leaves it all in the data folder; nothing works on it any more afterwards. */
export async function fillHouse(configuration: Configuration): Promise<Filled> {
  const log = pino({ level: "silent" });
  const metrics = createMetrics();
  const house = await openHouse({ configuration, slots: 2, sandboxPort: 0, log, metrics });
  const console = await consoleParts(configuration);
  const { services } = house;
  const app = await createApi({ services, token: TOKEN, version: "0", log, console });
  try {
    const client = createApiClient(inProcessTransport(app), TOKEN);
    const customers = readFileSync(house.importCsv ?? "", "utf8");
    // First those whose plans wait for approval by now, of which one is approved; then those who are asked for the
    // relationship.
    for (const [group, forward] of [MONTH, DAY].entries()) {
      if (group > 0) await approveOne(client);
      await client.call(importCustomers, { body: someOf(customers, group) });
      await client.call(moveClock, { body: { forward } });
    }
    const key = console.linkKeys.draw();
    await app.inject({ method: "POST", url: SESSION_PATH, payload: { key } });
    const { partnerId } = services.partner;
    const bob = { agentId: "bob", name: "Bob", role: "viewer" } as const;
    await services.store.agents.save(partnerId, bob, fromEpochMs(0));
    const atPage = (linkSecret: string) => createApiClient(inProcessTransport(app), linkSecret);
    return await thingsOf(client, atPage, bob.name);
  } finally {
    await app.close();
    await house.close();
  }
}

/** Whose customer is asked from now on for what only they can say that they did. */
async function approveOne(client: ApiClient): Promise<void> {
  const { moves } = await client.call(listMoves);
  const move = moves.find((each) => waitsFor(each, "approvePlan") !== undefined);
  if (move === undefined) throw new Error("no plan waits for approval");
  const params = { move: move.moveId };
  const { bandHash } = await client.call(showPlan, { params });
  await client.call(approveBand, { params, body: { bandHash, approvedBy: "Ada" } });
}

function waitsFor({ openHumanSteps }: MoveRow, kind: HumanStep["kind"]) {
  return openHumanSteps.find((each) => each.kind === kind);
}

/** The rows of a few customers: to plan everybody anew is one request. */
function someOf(csv: string, group: number): string {
  const [header = "", ...rows] = csv.split("\n");
  const tenants = [...new Set(rows.map((row) => row.split(",")[0]))];
  const chosen = tenants.slice(group * CUSTOMERS_EACH, (group + 1) * CUSTOMERS_EACH);
  return [header, ...rows.filter((row) => chosen.includes(row.split(",")[0])), ""].join("\n");
}

async function thingsOf(
  client: ApiClient,
  /** As the customer with that link. */
  atPage: (linkSecret: string) => ApiClient,
  agent: string,
): Promise<Filled> {
  const { version } = await client.call(importCatalogFile, {
    query: { fileName: "list.csv" },
    body: LICENSES,
  });
  const [imported] = (await client.call(listImports)).imports;
  const [transfer] = (await client.call(listTransferRequests)).transfers;
  const { row } = await client.call(createToken, { body: { name: "fuzzed", scopes: ["read"] } });
  const [session] = (await client.call(listSessions)).sessions;
  const ofPartner = {
    letter: "1",
    phrase: "closing",
    sku: "SPE_E3",
    version,
    transfer: transfer?.transferId ?? "0".repeat(12),
    import: imported?.importId ?? "",
    tokenId: row.tokenId,
    session: session?.sessionId ?? "",
    agent,
  };
  const { moves } = await client.call(listMoves);
  const waitingFor = async (kind: HumanStep["kind"]) => {
    const all: Things[] = [];
    for (const move of moves) {
      const step = waitsFor(move, kind);
      if (step === undefined) continue;
      const ofThis = await ofMove(client, atPage, move);
      all.push({ ...ofPartner, humanStepId: step.humanStepId, ...ofThis });
    }
    return all;
  };
  const [approved, agreed, ...plans] = await waitingFor("approvePlan");
  const [ended, answered, attested, ...asked] = await waitingFor("acceptRelationship");
  const [confirmed] = await waitingFor("stopRenewal");
  if (!approved || !agreed || !ended || !answered || !attested || !confirmed) {
    throw new Error("too few people are waited for");
  }
  return {
    own: {
      abortMove: ended,
      revokeCustomerLinks: ended,
      approveBand: approved,
      answerProposal: agreed,
      answerHumanStep: answered,
      attestHumanStep: attested,
      showEvidence: attested,
      confirmOwnStep: confirmed,
      mailLetterPreview: { ...agreed, letter: "overview" },
    },
    common: [...plans, ...asked, confirmed],
  };
}

/** Before the customer has accepted there is no plan. */
const NO_HASH = "0".repeat(64);

async function ofMove(
  client: ApiClient,
  atPage: (linkSecret: string) => ApiClient,
  { moveId, tenantId }: MoveRow,
) {
  const { current } = await client.call(showMove, { params: { move: moveId } });
  const { plans } = await client.call(makePlans, { body: { moves: [moveId] } });
  const made = await client.call(makeCustomerLink, {
    params: { move: moveId },
    body: { by: "Ada" },
  });
  const linkSecret = made.url.split("#")[1] ?? "";
  const { shownHash } = await atPage(linkSecret).call(showCustomerPage);
  return {
    customer: tenantId,
    move: moveId,
    planHash: current?.planHash ?? NO_HASH,
    bandHash: plans[0]?.bandHash ?? NO_HASH,
    line: current?.plan.lines[0]?.lineId ?? "none",
    linkSecret,
    shownHash: shownHash ?? NO_HASH,
  };
}
