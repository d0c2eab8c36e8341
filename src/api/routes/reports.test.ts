// A report and the invoices in it: what was bought against what was billed.

import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApiClient, type ApiClient } from "#contract/client.ts";
import { importInvoiceFile, showReport } from "#contract/routes/reports.ts";
import { languages } from "#phrases/languages.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import { aDeclared, aRequest, aRow, e3 } from "#domain/plan/plan-request.fixture.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { addMove, aPartner, aStep, at, outcomeOf } from "#store/testing/samples.ts";
import { createApi } from "../create-api.ts";
import { inProcessTransport } from "../in-process.ts";
import { realServices } from "../testing/real-services.ts";

const NOW = at("12-20T00:00");
const OURS = "0b2f60d1-0000-4000-8000-00000000aaaa";
let store: TestStore;
let app: FastifyInstance;
let client: ApiClient;

beforeAll(async () => {
  store = await openTestStore();
  await store.partners.save(aPartner("p1"));
  const services = realServices(store, aPartner("p1"), { now: () => Promise.resolve(NOW) });
  const log = pino({ level: "silent" });
  app = await createApi({ services, token: "a-token", version: "0.0.0", log });
  client = createApiClient(inProcessTransport(app), "a-token");
  await aMovedCustomer();
});
afterAll(async () => {
  await app.close();
  await store.drop();
});

/** Ten seats were bought and seen twice before the source was gone. */
async function aMovedCustomer(): Promise<void> {
  const moveId = await addMove(store, "acme", at("12-01T00:00"));
  const price = { amount: "21.50", currency: "EUR" };
  const declared = aDeclared({ unitPricePerMonth: price });
  const request = aRequest([{ sku: e3, inUse: 9, rows: [aRow(e3)] }], [declared], { moveId });
  const planFile = makePlan(request);
  await store.plans.makeCurrent("p1", planFile);
  const claim = await store.port.claimDue(at("12-03T00:00"));
  if (claim === null) throw new Error("nothing is due");
  const [line] = planFile.plan.lines;
  const step = { ...aStep(moveId), humanStepId: `${moveId}/stopRenewal/${line?.lineId}` };
  const read = { at: at("11-30T00:00"), kind: "observed", subject: OURS } as const;
  const ended = { subject: line?.lineId ?? "", details: { source: "gone" } };
  await claim.settle(
    outcomeOf(claim, {
      status: "done",
      wakeAt: null,
      planFile,
      journal: [
        { ...read, details: { verified: 10 } },
        { ...read, ...ended, at: at("12-02T01:00") },
      ],
      humanSteps: [
        {
          ...step,
          kind: "stopRenewal",
          lineId: line?.lineId ?? null,
          state: "done",
          evidence: { level: "attested", at: at("11-02T00:00"), by: "Ada Rossi" },
        },
      ],
      standing: {
        ...claim.move.standing,
        consumed: { [e3.skuId]: 9 },
        purchases: [
          {
            stepKey: `${moveId}/${e3.skuId}/1`,
            kind: "order",
            skuId: e3.skuId,
            subscriptionId: OURS,
            seats: 10,
            at: at("11-29T00:00"),
            contingency: false,
          },
        ],
        targets: [
          {
            skuId: e3.skuId,
            subscriptionId: OURS,
            seats: 10,
            beside: [],
            boughtAt: at("11-29T00:00"),
            seen: { seats: 10, at: at("11-29T01:00") },
            verified: { seats: 10, at: at("11-30T00:00") },
            endChoiceReadFor: 10,
          },
        ],
        lines: [
          {
            lineId: line?.lineId ?? "",
            state: "gone",
            since: at("12-02T01:00"),
            endedAt: line?.end.plannedAt ?? null,
            nextEndAt: null,
          },
        ],
      },
    }),
  );
}

const reportIn = (language: (typeof languages)[number]) =>
  client.call(showReport, { params: { move: "acme" }, query: { language } });

const HEADER =
  "PartnerId,CustomerId,InvoiceNumber,ProductId,SkuId,SkuName,ChargeType,UnitPrice,Quantity,BillableQuantity,Subtotal,Currency,SubscriptionDescription,SubscriptionId,ChargeStartDate,ChargeEndDate,TermAndBillingCycle";

function aLine(changes: Record<string, string>): string {
  const cells: Record<string, string> = {
    PartnerId: "x",
    CustomerId: "ACME-0000",
    InvoiceNumber: "G1",
    ProductId: "CFQ7TTC0LF8R",
    SkuId: "0001",
    SkuName: "Office 365 E3",
    ChargeType: "cycleCharge",
    UnitPrice: "20.1",
    Quantity: "10",
    BillableQuantity: "10",
    Subtotal: "201",
    Currency: "EUR",
    SubscriptionDescription: "",
    SubscriptionId: OURS.toUpperCase(),
    ChargeStartDate: "11/29/2026",
    ChargeEndDate: "2026-12-29T00:00:00Z",
    TermAndBillingCycle: "One-Year commitment for monthly/yearly billing",
    ...changes,
  };
  return HEADER.split(",")
    .map((column) => cells[column] ?? "")
    .join(",");
}

