// Customers with more seats of a monthly subscription than fit under the cap beside themselves. Its owner can take
// seats out of it in the week after each renewal: when asked, late, or not at all.

import type { Random } from "#lib/random.ts";
import type { CustomerBlueprint, Faults } from "./blueprint.ts";
import { drawAnswer } from "./people.ts";

const OWNERS = {
  webDirect: { agreementType: "mcaWebDirect", role: "customerAdmin", promptHours: 20 },
  rival: { agreementType: "cspNce", role: "sourcePartner", promptHours: 48 },
} as const;

/** Beyond 225 seats no three reductions empty the source: fewer than a quarter of the cap fit at first. */
export function monthlyOverSeatCap(
  common: Pick<CustomerBlueprint, "country" | "language" | "users" | "intent" | "readings">,
  faults: Faults,
  random: Random,
): CustomerBlueprint {
  const seats = random.integer(152, 235);
  const sku = random.pick(["O365_BUSINESS_ESSENTIALS", "SPB"] as const);
  const seller = random.pick(["webDirect", "webDirect", "rival"] as const);
  const { agreementType, promptHours, role } = OWNERS[seller];
  const draw = random.fork("reduces");
  return {
    ...common,
    situation: "overSeatCap",
    users: seats,
    byGroup: random.chance(0.3) ? [sku] : [],
    people: { [role]: { reduceSeats: drawAnswer(role, "reduceSeats", promptHours, faults, draw) } },
    sources: [
      {
        sku,
        seats,
        seller,
        agreementType,
        term: "P1M",
        endsInDays: random.integer(2, 27),
        autoRenew: true,
        wish: "move",
        obstacles: [],
      },
    ],
  };
}
