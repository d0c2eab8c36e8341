import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApiClient, type ApiClient } from "#contract/client.ts";
import {
  importCustomers,
  listCustomers,
  readImportColumns,
  showInvitation,
} from "#contract/routes/customers.ts";
import {
  answerHumanStep,
  approveBand,
  listMoves,
  showMove,
  showPlan,
} from "#contract/routes/moves.ts";
import { showOverview } from "#contract/routes/overview.ts";
import { listLetters, moveClock, showLetter, showStanding } from "#contract/routes/server.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import { aDeclared, aRequest, aRow, e3 } from "#domain/plan/plan-request.fixture.ts";
import { PlanFile } from "#domain/plan/move-plan.ts";
import { noActs } from "#domain/plan/schedule.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import {
  addMove,
  aLetter,
  aPartner,
  aPlanFile,
  aStep,
  at,
  outcomeOf,
} from "#store/testing/samples.ts";
import { createApi } from "./create-api.ts";
import { inProcessTransport } from "./in-process.ts";
import { realServices } from "./testing/real-services.ts";

const NOW = at("06-01T12:00");
const TOKEN = "a-token";

let store: TestStore;
let app: FastifyInstance;
let client: ApiClient;

beforeAll(async () => {
  store = await openTestStore();
  const moveId = await addMove(store, "acme", at("06-02T00:00"));
  await addMove(store, "acorn", at("06-02T00:00"));
  app = await createApi({
    services: realServices(store, aPartner("p1"), { now: () => Promise.resolve(NOW) }),
    token: TOKEN,
    version: "0.0.0",
    log: pino({ level: "silent" }),
  });
  client = createApiClient(inProcessTransport(app), TOKEN);
  await store.humanSteps.save("p1", aStep(moveId));
  await store.inTransaction((tables) =>
    tables.letters.insert("p1", [aLetter(moveId, "l-1"), aLetter(moveId, "l-2")]),
  );
});
afterAll(async () => {
  await app.close();
  await store.drop();
});

test("nothing below /api is shown without the token, the rest is open", async () => {
  for (const [url, status] of [
    ["/api/v1/moves", 401],
    ["/api/v1/nothing", 401],
    ["/healthz", 200],
    ["/readyz", 200],
    ["/openapi.json", 200],
    ["/nothing", 404],
  ] as const) {
    expect([url, (await app.inject(url)).statusCode]).toEqual([url, status]);
  }
});

test("the OpenAPI document names every route of the contract", async () => {
  const { paths } = (await app.inject("/openapi.json")).json<{ paths: object }>();
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(["/api/v1/moves/{move}/approval", "/api/v1/imports", "/api/v1/clock"]),
  );
});

test("a customer is found by the beginning of its name, and never by a guess", async () => {
  expect((await client.call(showMove, { params: { move: "acme" } })).moveId).toBe("mv-acme");
  expect((await client.call(showMove, { params: { move: "mv-acorn" } })).moveId).toBe("mv-acorn");
  const ambiguous = client.call(showMove, { params: { move: "ac" } });
  await expect(ambiguous).rejects.toMatchObject({ code: "ID_AMBIGUOUS" });
  const unknown = client.call(showMove, { params: { move: "zeta" } });
  await expect(unknown).rejects.toMatchObject({ code: "MOVE_UNKNOWN", params: { id: "zeta" } });
});

test("a band is approved by the hash of the current plan and by no other", async () => {
  const file = planToApprove("mv-acorn");
  await store.plans.makeCurrent("p1", file);
  const approve = (bandHash: string) =>
    client.call(approveBand, {
      params: { move: "acorn" },
      body: { bandHash, approvedBy: "Anna" },
    });
  await expect(approve("b".repeat(64))).rejects.toMatchObject({
    code: "BAND_HASH_DIFFERENT",
    params: { current: file.bandHash },
  });
  expect(await store.approvals.list("p1", "mv-acorn")).toEqual([]);
  expect(await approve(file.bandHash)).toMatchObject({ approvedBy: "Anna", approvedAt: NOW });
  expect(await store.approvals.list("p1", "mv-acorn")).toHaveLength(1);
  expect((await store.moves.find("p1", "mv-acorn"))?.wakeAt).toBe(NOW);
  await approve(file.bandHash);
  const letters = await store.letters.listAfter("p1", 0, 100, "mv-acorn");
  expect(letters.map(({ letter }) => letter)).toMatchObject([
    { kind: "overview", recipientRole: "customerAdmin", humanStepId: null },
    { kind: "emergencyCard", text: expect.stringMatching(/: 10 licenze$/m) },
  ]);
  const shown = () => client.call(showMove, { params: { move: "acorn" } });
  expect((await shown()).changedSinceApproval).toBeNull();
  const plan = { ...file.plan, approveBy: NOW };
  await store.plans.makeCurrent("p1", { ...file, plan, planHash: "another" });
  expect((await shown()).changedSinceApproval).toMatchObject({
    from: { planHash: file.planHash },
    to: { planHash: "another" },
    changes: [{ what: "approveBy", before: file.plan.approveBy, after: NOW }],
  });
  const planOf = (hash: string) =>
    client.call(showPlan, { params: { move: "acorn" }, query: { hash } });
  expect((await planOf(file.planHash)).plan.approveBy).toBe(file.plan.approveBy);
  expect((await planOf("another")).plan.approveBy).toBe(NOW);
  await expect(planOf("none")).rejects.toMatchObject({ code: "PLAN_HASH_UNKNOWN" });
});

