import { listCompanySubscriptions } from "#microsoft/endpoints/graph/company-subscriptions.ts";
import { checkoutCart } from "#microsoft/endpoints/partner-center/carts.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { PRODUCT, source, STARTS_AT, TENANT } from "#sandbox/world/small-world.ts";
import { addDays, parseInstant } from "#lib/instant.ts";
import { afterEach, expect, test } from "vitest";
import { customerCsv, oneCustomer, promptPeople } from "./one-customer.ts";
import { openRoad, type Road } from "./run-road.ts";

const ENDS_AT = parseInstant("2026-09-01T00:00:00Z");
const LONG_AFTER = addDays(ENDS_AT, 40);

let road: Road | null = null;

afterEach(async () => {
  await road?.close();
  road = null;
});

async function travel(
  worldFile: unknown,
  wire?: (client: MicrosoftClient) => MicrosoftClient,
): Promise<Road> {
  road = await openRoad(worldFile, wire);
  await road.importCsv(customerCsv);
  await road.goTo(LONG_AFTER);
  expect(road.troubles).toEqual([]);
  return road;
}

/** Our own subscriptions in the world. */
function ours({ partner, world }: Road) {
  return world
    .ofTenant("subscriptions", TENANT)
    .filter(({ seller }) => seller.kind === "csp" && seller.partnerTenantId === partner.tenantId);
}

async function journalOf({ acts, partner, store }: Road) {
  const { moves } = await acts.portfolioReport();
  return store.journal.list(partner.partnerId, moves[0]?.moveId ?? "");
}

test("a customer is moved from end to end and nobody is interrupted", async () => {
  const travelled = await travel(oneCustomer());
  const { moves } = await travelled.acts.portfolioReport();
  expect(moves).toMatchObject([
    { status: "done", lines: [{ lineId: "source-1", outcome: "moved" }], contingencyOrders: 0 },
  ]);
  expect(ours(travelled)).toMatchObject([{ state: "active", seats: 3, autoRenew: true }]);
  expect(travelled.world.get("subscriptions", "source-1")?.state).not.toBe("active");
  expect((await travelled.sandbox.meter()).interruptions).toEqual([]);
});

test("what the partner chooses and what a person keeps is planned anew; nothing is bought", async () => {
  const file = oneCustomer();
  road = await openRoad({
    ...file,
    tenants: file.tenants.map((tenant) => ({ ...tenant, isFederated: true })),
  });
  await road.importCsv(customerCsv);
  await road.goTo(parseInstant("2026-06-20T00:00:00Z"));
  const { acts, partner, store } = road;
  const [move] = await store.moves.list(partner.partnerId);
  const moveId = move?.moveId ?? "";
  const planned = await store.plans.current(partner.partnerId, moveId);
  // Looks that found nothing new since left no entry, and yet it is known that the tenant was read.
  expect((move?.lastRead.tenant ?? "") > (planned?.estate.observedAt ?? "?")).toBe(true);
  expect(planned?.plan.targets).toHaveLength(1);
  expect(planned?.estate.federatedDomains).toEqual([file.tenants[0]?.domain]);
  await acts.importFreezes({ by: "Ada", text: "from,to,name\n2026-08-20,2026-08-31,Holidays\n" });
  const frozen = await acts.makePlan(moveId);
  expect(frozen?.plan.targets[0]?.steps[0]).toMatchObject({
    orderAt: "2026-08-19T23:59:59.999Z",
    reason: "movedOffFreeze",
  });
  await acts.overrideLine(moveId, {
    lineId: "source-1",
    by: "Ada",
    reason: "Ends with the project",
    route: "keep",
    replaceWith: null,
    acceptLossOf: [],
    wanted: null,
  });
  await road.goTo(LONG_AFTER);
  expect(road.troubles).toEqual([]);
  const { moves } = await acts.portfolioReport();
  expect(moves).toMatchObject([{ status: "done", lines: [{ outcome: "kept" }] }]);
  expect(ours(road)).toEqual([]);
});

