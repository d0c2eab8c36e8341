// What must hold of a budget, however many workers spend of it, die, are urgent or come late.

import fc from "fast-check";
import { expect, test } from "vitest";
import { unspent, type BudgetState } from "#store/tables/budgets.ts";
import { ask, giveBack, hold } from "./budget.ts";
import type { Limit } from "./limits.ts";

const limits: fc.Arbitrary<Limit> = fc.record({
  units: fc.integer({ min: 1, max: 12 }),
  windowMs: fc.constantFrom(2_000, 3_000, 60_000),
});

/** One process: the slice that it holds and what it has spent of it. */
interface Worker {
  slice: { sliceId: string; units: number; usableUntilMs: number } | null;
  used: number;
  lastUsedMs: number;
}

type Deed =
  | { readonly do: "send" | "giveBack" | "die"; readonly worker: number; readonly customer: number }
  | { readonly do: "letTimePass"; readonly ms: number }
  | { readonly do: "throttle"; readonly seconds: number };

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant("send" as const),
      worker: fc.nat(3),
      customer: fc.nat(5),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom("giveBack" as const, "die" as const),
      worker: fc.nat(3),
      customer: fc.nat(5),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("letTimePass" as const),
      ms: fc.constantFrom(1, 400, 999, 1_001, 2_000, 61_500),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("throttle" as const),
      seconds: fc.integer({ min: 1, max: 60 }),
    }),
  },
);

interface Play {
  readonly sentMs: number[];
  /** When each slice was handed out. */
  readonly grantedMs: number[];
  readonly holds: { readonly fromMs: number; readonly untilMs: number }[];
}

/** Workers that do as the governor says, in any order. */
function play(limit: Limit, all: readonly Deed[], wanted: number): Play {
  const workers: Worker[] = Array.from({ length: 4 }, () => ({
    slice: null,
    used: 0,
    lastUsedMs: 0,
  }));
  const played: Play = { sentMs: [], grantedMs: [], holds: [] };
  let state: BudgetState = unspent;
  let nowMs = 1_000_000;
  let slices = 0;
  for (const deed of all) {
    if (deed.do === "letTimePass") nowMs += deed.ms;
    else if (deed.do === "throttle") {
      const untilMs = nowMs + deed.seconds * 1_000;
      state = hold(state, untilMs);
      played.holds.push({ fromMs: nowMs, untilMs });
    } else {
      const worker = workers[deed.worker];
      if (worker === undefined) continue;
      if (deed.do === "die") worker.slice = null;
      else if (deed.do === "giveBack") handBack(worker);
      else send(worker, deed.customer);
    }
  }
  return played;

  function handBack(worker: Worker): void {
    const { lastUsedMs, slice, used } = worker;
    if (slice !== null)
      state = giveBack(state, { sliceId: slice.sliceId, units: used, lastUsedMs });
    worker.slice = null;
  }

  function send(worker: Worker, customer: number): void {
    const { slice } = worker;
    if (slice === null || worker.used >= slice.units || nowMs > slice.usableUntilMs) {
      handBack(worker);
      slices += 1;
      const sliceId = String(slices);
      const asked = { nowMs, customer: String(customer), deadlineMs: null, wanted, sliceId };
      const { answer, state: next } = ask(state, limit, asked);
      state = next;
      if ("comeAgainMs" in answer) return;
      worker.slice = { sliceId, ...answer };
      worker.used = 0;
      played.grantedMs.push(nowMs);
    }
    worker.used += 1;
    worker.lastUsedMs = nowMs;
    played.sentMs.push(nowMs);
  }
}

