// A house with one customer for whom everything is done: our own subscription serves, most of its term is over, and
// a rival could take the customer over.

import { pino } from "pino";
import { Readable } from "node:stream";
import { importCustomers } from "#engine/import/import-customers.ts";
import { sandboxClock } from "#engine/sandbox-clock.ts";
import { runWorker } from "#engine/worker.ts";
import { trackedClock } from "#lib/clock.ts";
import { addDays, addTerms, type Instant } from "#lib/instant.ts";
import { seededRandom } from "#lib/random.ts";
import { oneHost } from "#microsoft/clouds.ts";
import { createCspSubscription } from "#sandbox/rules/csp-subscriptions.ts";
import { createSandboxServer } from "#sandbox/server/server.ts";
import { openWorld } from "#sandbox/world/open-world.ts";
import type { TenantReadings } from "#sandbox/world/tenant-readings.ts";
import { forward } from "#simulation/conductor.ts";
import { createMailman } from "#simulation/mailman.ts";
import { inProcessOutbox } from "#simulation/run/in-process-outbox.ts";
import { sandboxControl } from "#simulation/run/sandbox-control.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import type { CustomerBlueprint } from "#simulation/worlds/blueprint.ts";
import { openTestStore } from "#store/testing/open-test-store.ts";
import { engineParts } from "../../src/main/engine-parts.ts";
import {
  connectSandboxPartner,
  partnerClient,
  sandboxPartner,
} from "../../src/main/partner-connection.ts";

export const SEATS = 6;

const customer = (readings: Partial<TenantReadings>): CustomerBlueprint => ({
  situation: "ours",
  country: "DE",
  language: "en",
  intent: "supportOnly",
  users: SEATS,
  usersBySku: { ENTERPRISEPACK: SEATS },
  sources: [
    {
      sku: "ENTERPRISEPACK",
      seats: 1,
      seller: "distributor",
      agreementType: "cspNce",
      term: "P1Y",
      endsInDays: 300,
      autoRenew: true,
      wish: "keep",
      obstacles: [],
    },
  ],
  ours: { sku: "ENTERPRISEPACK", seats: SEATS },
  readings,
});

export async function leavingHouse(readings: Partial<TenantReadings>) {
  const opened = new AsyncDisposableStack();
  const log = pino({ level: "silent" });
  const made = assemble(3, "none", [customer(readings)], seededRandom("leaving"));
  const { startsAt } = made.worldFile;
  const world = await openWorld({ folder: null });
  opened.defer(() => world.close());
  await world.load({ ...made.worldFile, subscriptions: ourTermBegan(made, -325) });
  const server = createSandboxServer({ world, loose: false, log });
  opened.defer(() => server.close());
  const url = await server.listen(0);
  const wired = sandboxClock(url);
  opened.defer(() => wired.close());
  const clock = await trackedClock(wired);
  const described = await sandboxPartner(url, clock);
  const store = await openTestStore(described.partner.partnerId);
  opened.defer(() => store.drop());
  const partner = await connectSandboxPartner(store, described);
  const { partnerId } = partner;
  const microsoft = await partnerClient(store, partner, oneHost(url), {
    clock,
    log,
    readOnly: false,
  });
  opened.defer(() => microsoft.close());
  const { acts, engine } = engineParts({ store, partner, microsoft, clock });
  const csv = Readable.from([made.importCsv]);
  await importCustomers({ store, partnerId, csv, dryRun: false, now: startsAt });
  const stopping = new AbortController();
  const working = runWorker({
    port: store.port,
    slots: 2,
    clock,
    services: engine,
    signal: stopping.signal,
    onTrouble: (error) => console.error(error),
  });
  opened.defer(async () => {
    stopping.abort();
    await working;
  });
  const control = sandboxControl(url);
  const mailman = createMailman({
    outbox: inProcessOutbox(store, partnerId, acts),
    letterbox: control,
    operatorIsScripted: true,
  });
  const goTo = (until: Instant) =>
    forward({ clockControl: control, port: store.port, mailman, until });
  const theMove = async () => {
    const [move] = await store.moves.list(partnerId);
    if (move === undefined) throw new Error("one customer was imported");
    return move;
  };

  /** What the rival sells, so that with the one license that stands elsewhere everybody is carried. */
  const orderFromRival = () => {
    const rival = [...world.all("partners")].find(({ isOurs }) => !isOurs);
    const product = [...world.all("products")].find(
      ({ skuPartNumber }) => skuPartNumber === "ENTERPRISEPACK",
    );
    if (rival === undefined || product === undefined) throw new Error("a rival with a catalogue");
    createCspSubscription(world, {
      tenantId: made.worldFile.tenants[0]?.tenantId ?? "",
      partnerTenantId: rival.tenantId,
      product,
      term: "P1Y",
      billingCycle: "Annual",
      seats: SEATS - 1,
      friendlyName: "theirs",
      orderId: "0123456789ab",
      promotionId: null,
    });
  };

  await goTo(addDays(startsAt, 5));
  return {
    acts,
    control,
    goTo,
    made,
    orderFromRival,
    partner,
    startsAt,
    store,
    theMove,
    world,
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

/** Our own subscription, sold so many days ago. */
function ourTermBegan({ record, worldFile }: ReturnType<typeof assemble>, days: number) {
  const ours = new Set(record.ours.map(({ subscriptionId }) => subscriptionId));
  const anchorAt = addDays(worldFile.startsAt, days);
  const endsAt = addTerms(anchorAt, "P1Y", 1);
  return worldFile.subscriptions.map((each) =>
    ours.has(each.id) ? { ...each, createdAt: anchorAt, anchorAt, endsAt } : each,
  );
}
