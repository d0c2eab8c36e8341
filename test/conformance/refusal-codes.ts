// Microsoft's refusal codes that belong to the emulated operations: how each is reached in the sandbox,
// from a customer who holds five seats of a subscription ordered two hours ago.

import { addDays, addHours, type Instant } from "#lib/instant.ts";
import type { Subscription } from "#sandbox/world/entities.ts";
import { OTHER_PARTNER, PRODUCT, soldByOther, source } from "#sandbox/world/small-world.ts";
import { ITEM } from "./carts.ts";
import { CUSTOMER, sendTo, type Answer, type Probe } from "./probe.ts";
import { APPLICATION, forwardTo, OUR_TENANT } from "./sandbox-cloud.ts";

export type Way = (probe: Probe) => Promise<Answer>;

const LINE = { catalogItemId: ITEM, quantity: 1, termDuration: "P1Y", billingCycle: "annual" };

const read =
  (path: string): Way =>
  ({ send }) =>
    send("GET", path);

/** Puts the held subscription into the state that refuses, and changes it. */
function changing(change: object, before: Partial<Subscription> = {}): Way {
  return async ({ cloud, subscriptionId, answer, send }) => {
    const path = `${CUSTOMER}/subscriptions/${subscriptionId}`;
    const resource = await answer("GET", path);
    const held = cloud.world.get("subscriptions", subscriptionId);
    if (held === undefined) throw new Error("the customer holds a subscription");
    cloud.world.put("subscriptions", { ...held, ...before });
    return send("PATCH", path, { ...resource, ...change });
  };
}

/** A cart that is bought after `spoil` changed the world. */
function buying(cart: object = {}, spoil: (probe: Probe) => void = () => undefined): Way {
  return async (probe) => {
    const { id } = await probe.answer("POST", `${CUSTOMER}/carts`, {
      partnerOnRecordAttestationAccepted: true,
      lineItems: [LINE],
      ...cart,
    });
    spoil(probe);
    return probe.send("POST", `${CUSTOMER}/carts/${String(id)}/checkout`);
  };
}

function forwardThen(days: number, way: Way): Way {
  return async (probe) => {
    await forwardTo(probe.cloud, addDays(probe.cloud.world.now, days));
    return way(probe);
  };
}

async function appOnly({ cloud }: Probe): Promise<Answer> {
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: APPLICATION,
    client_secret: "secret",
    resource: "https://api.partnercenter.microsoft.com",
  });
  const url = `${cloud.url}/${OUR_TENANT}/oauth2/token`;
  const response = await fetch(url, { method: "POST", body: form });
  const { access_token: token } = (await response.json()) as { access_token: string };
  return sendTo(`${cloud.url}/v1${CUSTOMER}/agreements`, token, "GET");
}

async function forGraph({ cloud }: Probe): Promise<Answer> {
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: APPLICATION,
    client_secret: "secret",
    scope: "https://graph.microsoft.com/.default",
  });
  const url = `${cloud.url}/${OUR_TENANT}/oauth2/v2.0/token`;
  const response = await fetch(url, { method: "POST", body: form });
  const { access_token: token } = (await response.json()) as { access_token: string };
  return sendTo(`${cloud.url}/v1/customers`, token, "GET");
}

function withoutRows(table: "relationships" | "agreements" | "delegatedAdmins", way: Way): Way {
  return (probe) => {
    const { world } = probe.cloud;
    for (const { id } of world.all(table)) world.remove(table, id);
    return way(probe);
  };
}

function assigning(body: object): Way {
  return ({ send }) => send("POST", `${CUSTOMER}/users/user-3/licenseupdates`, body);
}

const TRANSFERS = `${CUSTOMER}/transfers`;
const MIGRATIONS = `${CUSTOMER}/migrations/newcommerce`;

/** We ask the other partner for what it has sold to the customer. */
function asking(wish: object = {}, then?: (probe: Probe, id: string) => Promise<Answer>): Way {
  return async (probe) => {
    probe.cloud.world.put("subscriptions", soldByOther());
    const body = {
      sourcePartnerTenantId: OTHER_PARTNER,
      sourcePartnerName: "Other Partner",
      customerEmailId: "admin@contoso.example",
      transferType: 3,
      ...wish,
    };
    const answer = await probe.send("POST", TRANSFERS, body);
    return then === undefined ? answer : then(probe, String(answer.body["id"]));
  };
}

