// A customer whose move is done goes to another partner, on a real database and through the real client:
// nothing of ours ends while somebody needs it, whatever Microsoft makes of a renewal that is off.

import { expect, test } from "vitest";
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
import { Evidence } from "#simulation/judge/evidence.ts";
import { judge } from "#simulation/judge/judge.ts";
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

const SEATS = 6;

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

interface Run {
  readonly readings: Partial<TenantReadings>;
  /** Days before the end of our term at which the new partner’s licenses stand; after it where negative. */
  readonly orderedDaysBefore: number;
}

async function runLeaving({ orderedDaysBefore, readings }: Run) {
  await using opened = new AsyncDisposableStack();
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

  await goTo(addDays(startsAt, 5));
  const { moveId, status } = await theMove();
  expect(status).toBe("done");
  const [ours] = await acts.leaveConsequences(moveId);
  const endsAt = ours?.endsAt;
  if (!endsAt) throw new Error("our subscription has an end");
  expect(ours).toMatchObject({ needed: SEATS, elsewhere: 1, renews: true });
  const newPartner = "Nordhafen IT GmbH";
  for (const by of ["Ada", "Ada"]) await acts.leave({ moveId, by, newPartner });

  await goTo(addDays(endsAt, -orderedDaysBefore));
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
  const endedAt = addDays(endsAt, 12);
  await goTo(endedAt);
  const steps = await store.humanSteps.listOfMove(partnerId, moveId);
  const settle = steps.find(({ kind }) => kind === "settleAccount");
  const isStillRelated = [...world.all("relationships")].some(
    ({ partnerTenantId }) => partnerTenantId === partner.tenantId,
  );
  // Nobody is scripted to settle: until a person says so, the relationship stands.
  expect(isStillRelated).toBe(true);
  if (settle === undefined) throw new Error("the account is to be settled");
  const { humanStepId } = settle;
  await acts.answerHumanStep({ humanStepId, outcome: "done", by: "Ada", note: null });
  await goTo(addDays(endedAt, 1));

  const move = await theMove();
  const evidence: Evidence = {
    record: Evidence.shape.record.parse(made.record),
    startedAt: startsAt,
    endedAt: addDays(endedAt, 1),
    events: await control.events(),
    meter: await control.meter(),
    report: Evidence.shape.report.parse(await acts.portfolioReport()),
  };
  const outcome = judge(evidence, { seed: 3, strategy: "plan", rowsIn: 1, wallMs: 0, crashes: 0 });
  const letters = await store.letters.newest(partnerId, 100);
  return {
    move,
    outcome,
    endsAt,
    letters: letters.map(({ letter }) => letter.kind),
    events: evidence.events.map(({ kind }) => kind),
    steps: await store.humanSteps.listOfMove(partnerId, moveId),
    access: [...world.all("delegatedAdmins")].map((each) => each.status),
    relationships: [...world.all("relationships")].filter(
      ({ partnerTenantId }) => partnerTenantId === partner.tenantId,
    ),
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

const UNHARMED = {
  interruptedUserHours: 0,
  dataPlansLost: 0,
  targetCutByUs: 0,
  seatsBought: 0,
  invariantsBroken: [],
};

test.each([
  ["is cut", "cutAtEnd"],
  ["goes on in an extended term", "extend"],
  ["renews all the same", "renews"],
] as const)(
  "who has new licenses in time leaves unharmed where a renewal that is off %s",
  async (_, autoRenewOff) => {
    const left = await runLeaving({ readings: { autoRenewOff }, orderedDaysBefore: 20 });
    expect(left.outcome).toMatchObject(UNHARMED);
    expect(left.relationships).toEqual([]);
    expect(left.access).toEqual(["terminated"]);
    expect(left.move).toMatchObject({ status: "done", wakeAt: null });
    expect(left.events).toContain("autoRenewSet");
    expect(left.letters).toEqual(
      expect.arrayContaining(["replaceLicenses", "settleAccount", "left"]),
    );
    expect(left.steps.filter(({ state }) => state === "open")).toEqual([]);
  },
);

test("who is late keeps our licenses, and the renewal is taken back inside its 168 hours", async () => {
  const left = await runLeaving({ readings: { autoRenewOff: "cutAtEnd" }, orderedDaysBefore: -1 });
  expect(left.outcome).toMatchObject(UNHARMED);
  expect(left.events).toEqual(expect.arrayContaining(["termRenewed", "cancelled"]));
  expect(left.relationships).toEqual([]);
});
