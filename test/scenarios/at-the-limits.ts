// Customers alike, each with licenses of many kinds whose purchases are all due at one instant: more calls about
// subscriptions than Microsoft takes in a minute, and nothing else goes wrong.

import { seededRandom } from "#lib/random.ts";
import { runFast, type FastRunOptions } from "#simulation/fast/fast-run.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import type { CustomerBlueprint } from "#simulation/worlds/blueprint.ts";
import type { PartNumber } from "#simulation/worlds/skus.ts";

const CUSTOMERS = 50;
/** One more than need no pilot, so that every order is followed by a raise. */
const SEATS = 11;
const SKUS: readonly PartNumber[] = [
  "SPB",
  "ENTERPRISEPACK",
  "SPE_E3",
  "SPE_F1",
  "EXCHANGESTANDARD",
  "VISIOCLIENT",
  "POWER_BI_PRO",
];
/** The raises are made three days before the end, which the run need not see. */
const ENDS_IN_DAYS = 13;
const RUN_DAYS = 11;

const customer: CustomerBlueprint = {
  situation: "atTheLimits",
  country: "DE",
  language: "en",
  intent: "move",
  users: SEATS,
  sources: SKUS.map((sku) => ({
    sku,
    seats: SEATS,
    seller: "webDirect",
    agreementType: "mcaWebDirect",
    term: "P1Y",
    endsInDays: ENDS_IN_DAYS,
    autoRenew: false,
    wish: "move",
    obstacles: [],
  })),
  readings: { provisioningMinutes: 0, orderVisibleAfterMinutes: 0 },
};

/** How many calls were answered 429. */
export async function throttledAtTheLimits(
  parts: Pick<FastRunOptions, "budgets" | "compose">,
): Promise<number> {
  const customers = Array.from({ length: CUSTOMERS }, () => customer);
  const made = assemble(1, "none", customers, seededRandom(1));
  const options = { seed: 1, made, crashes: 0, strategy: "planted", days: RUN_DAYS };
  return (await runFast({ ...options, ...parts })).outcome.throttled;
}