test("without a plan, or with one that buys nothing, there is nothing to approve", async () => {
  const approve = () =>
    client.call(approveBand, {
      params: { move: "acme" },
      body: { bandHash: "c".repeat(64), approvedBy: "Anna" },
    });
  await expect(approve()).rejects.toMatchObject({ code: "PLAN_MISSING" });
  await store.plans.makeCurrent("p1", {
    ...aPlanFile("mv-acme", "plan-1"),
    bandHash: "c".repeat(64),
  });
  await expect(approve()).rejects.toMatchObject({ code: "NOTHING_TO_APPROVE" });
});

test("the overview counts customers and moves, and what waits for whom", async () => {
  const overview = await client.call(showOverview);
  const { moves } = await client.call(listMoves);
  const open = moves.filter(({ status }) => status === "open").length;
  expect(overview).toMatchObject({ now: NOW, moves: { open, done: 0, refused: 0 } });
  expect(overview.customers).toBe((await client.call(listCustomers)).customers.length);
  const waiting = new Set(
    moves.flatMap(({ openHumanSteps }) => openHumanSteps.map(({ kind, owner }) => kind + owner)),
  );
  expect(waiting.size).toBeGreaterThan(0);
  expect(new Set(overview.waiting.map(({ kind, owner }) => kind + owner))).toEqual(waiting);
});

test("an answer to a human step is kept once, and the same again is no mistake", async () => {
  const params = { humanStepId: "mv-acme/acceptRelationship" };
  const answer = (outcome: "done" | "refused") =>
    client.call(answerHumanStep, { params, body: { outcome, by: "it@acme.example" } });
  expect((await client.call(showInvitation, { params: { customer: "acme" } })).state).toBe(
    "waiting",
  );
  expect(await answer("done")).toMatchObject({
    state: "done",
    evidence: { level: "attested", by: "it@acme.example" },
  });
  expect((await answer("done")).state).toBe("done");
  await expect(answer("refused")).rejects.toMatchObject({ code: "HUMAN_STEP_CLOSED" });
  expect((await store.moves.find("p1", "mv-acme"))?.wakeAt).toBe(NOW);
});

test("/docs shows every operation of the document, and loads nothing", async () => {
  const page = await app.inject({ method: "GET", url: "/docs" });
  expect(page.headers["content-type"]).toContain("text/html");
  const { paths } = (await app.inject({ method: "GET", url: "/openapi.json" })).json<{
    paths: Record<string, Record<string, { operationId: string }>>;
  }>();
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  expect(operations.length).toBeGreaterThan(10);
  const missing = operations.filter(
    ({ operationId }) => !page.body.includes(`id="${operationId}"`),
  );
  expect(missing).toEqual([]);
  expect(page.body).not.toMatch(/<script|<link|src=|https?:/);
});

test("letters are read on from the last one seen", async () => {
  const { letters } = await client.call(listLetters, { query: { move: "mv-acme" } });
  expect(letters.map(({ letterId }) => letterId)).toEqual(["l-1", "l-2"]);
  const [first] = letters;
  const rest = await client.call(listLetters, {
    query: { move: "mv-acme", after: first?.sequence ?? 0 },
  });
  expect(rest.letters.map(({ letterId }) => letterId)).toEqual(["l-2"]);
  expect((await client.call(showLetter, { params: { letter: "l-2" } })).letterId).toBe("l-2");
  const unknown = client.call(showLetter, { params: { letter: "l-9" } });
  await expect(unknown).rejects.toMatchObject({ code: "LETTER_UNKNOWN" });
});

