// The customer's link: what it opens, and that it opens nothing else.

import type { FastifyInstance } from "fastify";
import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createApiClient, type ApiClient } from "#contract/client.ts";
import { pathOf, type Route } from "#contract/route.ts";
import {
  answerProposal,
  confirmOwnStep,
  makeCustomerLink,
  revokeCustomerLinks,
  showCustomerPage,
} from "#contract/routes/customer-page.ts";
import { HumanStepKind } from "#domain/human-steps/human-step.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import { aDeclared, aRequest, aRow, e3 } from "#domain/plan/plan-request.fixture.ts";
import { addDays, type Instant } from "#lib/instant.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { addMove, aPartner, aStep, at } from "#store/testing/samples.ts";
import { createApi } from "../create-api.ts";
import { canConfirm } from "./customer-page.ts";
import { inProcessTransport } from "../in-process.ts";
import { askedTwice } from "../testing/asked-twice.ts";
import { realServices } from "../testing/real-services.ts";
import { testLinks } from "../testing/open-test-api.ts";

const MADE_AT = at("06-01T12:00");
let store: TestStore;
let app: FastifyInstance;
let operator: ApiClient;
let now: Instant;
const logged: string[] = [];
let moves = 0;

beforeAll(async () => {
  store = await openTestStore();
  await store.partners.save(aPartner("p1"));
  const log = pino({ level: "trace" }, { write: (line) => void logged.push(line) });
  const clock = { now: () => Promise.resolve(now) };
  const services = realServices(store, aPartner("p1"), clock);
  app = await createApi({ services, token: "a-token", version: "0.0.0", log });
  operator = createApiClient(inProcessTransport(app), "a-token");
});
beforeEach(() => {
  now = MADE_AT;
});
afterAll(async () => {
  await app.close();
  await store.drop();
});

/** A move with a plan to agree to, and the secret of a link that opens it. */
async function aLinkedMove() {
  const moveId = await addMove(store, `acme${(moves += 1)}`, at("07-01T00:00"));
  const price = { amount: "21.50", currency: "EUR" };
  const declared = aDeclared({ unitPricePerMonth: price });
  const request = aRequest([{ sku: e3, inUse: 9, rows: [aRow(e3)] }], [declared], { moveId });
  const planFile = makePlan(request);
  await store.plans.makeCurrent("p1", planFile);
  const { url } = await operator.call(makeCustomerLink, {
    params: { move: moveId },
    body: { by: "Olga" },
  });
  return { moveId, planFile, token: tokenIn(url) };
}

function tokenIn(url: string): string {
  return url.replace("https://links.example/c/#", "");
}

const customer = (token: string) => createApiClient(inProcessTransport(app), token);
const show = (token: string) => customer(token).call(showCustomerPage);

async function answerAs(token: string, outcome: "approved" | "refused", shownHash?: string) {
  const hash = shownHash ?? (await show(token)).shownHash ?? "";
  const body = { outcome, name: "Ada Rossi", shownHash: hash, note: null };
  return customer(token).call(answerProposal, { body });
}

async function refusalsOf(moveId: string): Promise<unknown[]> {
  const entries = await store.journal.list("p1", moveId);
  return entries.flatMap(({ details }) => details["refused"] ?? []);
}

test("shows what moves, and what it costs now and then, without the partner's own cost", async () => {
  const { planFile, token } = await aLinkedMove();
  const page = await show(token);
  const [target] = planFile.plan.targets;
  const [line] = planFile.plan.lines;
  expect(page).toMatchObject({
    language: "it",
    partnerName: "Fabrikam",
    linkExpiresAt: at("07-31T12:00"),
    canAnswer: true,
    answer: null,
    proposal: {
      bandHash: planFile.bandHash,
      movesAt: line?.end.plannedAt,
      users: 9,
      products: [{ title: target?.title, seats: 10, replaces: [{ lineId: line?.lineId }] }],
      pricePerMonth: { present: { amount: "215.00", currency: "EUR" } },
    },
  });
  expect(JSON.stringify(page)).not.toContain("unitCost");
});

test("agreeing approves the band by name, with what was shown; twice is one answer, the contrary is too late", async () => {
  const { moveId, planFile, token } = await aLinkedMove();
  await answerAs(token, "approved");
  const page = await answerAs(token, "approved");
  expect(page).toMatchObject({ canAnswer: false, approvedAt: MADE_AT });
  expect(page.answer).toMatchObject({ outcome: "approved", name: "Ada Rossi", at: MADE_AT });
  expect(await store.approvals.list("p1", moveId)).toMatchObject([
    { bandHash: planFile.bandHash, approvedBy: "Ada Rossi" },
  ]);
  const told = await store.journal.list("p1", moveId);
  const answers = told.filter(({ subject }) => subject === "customerAnswer");
  expect(answers).toMatchObject([
    { details: { shownHash: page.shownHash, shown: page.proposal }, personal: { by: "Ada Rossi" } },
  ]);
  await expect(answerAs(token, "refused")).rejects.toMatchObject({ code: "PROPOSAL_ANSWERED" });
  expect(await refusalsOf(moveId)).toEqual(["replayed"]);
});

