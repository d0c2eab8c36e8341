// A world of one customer with one source of five seats, bought directly, used by three people; its
// annual term ends on 1 September 2026.

import { parseInstant } from "#lib/instant.ts";
import {
  OUR_TENANT,
  person,
  PRODUCT,
  smallWorldFile,
  source,
  type SmallWorld,
} from "#sandbox/world/small-world.ts";

const prompt = { afterHours: 5, does: "asAsked" } as const;

/** Everybody does promptly what they are asked; what is named in `ignores` they never do. */
export function promptPeople(ignores: readonly string[] = []) {
  const kinds = ["invitation", "agreement", "delegatedAdmin", "stopRenewal", "chooseEnd"];
  const rescues = ["endExtension", "endNow", "rescueRenewal"];
  const answered = [...kinds, ...rescues].filter((kind) => !ignores.includes(kind));
  return [
    person("customerAdmin", Object.fromEntries(answered.map((kind) => [kind, prompt]))),
    person("operator", { approvePlan: prompt }),
  ];
}

export function oneCustomer(world: SmallWorld = {}) {
  const file = smallWorldFile({ people: promptPeople(), ...world });
  const [annual] = PRODUCT.prices;
  const monthly = { ...annual, billingCycle: "Monthly" };
  return {
    ...file,
    applications: [
      {
        id: "aaaaaaaa-0000-4000-8000-000000000001",
        tenantId: OUR_TENANT,
        clientSecret: "secret",
        userObjectId: "bbbbbbbb-0000-4000-8000-000000000001",
        refreshToken: "first",
        previousRefreshToken: null,
      },
    ],
    products: [{ ...PRODUCT, prices: [...PRODUCT.prices, monthly] }],
  };
}

export const customerCsv = [
  "tenantId,companyName,domain,country,language,contactEmail,intent,channel,agreementType,subscriptionId,sku,seats,endsOn,autoRenew",
  "11111111-0000-4000-8000-000000000001,Contoso,contoso.example,DE,en,it@contoso.example,move,webDirect,mosaWebDirect,source-1,6fd2c87f-b296-42f0-b197-1e91e994b900,5,2026-09-01,yes",
  "",
].join("\n");

/** The same, ending two months earlier: each day of the world costs looks. */
export function oneCustomerSoon(world: SmallWorld = {}) {
  const [createdAt, endsAt] = [
    parseInstant("2025-07-01T00:00:00Z"),
    parseInstant("2026-07-01T00:00:00Z"),
  ];
  const subscription = source({ createdAt, anchorAt: createdAt, endsAt });
  return {
    world: oneCustomer({ subscriptions: [subscription], ...world }),
    csv: customerCsv.replace("2026-09-01", "2026-07-01"),
  };
}
