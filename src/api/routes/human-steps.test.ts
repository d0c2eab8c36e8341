import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApiClient, type ApiClient } from "#contract/client.ts";
import {
  attestHumanStep,
  listHumanSteps,
  remindHumanStep,
  showEvidence,
} from "#contract/routes/human-steps.ts";
import { answerHumanStep, approveBand, showMove } from "#contract/routes/moves.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import { LocalDate } from "#lib/instant.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { aCustomer, addMove, aPartner, aStep, at } from "#store/testing/samples.ts";
import { createApi } from "../create-api.ts";
import { inProcessTransport } from "../in-process.ts";
import { askedTwice } from "../testing/asked-twice.ts";
import { realServices } from "../testing/real-services.ts";

const NOW = at("06-20T00:00");
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
});
afterAll(async () => {
  await app.close();
  await store.drop();
});

async function anOpenStep(name: string): Promise<string> {
  const moveId = await addMove(store, name, at("07-01T00:00"));
  const humanStepId = `${moveId}/stopRenewal`;
  await store.humanSteps.save("p1", { ...aStep(moveId), humanStepId, kind: "stopRenewal" });
  return humanStepId;
}

const attest = (humanStepId: string, body: string) =>
  client.call(attestHumanStep, {
    params: { humanStepId },
    query: { by: "Ada Rossi", fileName: "off.png" },
    body,
  });

test("open steps are listed with who, when, the next reminders and the escalation", async () => {
  const humanStepId = await anOpenStep("acme");
  const { humanSteps } = await client.call(listHumanSteps);
  expect(humanSteps).toMatchObject([
    {
      humanStepId,
      companyName: "acme Ltd",
      contact: { name: null, addresses: ["it@acme.example"] },
      isOverdue: false,
      nextChases: expect.arrayContaining([NOW, at("06-21T00:00")]),
      escalatesAt: at("06-22T00:00"),
    },
  ]);
});

test("a file ends a step as attested, is kept as it is, and stands by its hash in the journal", async () => {
  const humanStepId = await anOpenStep("acorn");
  const step = await attest(humanStepId, "\u0000PNG");
  expect(step).toMatchObject({
    state: "done",
    evidence: { level: "attested", at: NOW, by: "Ada Rossi", file: { fileName: "off.png" } },
  });
  const shown = await client.call(showEvidence, { params: { humanStepId } });
  expect(Buffer.from(shown.contentBase64, "base64").toString()).toBe("\u0000PNG");
  expect(shown.sha256).toBe(step.evidence?.file?.sha256);
  const [entry] = await store.journal.list("p1", step.moveId);
  expect(entry).toMatchObject({
    details: { evidence: shown.sha256 },
    personal: { by: "Ada Rossi" },
  });
  await expect(attest(humanStepId, "again")).rejects.toMatchObject({ code: "HUMAN_STEP_CLOSED" });
});

test("the number by which others know it is kept with its last day, and no day that no calendar has", async () => {
  const humanStepId = await anOpenStep("atlas");
  const params = { humanStepId };
  const body = { outcome: "done", by: "Ada Rossi", reference: "4500012345" } as const;
  const never = { ...body, validUntil: LocalDate.parse("2026-02-31") };
  await expect(client.call(answerHumanStep, { params, body: never })).rejects.toThrow();
  const until = { ...body, validUntil: LocalDate.parse("2026-12-31") };
  expect(await client.call(answerHumanStep, { params, body: until })).toMatchObject({
    state: "done",
    evidence: { level: "attested", reference: "4500012345", validUntil: "2026-12-31" },
  });
  // The same again is one answer; another number is not lost in silence.
  expect((await client.call(answerHumanStep, { params, body: until })).state).toBe("done");
  const other = { ...body, reference: "4500099999" };
  await expect(client.call(answerHumanStep, { params, body: other })).rejects.toMatchObject({
    code: "HUMAN_STEP_CLOSED",
  });
});

test("a step that is nowhere is named in the refusal", async () => {
  const asked = client.call(remindHumanStep, {
    params: { humanStepId: "mv-none/stopRenewal" },
    body: { by: "Ada Rossi" },
  });
  await expect(asked).rejects.toMatchObject({
    code: "HUMAN_STEP_UNKNOWN",
    params: { id: "mv-none/stopRenewal" },
  });
});

test("a reminder is asked for once, wakes the move, and stands in the journal with who wanted it", async () => {
  const humanStepId = await anOpenStep("actor");
  const [moveId = ""] = humanStepId.split("/");
  const remind = () =>
    client.call(remindHumanStep, { params: { humanStepId }, body: { by: "Ada Rossi" } });
  expect(await remind()).toMatchObject({ outcome: "asked", step: { reminderAskedAt: NOW } });
  expect((await remind()).outcome).toBe("asked");
  const entries = await store.journal.list("p1", moveId);
  expect(entries.filter(({ details }) => details["reminder"] === "asked")).toMatchObject([
    { subject: humanStepId, personal: { by: "Ada Rossi" } },
  ]);
  expect((await store.moves.find("p1", moveId))?.wakeAt).toBe(NOW);
  await attest(humanStepId, "shown");
  await expect(remind()).rejects.toMatchObject({ code: "HUMAN_STEP_CLOSED" });
});

