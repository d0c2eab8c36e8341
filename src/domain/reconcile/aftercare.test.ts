import { addDays, addHours, type Instant } from "#lib/instant.ts";
import { describe, expect, test } from "vitest";
import type { InvoiceFinding } from "../invoices/reconcile-invoices.ts";
import { aPlanFile, aRow, aSituation, aStep, bought, ENDS_AT, NOW, ready } from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import { nothingSeen, type Situation } from "./situation.ts";
import { aftercareAt } from "./stages/aftercare.ts";
import type { LineStanding } from "./standing.ts";

const SELLER = "99999999-0000-4000-8000-000000000009";
const gone: LineStanding = {
  lineId: "source-1",
  state: "gone",
  since: ENDS_AT,
  endedAt: ENDS_AT,
  nextEndAt: null,
};

function after(
  days: number,
  changes: Partial<Situation> & {
    sells?: boolean;
    isSold?: boolean;
    invoices?: readonly InvoiceFinding[];
  } = {},
): Situation {
  const { invoices = [], isSold = true, sells = false, ...rest } = changes;
  const now = addDays(ENDS_AT, days);
  const planFile = aPlanFile();
  const billingOwner = {
    kind: isSold ? "partner" : "customer",
    tenantId: isSold ? SELLER : null,
    name: null,
    email: null,
  } as const;
  const lines = planFile.plan.lines.map((line) => ({ ...line, billingOwner }));
  const sold = { ...planFile, plan: { ...planFile.plan, lines } };
  const theirs = aRow({ subscriptionId: "source-2", ownerTenantId: SELLER });
  return {
    ...aSituation({
      now,
      ended: "done",
      planFile: sold,
      approved: { planFile: sold, approvedAt: NOW },
      standing: { ...ready, rows: sells ? [theirs] : [], lines: [gone], targets: [bought] },
      looks: ["rows", "invoices"],
      seen: { invoices },
    }),
    ...rest,
  };
}

test("the former partner's access is asked for once both invoices are settled, and only of a former partner", () => {
  expect(decideNext(after(34))).toEqual({ do: "wait", until: addDays(ENDS_AT, 35) });
  expect(decideNext(after(35))).toMatchObject({
    do: "step",
    letter: 0,
    step: { kind: "endFormerAccess", owner: "customerAdmin", dueAt: addDays(ENDS_AT, 49) },
  });
  expect(decideNext(after(35, { isSold: false }))).toEqual({ do: "rest" });
  expect(decideNext(after(35, { ended: "refused" }))).toEqual({ do: "rest" });
});

test("nothing of a partner who still sells there is to be removed", () => {
  expect(decideNext(after(35, { sells: true }))).toEqual({ do: "rest" });
});

test.each(["done", "refused"] as const)("an answer (%s) ends it", (state) => {
  const humanSteps = [aStep({ kind: "endFormerAccess", state })];
  expect(decideNext(after(40, { humanSteps }))).toEqual({ do: "rest" });
});

test("who lets every reminder pass is not waited for for ever", () => {
  const openedAt = addDays(ENDS_AT, 35);
  const step = aStep({ kind: "endFormerAccess", openedAt, dueAt: addDays(openedAt, 14) });
  const late = { ...step, chases: 20, lastChasedAt: addDays(openedAt, 60) };
  expect(decideNext(after(100, { humanSteps: [late] }))).toMatchObject({
    step: { kind: "endFormerAccess", state: "withdrawn" },
  });
});

test("who paid for a renewal that was cancelled is asked whether it was credited", () => {
  const humanSteps = [aStep({ kind: "rescueRenewal", lineId: "source-1", state: "done" })];
  expect(decideNext(after(1, { humanSteps, isSold: false }))).toMatchObject({
    step: {
      kind: "claimCredit",
      lineId: "source-1",
      owner: "customerAdmin",
      dueAt: addDays(ENDS_AT, 45),
    },
  });
  expect(aftercareAt(after(1, { humanSteps, isSold: false }))).toBe(addDays(ENDS_AT, 1));
  expect(aftercareAt(after(1, { isSold: false }))).toBeNull();
});