test("not agreeing approves nothing and asks the operator to speak with the customer, who may still agree", async () => {
  const { moveId, token } = await aLinkedMove();
  const page = await answerAs(token, "refused");
  expect(page).toMatchObject({ canAnswer: true, answer: { outcome: "refused" } });
  expect(await store.approvals.list("p1", moveId)).toEqual([]);
  expect(await store.humanSteps.listOfMove("p1", moveId)).toMatchObject([
    { kind: "answerCustomer", owner: "operator", state: "open" },
  ]);
  expect((await store.moves.find("p1", moveId))?.wakeAt).toBe(MADE_AT);
  await answerAs(token, "approved");
  expect(await store.approvals.list("p1", moveId)).toHaveLength(1);
});

test("agreeing to what was shown before more licenses came into use counts, until the later proposal is agreed to", async () => {
  const agreedAfter = async (alsoToMore: boolean) => {
    const { moveId, outgrow, first } = await askedTwice(store, `acme${(moves += 1)}`, now);
    const link = { params: { move: moveId }, body: { by: "Olga" } };
    const token = tokenIn((await operator.call(makeCustomerLink, link)).url);
    const { shownHash } = await show(token);
    await outgrow();
    if (alsoToMore) await answerAs(token, "approved");
    return { agree: () => answerAs(token, "approved", shownHash ?? ""), first, moveId };
  };
  const { agree, first, moveId } = await agreedAfter(false);
  const counts = { canAnswer: true, answer: { outcome: "approved" } };
  expect(await agree()).toMatchObject(counts);
  expect(await agree()).toMatchObject(counts);
  expect(await store.approvals.list("p1", moveId)).toMatchObject([{ bandHash: first.bandHash }]);
  const late = await agreedAfter(true);
  await expect(late.agree()).rejects.toMatchObject({ code: "PROPOSAL_CHANGED" });
  expect(await store.approvals.list("p1", late.moveId)).toHaveLength(1);
});

test("an answer to anything but what is shown now is not kept", async () => {
  const { moveId, token } = await aLinkedMove();
  const answering = answerAs(token, "approved", "0".repeat(64));
  await expect(answering).rejects.toMatchObject({ code: "PROPOSAL_CHANGED" });
  expect(await store.approvals.list("p1", moveId)).toEqual([]);
  expect(await refusalsOf(moveId)).toEqual(["outdated"]);
});

