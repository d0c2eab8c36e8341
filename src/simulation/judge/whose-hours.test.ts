import { addHours, Instant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import type { LoggedEvent, ReportedStep } from "./evidence.ts";
import { whoseHours, type HoursQuestion } from "./whose-hours.ts";

const start = Instant.parse("2026-09-01T00:00:00.000Z");
const at = (hours: number) => addHours(start, hours);

const event = (changes: Partial<LoggedEvent>): LoggedEvent => ({
  id: "e1",
  tenantId: "t",
  at: at(10),
  kind: "customerCancelled",
  actor: "person",
  injected: true,
  details: {},
  ...changes,
});

const lacks = (userId: string, from: number, to: number | null, causeEventId = "e1") => ({
  tenantId: "t",
  userId,
  skuId: "s",
  from: at(from),
  to: to === null ? null : at(to),
  causeEventId,
});

const step = (openedAt: number, state: ReportedStep["state"]): ReportedStep => ({
  kind: "approvePlan",
  lineId: null,
  owner: "operator",
  openedAt: at(openedAt),
  state,
});

const ask = (changes: Partial<HoursQuestion>) =>
  whoseHours({
    interruptions: [],
    events: [event({})],
    provisioningMinutesOf: () => 30,
    stepsOf: () => [],
    until: at(100),
    ...changes,
  });

test("hours that no injected act explains are ours", () => {
  const interruptions = [lacks("u1", 10, 12)];
  expect(ask({ interruptions, events: [event({ injected: false })] })).toEqual({
    ours: 2,
    others: [],
  });
  expect(ask({ interruptions, events: [] }).ours).toBe(2);
});

test("an injected act excuses one hour and the provisioning delay, and not a minute more", () => {
  expect(ask({ interruptions: [lacks("u1", 10, 11.5)] })).toEqual({
    ours: 0,
    others: [{ act: "customerCancelled", userHours: 1.5 }],
  });
  expect(ask({ interruptions: [lacks("u1", 10, 14)] })).toEqual({
    ours: 2.5,
    others: [{ act: "customerCancelled", userHours: 1.5 }],
  });
});

test("a step opened within the allowance and still open excuses the rest", () => {
  const interruptions = [lacks("u1", 10, null)];
  expect(ask({ interruptions, stepsOf: () => [step(11, "open")] }).ours).toBe(0);
  expect(ask({ interruptions, stepsOf: () => [step(11, "done")] }).ours).toBe(88.5);
  expect(ask({ interruptions, stepsOf: () => [step(14, "open")] }).ours).toBe(88.5);
  expect(ask({ interruptions, stepsOf: () => [step(2, "open")] }).ours).toBe(88.5);
});

test("an engine that does nothing has everything counted as its own, to the end", () => {
  const ends = event({ id: "e2", kind: "serviceCut", actor: "microsoft", injected: false });
  const interruptions = [lacks("u1", 10, null, "e2"), lacks("u2", 10, null, "e2")];
  expect(ask({ interruptions, events: [ends] }).ours).toBe(180);
});

test("a user without two SKUs in the same hour lacks that hour once", () => {
  const events = [event({ injected: false })];
  const interruptions = [lacks("u1", 10, 14), lacks("u1", 12, 15), lacks("u2", 12, 13)];
  expect(ask({ interruptions, events }).ours).toBe(6);
});
