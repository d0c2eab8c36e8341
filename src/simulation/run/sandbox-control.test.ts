import { addDays } from "#lib/instant.ts";
import { openWorld } from "#sandbox/world/open-world.ts";
import { expect, test } from "vitest";
import { inProcessCloud } from "../fast/in-process-cloud.ts";
import { makeWorld } from "../worlds/portfolio-world.ts";
import { controlOver, OtherReleaseError } from "./sandbox-control.ts";

async function openControl() {
  const faults = "none";
  const made = makeWorld({ seed: 5, customers: 1, usersPerCustomer: 5, faults, mix: [] });
  const world = await openWorld({ folder: null });
  await world.load(made.worldFile);
  const { call } = inProcessCloud(world);
  const calls: string[] = [];
  const control = controlOver((method, path, body) => {
    calls.push(`${method} ${path}`);
    return call(method, path, body);
  });
  return { calls, control, world };
}

test("the clock goes no further than to where something happens", async () => {
  const { control, world } = await openControl();
  const { now, nextDueAt } = await control.read();
  expect(nextDueAt).not.toBeNull();
  expect((await control.moveTo(addDays(now, 500))).now).toBe(nextDueAt);
  expect(world.now).toBe(nextDueAt);
});

test("replies are asked for again only after somebody has replied", async () => {
  const { calls, control, world } = await openControl();
  const person = [...world.all("people")].find(({ role }) => role === "customerAdmin");
  const letter = {
    letterId: "l1",
    kind: "invitation",
    moveId: "mv",
    tenantId: person?.tenantId ?? "",
    humanStepId: null,
    recipientRole: "customerAdmin",
    lineId: null,
  };
  const asked = () => calls.filter((each) => each.startsWith("GET replies")).length;
  await control.deliver(letter);
  const ids: string[] = [];
  for (let instants = 0; ids.length === 0 && instants < 500; instants += 1) {
    const { now } = await control.read();
    await control.moveTo(addDays(now, 1));
    ids.push(...(await control.repliesAfter(null)).map(({ letterId }) => letterId));
    if (ids.length === 0) expect(asked()).toBe(1);
  }
  expect(ids).toEqual(["l1"]);
  expect(asked()).toBe(2);
});

test("a sandbox of another release, whose answers have another form, is told apart from a mistake", async () => {
  const before = controlOver(async () => ({ now: "2026-01-05T00:00:00.000Z", nextDueAt: null }));
  await expect(before.read()).rejects.toThrow(OtherReleaseError);
  await expect(before.meter()).rejects.toThrow(OtherReleaseError);
});
