import { expect, test } from "vitest";
import { addDays, addHours, parseInstant } from "#lib/instant.ts";
import { money } from "#lib/money.ts";
import { marketOf } from "../equivalence/catalog-market.ts";
import { listOf } from "../equivalence/listed.fixture.ts";
import { makePlan } from "./make-plan.ts";
import type { Finding } from "./finding.ts";
import type { PlanRequest } from "./plan-request.ts";
import { aDeclared, anOffer, aRequest, aRow, basic, e3, now } from "./plan-request.fixture.ts";

function findings(
  row = aRow(e3),
  changes: Partial<PlanRequest> = {},
  declared = aDeclared(),
): Map<string, Finding> {
  const { plan } = makePlan(aRequest([{ sku: e3, inUse: 9, rows: [row] }], [declared], changes));
  return new Map(plan.findings.map((finding) => [finding.code, finding]));
}

test("an ordinary source has nothing in its way", () => {
  expect([...findings().keys()]).toEqual(["UNUSED_SEATS"]);
});

test("an agreement from before April 2023 stops the order, and so everybody", () => {
  const old = findings(aRow(e3), { agreementAcceptedAt: parseInstant("2023-03-31T23:00:00Z") });
  expect(old.get("AGREEMENT_TOO_OLD")).toMatchObject({
    actor: "customerAdmin",
    params: { acceptedAt: "2023-03-31" },
    ifIgnored: { users: 9 },
  });
  expect(old.get("AGREEMENT_TOO_OLD")?.lastSafeAt).not.toBeNull();
  const valid = findings(aRow(e3), { agreementAcceptedAt: parseInstant("2023-04-01T00:00:00Z") });
  expect(valid.has("AGREEMENT_TOO_OLD")).toBe(false);
});

test("access that ends before the watch after the last end is over, or lacks a role, is told", () => {
  const endsAt = parseInstant("2026-12-02T00:00:00Z");
  const found = (days: number, missingRoles: string[] = []) =>
    findings(aRow(e3), { delegatedAdmin: { endsAt: addDays(endsAt, days), missingRoles } });
  expect(found(7).get("DELEGATED_ADMIN_ENDS")).toMatchObject({
    actor: "customerAdmin",
    params: { endsOn: "2026-12-09" },
    lastSafeAt: addDays(endsAt, 7),
    ifIgnored: { users: 9 },
  });
  expect(found(8).has("DELEGATED_ADMIN_ENDS")).toBe(false);
  expect(found(8).has("DELEGATED_ADMIN_ROLES_MISSING")).toBe(false);
  expect(found(8, ["License Administrator"]).get("DELEGATED_ADMIN_ROLES_MISSING")).toMatchObject({
    params: { roles: "License Administrator" },
    ifIgnored: { users: 9 },
  });
});

test("a directory of consumers and a sign-in that somebody else runs are told before anything is asked", () => {
  const estateOf = (odd: Partial<PlanRequest["estate"]>, declared = aDeclared()) => {
    const row = aRow(e3, { ownerTenantId: declared.channel === "otherPartner" ? "p" : null });
    const request = aRequest([{ sku: e3, inUse: 9, rows: [row] }], [declared]);
    const { plan } = makePlan({ ...request, estate: { ...request.estate, ...odd } });
    return new Map(plan.findings.map((finding) => [finding.code, finding]));
  };
  expect(estateOf({ consumerDirectory: "b2c" }).get("CONSUMER_DIRECTORY")).toMatchObject({
    actor: "customerAdmin",
    params: { kind: "Azure AD B2C" },
    ifIgnored: { users: 9 },
  });
  const federatedDomains = ["contoso.example", "mail.contoso.example"];
  const resold = aDeclared({ channel: "otherPartner", agreementType: "cspLegacy" });
  expect(estateOf({ federatedDomains }, resold).get("SIGN_IN_FEDERATED")).toMatchObject({
    params: { domains: "contoso.example, mail.contoso.example" },
    lastSafeAt: parseInstant("2026-12-02T00:00:00Z"),
    ifIgnored: { users: 9 },
  });
  // Whoever buys directly runs the sign-in themselves, and goes on doing so.
  expect(estateOf({ federatedDomains }).has("SIGN_IN_FEDERATED")).toBe(false);
});

