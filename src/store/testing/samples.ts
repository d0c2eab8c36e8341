// Small valid rows for the tests of the store.

import { Customer } from "#domain/estate/customer.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import { PlanFile } from "#domain/plan/move-plan.ts";
import { sumOfCosts } from "#domain/timing/transition-cost.ts";
import { defaultPolicy } from "#domain/plan/policy.ts";
import type { NewJournalEntry } from "#domain/reconcile/journal-entry.ts";
import { newStanding, type Standing } from "#domain/reconcile/standing.ts";
import { parseInstant, type Instant } from "#lib/instant.ts";
import type { Store } from "../open-store.ts";
import { nothingRead, type Claim, type Letter, type Outcome } from "../port.ts";
import { Partner } from "../tables/partners.ts";

/** `at("06-02T10:00")` is an instant of June and so on of 2026. */
export function at(text: string): Instant {
  return parseInstant(`2026-${text}`);
}

export function aPartner(partnerId: string): Partner {
  return Partner.parse({
    partnerId,
    cloud: "sandbox",
    tenantId: `tenant-of-${partnerId}`,
    name: "Fabrikam",
    country: "IT",
    currency: "EUR",
    region: "europe",
    mpnId: null,
    applicationId: "app",
    securityGroupId: null,
    attestation: { scanned: ["PC1", "PC2"] },
    connectedAt: at("06-01T00:00"),
  });
}

export function aCustomer(name: string): Customer {
  return Customer.parse({
    customerId: `cu-${name}`,
    tenantId: `${name}-0000`,
    companyName: `${name} Ltd`,
    domain: `${name}.example`,
    country: "IT",
    language: "it",
    contactName: null,
    contactEmail: `it@${name}.example`,
    secondEmail: null,
    intent: "move",
    importedAt: at("06-01T00:00"),
    declared: [],
  });
}

/** A partner `p1` (once) and a customer of it with an open move `mv-<name>`. */
export async function addMove(
  store: Store,
  name: string,
  wakeAt: Instant,
  standing: Partial<Standing> = {},
): Promise<string> {
  await store.partners.save(aPartner("p1"));
  await store.customers.save("p1", aCustomer(name));
  const moveId = `mv-${name}`;
  await store.moves.create({
    partnerId: "p1",
    moveId,
    customerId: `cu-${name}`,
    standing: { ...newStanding(), ...standing },
    wakeAt,
  });
  return moveId;
}

/** An outcome that changes nothing but what is given. */
export function outcomeOf(claim: Claim, changes: Partial<Outcome>): Outcome {
  return {
    status: "open",
    refusal: null,
    standing: claim.move.standing,
    wakeAt: claim.move.wakeAt,
    read: nothingRead,
    lineCounts: null,
    journal: [],
    humanSteps: [],
    letters: [],
    planFile: null,
    ...changes,
  };
}

export function anEntry(subject: string): NewJournalEntry {
  return { at: at("06-01T00:00"), kind: "intent", subject, details: { seats: 3 } };
}

export function aStep(moveId: string): HumanStep {
  return {
    humanStepId: `${moveId}/acceptRelationship`,
    moveId,
    kind: "acceptRelationship",
    lineId: null,
    owner: "customerAdmin",
    openedAt: at("06-01T00:00"),
    dueAt: at("06-22T00:00"),
    lastChasedAt: null,
    chases: 0,
    state: "open",
    reason: "getCustomer: 403 1000",
    evidence: null,
  };
}

export function aLetter(moveId: string, letterId: string): Letter {
  return {
    letterId,
    moveId,
    tenantId: "acme-0000",
    humanStepId: null,
    kind: "invitation",
    recipientRole: "customerAdmin",
    lineId: null,
    language: "it",
    to: ["it@acme.example"],
    subject: "Benvenuti",
    text: "…",
    html: "<p>…</p>",
    writtenAt: at("06-01T00:00"),
  };
}

export function aPlanFile(moveId: string, planHash: string): PlanFile {
  const customer = aCustomer("acme");
  const { tenantId } = customer;
  return PlanFile.parse({
    schema: "handover.planFile/1",
    customer,
    estate: {
      tenantId,
      country: "IT",
      observedAt: at("06-01T00:00"),
      subscriptions: [],
      pools: [],
      users: [],
      groups: [],
    },
    estateHash: "e",
    ours: [],
    offers: [],
    licenses: [],
    overrides: [],
    policy: defaultPolicy,
    plan: {
      schema: "handover.movePlan/1",
      moveId,
      tenantId,
      madeAt: at("06-01T00:00"),
      catalogVersion: "c",
      madeFrom: { estateHash: "", inputsHash: "" },
      lines: [],
      targets: [],
      replacements: [],
      reassignment: null,
      findings: [],
      cost: {
        overlap: null,
        committed: null,
        committedAt: { list: null, customer: null },
        ifDoneToday: null,
        transition: sumOfCosts([]),
        lowerBound: null,
      },
      approveBy: null,
    },
    planHash,
    band: { schema: "handover.band/1", moveId, tenantId, targets: [], acts: [] },
    bandHash: `band-of-${planHash}`,
    proof: { schema: "handover.proof/1", intervals: [], userClasses: [], assumptions: [] },
  });
}