test("bad input is named, and changes nothing", async () => {
  const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };
  const post = (url: string, payload: string) =>
    app.inject({ method: "POST", url, headers, payload });
  for (const [url, payload] of [
    ["/api/v1/plans", '{"moves":1}'],
    ["/api/v1/plans", "{"],
    ["/api/v1/moves/acme/approval", '{"bandHash":"short","approvedBy":"A"}'],
    ["/api/v1/clock", '{"forward":"a month"}'],
  ] as const) {
    const answer = await post(url, payload);
    expect([url, answer.statusCode]).toEqual([url, 400]);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.json()).toMatchObject({ code: "INPUT_INVALID", status: 400 });
  }
  const big = await post("/api/v1/plans", JSON.stringify({ moves: ["x".repeat(2_000_000)] }));
  expect(big.json()).toMatchObject({ code: "BODY_TOO_LARGE" });
  const wrongType = await app.inject({
    method: "POST",
    url: "/api/v1/imports",
    headers,
    payload: "{}",
  });
  expect(wrongType.json()).toMatchObject({ code: "BODY_TYPE_UNKNOWN" });
});

test("what is wrong with a request is told by its field and a reason, and by all that are wrong", async () => {
  const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };
  const problem = async (url: string, payload: string) => {
    const answer = await app.inject({ method: "POST", url, headers, payload });
    return answer.json().params;
  };
  expect(await problem("/api/v1/plans", '{"moves":[1,"a"]}')).toMatchObject({
    at: "moves[0]",
    reason: "wrongType",
    expected: ["string"],
  });
  expect(await problem("/api/v1/plans", "{")).toMatchObject({ at: "body", reason: "notJson" });
  expect(await problem("/api/v1/plans", "")).toMatchObject({ at: "body", reason: "notJson" });
  expect(await problem("/api/v1/moves/acme/approval", '{"bandHash":"short"}')).toMatchObject({
    at: "bandHash",
    reason: "badForm",
    others: ["approvedBy"],
  });
  const { json } = await app.inject({ url: "/api/v1/letters?after=x", headers });
  expect(json().params).toMatchObject({ at: "after", reason: "wrongType", expected: ["number"] });
});

test("an import makes customers, and a file that is none is refused whole", async () => {
  const header = "tenantId,companyName,domain,country,contactEmail";
  const row = "33333333-3333-4333-8333-333333333333,Zeta,zeta.example,IT,it@zeta.example";
  const before = (await client.call(listMoves)).moves.length;
  const result = await client.call(importCustomers, { body: `${header}\n${row}\n` });
  expect(result).toMatchObject({ rowsIn: 1, rowsAccepted: 1, customersNew: 1 });
  expect((await client.call(listMoves)).moves).toHaveLength(before + 1);
  const { customers } = await client.call(listCustomers);
  expect(customers.find(({ domain }) => domain === "zeta.example")?.move?.status).toBe("open");
  const broken = client.call(importCustomers, { body: `${header}\n"${row}` });
  await expect(broken).rejects.toMatchObject({ code: "CSV_QUOTE_OPEN" });
  const faults = {
    CSV_EMPTY: "\n",
    CSV_BINARY: "a\0b\0\0",
    CSV_LINE_TOO_LONG: "x".repeat(200_000),
  };
  for (const [code, body] of Object.entries(faults)) {
    await expect(client.call(importCustomers, { body })).rejects.toMatchObject({ code });
  }
  const headless = client.call(importCustomers, { body: "a,b\n1,2\n" });
  await expect(headless).rejects.toMatchObject({ code: "IMPORT_COLUMN_MISSING" });
});

test("a file whose names say nothing is read by what a person says of its columns and dates", async () => {
  const body =
    "a;b;c;d;e;Notes;Ablauf;g\n44444444-4444-4444-8444-444444444444;Eta;eta.example;IT;it@eta.example;call;03/12/2026;csp\n";
  const inspected = await client.call(readImportColumns, { body });
  expect(inspected).toMatchObject({
    dateOrder: null,
    refusal: { code: "IMPORT_COLUMN_MISSING", column: "tenantId" },
  });
  expect(inspected.columns.at(-1)).toEqual({ title: "g", meaning: null, examples: ["csp"] });
  const columns = "tenantId,companyName,domain,country,contactEmail,,endsOn,channel";
  const mapped = await client.call(readImportColumns, { query: { columns }, body });
  expect(mapped).toMatchObject({
    refusal: null,
    ambiguousDate: { cell: "03/12/2026", dayFirst: "2026-12-03", monthFirst: "2026-03-12" },
  });
  const riddle = await client.call(importCustomers, { query: { columns, dryRun: "true" }, body });
  expect(riddle.refused).toMatchObject([{ code: "IMPORT_DATE_AMBIGUOUS" }]);
  const query = { columns, dates: "dayFirst" } as const;
  const taken = await client.call(importCustomers, { query, body });
  expect(taken).toMatchObject({ rowsAccepted: 1, customersNew: 1 });
  const { customers } = await client.call(listCustomers);
  const eta = customers.find(({ domain }) => domain === "eta.example");
  expect(eta?.firstDeclaredEnd).toBe("2026-12-03");
});