function changingTransfer(body: object): (probe: Probe, id: string) => Promise<Answer> {
  return ({ send }, id) => send("PATCH", `${TRANSFERS}/${id}`, body);
}

/** The same request with the sides exchanged: we are asked. */
const submittingNothing: Way = asking({}, (probe, id) => {
  const { world } = probe.cloud;
  const transfer = world.get("transfers", id);
  if (transfer === undefined) throw new Error("the transfer was created");
  const sides = { sourcePartnerTenantId: OUR_TENANT, targetPartnerTenantId: OTHER_PARTNER };
  world.put("transfers", { ...transfer, ...sides });
  const lineItems = [{ subscriptionId: "nothing", productType: "OnlineServicesNCE" }];
  return changingTransfer({ status: "InProgress", lineItems })(probe, id);
});

function migrating(changes: Partial<Subscription> = {}, wish: object = {}): Way {
  return ({ cloud, send }) => {
    const legacy = source({
      id: "legacy-1",
      seller: { kind: "csp", partnerTenantId: OUR_TENANT },
      agreementType: "cspLegacy",
      ...changes,
    });
    cloud.world.put("subscriptions", legacy);
    return send("POST", MIGRATIONS, { currentSubscriptionId: "legacy-1", ...wish });
  };
}

function ordering(line: object = {}, order: object = {}): Way {
  const item = { lineItemNumber: 0, offerId: ITEM, quantity: 1, termDuration: "P1Y", ...line };
  return ({ send }) =>
    send("POST", `${CUSTOMER}/orders`, {
      billingCycle: "annual",
      currencyCode: "EUR",
      partnerOnRecordAttestationAccepted: true,
      lineItems: [item],
      ...order,
    });
}

const PAST = "2026-06-02T00:00:00.000Z" as Instant;

export const REACHED: Readonly<Record<string, Way>> = {
  "0": read("/invoices"),
  "400": forGraph,
  "3000": read(`/customers?colour=blue`),
  "13605": withoutRows("agreements", buying()),
  "20000": read(`${CUSTOMER}/orders/0123456789ab`),
  "20002": withoutRows("relationships", read(CUSTOMER)),
  "20003": read(`${CUSTOMER}/subscriptions/nothing`),
  "2002": changing({ quantity: 0 }),
  "2011": changing({ quantity: 6 }, { state: "deleted" }),
  "2091": buying({}, ({ cloud }) => {
    cloud.world.put("products", { ...PRODUCT, isPurchasable: false });
  }),
  "60000": assigning({ licensesToRemove: ["0118a350-71fc-4ec3-8f0c-6a1cb8867561"] }),
  "60002": read(`${CUSTOMER}/users/nobody/licenses`),
  "60003": read("/customers/nobody"),
  "400013": read("/products/NOTHING?country=DE"),
  "400018": read("/products/CFQ7TTC0LF8R/skus/9999?country=DE"),
  "400019": read("/products/CFQ7TTC0LF8R/skus/0001/availabilities/NOTHING?country=DE"),
  "800001": ({ cloud }) => sendTo(`${cloud.url}/v1/customers`, null, "GET"),
  "800002": ({ send }) => send("POST", `${CUSTOMER}/carts`, { lineItems: [] }),
  "800008": read(`${CUSTOMER}/carts/nothing`),
  "800009": buying({ lineItems: [{ ...LINE, quantity: 1_000_000 }] }),
  "800040": changing({ status: "expired" }),
  "800065": async (probe) => {
    const { id } = probe.cart;
    return probe.send("POST", `${CUSTOMER}/carts/${String(id)}/checkout`);
  },
  "800067": changing({ quantity: 10_001 }),
  "800081": changing({ quantity: 6 }, { state: "pending" }),
  "4018": ordering({ quantity: 1_000_000 }),
  "800071": ordering({ lineItemNumber: 1 }),
  "800078": submittingNothing,
  "900100": read(`${TRANSFERS}/nothing`),
  "900101": asking({}, (probe) => asking()(probe)),
  "900102": asking({}, async (probe, id) => {
    await changingTransfer({ status: "Cancel" })(probe, id);
    return changingTransfer({ status: "Cancel" })(probe, id);
  }),
  "900126": asking({}, changingTransfer({ status: "Perhaps" })),
  "900137": asking({ sourcePartnerTenantId: "77777777-0000-4000-8000-000000000001" }),
  "900148": asking({ sourcePartnerTenantId: OUR_TENANT }),
  "900150": asking({}, changingTransfer({ status: "InProgress" })),
  "900169": ordering({}, { currencyCode: "USD" }),
  "900215": migrating({ state: "suspended" }),
  "900216": async (probe) => {
    await migrating()(probe);
    return migrating()(probe);
  },
  "900217": async (probe) => migrating({ endsAt: addHours(probe.cloud.world.now, 12) })(probe),
  "900220": migrating({ skuId: "11111111-2222-4333-8444-555555555555" }),
  "900222": migrating({}, { termDuration: "P3Y" }),
  "900224": read(`${MIGRATIONS}/nothing`),
  "900226": async (probe) => migrating({ createdAt: probe.cloud.world.now })(probe),
  "900269": ordering({}, { billingCycle: "weekly" }),
  "900275": ordering({ quantity: 0 }),
  "800091": async (probe) => {
    await changing({ status: "suspended" })(probe);
    return changing({ quantity: 6 })(probe);
  },
  "900206": buying({ partnerOnRecordAttestationAccepted: false }),
  "900213": forwardThen(8, changing({ status: "deleted" })),
  "900214": forwardThen(8, changing({ quantity: 1 })),
  "900277": async (probe) => {
    const endsAt = addHours(probe.cloud.world.now, 2);
    return changing({ autoRenewEnabled: false }, { endsAt })(probe);
  },
  "900278": changing({ quantity: 6 }, { endsAt: PAST }),
  "900279": changing({ quantity: 6 }, { endsAt: PAST, state: "suspended" }),
  "900280": changing({ quantity: 6 }, { extendedSince: PAST }),
  "900308": withoutRows("delegatedAdmins", read(`${CUSTOMER}/subscribedskus`)),
  "900329": appOnly,
};

