// A move that ended without moving a line is carried out for it once somebody decides otherwise.

import { expect, test, vi } from "vitest";
import { seededRandom } from "#lib/random.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import { oneCustomer } from "#simulation/worlds/one-customer.fixture.ts";
import { runInProcess } from "./run-in-process.ts";

/** The worker is told at once, and the clock stands until it has looked. */
const SOON = { timeout: 60_000 };

test("what a decision left where it was is planned to move once that is taken back", async () => {
  const blueprint = oneCustomer({ sku: "ENTERPRISEPACK", seats: 6, endsInDays: 60 });
  const made = assemble(7, "none", [blueprint], seededRandom(7));
  const seen: unknown[] = [];
  const outcome = await runInProcess(made, 5, {
    name: "plan",
    async atInstant(_, __, { acts, partnerId, store }) {
      const [first] = await store.moves.list(partnerId);
      if (first === undefined) return;
      const { moveId } = first;
      const now = async () => {
        const status = (await store.moves.find(partnerId, moveId))?.status;
        const line = (await store.plans.current(partnerId, moveId))?.plan.lines[0];
        return { status, route: line?.route, lineId: line?.lineId };
      };
      const { lineId, route, status } = await now();
      if (lineId === undefined || seen.push([status, route]) > 1) return;
      const nothing = { route: null, replaceWith: null, acceptLossOf: [], wanted: null };
      const decide = (what: object) =>
        acts.overrideLine(moveId, { lineId, by: "Ada", reason: "So", ...nothing, ...what });
      const becomes = (ended: object) =>
        vi.waitFor(async () => expect(await now()).toMatchObject(ended), SOON);
      await decide({ treatAs: "benefit" });
      await becomes({ status: "done", route: "ignore" });
      await decide({});
      await becomes({ status: "open", route: "repurchase" });
    },
  });
  // Whatever was due at an instant is done before the clock goes on.
  expect(seen[0]).toEqual(["open", "repurchase"]);
  expect(seen.at(-1)).toEqual(["open", "repurchase"]);
  expect(outcome).toMatchObject({ ignored: 0, interruptedUserHours: 0 });
});