test("under the seat cap, a split order names how many users would be without a license", () => {
  const row = aRow(basic, { seats: 200 });
  const declared = aDeclared({ skuPartNumber: basic.skuPartNumber });
  const noted = (inUse: number) =>
    makePlan(aRequest([{ sku: basic, inUse, rows: [row] }], [declared])).plan.findings.find(
      ({ code }) => code === "SEAT_CAP_SPLIT",
    );
  // 300 less the 200 of the source: 100 can stand beside it.
  expect(noted(180)).toMatchObject({ params: { room: 100, users: 80 }, ifIgnored: { users: 80 } });
  expect(noted(90)).toBeUndefined();
});

test("more than 150 active subscriptions are told, 150 are not", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => aRow(e3, { seats: 1, subscriptionId: `s-${at}` }));
  const codes = (count: number) => {
    const holding = [{ sku: e3, inUse: 9, rows: rows(count) }];
    const declared = aDeclared({ skuPartNumber: null });
    return makePlan(aRequest(holding, [declared])).plan.findings.map(({ code }) => code);
  };
  expect(codes(151)).toContain("MANY_SUBSCRIPTIONS");
  expect(codes(150)).not.toContain("MANY_SUBSCRIPTIONS");
});

test("what was bought within seven days can still be cancelled by its seller", () => {
  const young = aRow(e3, {
    createdAt: addDays(now, -6),
    nextLifecycleAt: parseInstant("2027-05-26T00:00:00Z"),
  });
  const declared = aDeclared({ unitPricePerMonth: money("10.00", "EUR") });
  const found = findings(young, {}, declared).get("SOURCE_JUST_BOUGHT");
  expect(found?.lastSafeAt).toBe(addHours(young.createdAt, 168));
  expect(found?.ifIgnored.money).toEqual(money("1200.00", "EUR")); // ten seats for a year
  const older = { ...young, createdAt: addDays(now, -8) };
  expect(findings(older, {}, declared).has("SOURCE_JUST_BOUGHT")).toBe(false);
});

test("a volume agreement takes rights with it that no service plan shows", () => {
  const volume = aDeclared({ channel: "volumeLicensing", agreementType: "eaEas" });
  const found = findings(aRow(e3), {}, volume).get("NON_CLOUD_RIGHTS_LOST");
  expect(found?.actor).toBe("licensingPartner");
  expect(findings().has("NON_CLOUD_RIGHTS_LOST")).toBe(false);
});

test("a second SKU of the same name is warned of, however it is written", () => {
  const { catalog } = aRequest([], []);
  const twin = anOffer(basic, { title: "Offer: Enterprisepack" });
  const offers = [anOffer(e3), twin];
  const found = findings(aRow(e3), { catalog: { ...catalog, offers } }).get("LOOK_ALIKE_OFFER");
  expect(found?.params).toMatchObject({ otherSkuId: basic.skuId, skuId: e3.skuId });
});

test("a trial that nobody switches off becomes a paid year of at most 25 seats", () => {
  const found = findings(aRow(e3, { isTrial: true, seats: 100 })).get("TRIAL_CONVERTS");
  expect(found).toMatchObject({ params: { seats: 25 }, actor: "customerAdmin" });
  expect(found?.ifIgnored.money).toEqual(money("6300.00", "EUR")); // 25 x 12 x 21.00
});

test("users in error are counted, and an add-on without its base is told", () => {
  const request = aRequest([{ sku: e3, inUse: 2, rows: [aRow(e3)] }], [aDeclared()]);
  const users = request.estate.users.map((user, at) => ({
    ...user,
    assignments: user.assignments.map((each) =>
      at === 0 ? { ...each, state: "error" as const } : each,
    ),
  }));
  const phone = listOf({ PHONE: ["MCOEV"] }).map((sku) => ({ ...sku, skuId: e3.skuId }));
  const market = marketOf(phone, request.catalog, "P1Y");
  const { plan } = makePlan({ ...request, market, estate: { ...request.estate, users } });
  const found = new Map(plan.findings.map((finding) => [finding.code, finding]));
  expect(found.get("USERS_WITH_LICENSE_ERRORS")?.ifIgnored.users).toBe(1);
  expect(found.get("ADD_ON_WITHOUT_BASE")?.ifIgnored.users).toBe(2);
});

