import { ITEM } from "./carts.ts";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { addDays, addHours, addMs } from "#lib/instant.ts";
import {
  getDelegatedAdminRelationship,
  listDelegatedAdminRelationships,
} from "#microsoft/endpoints/graph/delegated-admin.ts";
import { findUsers } from "#engine/find-users.ts";
import { listOrganizations } from "#microsoft/endpoints/graph/organization.ts";
import { assignUserLicense, listUsers } from "#microsoft/endpoints/graph/users.ts";
import {
  createCustomerAgreement,
  getDirectSignedAgreementStatus,
  listCustomerAgreements,
} from "#microsoft/endpoints/partner-center/agreements.ts";
import { createApplicationConsent } from "#microsoft/endpoints/partner-center/application-consents.ts";
import { getCustomer, listCustomers } from "#microsoft/endpoints/partner-center/customers.ts";
import {
  getAvailability,
  listAvailabilities,
  listProducts,
  listSkus,
} from "#microsoft/endpoints/partner-center/products.ts";
import { getRelationshipRequest } from "#microsoft/endpoints/partner-center/relationship-requests.ts";
import { listSubscriptions } from "#microsoft/endpoints/partner-center/subscriptions.ts";
import { getPriceSheet } from "#microsoft/endpoints/pricing/price-sheets.ts";
import { refusedOperations } from "#sandbox/refused-operations.ts";
import { PRODUCT, source, STARTS_AT, user } from "#sandbox/world/small-world.ts";
import {
  acceptInvitation,
  APPLICATION,
  control,
  forwardTo,
  gainAccess,
  GRAPH,
  OUR_TENANT,
  refusal,
  SKU,
  startCloud,
  TENANT,
  type Cloud,
} from "./sandbox-cloud.ts";

const CUSTOMER = { customerId: TENANT };

let cloud: Cloud;
afterEach(() => cloud.close());

