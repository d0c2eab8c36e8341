// Microsoft's refusal codes that belong to the emulated operations: how each is reached in the sandbox,
// from a customer who holds five seats of a subscription ordered two hours ago.

import { addDays, addHours, type Instant } from "#lib/instant.ts";
import type { Subscription } from "#sandbox/world/entities.ts";
import { PRODUCT } from "#sandbox/world/small-world.ts";
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
  "800093": "all products renew",
  "900137": "the credentials belong to a partner of the world",
  "900169": "a foreign currency is refused in the cart's line",
  "900192": "faults of the server are not drawn",
  "900203": "the attestation is asked for as a whole: 900206",
  "900257": "the window is counted in hours: 900214",
  "900269": "an unknown billing cycle is refused in the cart's line",
  "900275": "a quantity out of range is refused in the cart's line",
  "900309": "conditional access is not modelled",
  "900311": "Microsoft does not publish how many changes are too many",
  "900316": "a token without a user is refused with 900329, on these operations too",
};