test("Microsoft's own clock is moved by nobody", async () => {
  expect((await client.call(showStanding)).now).toBe(NOW);
  const move = client.call(moveClock, { body: { forward: "P1D" } });
  await expect(move).rejects.toMatchObject({ code: "CLOCK_NOT_OURS" });
});

test("what is due is told as it stands, or once it is done", async () => {
  await addMove(store, "elm", at("05-01T00:00"));
  const dueWithin = async (quietWithinMs: number) =>
    (await client.call(showStanding, { query: { quietWithinMs } })).due;
  expect(await dueWithin(10)).toBeGreaterThan(0);
  const waiting = dueWithin(10_000);
  for (;;) {
    const claim = await store.port.claimDue(NOW);
    if (claim === null) break;
    await claim.settle(outcomeOf(claim, { wakeAt: at("12-01T00:00") }));
  }
  expect(await waiting).toBe(0);
});

test("a move says how its lines have ended, in a list only once it is done", async () => {
  const moveId = await addMove(store, "birch", at("05-01T00:00"));
  const shown = () => client.call(showMove, { params: { move: moveId } });
  expect(await shown()).toMatchObject({ lines: [], lineCounts: null });
  const claim = await store.port.claimDue(at("05-01T00:00"));
  expect(claim?.move.moveId).toBe(moveId);
  await claim?.settle(
    outcomeOf(claim, { status: "done", wakeAt: null, planFile: planWithLines(moveId) }),
  );
  const lineCounts = { moved: 0, kept: 1, ignored: 0, refused: 1, open: 0 };
  const { moves } = await client.call(listMoves);
  const byId = new Map(moves.map((move) => [move.moveId, move.lineCounts]));
  expect(byId.get(moveId)).toEqual(lineCounts);
  expect(byId.get("mv-acme")).toBeNull();
  const details = await shown();
  expect(details.lineCounts).toEqual(lineCounts);
  // As the look counted that ended it: no plan is read for a list.
  const oak = await addMove(store, "oak", at("05-01T00:00"));
  const counted = { moved: 3, kept: 0, ignored: 0, refused: 0, open: 0 };
  const ending = await store.port.claimDue(at("05-01T00:00"));
  await ending?.settle(outcomeOf(ending, { status: "done", wakeAt: null, lineCounts: counted }));
  const listed = await client.call(listMoves);
  expect(listed.moves.find((move) => move.moveId === oak)?.lineCounts).toEqual(counted);
  expect(details.lines.map(({ outcome, code }) => [outcome, code])).toEqual([
    ["kept", null],
    ["refused", "OFFER_DISCONTINUED"],
  ]);
});

function planWithLines(moveId: string): PlanFile {
  const file = aPlanFile(moveId, "plan-of-birch");
  const line = {
    skuId: "sku-1",
    skuPartNumber: "VISIOCLIENT",
    title: "Visio Plan 2",
    seats: 10,
    channel: "webDirect",
    agreementType: "mcaWebDirect",
    billingOwner: { kind: "customer", tenantId: null, name: null, email: null },
    end: {
      plannedAt: null,
      continuityEndsAt: null,
      moneyEndsAt: null,
      evidence: "assumed",
      assumptions: [],
    },
    cost: null,
    runnerUp: null,
    wanted: null,
    acts: noActs,
  } as const;
  const kept = { ...line, lineId: "line-1", route: "keep", reason: "declaredKeep", refusal: null };
  const refusal = "OFFER_DISCONTINUED";
  const blocked = { ...line, lineId: "line-2", route: "blocked", reason: refusal, refusal };
  return PlanFile.parse({ ...file, plan: { ...file.plan, lines: [kept, blocked] } });
}

function planToApprove(moveId: string): PlanFile {
  const file = makePlan(aRequest([{ sku: e3, inUse: 9, rows: [aRow(e3)] }], [aDeclared()]));
  return { ...file, plan: { ...file.plan, moveId }, bandHash: "a".repeat(64) };
}
