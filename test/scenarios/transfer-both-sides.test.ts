// Two partners in one sandbox, each with the product and its own database rows: one asks by its move, the
// other sees the request, reads what giving costs, and hands over through its API.

import { Readable } from "node:stream";
import { pino } from "pino";
import { afterAll, expect, test } from "vitest";
import { openTestApi } from "#api/testing/open-test-api.ts";
import { ApiError } from "#contract/problem.ts";
import {
  decideTransferRequest,
  listTransferRequests,
  showTransferRequest,
} from "#contract/routes/transfers.ts";
import { emulatedPartner } from "#engine/emulated-partner.ts";
import { importCustomers } from "#engine/import/import-customers.ts";
import { sandboxClock } from "#engine/sandbox-clock.ts";
import { runWorker } from "#engine/worker.ts";
import { addDays } from "#lib/instant.ts";
import { seededRandom } from "#lib/random.ts";
import { oneHost } from "#microsoft/clouds.ts";
import { createSandboxServer } from "#sandbox/server/server.ts";
import { openWorld } from "#sandbox/world/open-world.ts";
import { forward } from "#simulation/conductor.ts";
import { createMailman } from "#simulation/mailman.ts";
import { policyOf } from "#simulation/mix-policy.ts";
import { callJson } from "#simulation/run/json-http.ts";
import { inProcessOutbox } from "#simulation/run/in-process-outbox.ts";
import { sandboxControl } from "#simulation/run/sandbox-control.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import type { CustomerBlueprint } from "#simulation/worlds/blueprint.ts";
import type { Store } from "#store/open-store.ts";
import { openTestStore } from "#store/testing/open-test-store.ts";
import { engineParts } from "../../src/main/engine-parts.ts";
import { clientBy } from "../conformance/sandbox-cloud.ts";

const source = {
  seller: "rival",
  agreementType: "cspNce",
  term: "P1Y",
  wish: "move",
  obstacles: [],
  autoRenew: true,
  endsInDays: 180,
} as const;

/** Nobody is scripted to answer at the other partner: its operator does, through the API. */
const customer: CustomerBlueprint = {
  situation: "otherPartner",
  country: "DE",
  language: "en",
  intent: "move",
  users: 5,
  sources: [
    { ...source, sku: "SPB", seats: 6 },
    { ...source, sku: "VISIOCLIENT", seats: 2 },
  ],
  usersBySku: { VISIOCLIENT: 2 },
  readings: { transfers: { pendingDays: 30, processingHours: 2 } },
  people: { sourcePartner: { ownershipTransfer: null } },
};

const opened = new AsyncDisposableStack();
afterAll(() => opened.disposeAsync());

