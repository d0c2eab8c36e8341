// Who decided about which plan: told from the journal, with what belongs to it, as it was then.

import { expect, test } from "vitest";
import { listActivity } from "#contract/routes/activity.ts";
import {
  answerProposal,
  makeCustomerLink,
  showCustomerPage,
} from "#contract/routes/customer-page.ts";
import { listDecisions } from "#contract/routes/decisions.ts";
import { answerHumanStep, approveBand } from "#contract/routes/moves.ts";
import { policyWith, type PolicyChanges } from "#domain/plan/policy-changes.ts";
import { defaultPolicy } from "#domain/plan/policy.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import { aDeclared, aRequest, aRow, e3 } from "#domain/plan/plan-request.fixture.ts";
import { openTestStore } from "#store/testing/open-test-store.ts";
import { addMove, aPartner, aStep, at } from "#store/testing/samples.ts";
import { createApiClient } from "#contract/client.ts";
import { createApi } from "../create-api.ts";
import { inProcessTransport } from "../in-process.ts";
import { realServices } from "../testing/real-services.ts";
import { pino } from "pino";

const TOKEN = "a-token";

async function openHouse() {
  const store = await openTestStore();
  await store.partners.save(aPartner("p1"));
  let now = at("06-01T12:00");
  const clock = { now: () => Promise.resolve(now) };
  const app = await createApi({
    services: realServices(store, aPartner("p1"), clock),
    token: TOKEN,
    version: "0.0.0",
    log: pino({ level: "silent" }),
  });
  const clientOf = (token: string) => createApiClient(inProcessTransport(app), token);
  return {
    store,
    operator: clientOf(TOKEN),
    clientOf,
    itIs(text: string) {
      now = at(text);
    },
    async addPlanned(name: string, changes: PolicyChanges = {}) {
      const moveId = await addMove(store, name, at("07-01T00:00"));
      const declared = aDeclared({ unitPricePerMonth: { amount: "21.50", currency: "EUR" } });
      const request = aRequest([{ sku: e3, inUse: 9, rows: [aRow(e3)] }], [declared], {
        moveId,
        policy: policyWith(defaultPolicy, changes),
      });
      const planFile = makePlan(request);
      await store.plans.makeCurrent("p1", planFile);
      return planFile;
    },
    async [Symbol.asyncDispose]() {
      await app.close();
      await store.drop();
    },
  };
}

test("each yes and no is told by whom, when, of which hash and under which policy, the newest first", async () => {
  await using house = await openHouse();
  const { operator, store } = house;
  const approved = await house.addPlanned("acme", { rehearsalDays: 9 });
  const { bandHash, planHash, band, plan } = approved;
  const { moveId } = plan;
  const chosen = { changes: { rehearsalDays: 9 }, changedAt: plan.madeAt, changedBy: "Olga" };
  await store.policies.choose("p1", chosen);
  // In the same instant, but the plan is not by it.
  await store.policies.choose("p1", {
    ...chosen,
    changes: { rehearsalDays: 99 },
    changedBy: "Pia",
  });
  const body = { bandHash, approvedBy: "Ada" };
  await operator.call(approveBand, { params: { move: moveId }, body });

  house.itIs("06-02T12:00");
  const refused = await house.addPlanned("bolt");
  const { url } = await operator.call(makeCustomerLink, {
    params: { move: refused.plan.moveId },
    body: { by: "Olga" },
  });
  const customer = house.clientOf(url.replace("https://links.example/c/#", ""));
  const { shownHash } = await customer.call(showCustomerPage);
  await customer.call(answerProposal, {
    body: { outcome: "refused", name: "Rosa", shownHash: shownHash ?? "", note: "Too dear." },
  });

  house.itIs("06-03T12:00");
  const told = await house.addPlanned("cord");
  const humanStepId = `mv-cord/approvePlan/${told.bandHash.slice(0, 12)}`;
  await store.humanSteps.save("p1", { ...aStep("mv-cord"), humanStepId, kind: "approvePlan" });
  await operator.call(answerHumanStep, {
    params: { humanStepId },
    body: { outcome: "refused", by: "Otto" },
  });

  const { decisions, next } = await operator.call(listDecisions);
  expect(next).toBeNull();
  expect(
    decisions.map(({ companyName, outcome, by, byCustomer, note }) => [
      companyName,
      outcome,
      by,
      byCustomer,
      note,
    ]),
  ).toEqual([
    ["cord Ltd", "refused", "Otto", false, null],
    ["bolt Ltd", "refused", "Rosa", true, "Too dear."],
    ["acme Ltd", "approved", "Ada", false, null],
  ]);
  expect(decisions.map((each) => each.bandHash)).toEqual([
    told.bandHash,
    refused.bandHash,
    bandHash,
  ]);
  const seats = { min: band.targets[0]?.minSeats, max: band.targets[0]?.maxSeats };
  const policy = { changedAt: plan.madeAt, changedBy: "Olga" };
  expect(decisions[2]).toMatchObject({ at: at("06-01T12:00"), planHash, seats, policy });
  expect(decisions[1]?.policy).toBeNull();

  await store.personalData.erase("p1", moveId);
  await store.personalData.erase("p1", refused.plan.moveId);
  const erased = await operator.call(listDecisions);
  expect(erased.decisions.map(({ by, note }) => [by, note])).toEqual([
    ["Otto", null],
    [null, null],
    ["Ada", null],
  ]);
});

