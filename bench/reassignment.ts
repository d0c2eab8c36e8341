// A customer whose offer is sold no more, with 5,000 users: how long their licenses take to change in the
// sandbox's own time, beside the least that Microsoft's published limit of writes allows, and how many
// writes each user needs. Everything else is the product as it runs.

import { daysBetween, earliest, latest, type Instant } from "#lib/instant.ts";
import { seededRandom } from "#lib/random.ts";
import { runFast } from "#simulation/fast/fast-run.ts";
import { brokenBy } from "#simulation/fast/verdict.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import { oneCustomer } from "#simulation/worlds/one-customer.fixture.ts";
import { engineParts } from "../src/main/engine-parts.ts";

const USERS = 5_000;
/** "Microsoft Graph throttling limits": identity and access, writes of one application in one tenant. */
const WRITES = { calls: 3_000, seconds: 150 };
const CANARY_USERS = 3;

const customer = oneCustomer(
  { sku: "ENTERPRISEWITHSCAL", seats: USERS, endsInDays: 60 },
  {
    situation: "discontinuedOffer",
    disabledPlans: { ENTERPRISEWITHSCAL: ["TEAMS1"] },
    hasSpareAdmin: true,
    readings: { provisioningMinutes: 60 },
  },
);

export async function run(): Promise<number> {
  const startedMs = performance.now();
  const made = assemble(1, "none", [customer], seededRandom(1));
  const { evidence, outcome } = await runFast({
    seed: 1,
    made,
    crashes: 0,
    strategy: "plan",
    compose: engineParts,
  });
  const changes = evidence.events
    .filter(({ actor, kind }) => kind === "licensesChanged" && actor === "us")
    .map(({ at }) => at)
    .toSorted();
  const others = changes.slice(CANARY_USERS);
  const seconds = secondsOf(others);
  const windows = Math.ceil(others.length / WRITES.calls);
  const bound = (windows - 1) * WRITES.seconds;
  const figures = {
    users: USERS,
    changes: changes.length,
    canarySeconds: secondsOf(changes) - seconds,
    makespanSeconds: seconds,
    boundSeconds: bound,
    timesTheBound: bound === 0 ? null : Number((seconds / bound).toFixed(2)),
    throttled: outcome.throttled,
    writesPerUser: Number(((changes.length + outcome.throttled) / USERS).toFixed(3)),
    requestsOfTheWholeMovePerUser: Number((outcome.requests / USERS).toFixed(2)),
    broken: brokenBy(outcome),
    wallSeconds: Math.round((performance.now() - startedMs) / 1_000),
  };
  console.log(JSON.stringify(figures, null, 2));
  return figures.broken.length === 0 && changes.length >= USERS - 1 ? 0 : 1;
}

/** From the first to the last. */
function secondsOf(instants: readonly Instant[]): number {
  const [first, ...rest] = instants;
  if (first === undefined) return 0;
  const days = daysBetween(earliest(first, ...rest), latest(first, ...rest));
  return Math.round(days * 86_400);
}