test("who wants out today is bought for first; then the source is cancelled, and nobody notices", async () => {
  road = await openRoad(oneCustomer());
  await road.importCsv(customerCsv);
  await road.goTo(parseInstant("2026-06-10T00:00:00Z"));
  const { acts, partner, store, world } = road;
  const [move] = await store.moves.list(partner.partnerId);
  const moveId = move?.moveId ?? "";
  await acts.overrideLine(moveId, {
    lineId: "source-1",
    by: "Ada",
    reason: "The contract is bad",
    route: "cancelNow",
    replaceWith: null,
    acceptLossOf: [],
    wanted: null,
  });
  await road.goTo(parseInstant("2026-07-01T00:00:00Z"));
  expect(world.get("subscriptions", "source-1")?.state).toBe("suspended");
  const kinds = world.ofTenant("events", TENANT).map(({ kind }) => kind);
  expect(kinds.indexOf("sourceCancelled")).toBeGreaterThan(kinds.indexOf("provisioned"));
  expect(kinds).not.toContain("renewalStopped");
  await road.goTo(LONG_AFTER);
  expect(road.troubles).toEqual([]);
  expect((await acts.portfolioReport()).moves).toMatchObject([
    { status: "done", lines: [{ lineId: "source-1", outcome: "moved" }], contingencyOrders: 0 },
  ]);
  expect(ours(road)).toMatchObject([{ state: "active", seats: 3 }]);
  expect((await road.sandbox.meter()).interruptions).toEqual([]);
});

const ADD_ON = {
  ...PRODUCT,
  id: "CFQ7TTC0MM8R:0002",
  productId: "CFQ7TTC0MM8R",
  catalogSkuId: "0002",
  title: "Microsoft 365 Copilot",
  tenantSkuId: "639dec6b-bb19-468b-871c-c5c441c4b0cb",
  skuPartNumber: "Microsoft_365_Copilot",
  isAddOn: true,
  prerequisiteSkus: [PRODUCT.id],
  availabilityId: "CFQ7TTC0MM8A",
};

test("an add-on moves with its base", async () => {
  const file = oneCustomer({
    subscriptions: [
      source({ id: "source-1" }),
      source({ id: "source-2", skuId: ADD_ON.tenantSkuId, skuPartNumber: ADD_ON.skuPartNumber }),
    ],
  });
  const [sku] = file.skus;
  const { skuPartNumber, tenantSkuId: id } = ADD_ON;
  road = await openRoad({
    ...file,
    products: [...file.products, ADD_ON],
    skus: [...file.skus, { ...sku, id, skuPartNumber }],
  });
  const [header = "", row = ""] = customerCsv.split("\n");
  const second = row.replace("source-1", "source-2").replace(PRODUCT.tenantSkuId, id);
  await road.importCsv([header, row, second, ""].join("\n"));
  await road.goTo(LONG_AFTER);
  const { moves } = await road.acts.portfolioReport();
  expect(moves[0]?.lines.map(({ lineId, outcome }) => [lineId, outcome])).toEqual([
    ["source-1", "moved"],
    ["source-2", "moved"],
  ]);
  expect(
    ours(road)
      .map(({ skuPartNumber: part }) => part)
      .toSorted(),
  ).toEqual(["ENTERPRISEPACK", "Microsoft_365_Copilot"]);
  expect((await road.sandbox.meter()).interruptions).toEqual([]);
});

/** What the client throws when it got no answer, or an error of the server. */
function failure(operation: string, status: number | null): MicrosoftError {
  return new MicrosoftError({
    operation,
    status,
    code: null,
    description: "the connection was reset",
    answered: status !== null,
    retry: status === null ? "readBack" : "wait",
    retryAfterSeconds: null,
    requestId: "r",
    correlationId: "c",
  });
}

test("every purchase stands in the journal before it happened", async () => {
  const travelled = await travel(oneCustomer());
  const [move] = (await travelled.acts.portfolioReport()).moves;
  const journal = await journalOf(travelled);
  const events = journal
    .filter((entry) => entry.subject === move?.purchases[0]?.stepKey)
    .map((entry) => `${entry.kind} ${String(entry.details["event"] ?? entry.details["bought"])}`);
  expect(events).toEqual([
    "intent rehearsing",
    "outcome rehearsed",
    "intent buildingCart",
    "outcome cartBuilt",
    "intent checkingOut",
    "outcome ordered",
    "outcome order",
  ]);
});

test("a checkout whose answer is lost is read back and never made twice", async () => {
  let lost = 0;
  const forgetful = (client: MicrosoftClient): MicrosoftClient => ({
    ...client,
    async call(endpoint, args) {
      const answer = await client.call(endpoint, args);
      if (endpoint.operation !== checkoutCart.operation || lost > 0) return answer;
      lost += 1;
      throw failure(endpoint.operation, null);
    },
  });
  const travelled = await travel(oneCustomer(), forgetful);
  expect(lost).toBe(1);
  expect(ours(travelled)).toHaveLength(1);
  expect((await travelled.acts.portfolioReport()).moves).toMatchObject([{ status: "done" }]);
});