test("where two have to approve, both are named; a first consent alone is no decision", async () => {
  await using house = await openHouse();
  const { store } = house;
  const { bandHash, plan, planHash } = await house.addPlanned("acme");
  const { moveId } = plan;
  const consent = { moveId, bandHash, agentId: "1", name: "Ada", consentedAt: at("06-01T10:00") };
  await store.approvalConsents.add("p1", consent);
  expect((await house.operator.call(listDecisions)).decisions).toEqual([]);
  const second = { ...consent, agentId: "2", name: "Ben", consentedAt: at("06-01T12:00") };
  await store.approvalConsents.add("p1", second);
  const approval = {
    moveId,
    bandHash,
    planHash,
    approvedBy: "Ada, Ben",
    approvedAt: at("06-01T12:00"),
  };
  const journal = {
    at: approval.approvedAt,
    kind: "person",
    subject: "approval",
    details: { bandHash, planHash },
    personal: { by: approval.approvedBy },
  } as const;
  const act = { partnerId: "p1", moveId, humanStep: null, wakeAt: null };
  await store.moves.recordAct({ ...act, approval, journal: [journal] });
  const { decisions } = await house.operator.call(listDecisions);
  expect(decisions).toMatchObject([
    {
      by: "Ada, Ben",
      consents: [
        { name: "Ada", at: at("06-01T10:00") },
        { name: "Ben", at: at("06-01T12:00") },
      ],
    },
  ]);
});

test("the log is narrowed by customer, by who, by what and by time", async () => {
  await using house = await openHouse();
  const { operator } = house;
  for (const [index, name] of ["acme", "bolt", "cord"].entries()) {
    house.itIs(`06-0${index + 1}T12:00`);
    const { bandHash, plan } = await house.addPlanned(name);
    const approvedBy = name === "bolt" ? "Ben_" : "Ada";
    await operator.call(approveBand, {
      params: { move: plan.moveId },
      body: { bandHash, approvedBy },
    });
  }
  const asked = async (query: object) => {
    const { entries } = await operator.call(listActivity, { query });
    return entries.filter(({ subject }) => subject === "approval").map(({ moveId }) => moveId);
  };
  const all = ["mv-cord", "mv-bolt", "mv-acme"];
  expect(await asked({ about: "decisions", who: "people" })).toEqual(all);
  expect(await asked({ customer: "BOLT Ltd" })).toEqual(["mv-bolt"]);
  expect(await asked({ customer: "cord.example" })).toEqual(["mv-cord"]);
  expect(await asked({ customer: "%" })).toEqual([]);
  expect(await asked({ by: "ada" })).toEqual(["mv-cord", "mv-acme"]);
  expect(await asked({ by: "_" })).toEqual(["mv-bolt"]);
  expect(await asked({ from: at("06-02T12:00") })).toEqual(["mv-cord", "mv-bolt"]);
  expect(await asked({ from: at("06-02T00:00"), until: at("06-03T12:00") })).toEqual(["mv-bolt"]);
  expect(await asked({ who: "handover" })).toEqual([]);
  for (const about of ["people", "writes", "readings", "plans", "imports", "failures"]) {
    expect(await asked({ about })).toEqual([]);
  }
});
