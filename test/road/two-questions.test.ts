// Ten seats of a source, three of them in use, and a person who has not approved yet when four more join.

import { SKU, TENANT } from "#sandbox/world/small-world.ts";
import { addMs, parseInstant } from "#lib/instant.ts";
import { afterEach, expect, test } from "vitest";
import { oneCustomerSoon } from "./one-customer.ts";
import { openRoad, type Road } from "./run-road.ts";

let road: Road | null = null;

afterEach(async () => {
  await road?.close();
  road = null;
});

const JOINED_AT = parseInstant("2026-06-05T00:00:00Z");
const CANCELLED_AT = parseInstant("2026-06-07T00:00:00Z");
const ASKED_BY = parseInstant("2026-06-06T00:00:00Z");

/** Two questions are out: whose bands, the smaller first. */
async function askedTwice() {
  const { csv, world: file } = oneCustomerSoon();
  const answering = file.people.filter(({ role }) => role !== "operator");
  const opened = await openRoad({
    ...file,
    subscriptions: file.subscriptions.map((each) => ({ ...each, seats: 10 })),
    people: answering,
    scheduled: [
      {
        tenantId: TENANT,
        at: JOINED_AT,
        act: { kind: "customerAddsUsers", skuId: SKU, count: 4 },
      },
      {
        tenantId: TENANT,
        at: CANCELLED_AT,
        act: { kind: "customerCancels", subscriptionId: "source-1" },
      },
    ],
  });
  road = opened;
  const { acts, partner, store } = opened;
  await opened.importCsv(csv.replace(",5,2026-07-01", ",10,2026-07-01"));
  await opened.goTo(parseInstant("2026-06-04T00:00:00Z"));
  const [move] = await store.moves.list(partner.partnerId);
  const moveId = move?.moveId ?? "";
  const first = await store.plans.current(partner.partnerId, moveId);
  await opened.goTo(ASKED_BY);
  const second = await store.plans.current(partner.partnerId, moveId);
  if (first === null || second === null) throw new Error("two plans");
  const questions = async () => {
    const steps = await store.humanSteps.listOfMove(partner.partnerId, moveId);
    return steps.filter(({ kind }) => kind === "approvePlan").map(({ state }) => state);
  };
  const approve = ({ bandHash }: typeof first) => acts.approveBand({ moveId, bandHash, by: "Ada" });
  const mostOf = ({ band }: typeof first) => band.targets[0]?.maxSeats ?? 0;
  const seats = () =>
    opened.world
      .ofTenant("subscriptions", TENANT)
      .filter(({ seller }) => seller.kind === "csp")
      .map((each) => each.seats);
  return { approve, first, moveId, mostOf, questions, road: opened, seats, second };
}

test("a yes to the question that was outgrown buys what it covers, and the rest is bought with the next yes", async () => {
  const {
    approve,
    first,
    moveId,
    mostOf,
    questions,
    road: travelled,
    seats,
    second,
  } = await askedTwice();
  expect(await questions()).toEqual(["open", "open"]);
  expect(mostOf(second)).toBeGreaterThanOrEqual(7);
  expect(mostOf(first)).toBeLessThan(7);
  const { partner, store } = travelled;
  const letters = await store.letters.listAfter(partner.partnerId, 0, 500, moveId);
  const texts = letters.map(({ letter }) => letter.text);
  const asking = texts.filter((text) => text.includes(second.bandHash));
  expect(asking[0]).toContain("an earlier request, which is still open");
  expect(texts.filter((text) => text.includes("You have had a proposal"))).toHaveLength(1);
  await approve(first);
  await travelled.goTo(parseInstant("2026-06-08T00:00:00Z"));
  expect(seats()).toEqual([mostOf(first)]);
  expect(await questions()).toEqual(["done", "open"]);
  await approve(second);
  await travelled.goTo(parseInstant("2026-06-09T00:00:00Z"));
  expect(await questions()).toEqual(["done", "done"]);
  expect(seats()).toEqual([7]);
  expect(travelled.troubles).toEqual([]);
});

test("a yes to the larger question answers both, and the smaller can be approved no more", async () => {
  const { approve, first, questions, road: travelled, seats, second } = await askedTwice();
  const approval = await approve(second);
  await expect(approve(first)).rejects.toMatchObject({ code: "BAND_HASH_DIFFERENT" });
  // Read at the same instant, and kept after it.
  const { partner, store } = travelled;
  const approvedAt = addMs(approval.approvedAt, 1);
  const { bandHash, planHash } = first;
  await store.approvals.insert(partner.partnerId, { ...approval, bandHash, planHash, approvedAt });
  await travelled.goTo(parseInstant("2026-06-08T00:00:00Z"));
  expect(await questions()).toEqual(["done", "done"]);
  expect(seats()).toEqual([7]);
  expect(travelled.troubles).toEqual([]);
});
