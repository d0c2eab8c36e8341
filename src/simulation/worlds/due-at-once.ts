// Customers alike, who all have accepted and whose sources all end at one instant, so that everything is
// due at one instant too.

import { seededRandom } from "#lib/random.ts";
import { WorldFile } from "#sandbox/world/world-file.ts";
import { assemble, type MadeWorld } from "./assemble.ts";
import type { CustomerBlueprint } from "./blueprint.ts";

interface DueAtOnceOptions {
  readonly customers: number;
  readonly usersPerCustomer: number;
  readonly endsInDays: number;
  /** From an order to assignable seats; 0: before it is answered. */
  readonly provisioningMinutes: number;
  /** Of so many checkouts the answer of one is lost, after it was carried out; null: of none. */
  readonly lostAnswerOfEach: number | null;
}

export function makeWorldDueAtOnce(options: DueAtOnceOptions): MadeWorld {
  const { customers, lostAnswerOfEach } = options;
  const blueprints = Array.from({ length: customers }, () => blueprintOf(options));
  const made = assemble(1, "none", blueprints, seededRandom(1).fork("due at once"));
  const tenantIds = made.worldFile.tenants.map(({ tenantId }) => tenantId);
  const lost =
    lostAnswerOfEach === null ? [] : tenantIds.filter((_, at) => at % lostAnswerOfEach === 0);
  const ours = made.worldFile.partners.find(({ isOurs }) => isOurs);
  const accepted = tenantIds.map((tenantId) => ({ tenantId, partnerTenantId: ours?.tenantId }));
  const worldFile = WorldFile.parse({
    ...made.worldFile,
    relationships: [...made.worldFile.relationships, ...accepted],
    agreements: tenantIds.map((tenantId) => ({ tenantId })),
    faults: {
      profile: "none",
      scripts: lost.map((tenantId) => ({
        tenantId,
        operation: "checkoutCart",
        fault: { kind: "unanswered", done: true },
      })),
    },
  });
  return { ...made, worldFile };
}

function blueprintOf(options: DueAtOnceOptions): CustomerBlueprint {
  const { endsInDays, provisioningMinutes, usersPerCustomer: users } = options;
  return {
    situation: "dueAtOnce",
    country: "DE",
    language: "en",
    intent: "move",
    users,
    sources: [
      {
        sku: "SPE_E3",
        seats: users,
        seller: "webDirect",
        agreementType: "mcaWebDirect",
        term: "P1Y",
        endsInDays,
        autoRenew: false,
        wish: "move",
        obstacles: [],
      },
    ],
    readings: { autoRenewOff: "cutAtEnd", provisioningMinutes, orderVisibleAfterMinutes: 0 },
  };
}