test("looks that fail are put off and the road goes on", async () => {
  let failing = 3;
  const flaky = (client: MicrosoftClient): MicrosoftClient => ({
    ...client,
    async list(endpoint, args) {
      if (endpoint.operation !== listCompanySubscriptions.operation || failing === 0) {
        return client.list(endpoint, args);
      }
      failing -= 1;
      throw failure(endpoint.operation, 503);
    },
  });
  const travelled = await travel(oneCustomer(), flaky);
  expect((await travelled.acts.portfolioReport()).moves).toMatchObject([{ status: "done" }]);
  const failures = (await journalOf(travelled)).filter((entry) => "failed" in entry.details);
  expect(failures.map(({ details }) => details["failures"])).toEqual([1, 2, 3]);
});

test("a source that its owner cancels early is replaced within the hour", async () => {
  const cancelsAt = parseInstant("2026-08-20T13:20:00Z");
  const act = { kind: "customerCancels", subscriptionId: "source-1" } as const;
  const scheduled = [{ tenantId: TENANT, at: cancelsAt, act }];
  const travelled = await travel(oneCustomer({ scheduled }));
  const [move] = (await travelled.acts.portfolioReport()).moves;
  expect(move).toMatchObject({
    status: "done",
    contingencyOrders: 1,
    purchases: [{ at: "2026-08-20T14:00:00.000Z", seats: 3 }],
  });
  const { interruptions } = await travelled.sandbox.meter();
  // One hour until it is seen, one until the seats are provisioned.
  expect(interruptions.every(({ to }) => to !== null && to <= "2026-08-20T15:00:00.000Z")).toBe(
    true,
  );
});

test("a renewal by surprise is taken back inside its 168 hours", async () => {
  const people = promptPeople(["stopRenewal", "chooseEnd"]);
  const travelled = await travel(oneCustomer({ people }));
  const [move] = (await travelled.acts.portfolioReport()).moves;
  expect(move).toMatchObject({ status: "done", rescuedRenewals: 1 });
  expect((await travelled.sandbox.meter()).interruptions).toEqual([]);
});

test("an extension that the source slid into is ended by its owner after our seats are verified", async () => {
  const nce = source({ agreementType: "mcaWebDirect" });
  const people = promptPeople(["chooseEnd"]);
  const begun = parseInstant("2026-03-01T00:00:00Z");
  const young = { ...nce, createdAt: begun, anchorAt: begun, term: "P1M" as const };
  const file = oneCustomer({
    subscriptions: [young],
    people,
    readings: { autoRenewOff: "extend" },
  });
  const travelled = await travel(file);
  const events = await travelled.sandbox.events();
  expect(events.map(({ kind }) => kind)).toContain("extensionEnded");
  expect((await travelled.sandbox.meter()).interruptions).toEqual([]);
});

test("who never answers is refused by name and asked for nothing more", async () => {
  const travelled = await travel(oneCustomer({ people: promptPeople(["invitation"]) }));
  const [move] = (await travelled.acts.portfolioReport()).moves;
  expect(move).toMatchObject({
    status: "refused",
    refusal: "RELATIONSHIP_NOT_ACCEPTED",
    lines: [{ outcome: "refused", code: "RELATIONSHIP_NOT_ACCEPTED" }],
  });
  expect(move?.humanSteps.filter(({ state }) => state === "open")).toEqual([]);
});

test("who does not answer is reminded when somebody wants it: one letter, and none on the same day", async () => {
  road = await openRoad(oneCustomer({ people: promptPeople(["invitation"]) }));
  await road.importCsv(customerCsv);
  const start = STARTS_AT;
  await road.goTo(addDays(start, 2));
  const { acts, partner, store } = road;
  const [asked] = await store.humanSteps.listOpen(partner.partnerId);
  const humanStepId = asked?.humanStepId ?? "";
  const remind = () => acts.remind({ humanStepId, by: "Ada" });
  const letters = async () =>
    (await store.letters.listAfter(partner.partnerId, 0, 100)).map(({ letter }) => letter.letterId);
  expect(await letters()).toEqual([`${humanStepId}/letter/0`]);
  expect((await remind()).outcome).toBe("asked");
  await road.goTo(addDays(start, 2.5));
  expect(await letters()).toEqual([`${humanStepId}/letter/0`, `${humanStepId}/letter/1`]);
  expect(await remind()).toMatchObject({ outcome: "recent", step: { chases: 1 } });
  await road.goTo(addDays(start, 3));
  expect(await letters()).toHaveLength(2);
});
