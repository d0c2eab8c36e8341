import { expect, test } from "vitest";
import { makePlan } from "#domain/plan/make-plan.ts";
import { aDeclared, aRequest, aRow, e3, flowFree } from "#domain/plan/plan-request.fixture.ts";
import { isPhraseKey } from "#phrases/catalog.ts";
import type { Trace } from "./figure.ts";
import { tracePlan } from "./trace-plan.ts";

const holdings = [
  { sku: e3, inUse: 9, rows: [aRow(e3)] },
  { sku: flowFree, inUse: 1, rows: [aRow(flowFree)] },
];

function originsOf(traces: readonly Trace[], key: string) {
  return traces.flatMap(({ figures }) => figures).find((each) => each.key === key)?.origins;
}

test("the margins that are named add up to the last safe moment", () => {
  const file = makePlan(aRequest(holdings, [aDeclared()]));
  const [hours, ...margins] = originsOf(tracePlan(file), "standing.why.latestSafe") ?? [];
  expect(hours).toMatchObject({ from: "hours", hours: 120 });
  const values = margins.map((origin) => (origin.from === "policy" ? Number(origin.value) : 0));
  expect(values).toEqual([72, 24, 24]);
});

test("the formula of each sum gives that sum", () => {
  const file = makePlan(aRequest(holdings, [aDeclared()]));
  const traces = tracePlan(file);
  const { committed, ifDoneToday, overlap } = file.plan.cost;
  for (const [key, cost] of [
    ["cli.plan.overlap", overlap],
    ["cli.plan.committed", committed],
    ["standing.why.ifDoneToday", ifDoneToday],
  ] as const) {
    const parts = (originsOf(traces, key) ?? []).map((origin) => {
      if (origin.from === "months") return origin.n * Number(origin.price.amount) * origin.months;
      if (origin.from !== "days") return Number.NaN;
      return (origin.n * Number(origin.price.amount) * 12 * origin.days) / 365;
    });
    expect(parts).toHaveLength(1);
    expect(parts[0]).toBeCloseTo(Number(cost?.amount), 1);
  }
});

test("an end that Graph does not show is traced to the import", () => {
  const row = aRow(e3, { nextLifecycleAt: null });
  const declared = aDeclared({ endsOn: "2026-12-02" as never });
  const file = makePlan(aRequest([{ sku: e3, inUse: 9, rows: [row] }], [declared]));
  const [end] = originsOf(tracePlan(file), "standing.why.end") ?? [];
  expect(end).toEqual({ from: "declared", at: file.customer.importedAt });
});

test("nothing is left out, and there are words for every figure", () => {
  const file = makePlan(aRequest(holdings, [aDeclared()]));
  const traces = tracePlan(file);
  expect(traces.map(({ about }) => about)).toEqual([
    ...file.plan.lines.map(({ lineId }) => lineId),
    ...file.plan.targets.flatMap(({ steps }) => steps.map(({ stepKey }) => stepKey)),
    null,
  ]);
  const figures = traces.flatMap((trace) => trace.figures);
  expect(figures.filter(({ key }) => !isPhraseKey(key))).toEqual([]);
  const origins = figures.flatMap((each) => each.origins);
  const keys = origins.flatMap((origin) => (origin.from === "reason" ? [origin.key] : []));
  expect(keys.filter((key) => !isPhraseKey(key))).toEqual([]);
});