test("what nobody can read is confirmed by name; steps of another move and those read at Microsoft are not", async () => {
  const [mine, other] = [await aLinkedMove(), await aLinkedMove()];
  for (const { moveId } of [mine, other]) {
    for (const kind of ["stopRenewal", "acceptAgreement", "purchaseOrder"] as const) {
      const humanStepId = `${moveId}/${kind}`;
      await store.humanSteps.save("p1", { ...aStep(moveId), humanStepId, kind });
    }
  }
  const confirm = (humanStepId: string, told: { reference?: string } = {}) =>
    customer(mine.token).call(confirmOwnStep, {
      params: { humanStepId },
      body: { outcome: "done", name: "Ada Rossi", ...told },
    });
  await confirm(`${mine.moveId}/purchaseOrder`, { reference: "PO-7" });
  const ordered = await store.humanSteps.find("p1", `${mine.moveId}/purchaseOrder`);
  expect(ordered?.evidence).toMatchObject({ level: "declared", reference: "PO-7" });
  const page = await confirm(`${mine.moveId}/stopRenewal`);
  expect(page.asks.map(({ kind, state }) => [kind, state])).toEqual([
    ["acceptAgreement", "open"],
    ["purchaseOrder", "done"],
    ["stopRenewal", "done"],
  ]);
  expect(page.asks[0]?.link).toMatch(/^https:\/\/admin\.microsoft\.com\//);
  await expect(confirm(`${mine.moveId}/acceptAgreement`)).rejects.toMatchObject({
    code: "HUMAN_STEP_CLOSED",
  });
  await expect(confirm(`${other.moveId}/stopRenewal`)).rejects.toMatchObject({
    code: "HUMAN_STEP_UNKNOWN",
  });
  const untouched = await store.humanSteps.find("p1", `${other.moveId}/stopRenewal`);
  expect(untouched?.state).toBe("open");
  expect(await refusalsOf(mine.moveId)).toEqual(["foreign"]);
});

test("what does not show at Microsoft is taken from their page; of what their seller has to do, what cuts nobody", () => {
  const asked = HumanStepKind.options.map((kind) => ({ ...aStep("mv-1"), kind }));
  const unconfirmed = asked.filter((step) => !canConfirm(step)).map(({ kind }) => kind);
  expect(unconfirmed).toEqual([
    "acceptRelationship",
    "acceptAgreement",
    "approveDelegatedAdmin",
    "approvePlan",
  ]);
  const ofSeller = asked.map((step) => ({ ...step, owner: "sourcePartner" as const }));
  expect(ofSeller.filter(canConfirm).map(({ kind }) => kind)).toEqual([
    "stopRenewal",
    "chooseEnd",
    "reduceSeats",
    "cancelRenewalToCsp",
    "endExtension",
    "endNow",
    "rescueRenewal",
  ]);
  expect(asked.some((step) => canConfirm({ ...step, owner: "operator" }))).toBe(false);
  expect(asked.some((step) => canConfirm({ ...step, state: "done" }))).toBe(false);
});

test("expired, withdrawn, forged and damaged links open nothing, and the move's journal says so", async () => {
  const { moveId, token } = await aLinkedMove();
  const other = await aLinkedMove();
  const signature = other.token.split(".").at(-1) ?? "";
  const forged = [...token.split(".").slice(0, -1), signature].join(".");
  await expect(show(forged)).rejects.toMatchObject({ code: "LINK_UNKNOWN" });
  const later = token.replace(/\.(\d+)\.([\w-]+)$/, (_, seconds: string, signed: string) => {
    return `.${Number(seconds) + 1}.${signed}`;
  });
  await expect(show(later)).rejects.toMatchObject({ code: "LINK_UNKNOWN" });
  const link = { moveId, generation: 0, expiresAt: addDays(now, 60) };
  const ofAnotherPartner = tokenIn(testLinks("p2").urlOf(link));
  await expect(show(ofAnotherPartner)).rejects.toMatchObject({ code: "LINK_UNKNOWN" });
  await expect(show("x")).rejects.toMatchObject({ code: "LINK_UNKNOWN" });
  now = addDays(MADE_AT, 60);
  await expect(show(token)).rejects.toMatchObject({
    code: "LINK_EXPIRED",
    params: { partnerName: "Fabrikam", language: "it" },
  });
  now = MADE_AT;
  await operator.call(revokeCustomerLinks, { params: { move: moveId }, body: { by: "Olga" } });
  await expect(show(token)).rejects.toMatchObject({ code: "LINK_REVOKED" });
  expect(await refusalsOf(moveId)).toEqual(["forged", "expired", "revoked"]);
  expect((await show(other.token)).moveStatus).toBe("open");
  const made = { params: { move: moveId }, body: { by: "Olga" } };
  const anew = await operator.call(makeCustomerLink, made);
  expect((await show(tokenIn(anew.url))).moveStatus).toBe("open");
});

test("no route of the contract but those of the page takes a link for a sign-in", async () => {
  const { moveId, token } = await aLinkedMove();
  const folder = join(import.meta.dirname, "../../contract/routes");
  const files = globSync("*.ts", { cwd: folder });
  const exported = await Promise.all(
    files.map(async (file) =>
      Object.values((await import(pathToFileURL(join(folder, file)).href)) as object),
    ),
  );
  const routes = exported.flat().filter(isRoute);
  const signedIn = routes.filter(({ path }) => !path.startsWith("/c/"));
  expect(signedIn.length).toBeGreaterThan(25);
  expect(signedIn.filter(({ path }) => !path.startsWith("/api/v1/"))).toEqual([]);
  for (const [n, route] of signedIn.entries()) {
    const path = pathOf(route, { move: moveId, customer: moveId, letter: "1" }, {});
    const headers = { authorization: `Bearer ${token}` };
    const { statusCode } = await app.inject({
      method: route.method,
      url: path,
      headers,
      remoteAddress: `127.0.1.${n}`, // who fails often is not heard
    });
    expect([route.name, statusCode]).toEqual([route.name, 401]);
  }
});

test("the secret stands in no log line, in no journal and in no table", async () => {
  const { moveId, token } = await aLinkedMove();
  await answerAs(token, "approved");
  await show(`${token}x`).catch(() => undefined);
  const signature = token.split(".").at(-1) ?? "";
  expect(logged.length).toBeGreaterThan(0);
  expect(logged.filter((line) => line.includes(signature))).toEqual([]);
  expect(JSON.stringify(await store.journal.list("p1", moveId))).not.toContain(signature);
});

test("a link is asked for so often in a minute and no more", async () => {
  const { token } = await aLinkedMove();
  const answers: number[] = [];
  const headers = { authorization: `Bearer ${token.slice(0, -1)}x` };
  for (let n = 0; n < 130; n += 1) {
    answers.push((await app.inject({ url: showCustomerPage.path, headers })).statusCode);
  }
  expect(new Set(answers.slice(0, 60))).toEqual(new Set([404]));
  expect(answers).toContain(429);
});

function isRoute(value: unknown): value is Route {
  return typeof value === "object" && value !== null && "path" in value && "bodyType" in value;
}
