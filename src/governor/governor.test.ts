// Several processes on one budget, each with a governor of its own.

import { expect, test } from "vitest";
import { memoryBudgets } from "#store/memory/memory-budgets.ts";
import type { BudgetQueries } from "#store/tables/budgets.ts";
import { createGovernor } from "./governor.ts";

type Governor = ReturnType<typeof createGovernor>;

const subscriptions = {
  api: "partnerCenter",
  budget: "subscriptions",
  operation: "listSubscriptions",
  method: "GET",
  tenantId: "customer",
  deadlineMs: null,
};
const cart = { ...subscriptions, budget: "partnerCenter", operation: "createCart", method: "POST" };
const assign = { ...cart, api: "graph", budget: "graph", operation: "assignUserLicense" };

interface Place {
  nowMs: number;
  /** Questions to the store. */
  asked: number;
  readonly processes: readonly Governor[];
}

function place(count: number): Place {
  const kept = memoryBudgets();
  const at = { nowMs: 1_000_000, asked: 0 };
  const budgets: BudgetQueries = {
    change(...wanted) {
      at.asked += 1;
      return kept.change(...wanted);
    },
  };
  const options = { budgets, partnerId: "p1", nowMs: () => at.nowMs };
  return Object.assign(at, {
    processes: Array.from({ length: count }, () => createGovernor(options)),
  });
}

async function sendMany(processes: readonly Governor[], times: number): Promise<number> {
  let sent = 0;
  for (let index = 0; index < times; index += 1) {
    const process = processes[index % processes.length];
    const tenantId = `customer ${index}`;
    if ((await process?.waitMs({ ...subscriptions, tenantId })) === null) sent += 1;
  }
  return sent;
}

test("two processes spend one budget, with few questions to the store", async () => {
  const at = place(2);
  expect(await sendMany(at.processes, 450)).toBe(450);
  expect(at.asked).toBeLessThan(40);
  // What one holds and does not spend is nobody's until the window is over.
  expect(await sendMany(at.processes, 100)).toBeLessThanOrEqual(50);
});

test("who waits is told when, and may go then", async () => {
  const at = place(1);
  const [process] = at.processes;
  await sendMany(at.processes, 500);
  const waitMs = (await process?.waitMs(subscriptions)) ?? 0;
  expect(waitMs).toBeGreaterThanOrEqual(60_000);
  expect(waitMs).toBeLessThanOrEqual(63_000);
  at.nowMs += waitMs;
  expect(await process?.waitMs(subscriptions)).toBeNull();
});

test("a 429 holds everybody's budget until Retry-After", async () => {
  const at = place(2);
  const [one, other] = at.processes;
  expect(await one?.waitMs(subscriptions)).toBeNull();
  await one?.throttled(subscriptions, 30);
  expect(await one?.waitMs(subscriptions)).toBe(30_000);
  expect(await other?.waitMs({ ...subscriptions, tenantId: "another" })).toBe(30_000);
  at.nowMs += 30_000;
  expect(await other?.waitMs({ ...subscriptions, tenantId: "another" })).not.toBe(30_000);
});

test("where no limit is published, the operation rests for that customer", async () => {
  const at = place(1);
  const [process] = at.processes;
  await process?.throttled(cart, 20);
  expect(await process?.waitMs(cart)).toBe(20_000);
  expect(await process?.waitMs({ ...cart, tenantId: "another" })).toBeNull();
  at.nowMs += 20_000;
  expect(await process?.waitMs(cart)).toBeNull();
});

test("Graph's writes of a tenant reach the limit and never pass it, whoever sends them", async () => {
  const at = place(2);
  const sentAt: number[] = [];
  for (const end = at.nowMs + 320_000; at.nowMs < end; at.nowMs += 10_000) {
    for (const process of at.processes) {
      while ((await process.waitMs(assign)) === null) sentAt.push(at.nowMs);
    }
  }
  const within = (fromMs: number) =>
    sentAt.filter((ms) => ms >= fromMs && ms < fromMs + 150_000).length;
  expect(Math.max(...[...new Set(sentAt)].map(within))).toBe(3_000);
  expect(sentAt.length).toBeGreaterThan(2 * 2_900);
  expect(await at.processes[0]?.waitMs({ ...assign, tenantId: "another" })).toBeNull();
});
