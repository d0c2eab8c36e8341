// Licenses that were changed half-way are put back exactly, through the product's own acts, also when it
// dies in the middle; and no more once the old seats are gone.

import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readCatalogFile } from "#engine/catalog/files/read-catalog-file.ts";
import { importCustomers } from "#engine/import/import-customers.ts";
import { reconcileMove } from "#engine/reconcile.ts";
import { addDays, earliest, latest, type Instant } from "#lib/instant.ts";
import { seededRandom } from "#lib/random.ts";
import { inProcessCloud } from "#simulation/fast/in-process-cloud.ts";
import { inProcessPartner } from "#simulation/fast/in-process-partner.ts";
import { newLife } from "#simulation/fast/mortal.ts";
import { createMailman } from "#simulation/mailman.ts";
import { inProcessOutbox } from "#simulation/run/in-process-outbox.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import { oneCustomer } from "#simulation/worlds/one-customer.fixture.ts";
import { openWorld } from "#sandbox/world/open-world.ts";
import { memoryStore } from "#store/memory/memory-store.ts";
import { engineParts } from "../../src/main/engine-parts.ts";

const USERS = 12;

/** One customer whose offer is sold no more: some by a group, some directly with plans switched off. */
function customer(byGroup: boolean) {
  return oneCustomer(
    { sku: "ENTERPRISEWITHSCAL", seats: USERS, endsInDays: 90 },
    {
      situation: "discontinuedOffer",
      byGroup: byGroup ? ["ENTERPRISEWITHSCAL"] : [],
      disabledPlans: { ENTERPRISEWITHSCAL: ["TEAMS1"] },
      hasSpareAdmin: true,
      freeSkus: ["FLOW_FREE"],
      readings: { provisioningMinutes: 60, groupLicensingMinutes: 30 },
    },
  );
}

/** A third are guests, and a third come from a directory of the customer's own: their licenses change as anybody's. */
function withOthers<User extends object>(users: readonly User[]) {
  return users.map((user, at) => ({
    ...user,
    ...(at % 3 === 1 ? { userType: "Guest" as const } : {}),
    ...(at % 3 === 2 ? { onPremisesSyncEnabled: true } : {}),
  }));
}

async function startRun(byGroup: boolean) {
  const made = assemble(7, "none", [customer(byGroup)], seededRandom(7));
  const { startsAt } = made.worldFile;
  const world = await openWorld({ folder: null });
  await world.load({ ...made.worldFile, users: withOthers(made.worldFile.users) });
  const cloud = inProcessCloud(world);
  const list = await readCatalogFile(Buffer.from(made.licenseListCsv ?? ""));
  if (list.content.kind !== "licenseList") throw new Error("a license list");
  const store = memoryStore(list.content.entries);
  const { connect, partner } = await inProcessPartner(cloud, startsAt);
  const begin = () => {
    const life = newLife();
    const microsoft = connect({ transport: life.transport(cloud.transport) });
    const clock = { now: async () => world.now, waitUntil: async () => null };
    const parts = engineParts({ store, partner, microsoft, clock });
    return { life, port: life.port(store.port), ...parts };
  };
  let present = begin();
  const { partnerId } = partner;
  const csv = Readable.from([made.importCsv]);
  await importCustomers({ store, partnerId, csv, dryRun: false, now: startsAt });
  const mailman = createMailman({
    outbox: inProcessOutbox(store, partnerId, present.acts),
    letterbox: cloud.control,
    operatorIsScripted: true,
  });

  async function work(): Promise<void> {
    for (;;) {
      const claim = await present.port.claimDue(world.now);
      if (claim === null) return;
      const looked = reconcileMove(claim, world.now, present.engine);
      if (!(await present.life.outlives(looked))) {
        store.crash(() => true);
        present = begin();
      }
    }
  }

  /** Goes on until `isThere` holds or the year is over. */
  async function forwardUntil(isThere: () => Promise<boolean>): Promise<void> {
    const until = addDays(startsAt, 200);
    for (;;) {
      do await work();
      while ((await mailman.carry()) > 0);
      if (await isThere()) return;
      const { wakeAt } = await store.port.nextWake(world.now);
      if (world.now >= until) throw new Error("it never came to that");
      const next: Instant = earliest(until, world.nextDueAt ?? until, wakeAt ?? until);
      world.advanceTo(latest(world.now, next));
    }
  }

  const moveId = (await store.moves.list(partnerId))[0]?.moveId ?? "";
  const licenses = async () =>
    (await store.moves.find(partnerId, moveId))?.standing.licenses ?? null;
  return {
    world,
    moveId,
    licenses,
    forwardUntil,
    acts: () => present.acts,
    dieAfter: (steps: number) => present.life.endAfter(steps),
    /** Everybody's licenses and every group's, without order and time. */
    held: () => ({
      users: Object.fromEntries(
        [...world.all("users")].map(({ assignments, id }) => [
          id,
          assignments
            .map((a) => [a.skuId, a.assignedByGroup, [...a.disabledPlans].sort(), a.state].join())
            .sort(),
        ]),
      ),
      groups: [...world.all("groups")].map(({ assignedLicenses, id }) => [
        id,
        assignedLicenses.map((each) => each.skuId).sort(),
      ]),
    }),
  };
}

test.each([
  [false, null],
  [false, 9],
  [true, null],
  [true, 6],
])(
  "what was changed half-way is put back exactly (by a group: %s, death after %s steps)",
  async (byGroup, steps) => {
    const run = await startRun(byGroup);
    const before = run.held();
    await run.forwardUntil(async () => {
      const { canaryAt = null, waves = [] } = (await run.licenses()) ?? {};
      return byGroup ? waves.length > 0 : canaryAt !== null;
    });
    expect(run.held()).not.toEqual(before);
    await run.acts().rollbackLicenses({ moveId: run.moveId, by: "Ada" });
    if (steps !== null) run.dieAfter(steps);
    await run.forwardUntil(async () => ((await run.licenses())?.rollback?.doneAt ?? null) !== null);
    expect(run.held()).toEqual(before);
  },
);

test("once the old seats are gone nothing is put back, and what is missing is said", async () => {
  const run = await startRun(false);
  const before = run.held();
  await expect(
    run.acts().rollbackLicenses({ moveId: run.moveId, by: "Ada" }),
  ).rejects.toMatchObject({
    code: "LICENSES_UNCHANGED",
  });
  await run.forwardUntil(async () =>
    [...run.world.all("events")].some(({ kind }) => kind === "serviceCut"),
  );
  const after = run.held();
  const licensed = Object.entries(before.users).filter(([, held]) => held.length > 0);
  expect(licensed).toHaveLength(USERS);
  for (const [userId, held] of licensed) expect(after.users[userId]).not.toEqual(held);
  await expect(
    run.acts().rollbackLicenses({ moveId: run.moveId, by: "Ada" }),
  ).rejects.toMatchObject({
    code: "OLD_LICENSES_GONE",
    about: `${USERS} × ENTERPRISEWITHSCAL`,
  });
  expect(run.held()).toEqual(after);
});