test("in no window are more calls sent than the limit allows", () => {
  fc.assert(
    fc.property(
      limits,
      fc.array(deeds, { maxLength: 150, size: "max" }),
      fc.integer({ min: 1, max: 6 }),
      (limit, all, wanted) => {
        const { sentMs } = play(limit, all, wanted);
        for (const fromMs of sentMs) {
          const inWindow = sentMs.filter((at) => at >= fromMs && at < fromMs + limit.windowMs);
          expect(inWindow.length).toBeLessThanOrEqual(limit.units);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("after a 429 nobody is given a slice before Retry-After", () => {
  fc.assert(
    fc.property(limits, fc.array(deeds, { maxLength: 150, size: "max" }), (limit, all) => {
      const { grantedMs, holds } = play(limit, all, 3);
      for (const { fromMs, untilMs } of holds) {
        expect(grantedMs.filter((at) => at > fromMs && at < untilMs)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

const NEWCOMERS_MS = 30_000;

/** Everybody who waits comes as told; now and then newcomers come too, each more urgent than all others. */
function crowd(limit: Limit, waiting: number, newcomers: number, seconds: number) {
  let state: BudgetState = unspent;
  let slices = 0;
  const comeMs = new Map<string, number>();
  const waitedMs = new Map<string, number>();
  const call = (customer: string, nowMs: number, deadlineMs: number | null): boolean => {
    slices += 1;
    const asked = { nowMs, customer, deadlineMs, wanted: 1, sliceId: String(slices) };
    const { answer, state: next } = ask(state, limit, asked);
    state = next;
    if ("comeAgainMs" in answer) comeMs.set(customer, answer.comeAgainMs);
    else comeMs.delete(customer);
    return !("comeAgainMs" in answer);
  };
  for (let index = 0; index < waiting; index += 1) {
    if (call(`patient ${index}`, 0, null)) waitedMs.set(`patient ${index}`, 0);
  }
  for (let nowMs = 0; nowMs < seconds * 1_000; nowMs += 1_000) {
    for (let index = 0; nowMs % NEWCOMERS_MS === 0 && index < newcomers; index += 1) {
      call(`urgent ${nowMs} ${index}`, nowMs, nowMs);
    }
    const due = [...comeMs].filter(([, at]) => at <= nowMs);
    for (const [customer] of due) {
      if (call(customer, nowMs, nowMs)) waitedMs.set(customer, nowMs);
    }
  }
  return waitedMs;
}

test("nobody starves, however many urgent ones keep coming", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 6 }),
      (units, waiting, newcomers) => {
        const waitedMs = crowd({ units, windowMs: 10_000 }, waiting, newcomers, 3_000);
        for (let index = 0; index < waiting; index += 1) {
          expect(waitedMs.get(`patient ${index}`)).toBeDefined();
        }
      },
    ),
    { numRuns: 15 },
  );
});

test("the nearest deadline goes first", () => {
  const limit = { units: 1, windowMs: 10_000 };
  const common = { wanted: 1, nowMs: 0 };
  let { state } = ask(unspent, limit, { ...common, customer: "a", deadlineMs: null, sliceId: "1" });
  for (const [customer, deadlineMs] of [
    ["idle", null],
    ["soon", 300_000],
    ["urgent", 0],
  ] as const) {
    state = ask(state, limit, { ...common, customer, deadlineMs, sliceId: customer }).state;
  }
  const served: string[] = [];
  for (let nowMs = 0; nowMs < 60_000; nowMs += 500) {
    const told = state.turns.filter(({ comeAgainMs }) => comeAgainMs <= nowMs);
    for (const { customer } of told) {
      const again = ask(state, limit, {
        nowMs,
        customer,
        deadlineMs: null,
        wanted: 1,
        sliceId: `${nowMs}`,
      });
      state = again.state;
      if ("units" in again.answer) served.push(customer);
    }
  }
  expect(served).toEqual(["urgent", "soon", "idle"]);
});

test("a crowd is told to come in turn, as many as fit into each window", () => {
  const limit = { units: 50, windowMs: 60_000 };
  const waitedMs = crowd(limit, 200, 0, 300);
  const bySecond = Map.groupBy(waitedMs.values(), (ms) => Math.floor(ms / 1_000));
  expect([...bySecond].map(([second, all]) => [second, all.length])).toEqual([
    [0, 50],
    [62, 50],
    [124, 50],
    [186, 50],
  ]);
});