test("one partner asks, the other decides line by line, and what was given arrives as agreed", async () => {
  const made = assemble(21, "none", [customer], seededRandom(21));
  const { partners, startsAt } = made.worldFile;
  const [, rival] = partners;
  if (rival === undefined) throw new Error("a world of two partners");
  const random = seededRandom(5);
  const application = {
    id: random.guid(),
    tenantId: rival.tenantId,
    clientSecret: random.guid(),
    userObjectId: random.guid(),
    refreshToken: random.guid(),
    previousRefreshToken: null,
  };
  const world = await openWorld({ folder: null });
  opened.defer(() => world.close());
  const { applications } = made.worldFile;
  await world.load({ ...made.worldFile, applications: [...applications, application] });
  const server = createSandboxServer({ world, loose: false, log: pino({ level: "silent" }) });
  opened.defer(() => server.close());
  const url = await server.listen(0);
  const clock = sandboxClock(url);
  opened.defer(() => clock.close());
  const control = sandboxControl(url);

  const ours = await credentialsOf(url, null);
  const theirs = await credentialsOf(url, rival.tenantId);
  const ourStore = await openTestStore(ours.partner.partnerId);
  opened.defer(() => ourStore.drop());
  const theirStore = await ourStore.ofPartner(theirs.partner.partnerId);
  const taking = await product(ours, ourStore);
  const giving = await product(theirs, theirStore);
  for (const { partner, store } of [taking, giving]) {
    const csv = Readable.from([made.importCsv]);
    const { partnerId } = partner;
    await importCustomers({ store, partnerId, csv, dryRun: false, now: startsAt });
  }
  await taking.acts.choosePolicy({ by: "Ada", changes: policyOf(["partner-transfer"]) });

  const stopping = new AbortController();
  const working = runWorker({
    port: taking.store.port,
    slots: 2,
    clock,
    services: taking.engine,
    signal: stopping.signal,
    onTrouble: (error) => console.error(error),
  });
  opened.defer(async () => {
    stopping.abort();
    await working;
  });
  const goOn = async (days: number) =>
    forward({
      clockControl: control,
      port: taking.store.port,
      mailman: createMailman({
        outbox: inProcessOutbox(taking.store, taking.partner.partnerId, taking.acts),
        letterbox: control,
        operatorIsScripted: true,
      }),
      until: addDays(world.now, days),
    });

  await goOn(12);
  const asked = await giving.client.call(listTransferRequests, { query: {} });
  expect(asked.transfers).toMatchObject([{ direction: "outgoing", state: "pending" }]);
  const [request] = asked.transfers;
  if (request === undefined) throw new Error("it was asked");
  // Addressed to whom the tenant names as its seller, for licenses alone, with what was agreed written down before.
  expect([...world.all("transfers")]).toMatchObject([
    { sourcePartnerTenantId: rival.tenantId, targetProductTypes: ["OnlineServicesNCE"] },
  ]);
  const { lines } = made.record;
  const written = await taking.store.journal.list(taking.partner.partnerId, await moveOf(taking));
  const ofTransfer = written.filter(
    ({ subject }) => subject === `transfer/${rival.tenantId}` || subject === request.transferId,
  );
  const agreed = lines.map(({ seats, skuId, subscriptionId: lineId }) => ({
    lineId,
    skuId,
    seats,
  }));
  expect(ofTransfer).toMatchObject([
    { kind: "intent", details: { agreed: expect.arrayContaining(agreed) } },
    { kind: "outcome", details: { transfer: "pending" } },
  ]);
  const params = { customer: request.tenantId, transfer: request.transferId };
  const shown = await giving.client.call(showTransferRequest, { params });
  expect(shown.lines.map(({ obstacle, seats }) => [seats, obstacle]).toSorted()).toEqual([
    [2, null],
    [6, null],
  ]);
  for (const { worth } of shown.lines) expect(Number(worth?.amount)).toBeGreaterThan(0);

  const decide = (body: { shownHash: string; give: string[] }) =>
    giving.client.call(decideTransferRequest, { params, body: { by: "Grace", ...body } });
  const other = { shownHash: "0".repeat(64), give: [] };
  await expect(decide(other)).rejects.toMatchObject({ code: "TRANSFER_CHANGED" });
  const { shownHash } = shown;
  const stranger = { shownHash, give: ["00000000-0000-4000-8000-000000000000"] };
  await expect(decide(stranger)).rejects.toMatchObject({ code: "TRANSFER_LINE_BLOCKED" });
  // Only one of the two is given away.
  const big = shown.lines.find(({ seats }) => seats === 6)?.subscriptionId ?? "";
  expect(await decide({ shownHash, give: [big] })).toMatchObject({ state: "inProgress" });
  await expect(decide({ shownHash, give: [big] })).rejects.toBeInstanceOf(ApiError);

  await goOn(3);
  const [came] = (await taking.client.call(listTransferRequests, { query: {} })).transfers;
  expect(came).toMatchObject({ direction: "incoming", state: "complete" });
  const result = await taking.client.call(showTransferRequest, { params });
  expect(result.outcome).toMatchObject({
    agreed: [{ seats: expect.any(Number) }, { seats: expect.any(Number) }],
    unexpected: [],
    missing: [{ seats: 2 }],
    different: [],
  });
  const held = [...world.all("subscriptions")].filter(({ state }) => state === "active");
  const owners = held.map(({ seats, seller }) => [
    seats,
    seller.kind === "csp" ? seller.partnerTenantId : seller.kind,
  ]);
  expect(owners.toSorted()).toEqual([
    [2, rival.tenantId],
    [6, taking.partner.tenantId],
  ]);
  expect([...world.all("interruptions")]).toEqual([]);
  const told = await giving.store.journal.list(giving.partner.partnerId, await moveOf(giving));
  expect(told.filter(({ subject }) => subject === request.transferId)).toMatchObject([
    { kind: "person", details: { give: [big] } },
    { kind: "outcome", details: { transfer: "inProgress" } },
  ]);

  async function product(credentials: Awaited<ReturnType<typeof credentialsOf>>, store: Store) {
    const { clientSecret, partner } = credentials;
    const connection = {
      ...oneHost(url),
      partnerTenantId: partner.tenantId,
      applicationId: partner.applicationId,
      clientSecret,
    };
    const microsoft = clientBy(connection, credentials.refreshToken);
    opened.defer(() => microsoft.close());
    await store.partners.save(partner);
    const { acts, engine } = engineParts({ store, partner, microsoft, clock });
    const api = await openTestApi(ourStore, { store, partner, acts, clock });
    opened.defer(() => api.close());
    return { partner, store, acts, engine, client: api.client };
  }

  async function credentialsOf(sandboxUrl: string, partnerTenantId: string | null) {
    const query = partnerTenantId === null ? "" : `?partner=${partnerTenantId}`;
    const body = await callJson("GET", `${sandboxUrl}/_sandbox/credentials${query}`);
    return emulatedPartner(body, startsAt);
  }
});

async function moveOf({
  partner,
  store,
}: {
  readonly partner: { readonly partnerId: string };
  readonly store: Store;
}): Promise<string> {
  return (await store.moves.list(partner.partnerId))[0]?.moveId ?? "";
}
