// A person aborts a move, early and late: what can be taken back is, and nobody loses a license.

import type { AbortedTarget } from "#domain/reconcile/abort.ts";
import { seededRandom } from "#lib/random.ts";
import { addDays, type Instant } from "#lib/instant.ts";
import type { CustomerBlueprint } from "#simulation/worlds/blueprint.ts";
import { withStrategy, type StrategyName } from "#simulation/strategies/strategies.ts";
import { assemble, WORLD_STARTS_AT } from "#simulation/worlds/assemble.ts";
import { oneCustomer } from "#simulation/worlds/one-customer.fixture.ts";
import { expect, test } from "vitest";
import { runInProcess } from "./run-in-process.ts";

const SEATS = 6;
const ENDS_IN_DAYS = 60;
const RUN_DAYS = 80;

const customer = oneCustomer({ seats: SEATS, endsInDays: ENDS_IN_DAYS });

/** Aborts at the first instant after that many days; `when` may ask for more to have happened. */
async function runAborted(
  strategy: StrategyName,
  day: number,
  when: AbortedTarget["becomes"],
  people: CustomerBlueprint["people"] = {},
) {
  const made = assemble(1, "none", [{ ...customer, people }], seededRandom("abort"));
  const from = addDays(WORLD_STARTS_AT, day);
  let consequences: readonly AbortedTarget[] | null = null;
  let refusal: string | null = null;
  let abortedAt: Instant | null = null;
  const outcome = await runInProcess(made, RUN_DAYS, {
    name: "aborted",
    services: (parts) => withStrategy(strategy, parts),
    async atInstant(now, _, { acts, partnerId, store }) {
      const [move] = await store.moves.list(partnerId);
      refusal = move?.refusal ?? null;
      if (move === undefined || now < from || abortedAt !== null) return;
      const would = await acts.abortConsequences(move.moveId);
      if (would[0]?.becomes !== when) return;
      consequences = would;
      abortedAt = now;
      await acts.abort({ moveId: move.moveId, by: "Ada" });
      await acts.abort({ moveId: move.moveId, by: "Ada" });
    },
  });
  return { abortedAt, consequences, outcome, refusal };
}

const UNHARMED = {
  interruptedUserHours: 0,
  dataPlansLost: 0,
  seatsBoughtTwice: 0,
  seatsUnapproved: 0,
  targetCutByUs: 0,
  unfinished: 0,
};

test("before anybody was asked to end the source nothing is bought and the source goes on", async () => {
  const { abortedAt, outcome, refusal } = await runAborted("plan", 1, "notBought");
  expect(abortedAt).not.toBeNull();
  expect(outcome).toMatchObject({ ...UNHARMED, refused: 1, moved: 0, seatsBought: 0 });
  expect(refusal).toBe("ABORTED_BY_OPERATOR");
});

test("an order inside its 168 hours is cancelled while the source carries everybody", async () => {
  const { consequences, outcome, refusal } = await runAborted("buy-now", 1, "cancelled");
  expect(consequences).toMatchObject([{ becomes: "cancelled", seats: SEATS }]);
  expect(outcome).toMatchObject({ ...UNHARMED, refused: 1, moved: 0 });
  expect(refusal).toBe("ABORTED_BY_OPERATOR");
});

test("once its owner was asked to end the source, the users are moved all the same", async () => {
  const { consequences, outcome } = await runAborted("plan", 1, "carriedOn");
  expect(consequences).toMatchObject([{ becomes: "carriedOn" }]);
  expect(outcome).toMatchObject({ ...UNHARMED, moved: 1, refused: 0, seatsBought: SEATS });
});

test("an owner who turns the renewal on again spares the customer the replacement", async () => {
  const asAsked = { afterHours: 20, does: "asAsked" } as const;
  const people = { customerAdmin: { restoreRenewal: asAsked } };
  const { outcome, refusal } = await runAborted("plan", 50, "carriedOn", people);
  expect(outcome).toMatchObject({ ...UNHARMED, moved: 0, refused: 1, seatsBought: 0 });
  expect(refusal).toBe("ABORTED_BY_OPERATOR");
});