test("an empty or overlong file attests nothing", async () => {
  const humanStepId = await anOpenStep("acute");
  await expect(attest(humanStepId, "")).rejects.toMatchObject({ code: "EVIDENCE_EMPTY" });
  const long = attest(humanStepId, "x".repeat(5 * 1024 * 1024 + 1));
  await expect(long).rejects.toMatchObject({ code: "BODY_TOO_LARGE" });
  expect((await store.humanSteps.find("p1", humanStepId))?.state).toBe("open");
  const none = client.call(showEvidence, { params: { humanStepId } });
  await expect(none).rejects.toMatchObject({ code: "EVIDENCE_MISSING" });
});

/** Our operator is asked to schedule a renewal to CSP for 13 seats, one more than anybody approved. */
async function aRenewalAsked(name: string): Promise<string> {
  const moveId = `mv-${name}`;
  await store.customers.save("p1", aCustomer(name));
  const asked = { lineId: "source-1", seats: 13, unapproved: 1, at: NOW };
  const standing = { ...newStanding(), renewalsAsked: [asked] };
  const move = { moveId, customerId: `cu-${name}`, standing, wakeAt: NOW };
  await store.moves.create({ partnerId: "p1", ...move });
  return aRenewalStep(moveId, "source-1");
}

async function aRenewalStep(moveId: string, lineId: string): Promise<string> {
  const humanStepId = `${moveId}/renewToCsp/${lineId}`;
  const about = { humanStepId, kind: "renewToCsp", lineId, owner: "operator" } as const;
  await store.humanSteps.save("p1", { ...aStep(moveId), ...about });
  return humanStepId;
}

test("more licenses than were approved are confirmed only with who of the customer agreed to them", async () => {
  const answer = (humanStepId: string, note: string | null, outcome: "done" | "refused" = "done") =>
    client.call(answerHumanStep, { params: { humanStepId }, body: { outcome, by: "Ada", note } });
  const told = await aRenewalAsked("alloy");
  for (const untold of [null, "  "]) {
    await expect(answer(told, untold)).rejects.toMatchObject({ code: "AGREEMENT_NOT_SHOWN" });
  }
  expect((await store.humanSteps.find("p1", told))?.state).toBe("open");
  const note = "Mr Weber agreed by mail, 20 June";
  expect(await answer(told, note)).toMatchObject({ state: "done", evidence: { by: "Ada", note } });
  // Of another line no more is asked for than was approved.
  expect((await answer(await aRenewalStep("mv-alloy", "source-2"), null)).state).toBe("done");
  expect((await attest(await aRenewalAsked("amber"), "their mail")).state).toBe("done");
  expect((await answer(await aRenewalAsked("arbor"), null, "refused")).state).toBe("refused");
});

test("two plans that are asked for are shown as what they are, and either can be approved", async () => {
  const { first, more, moveId, outgrow } = await askedTwice(store, "zenith", at("06-02T00:00"));
  const shown = async () => (await client.call(showMove, { params: { move: moveId } })).askedBeside;
  const rows = async () =>
    (await client.call(listHumanSteps, { query: { move: moveId } })).humanSteps
      .toSorted((a, b) => Number(b.isOutgrown) - Number(a.isOutgrown))
      .map(({ isOutgrown, nextChases, state }) => [state, isOutgrown, nextChases.length > 0]);
  expect(await shown()).toEqual([]);
  await outgrow();
  const { bandHash, planHash } = first;
  expect(await shown()).toEqual([{ bandHash, planHash, askedAt: at("06-01T00:00") }]);
  const open = [
    ["open", true, false],
    ["open", false, true],
  ];
  expect(await rows()).toEqual(open);
  const [{ humanStepId = "" } = {}] = (
    await client.call(listHumanSteps, { query: { move: moveId } })
  ).humanSteps.filter(({ isOutgrown }) => isOutgrown);
  // Of the smaller nobody is reminded: the letter is about the larger one.
  const remind = { params: { humanStepId }, body: { by: "Anna" } };
  const { step } = await client.call(remindHumanStep, remind);
  expect(step.humanStepId).toContain(more.bandHash.slice(0, 12));
  const approve = (hash: string) =>
    client.call(approveBand, {
      params: { move: moveId },
      body: { bandHash: hash, approvedBy: "Anna" },
    });
  await approve(bandHash);
  expect(await shown()).toEqual([]);
  await expect(approve(bandHash)).rejects.toMatchObject({ code: "BAND_HASH_DIFFERENT" });
  await approve(more.bandHash);
  expect(await store.approvals.list("p1", moveId)).toHaveLength(2);
});
