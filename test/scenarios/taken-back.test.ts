// A move ends while its customer is still to turn a renewal off: a year later nobody would stand behind it.

import { seededRandom } from "#lib/random.ts";
import { runFast } from "#simulation/fast/fast-run.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import type { CustomerBlueprint } from "#simulation/worlds/blueprint.ts";
import { expect, test } from "vitest";
import { engineParts } from "../../src/main/engine-parts.ts";

const DAYS = 24;

const customer: CustomerBlueprint = {
  situation: "taken-back",
  country: "IT",
  language: "it",
  intent: "move",
  users: 9,
  sources: [
    {
      sku: "ENTERPRISEPACK",
      seats: 10,
      seller: "webDirect",
      agreementType: "mcaWebDirect",
      term: "P1Y",
      endsInDays: 61,
      autoRenew: true,
      wish: "move",
      obstacles: ["OWNER_NEVER_STOPS"],
    },
  ],
  people: {
    customerAdmin: {
      // Long after the renewal, which they refuse to take back.
      stopRenewal: { afterHours: 120 * DAYS, does: "asAsked" },
      chooseEnd: { afterHours: 120 * DAYS, does: "asAsked" },
      rescueRenewal: { afterHours: DAYS, does: "refuses" },
    },
  },
};

test("who was asked to turn a renewal off is told, when the move ends, that it is not to be done any more", async () => {
  const made = assemble(1, "none", [customer], seededRandom("taken-back"));
  const options = { seed: 1, crashes: 0, strategy: "plan", compose: engineParts } as const;
  const { evidence, outcome } = await runFast({ ...options, made });
  expect(outcome).toMatchObject({ moved: 0, refusals: { RENEWAL_SURPRISED: 1 } });
  const told = evidence.events.filter(({ details }) => details["letterKind"] === "takenBack");
  // The renewal, and the end that they were asked to choose beside it.
  const source = made.record.lines[0]?.subscriptionId;
  expect(told.map(({ details }) => [details["role"], details["subscriptionId"]])).toEqual([
    ["customerAdmin", source],
    ["customerAdmin", source],
  ]);
  // So the source goes on renewing, as everything does that was not moved.
  expect(evidence.events.some(({ kind }) => kind === "renewalStopped")).toBe(false);
});