describe("who may call", () => {
  test("no token, another audience, app-only where a user is needed", async () => {
    cloud = await startCloud();
    const anonymous = await fetch(`${cloud.url}/v1/customers`);
    expect(anonymous.status).toBe(401);
    expect(await anonymous.json()).toMatchObject({ code: 800001, source: "PartnerFD" });
    const token = await fetch(`${cloud.url}/${OUR_TENANT}/oauth2/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: APPLICATION,
        client_secret: "secret",
        resource: "https://api.partnercenter.microsoft.com",
        unheard_of: "ignored",
      }),
    });
    const { access_token: appOnly, expires_in: life } = (await token.json()) as Record<
      string,
      unknown
    >;
    expect(life).toBe("3599");
    const headers = { authorization: `Bearer ${String(appOnly)}`, "ms-requestid": "r-1" };
    expect((await fetch(`${cloud.url}/v1/customers`, { headers })).status).toBe(200);
    const invitation = await fetch(`${cloud.url}/v1/customers/RelationshipRequests`, { headers });
    expect([invitation.status, await invitation.json()]).toEqual([
      403,
      expect.objectContaining({ code: 900329 }),
    ]);
    expect(invitation.headers.get("ms-requestid")).toBe("r-1");
    expect((await fetch(`${cloud.url}/v1.0/users`, { headers })).status).toBe(401);
  });

  test("the refresh token rotates; the one before yields the same successor until that is used", async () => {
    cloud = await startCloud();
    const redeem = async (refreshToken: string) => {
      const response = await fetch(`${cloud.url}/${OUR_TENANT}/oauth2/v2.0/token`, {
        method: "POST",
        body: new URLSearchParams({
          grant_type: "refresh_token",
          client_id: APPLICATION,
          client_secret: "secret",
          refresh_token: refreshToken,
          scope: "https://graph.microsoft.com/.default",
        }),
      });
      return (await response.json()) as { refresh_token: string; error_description?: string };
    };
    const first = await redeem("refresh-0");
    expect((await redeem("refresh-0")).refresh_token).toBe(first.refresh_token);
    const second = await redeem(first.refresh_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await redeem("refresh-0")).error_description).toContain("AADSTS70008");
  });

  test("a library finds the way from an authority to the token endpoint", async () => {
    cloud = await startCloud();
    const authority = encodeURIComponent(`${cloud.url}/${OUR_TENANT}/oauth2/v2.0/authorize`);
    const read = async (url: string) => (await (await fetch(url)).json()) as Record<string, string>;
    const instance = await read(
      `${cloud.url}/common/discovery/instance?api-version=1.1&authorization_endpoint=${authority}`,
    );
    const configuration = await read(instance["tenant_discovery_endpoint"] ?? "");
    expect(configuration["token_endpoint"]).toBe(`${cloud.url}/${OUR_TENANT}/oauth2/v2.0/token`);
  });

  test("what is unknown is refused loudly, and only logged when loose", async () => {
    cloud = await startCloud();
    const unbuilt = await cloud.client
      .call({ ...getCustomer, path: "/v1/customers/{customerId}/offers" }, { path: CUSTOMER })
      .catch((error: unknown) => error);
    expect(unbuilt).toMatchObject({ status: 501 });
    const query = { size: "1", colour: "red" };
    expect(await refusal(cloud.client.list(listCustomers, { query }))).toMatchObject({
      code: "3000",
      description: expect.stringContaining("colour"),
    });
    await cloud.close();
    cloud = await startCloud({}, {}, { loose: true });
    expect(await cloud.client.list(listCustomers, { query })).toEqual([]);
  });
});

describe("the way to a customer", () => {
  test("invitation, relationship, agreement", async () => {
    cloud = await startCloud();
    expect((await cloud.client.call(getRelationshipRequest)).url).toContain(OUR_TENANT);
    expect(await refusal(cloud.client.call(getCustomer, { path: CUSTOMER }))).toMatchObject({
      status: 403,
      code: "20002",
    });
    await acceptInvitation(cloud);
    expect(await cloud.client.list(listCustomers)).toEqual([
      expect.objectContaining({ id: TENANT, relationshipToPartner: "reseller" }),
    ]);
    const customer = await cloud.client.call(getCustomer, { path: CUSTOMER });
    expect(customer.billingProfile?.defaultAddress?.country).toBe("DE");
    const query = { agreementType: "MicrosoftCustomerAgreement" };
    const agreements = await cloud.client.list(listCustomerAgreements, { path: CUSTOMER, query });
    expect(agreements.map(({ dateAgreed }) => dateAgreed.slice(0, 10))).toEqual(["2026-06-01"]);
    expect(await cloud.client.list(listCustomerAgreements, { path: CUSTOMER })).toEqual([]);
    const signed = await cloud.client.call(getDirectSignedAgreementStatus, { path: CUSTOMER });
    expect(signed.isSigned).toBe(true);
    const attest = cloud.client.call(createCustomerAgreement, {
      path: CUSTOMER,
      body: { type: "MicrosoftCustomerAgreement" },
    });
    expect((await refusal(attest)).status).toBe(410);
    const { body } = await control(cloud, "GET", "/replies");
    expect(body["items"]).toEqual([
      expect.objectContaining({ letterKind: "invitation", outcome: "done" }),
    ]);
  });

  test("Graph in the customer's tenant needs delegated admin, its assignment and consent", async () => {
    cloud = await startCloud();
    await acceptInvitation(cloud);
    const look = () => cloud.client.list(listOrganizations, { tenantId: TENANT });
    expect((await refusal(look())).code).toBe("AADSTS65001");
    const consent = cloud.client.call(createApplicationConsent, {
      path: CUSTOMER,
      body: {
        applicationId: APPLICATION,
        applicationGrants: [{ enterpriseApplicationId: GRAPH, scope: "Directory.Read.All" }],
      },
    });
    expect((await refusal(consent)).code).toBe("900308");
    const relationshipId = await gainAccess(cloud);
    expect(await look()).toEqual([
      expect.objectContaining({ id: TENANT, countryLetterCode: "DE" }),
    ]);
    const relationship = await cloud.client.call(getDelegatedAdminRelationship, {
      path: { relationshipId },
    });
    expect(relationship).toMatchObject({ status: "active", customer: { tenantId: TENANT } });
    const active = await cloud.client.list(listDelegatedAdminRelationships, {
      query: { $filter: "status eq 'active'" },
    });
    expect(active).toHaveLength(1);
    const ended = relationship.endDateTime;
    if (ended === null) throw new Error("an active relationship has an end");
    await forwardTo(cloud, ended);
    expect((await refusal(look())).status).toBe(403);
  });
});

describe("catalogue", () => {
  test("products, SKUs, availabilities, price sheet", async () => {
    const gone = { ...PRODUCT, id: "gone", catalogSkuId: "0002", isPurchasable: false };
    cloud = await startCloud({}, { products: [PRODUCT, gone] });
    const country = { country: "DE" };
    const products = await cloud.client.list(listProducts, {
      query: { ...country, targetView: "OnlineServices" },
    });
    expect(products.map(({ id }) => id)).toEqual(["CFQ7TTC0LF8R"]);
    const path = { productId: "CFQ7TTC0LF8R", skuId: "0001" };
    const skus = await cloud.client.list(listSkus, { path, query: country });
    expect(
      skus.map(({ id, dynamicAttributes }) => [id, dynamicAttributes?.provisioningId]),
    ).toEqual([["0001", SKU]]);
    const [availability] = await cloud.client.list(listAvailabilities, { path, query: country });
    expect(availability).toMatchObject({ catalogItemId: ITEM, isPurchasable: true });
    expect(
      availability?.terms.map(({ duration, billingCycle }) => [duration, billingCycle]),
    ).toEqual([
      ["P1Y", "Annual"],
      ["P1M", "Monthly"],
    ]);
    const other = { ...path, availabilityId: "CFQ7TTC0XXXX" };
    expect(
      (await refusal(cloud.client.call(getAvailability, { path: other, query: country }))).code,
    ).toBe("400019");
    const sheet = await cloud.client.call(getPriceSheet, {
      path: { market: "DE", view: "updatedlicensebased" },
    });
    const [csv = new Uint8Array()] = Object.values(unzipSync(sheet));
    const [header, ...rows] = strFromU8(csv).trim().split("\r\n");
    expect(csv.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(header).toContain("ProductTitle,ProductId,SkuId");
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain(",P1Y,Annual,DE,EUR,144.00,");
    expect(rows[1]).toContain(",P1M,Monthly,DE,EUR,12.00,");
  });

  test("next month's price sheet is there once a step is announced, and not before", async () => {
    const act = { kind: "pricesStep", percent: 10 } as const;
    const future = () =>
      cloud.client.call(getPriceSheet, {
        path: { market: "DE", view: "updatedlicensebased" },
        query: { timeline: "future" },
      });
    cloud = await startCloud({}, { products: [PRODUCT] });
    expect((await refusal(future())).status).toBe(404);
    await cloud.close();
    const at = addDays(STARTS_AT, 20);
    cloud = await startCloud(
      {},
      { products: [PRODUCT], scheduled: [{ tenantId: TENANT, at, act }] },
    );
    const [csv = new Uint8Array()] = Object.values(unzipSync(await future()));
    const [, ...rows] = strFromU8(csv).trim().split("\r\n");
    expect(rows[1]).toContain(",P1M,Monthly,DE,EUR,13.20,");
    expect(rows[1]).toContain(`,${at},`);
  });
});

describe("users and licences", () => {
  test("pages, defaults, and Graph's refusals of an assignment", async () => {
    const spare = user(4, { assignments: [] });
    const homeless = user(5, { assignments: [], usageLocation: null });
    cloud = await startCloud({
      users: [user(1), user(2), user(3), spare, homeless],
      subscriptions: [source({ seats: 3 })],
    });
    await acceptInvitation(cloud);
    await gainAccess(cloud);
    const bare = await cloud.client.list(listUsers, { tenantId: TENANT, query: { $top: "2" } });
    expect(
      bare.map(({ id, licenseAssignmentStates = null }) => [id, licenseAssignmentStates]),
    ).toEqual([
      ["user-1", null],
      ["user-2", null],
      ["user-3", null],
      ["user-4", null],
      ["user-5", null],
    ]);
    const full = await cloud.client.list(listUsers, {
      tenantId: TENANT,
      query: { $select: "id,accountEnabled,licenseAssignmentStates" },
    });
    expect(full[0]).toMatchObject({
      accountEnabled: true,
      licenseAssignmentStates: [{ skuId: SKU, state: "Active", assignedByGroup: null }],
    });
    const people = (text: string, most: number) => findUsers(cloud.client, TENANT, text, most);
    expect(await people("USER 4", 8)).toEqual({
      users: [
        { userId: "user-4", displayName: "User 4", userPrincipalName: "user4@contoso.example" },
      ],
      hasMore: false,
    });
    expect(await people("user", 5)).toMatchObject({ users: { length: 5 }, hasMore: false });
    expect(await people("user", 4)).toMatchObject({ users: { length: 4 }, hasMore: true });
    expect((await people("o'user", 8)) /* an apostrophe ends no text */.users).toEqual([]);
    expect(
      await refusal(
        cloud.client.call(listUsers, {
          tenantId: TENANT,
          query: { $filter: "endswith(displayName,'4')" },
        }),
      ),
    ).toMatchObject({ status: 400 });
    const assign = (userId: string, add: readonly string[], removeLicenses: string[] = []) =>
      cloud.client.call(assignUserLicense, {
        tenantId: TENANT,
        path: { userId },
        body: { addLicenses: add.map((skuId) => ({ skuId })), removeLicenses },
      });
    expect((await refusal(assign("user-4", [SKU]))).description).toContain(
      "any available licenses",
    );
    expect((await refusal(assign("user-5", [SKU]))).description).toContain("usage location");
    expect((await refusal(assign("user-4", [], [SKU]))).description).toContain("corresponding");
    await assign("user-3", [], [SKU]);
    expect((await assign("user-4", [SKU])).assignedLicenses).toHaveLength(1);
    expect((await refusal(assign("nobody", [SKU]))).status).toBe(404);
  });
});

describe("limits and the meter", () => {
  test("500 a minute of virtual time, then 429 until the minute is over", async () => {
    cloud = await startCloud();
    await acceptInvitation(cloud);
    const read = () => cloud.client.list(listSubscriptions, { path: CUSTOMER });
    for (let calls = 0; calls < 500; calls += 1) await read();
    const error = await refusal(read());
    expect(error).toMatchObject({ status: 429, retry: "wait", retryAfterSeconds: 60 });
    await forwardTo(cloud, addMs(cloud.world.now, 60_000));
    expect(await read()).toEqual([]);
    const { body } = await control(cloud, "GET", "/meter");
    expect(body).toMatchObject({ throttled: 1, byOperation: { listSubscriptions: 502 } });
  });
});

describe("control", () => {
  test("the clock: a long poll ends when it moves; it never goes back", async () => {
    cloud = await startCloud();
    const { body: before } = await control(cloud, "GET", "/clock");
    const polled = control(cloud, "GET", `/clock?after=${String(before["now"])}`);
    const to = addHours(cloud.world.now, 3);
    await forwardTo(cloud, to);
    expect((await polled).body["now"]).toBe(to);
    expect((await control(cloud, "POST", "/clock", { to: before["now"] })).status).toBe(400);
    expect((await control(cloud, "POST", "/world", { schema: "wrong" })).status).toBe(400);
    expect((await control(cloud, "GET", "/world/record")).body).toEqual({ note: "kept verbatim" });
    expect((await control(cloud, "GET", "/nothing")).status).toBe(404);
  });
});

describe("requests that mean nothing", () => {
  test("what is said to be refused is refused", async () => {
    cloud = await startCloud();
    for (const { call } of refusedOperations) {
      const [method = "", path = ""] = call.split(" ");
      const url = cloud.url + path.replaceAll(/\{\w+\}/g, TENANT);
      expect([call, (await fetch(url, { method })).status]).toEqual([call, 501]);
    }
  });

  test("are refused without harm", async () => {
    cloud = await startCloud();
    const status = async (path: string, init?: RequestInit) =>
      (await fetch(cloud.url + path, init)).status;
    expect(await status("/v1/customers/%E0%A4%A/carts")).toBe(501);
    expect(await status("/v1.0/teapots")).toBe(501);
    expect(await status("/_sandbox/clock?after=never")).toBe(400);
    expect(await status("/_sandbox/clock", { method: "POST", body: "{" })).toBe(400);
    const large = { method: "POST", body: "x".repeat(5 * 1024 * 1024) };
    expect(await status("/v1/customers/a/carts", large)).toBe(400);
    expect(await status("/_sandbox/clock")).toBe(200);
  });
});