const importLines = (...lines: readonly string[]) =>
  client.call(importInvoiceFile, {
    query: { fileName: "invoice.csv" },
    body: [HEADER, ...lines].join("\n"),
  });

test("says what there was before and after, how each step ended, and why nobody was interrupted", async () => {
  const { report } = await reportIn("en");
  expect(report).toMatchObject({
    status: "done",
    users: 9,
    before: [{ seats: 10, inUse: 9, pricePerMonth: { amount: "215.00", currency: "EUR" } }],
    after: [{ subscriptionId: OURS, seats: 10, inUse: 9, term: "P1Y" }],
    lines: [{ seats: 10, outcome: "moved" }],
    continuity: [
      {
        inUse: 9,
        verifiedSeats: 10,
        verifiedAt: at("11-30T00:00"),
        sourceGoneAt: at("12-02T01:00"),
        verdict: "covered",
      },
    ],
    invoices: null,
  });
  expect(report.events.map(({ what }) => what)).toEqual(["step", "bought", "verified", "source"]);
});

test("is a page in each language, in its own words alone, with nothing to run or to load", async () => {
  const pages = await Promise.all(
    languages.map(async (language) => (await reportIn(language)).html),
  );
  for (const [index, html] of pages.entries()) {
    expect(html).toContain(`<html lang="${languages[index]}">`);
    const body = html.replace(/<style>.*?<\/style>/s, "");
    expect(body).not.toMatch(/[{}]|undefined|NaN|<script|src=|href=/);
    expect(html).toContain("Ada Rossi");
  }
  expect(new Set(pages).size).toBe(languages.length);
  for (const html of pages.slice(1)) expect(html).not.toMatch(/What happened|Old subscription/);
});

test("says since when a customer who left is not ours any more, and nothing of it of one who stays", async () => {
  const leftAt = at("11-01T00:00");
  const moveId = await addMove(store, "gone", leftAt);
  const claim = await store.port.claimDue(leftAt);
  if (claim?.move.moveId !== moveId) throw new Error("the move is due");
  const departure = { subscriptions: [], carriedSince: {}, relationshipEndedAt: leftAt };
  const standing = { ...claim.move.standing, departure };
  await claim.settle(outcomeOf(claim, { standing, status: "done", wakeAt: null }));
  const query = { language: "en" } as const;
  const left = await client.call(showReport, { params: { move: "gone" }, query });
  expect(left.report.leftAt).toBe(leftAt);
  const words = "has gone to another partner";
  expect(left.html).toContain(words);
  const stays = await reportIn("en");
  expect(stays.report.leftAt).toBeNull();
  expect(stays.html).not.toContain(words);
});

test("what is billed twice, above what was bought or as an extension is named with its money; the same file again changes nothing", async () => {
  const [target] = (await store.plans.current("p1", "mv-acme"))?.plan.targets ?? [];
  const ProductId = target?.productId ?? "";
  const lines = [
    aLine({ ProductId }),
    aLine({ ProductId }),
    aLine({ ProductId, ChargeType: "addQuantity", BillableQuantity: "12", Subtotal: "241.2" }),
    aLine({ ProductId, SubscriptionId: "other", TermAndBillingCycle: "Extended Service Term" }),
    aLine({ CustomerId: "somebody-else" }),
  ];
  const first = await importLines(...lines);
  expect(first).toMatchObject({ rowsIn: 5, lines: 4, customers: 1, isNew: true });
  expect(first.findings.map(({ code, amount }) => [code, amount?.amount])).toEqual([
    ["SEATS_ABOVE_BOUGHT", "241.20"],
    ["BILLED_TWICE", "201.00"],
    ["EXTENDED_TERM_BILLED", "201.00"],
    ["BILLED_BESIDE", "201.00"],
  ]);
  // A move that has ended is looked at again: what Microsoft owes is claimed.
  expect(await store.moves.find("p1", "mv-acme")).toMatchObject({ wakeAt: NOW });
  const again = await importLines(...lines);
  expect(again).toMatchObject({ isNew: false, findings: first.findings });
  const { html, report } = await reportIn("it");
  expect(report.invoices).toMatchObject({ billedLines: 4 });
  expect(html).toContain("Le stesse licenze sono fatturate due volte");
});

test("a file that is none, or with a cell that cannot be read, is refused whole", async () => {
  const missing = client.call(importInvoiceFile, { query: { fileName: "x" }, body: "a,b\n1,2" });
  await expect(missing).rejects.toMatchObject({
    code: "INVOICE_COLUMN_MISSING",
    params: { column: "InvoiceNumber" },
  });
  const bad = importLines(aLine({ InvoiceNumber: "G9" }), aLine({ ChargeStartDate: "31/12/2026" }));
  await expect(bad).rejects.toMatchObject({
    code: "INVOICE_VALUE_INVALID",
    params: { row: 3, column: "ChargeStartDate" },
  });
  const { report } = await reportIn("en");
  expect(report.invoices?.billedLines).toBe(4);
});
