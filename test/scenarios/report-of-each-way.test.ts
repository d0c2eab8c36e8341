// What a customer is told afterwards, whichever way their subscriptions came: what there was and what there is, each step
// with how it is known, and why nobody was interrupted. In every language, as a page.

import { expect, test } from "vitest";
import type { CustomerReport } from "#domain/report/customer-report.ts";
import { makeReport, type MoveRecords } from "#domain/report/make-report.ts";
import { renderReport } from "#letters/report/render-report.ts";
import { seededRandom } from "#lib/random.ts";
import { languages } from "#phrases/languages.ts";
import { runFast } from "#simulation/fast/fast-run.ts";
import { policyOf } from "#simulation/mix-policy.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import type { CustomerBlueprint } from "#simulation/worlds/blueprint.ts";
import { oneCustomer } from "#simulation/worlds/one-customer.fixture.ts";
import type { PersonAnswer } from "#sandbox/world/entities.ts";
import type { EngineStore } from "#store/open-store.ts";
import type { Move } from "#store/port.ts";
import { engineParts } from "../../src/main/engine-parts.ts";

const DAY = 24;
const SEATS = 6;
const VISIO_SEATS = 3;
const DAYS = 160;
const soon = { seats: SEATS, endsInDays: 110 };
const willing: PersonAnswer = { does: "asAsked", afterHours: 2 * DAY };

function handedOver(situation: string, sourceGives: "asAgreed" | "oneLess"): CustomerBlueprint {
  const source = { seller: "rival", agreementType: "cspNce", sku: "SPB" } as const;
  const one = oneCustomer({ ...soon, ...source });
  const [spb] = one.sources;
  if (spb === undefined) throw new Error("the customer has a source");
  return {
    ...one,
    situation,
    sources: [spb, { ...spb, sku: "VISIOCLIENT", seats: VISIO_SEATS, endsInDays: 140 }],
    usersBySku: { VISIOCLIENT: VISIO_SEATS },
    readings: { transfers: { pendingDays: 60, processingHours: DAY, sourceGives } },
    people: { sourcePartner: { ownershipTransfer: willing } },
  };
}

const agreement = { seller: "volumeLicensing", agreementType: "eaEas" } as const;
const ways = [
  oneCustomer(soon, { situation: "bought again", language: "it" }),
  handedOver("handed over", "asAgreed"),
  handedOver("handed over in part", "oneLess"),
  oneCustomer(
    { ...soon, ...agreement, sku: "ENTERPRISEWITHSCAL" },
    { situation: "renewed to CSP", people: { operator: { renewToCsp: willing } } },
  ),
  oneCustomer({ ...soon, sku: "ENTERPRISEWITHSCAL" }, { situation: "other licenses" }),
  oneCustomer(soon, { situation: "other region", country: "JP" }),
];

async function recordsOf(store: EngineStore, partnerId: string, move: Move): Promise<MoveRecords> {
  const { moveId } = move;
  const approvals = await store.approvals.list(partnerId, moveId);
  const [last] = approvals;
  const planFile =
    last === undefined ? null : await store.plans.find(partnerId, moveId, last.planHash);
  const humanSteps = await store.humanSteps.listOfMove(partnerId, moveId);
  const journal = await store.journal.list(partnerId, moveId);
  const kept = { ...move, approvals, planFile, humanSteps, journal, billed: null };
  return { ...kept, partnerName: "Contoso", interruptedUserHours: 0 };
}

async function reports(): Promise<ReadonlyMap<string, CustomerReport>> {
  const made = assemble(4, "none", ways, seededRandom("reports"));
  const opened: { store: EngineStore; partnerId: string }[] = [];
  const compose: typeof engineParts = (parts) => {
    opened.push({ store: parts.store, partnerId: parts.partner.partnerId });
    return engineParts(parts);
  };
  const policy = policyOf(["partner-transfer", "renew-to-csp"]);
  const run = { seed: 4, made, crashes: 0, strategy: "plan", compose, policy, days: DAYS };
  const { evidence } = await runFast(run);
  const [product] = opened;
  if (product === undefined) throw new Error("the product was opened");
  const { partnerId, store } = product;
  const situationOf = (tenantId: string) =>
    made.record.customers.find((each) => each.tenantId === tenantId)?.situation ?? "";
  const written = (await store.moves.list(partnerId)).map(async (move) => {
    const records = await recordsOf(store, partnerId, move);
    const report = makeReport(records, evidence.endedAt);
    return [situationOf(move.customer.tenantId), report] as const;
  });
  return new Map(await Promise.all(written));
}

test("says of each way what came, how that is known, and that nobody was interrupted; in every language", async () => {
  const all = await reports();
  const told = [...all].map(([situation, { after, continuity, events, lines, users }]) => [
    situation,
    {
      users,
      outcomes: lines.map(({ outcome }) => outcome),
      after: after.map(({ came, inUse, seats, term }) => [came, seats, inUse, term]),
      verdicts: continuity.map(({ inUse, verdict, verifiedSeats }) => [
        verdict,
        verifiedSeats >= inUse,
      ]),
      seen: events.map(({ what }) => what).filter((what) => what !== "step"),
    },
  ]);
  expect(Object.fromEntries(told)).toEqual({
    "bought again": {
      users: SEATS,
      outcomes: ["moved"],
      after: [["bought", SEATS, SEATS, "P1Y"]],
      verdicts: [["covered", true]],
      seen: ["agreement", "approved", "bought", "verified", "source"],
    },
    "handed over": {
      users: SEATS,
      outcomes: ["moved", "moved"],
      after: [
        ["handedOver", SEATS, SEATS, "P1Y"],
        ["handedOver", VISIO_SEATS, VISIO_SEATS, "P1Y"],
      ],
      verdicts: [
        ["wentOn", true],
        ["wentOn", true],
      ],
      seen: ["agreement", "approved", "transfer", "transfer", "arrived", "arrived"],
    },
    "handed over in part": {
      users: SEATS,
      outcomes: ["moved", "moved"],
      after: [
        ["bought", VISIO_SEATS, VISIO_SEATS, "P1Y"],
        ["handedOver", SEATS, SEATS, "P1Y"],
      ],
      verdicts: [
        ["covered", true],
        ["wentOn", true],
      ],
      seen: [
        "agreement",
        "approved",
        "transfer",
        "transfer",
        "arrived",
        "bought",
        "verified",
        "source",
      ],
    },
    "renewed to CSP": {
      users: SEATS,
      outcomes: ["moved"],
      after: [["renewedToCsp", SEATS, SEATS, "P1Y"]],
      verdicts: [["wentOn", true]],
      seen: ["agreement", "approved", "source", "renewedToCsp"],
    },
    "other licenses": {
      users: SEATS,
      outcomes: ["moved"],
      after: [["bought", SEATS, SEATS, "P1Y"]],
      verdicts: [["covered", true]],
      seen: ["agreement", "approved", "bought", "verified", "licenses", "licenses", "source"],
    },
    "other region": { users: 0, outcomes: [], after: [], verdicts: [], seen: [] },
  });
  for (const report of all.values()) {
    for (const language of languages) {
      const page = renderReport(report, language).replace(/<style>.*?<\/style>/s, "");
      expect(page).not.toMatch(/[{}]|undefined|NaN|<td>(report|transfers)\.|<tbody>\s*<\/tbody>/);
    }
  }
});
