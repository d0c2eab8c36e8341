import { expect, test } from "vitest";
import { makePlan } from "#domain/plan/make-plan.ts";
import { aDeclared, aRequest, aRow, e3, now } from "#domain/plan/plan-request.fixture.ts";
import { approvalLetters } from "./approval-letters.ts";

const request = aRequest([{ sku: e3, inUse: 9, rows: [aRow(e3)] }], [aDeclared()]);
const planFile = makePlan(request);
const partner = { name: "Nordwind", cloud: "usGovernment" };
const context = { now, partner, texts: {} };

function lettersTo(secondEmail: string | null, file = planFile) {
  const customer = { ...planFile.customer, language: "it" as const, secondEmail };
  return approvalLetters({ customer, moveId: planFile.plan.moveId }, file, context);
}

test("the customer is told what moves and when, in their language, and what to do if users are cut", () => {
  const [overview, card, ...more] = lettersTo(null);
  expect(more).toEqual([]);
  expect(overview?.kind).toBe("overview");
  expect(overview?.text).toContain("Offer ENTERPRISEPACK, 10 licenze");
  expect(overview?.text).toContain("27 novembre 2026"); // the order
  expect(overview?.text).toContain("2 dicembre 2026"); // the source's end
  expect(card).toMatchObject({ kind: "emergencyCard", language: "it", humanStepId: null });
  expect(card?.text).toContain("Offer ENTERPRISEPACK: 10 licenze");
  expect(card?.text).toContain("(portal.office365.us)"); // where this cloud's admins go
});

test("both also go to the address outside of the mailbox that a cut would stop", () => {
  for (const { to } of lettersTo("home@elsewhere.example")) {
    expect(to).toEqual([planFile.customer.contactEmail, "home@elsewhere.example"]);
  }
});

test("the same band writes the same letters, another band its own", () => {
  const ids = (bandHash: string) =>
    lettersTo(null, { ...planFile, bandHash }).map(({ letterId }) => letterId);
  expect(ids(planFile.bandHash)).toEqual(lettersTo(null).map(({ letterId }) => letterId));
  expect(new Set([...ids("a".repeat(64)), ...ids("b".repeat(64))]).size).toBe(4);
});

test("where nothing moves, nothing is written", () => {
  const lines = planFile.plan.lines.map((line) => ({ ...line, route: "keep" as const }));
  expect(lettersTo(null, { ...planFile, plan: { ...planFile.plan, lines } })).toEqual([]);
});