/** Codes of the emulated operations that the sandbox never gives, and why. */
export const NOT_REACHED: Readonly<Record<string, string>> = {
  "1000": "only with --loose, where an unknown path is no error of the caller's",
  "2001":
    "800091 says the same, and is what a changed quantity of a suspended subscription answers",
  "2055": "subscriptions have no etag here",
  "2085": "a product of another segment is refused in the cart's line",
  "27009": "add-ons are not ordered",
  "400072": "comes with 200 in a list; the sandbox lists only what is sold",
  "800003": "the sandbox's own failure; a test that reaches it has found a bug",
  "800005": "faults of the server are not drawn",
  "800007": "a subscription has its provisioning from the first moment",
  "800017": "what a market still has in store is not modelled",
  "800020": "a product of another segment is refused in the cart's line",
  "800060": "requests are performed one after another",
  "800064": "requests are performed one after another",
  "800066": "the published limit is the tenant's, 300 subscriptions: 900419",
  "800069": "credit and risk are not modelled",
  "800073": "account review is not modelled",
  "800082": "800081 says the same of a subscription that is still pending",
  "800062": "stands in the `orderErrors` of a partial checkout, which is ordered as a fault",
  "800090": "the window says it: 900214",
  "800088": "the seat cap says it: 800067",
  "800089": "the seat cap says it: 800067",
  "800093": "all products renew",
  "900103": "a line that cannot move fails alone, and says why in `transferError`",
  "900104": "requests are performed one after another",
  "900135": "faults of the server are not drawn for transfers",
  "900136": "the partner is named by its tenant",
  "900138": "there is one cloud",
  "900149": "all partners of the world are in the programme",
  "900218": "no legacy subscription has a promotion",
  "900219": "add-ons are not ordered",
  "900221": "each reason is told by its own code",
  "900223": "every partner may migrate",
  "900225": "faults of the server are not drawn for migrations",
  "900247": "indirect resellers are not modelled",
  "900248": "add-ons are not ordered",
  "900262": "add-ons are not ordered",
  "900192": "faults of the server are not drawn",
  "900203": "the attestation is asked for as a whole: 900206",
  "900257": "the window is counted in hours: 900214",
  "900309": "conditional access is not modelled",
  "900311": "Microsoft does not publish how many changes are too many",
  "900316": "a token without a user is refused with 900329, on these operations too",
};