describe("of an aborted move, a source whose owner says that it renews again", () => {
  const restored = aStep({ kind: "restoreRenewal", lineId: "source-1", state: "done" });
  const watch = aStep({ kind: "watchCutover", lineId: "source-1", owner: "operator" });
  const renewed = aRow({ nextLifecycleAt: addDays(ENDS_AT, 365) });
  const over = (
    days: number,
    rows: readonly ReturnType<typeof aRow>[],
    steps = [restored, watch],
  ) =>
    after(days, {
      ended: "refused",
      isSold: false,
      humanSteps: steps,
      standing: { ...ready, rows: [...rows] },
      seen: { ...nothingSeen, looks: new Set(["rows", "pools", "invoices"]) },
    });
  const closed = { do: "step", letter: null, step: { kind: "watchCutover", state: "done" } };

  test("is watched over its end, which is the first time that it shows", () => {
    expect(aftercareAt(over(-20, [aRow()], [restored]))).toBe(addDays(ENDS_AT, -3));
    expect(aftercareAt(over(-20, [aRow()], []))).toBeNull();
    expect(decideNext(over(-3, [aRow()], [restored]))).toMatchObject({
      do: "step",
      letter: 0,
      step: { kind: "watchCutover", lineId: "source-1", owner: "operator", dueAt: ENDS_AT },
    });
    expect(decideNext(over(-2, [aRow()]))).toEqual({ do: "wait", until: addHours(ENDS_AT, 1) });
  });

  test("is known to go on by its new term, or by a day on which nobody is out", () => {
    expect(decideNext(over(0.1, [renewed]))).toMatchObject(closed);
    expect(decideNext(over(0.1, [aRow()]))).toMatchObject({ do: "wait" });
    expect(decideNext(over(1, [aRow()]))).toMatchObject(closed);
    expect(decideNext(over(1, [renewed], [restored, { ...watch, state: "done" }]))).toEqual({
      do: "rest",
    });
  });

  test("that is cut all the same is brought to our operator until nobody is out, or for eight days", () => {
    const cut = [aRow({ status: "suspended" })];
    expect(decideNext(over(0.1, cut))).toMatchObject({
      do: "step",
      letter: 1,
      step: { chases: 1 },
    });
    const bought = [...cut, aRow({ subscriptionId: "elsewhere" })];
    expect(decideNext(over(1, bought))).toMatchObject(closed);
    expect(decideNext(over(8, cut))).toMatchObject({ step: { state: "withdrawn" } });
  });
});

const owed = (code: InvoiceFinding["code"], amount: string): InvoiceFinding => ({
  code,
  subscriptionId: "ours-1",
  title: "Office 365 E3",
  invoiceNumber: "G1",
  amount: { amount, currency: "EUR" },
  from: null as Instant | null,
  to: null,
});

test("what Microsoft billed wrongly is claimed with its sum, and ends when an invoice shows the credit", () => {
  const invoices = [owed("BILLED_TWICE", "100.00"), owed("SEATS_ABOVE_BOUGHT", "20.50")];
  expect(decideNext(after(1, { isSold: false, invoices }))).toMatchObject({
    step: {
      kind: "claimCredit",
      lineId: "ours-1",
      owner: "operator",
      amount: { amount: "120.50", currency: "EUR" },
    },
  });
  const humanSteps = [aStep({ kind: "claimCredit", lineId: "ours-1", owner: "operator" })];
  expect(decideNext(after(9, { isSold: false, humanSteps }))).toMatchObject({
    step: { kind: "claimCredit", state: "done", evidence: { level: "observed" } },
  });
  const dearer = [owed("EXTENDED_TERM_BILLED", "100.00")];
  expect(decideNext(after(1, { isSold: false, invoices: dearer }))).toEqual({ do: "rest" });
});