test("whoever orders at a provider is told that the order has to name its partner number", () => {
  const { policy } = aRequest([], []);
  const found = findings(aRow(e3), { policy: { ...policy, ordering: "provider" } });
  expect(found.get("PARTNER_ON_RECORD")).toMatchObject({ actor: "operator", params: { count: 1 } });
  expect(found.get("PARTNER_ON_RECORD")?.lastSafeAt).not.toBeNull();
  expect(findings().has("PARTNER_ON_RECORD")).toBe(false);
});

test("licenses that nobody uses are told with what they cost, and users beyond those that are held are counted", () => {
  const found = (inUse: number) => {
    const { plan } = makePlan(aRequest([{ sku: e3, inUse, rows: [aRow(e3)] }], [aDeclared()]));
    return plan.findings.map(({ code, ifIgnored, params }) => [
      code,
      params["seats"],
      ifIgnored.users,
    ]);
  };
  expect(found(9)).toEqual([["UNUSED_SEATS", 1, null]]);
  expect(found(10)).toEqual([]);
  expect(found(12)).toEqual([["POOL_OVER_ASSIGNED", 2, 2]]);
});

test("a source whose account nobody knows is asked about, and one that a provider resells by its portal is left", () => {
  const bought = (changes: Parameters<typeof aDeclared>[0]) =>
    findings(aRow(e3), {}, aDeclared(changes));
  const unknown = bought({ agreementType: "unknownWebDirect" }).get(
    "SOURCE_BILLING_ACCOUNT_UNKNOWN",
  );
  expect(unknown).toMatchObject({ actor: "customerAdmin", severity: "advice" });
  expect(unknown?.lastSafeAt).not.toBeNull();
  const resold = bought({ agreementType: "syndication", channel: "otherPartner" });
  expect(resold.get("SYNDICATION_NOT_SUPPORTED")).toMatchObject({ severity: "refusal" });
});

test("an offer that wants a statement with its order is refused until an admin agent gives it", () => {
  const { catalog } = aRequest([], []);
  const offersWith = (attestationType: string | null) => ({
    catalog: { ...catalog, offers: [anOffer(e3, { attestationType })] },
  });
  const missing = findings(aRow(e3), offersWith("WindowsHybridBenefit")).get("ATTESTATION_MISSING");
  expect(missing).toMatchObject({ severity: "refusal", ifIgnored: { users: 9 } });
  expect(findings(aRow(e3), offersWith(null)).has("ATTESTATION_MISSING")).toBe(false);
});

test("the partner who sold it so far keeps its access until somebody removes it; who bought directly has none", () => {
  const row = aRow(e3, { ownerTenantId: "dddddddd-0000-4000-8000-000000000000" });
  const resold = aDeclared({ agreementType: "cspNce", channel: "otherPartner" });
  const found = findings(row, {}, resold).get("OLD_PARTNER_KEEPS_ACCESS");
  expect(found).toMatchObject({ actor: "customerAdmin", severity: "advice" });
  expect(findings().has("OLD_PARTNER_KEEPS_ACCESS")).toBe(false);
});

test("what is handed over comes whole, used or not, and is told with what it costs", () => {
  const { policy } = aRequest([], []);
  const row = aRow(e3, { ownerTenantId: "dddddddd-0000-4000-8000-000000000000" });
  const resold = aDeclared({
    agreementType: "cspNce",
    channel: "otherPartner",
    unitPricePerMonth: money("10.00", "EUR"),
  });
  const withTransfers = (ownershipTransfer: "use" | "never") =>
    findings(
      row,
      { policy: { ...policy, routes: { ...policy.routes, ownershipTransfer } } },
      resold,
    );
  expect(withTransfers("use").get("TRANSFER_BRINGS_ALL")).toMatchObject({
    actor: "sourcePartner",
    params: { seats: 10, inUse: 9 },
    ifIgnored: { money: money("1200.00", "EUR") }, // ten seats for a year
  });
  expect(withTransfers("never").has("TRANSFER_BRINGS_ALL")).toBe(false);
});
