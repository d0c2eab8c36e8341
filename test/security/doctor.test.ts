// The doctor against the sandbox, with one thing broken at a time.

import { afterAll, beforeAll, expect, test } from "vitest";
import { examine, type Patient } from "#engine/doctor/examine.ts";
import type { Finding } from "#engine/doctor/finding.ts";
import { ensureWebhook } from "#engine/webhooks/register-webhook.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import { createMicrosoftClient, type MicrosoftClient } from "#microsoft/http/client.ts";
import { createTransport } from "#microsoft/http/transport.ts";
import { createSandboxServer, type SandboxServer } from "#sandbox/server/server.ts";
import { openWorld, type WorldLedger } from "#sandbox/world/open-world.ts";
import { OUR_TENANT, TENANT } from "#sandbox/world/small-world.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { aCustomer, aPartner, at } from "#store/testing/samples.ts";
import { oneCustomer } from "../road/one-customer.ts";

const quiet = { debug: () => undefined, warn: () => undefined };
const APPLICATION = "aaaaaaaa-0000-4000-8000-000000000001";

let world: WorldLedger;
let server: SandboxServer;
let url: string;
let store: TestStore;
const clients: MicrosoftClient[] = [];
/** Method and address of whatever left for Microsoft; `askedByDoctor`: while the doctor looked. */
const sent: string[] = [];
const askedByDoctor: string[] = [];
beforeAll(async () => {
  world = await openWorld({ folder: null });
  await world.load(oneCustomer());
  server = createSandboxServer({ world, loose: false, log: quiet });
  url = await server.listen(0);
  store = await openTestStore(OUR_TENANT);
  await store.partners.save({ ...aPartner(OUR_TENANT), country: "DE" });
});
afterAll(async () => {
  for (const client of clients) await client.close();
  await server.close();
  await world.close();
  await store.drop();
});

interface Broken {
  readonly to?: string;
  readonly applicationId?: string;
  readonly clientSecret?: string;
  readonly refreshToken?: string;
  readonly readOnly?: boolean;
}

function patient(broken: Broken = {}, more: Partial<Patient> = {}): Patient {
  const base = broken.to ?? url;
  const wire = createTransport();
  let token = broken.refreshToken ?? world.get("applications", APPLICATION)?.refreshToken ?? "";
  const microsoft = createMicrosoftClient({
    connection: {
      entraUrl: base,
      partnerCenterUrl: base,
      graphUrl: base,
      pricingUrl: base,
      partnerTenantId: OUR_TENANT,
      applicationId: broken.applicationId ?? APPLICATION,
      clientSecret: broken.clientSecret ?? "secret",
    },
    refreshTokens: {
      read: () => Promise.resolve(token),
      async replace(_, next) {
        token = next;
      },
    },
    log: quiet,
    // What is broken here does not mend itself while the client waits before it asks once more.
    transport: {
      ...wire,
      pause: () => Promise.resolve(),
      send(request) {
        sent.push(`${request.method} ${request.url}`);
        return wire.send(request);
      },
    },
    readOnly: broken.readOnly === true,
  });
  clients.push(microsoft);
  const partner = { ...aPartner(OUR_TENANT), country: "DE" };
  const mailServer = () => Promise.resolve(true);
  const now = () => Promise.resolve(world.now);
  const machine = { machineMs: Date.now, freeDiskMb: () => 50_000, webhookUrl: null };
  return { store, partner, microsoft, now, mailServer, ...machine, ...more };
}

async function examined(of: Patient): Promise<readonly Finding[]> {
  const before = sent.length;
  const findings = await examine(of);
  askedByDoctor.push(...sent.slice(before));
  return findings;
}

async function told(of: Patient): Promise<Readonly<Record<string, string>>> {
  const findings = await examined(of);
  return Object.fromEntries(
    findings.map(({ name, reason, state }) => [name, `${state} ${reason}`]),
  );
}

const healthy = {
  database: "ok fine",
  application: "ok fine",
  user: "ok fine",
  secondFactor: "ok fine",
  clock: "ok fine",
  roles: "ok fine",
  agreement: "ok fine",
  webhooks: "attention webhookNoAddress",
  graph: "ok fine",
  prices: "ok fine",
  delegatedAdmin: "ok fine",
  customers: "skipped noCustomers",
  mail: "ok fine",
  disk: "ok fine",
};
const afterwards = {
  secondFactor: "skipped afterOthers",
  clock: "skipped afterOthers",
  roles: "skipped afterOthers",
  agreement: "skipped afterOthers",
  webhooks: "skipped afterOthers",
  graph: "skipped afterOthers",
  prices: "skipped afterOthers",
  delegatedAdmin: "skipped afterOthers",
  customers: "skipped afterOthers",
};

test("where nothing is wrong, nothing is said to be", async () => {
  expect(await told(patient())).toEqual(healthy);
});

test.each<[string, Broken, object]>([
  [
    "the application's secret",
    { clientSecret: "old" },
    { application: "broken clientSecretWrong", user: "broken clientSecretWrong", ...afterwards },
  ],
  [
    "the application's id",
    { applicationId: "cccccccc-0000-4000-8000-000000000001" },
    { application: "broken applicationUnknown", user: "broken applicationUnknown", ...afterwards },
  ],
  [
    "the sign-in",
    { refreshToken: "ended" },
    {
      user: "broken refreshTokenEnded",
      applicationAlone: "broken personNeeded",
      ...afterwards,
    },
  ],
  [
    "the way to Microsoft",
    { to: "http://127.0.0.1:9" },
    { application: "broken noAnswer", user: "broken noAnswer", ...afterwards },
  ],
])("%s is found, and what hangs on it is not looked at", async (_, broken, found) => {
  expect(await told(patient(broken))).toEqual({ ...healthy, ...found });
});

test("mail that is not set or not open, and a full disk", async () => {
  expect(await told(patient({}, { mailServer: null, freeDiskMb: () => 300 }))).toEqual({
    ...healthy,
    mail: "attention mailNotSet",
    disk: "attention diskLow",
  });
  const mailServer = () => Promise.resolve(false);
  expect((await told(patient({}, { mailServer })))["mail"]).toBe("broken mailRefused");
});

test("an installation that only reads says so, and is examined all the same", async () => {
  expect(await told(patient({ readOnly: true }))).toEqual({
    ...healthy,
    writing: "attention readOnly",
  });
});

test("a sign-in without a second factor, by somebody who is no admin agent", async () => {
  const application = world.get("applications", APPLICATION);
  if (application === undefined) throw new Error("no application");
  const who = { name: "Ada", userPrincipalName: "ada@partner.example" };
  world.put("applications", {
    ...application,
    signIn: { ...who, withSecondFactor: false, roles: ["SalesAgents"] },
  });
  expect(await told(patient())).toEqual({
    ...healthy,
    secondFactor: "broken secondFactorMissing",
    roles: "broken notAdminAgent",
  });
  const now = world.get("applications", APPLICATION);
  if (now !== undefined) world.put("applications", { ...now, signIn: undefined });
});

test("a machine whose clock is off, a little or too much", async () => {
  const off = async (seconds: number) => {
    const machineMs = () => Date.now() - seconds * 1_000;
    return (await told(patient({}, { machineMs })))["clock"];
  };
  expect(await off(120)).toBe("attention clockSkewed");
  expect(await off(-600)).toBe("broken clockSkewed");
});

test("agreements that cannot be read", async () => {
  const fault = { kind: "refused", status: 403, code: 900149, description: "Not signed." };
  const order = { operation: "listAgreementTemplates", times: 1, fault };
  await fetch(`${url}/_sandbox/faults`, { method: "POST", body: JSON.stringify(order) });
  expect((await told(patient()))["agreement"]).toBe("broken roleMissing");
});

test("events that are sent nowhere, elsewhere, and here", async () => {
  const webhookUrl = "https://moves.partner.example/webhooks";
  const webhooks = async () => (await told(patient({}, { webhookUrl })))["webhooks"];
  expect(await webhooks()).toBe("attention webhookMissing");
  await ensureWebhook(patient().microsoft, "https://other.partner.example/webhooks");
  expect(await webhooks()).toBe("attention webhookElsewhere");
  await ensureWebhook(patient().microsoft, webhookUrl);
  expect(await webhooks()).toBe("ok fine");
});

test("a database that is away is said, and everything else still looked at", async () => {
  const away = await openTestStore(OUR_TENANT);
  await away.drop();
  expect(await told(patient({}, { store: away }))).toEqual({
    ...healthy,
    database: "broken databaseAway",
    customers: "broken databaseAway",
  });
});

/** With a move that is agreed; when we last looked, one of our roles was missing. */
async function agreedCustomer(): Promise<void> {
  const customer = { ...aCustomer("contoso"), tenantId: TENANT };
  await store.customers.save(OUR_TENANT, customer);
  const { customerId } = customer;
  const delegatedAdmin = {
    delegatedAdminId: "d",
    requestedAt: null,
    state: "active" as const,
    assigned: true,
    consented: true,
    endsAt: null,
    extendsItself: true,
    extensionRefusedAt: null,
    missingRoles: ["License Administrator"],
  };
  const standing = { ...newStanding(), delegatedAdmin };
  const wakeAt = at("06-10T00:00");
  await store.moves.create({
    partnerId: OUR_TENANT,
    moveId: "mv-contoso",
    customerId,
    standing,
    wakeAt,
  });
}

/** The customer gives us the role to read, and consents. */
function mayRead(): void {
  const roles = { id: "reads", roleDefinitionIds: ["88d8e3e3-8f55-4a1e-953a-9b9898b8876b"] };
  world.put("delegatedAdmins", {
    ...roles,
    tenantId: TENANT,
    partnerTenantId: OUR_TENANT,
    displayName: "reads",
    duration: "P730D",
    status: "active",
    createdAt: world.now,
    lockedAt: world.now,
    activatedAt: world.now,
    endsAt: null,
    assignments: [{ ...roles, securityGroupId: "everybody", status: "active" }],
  });
  const scopes = ["LicenseAssignment.Read.All"];
  world.put("consents", { id: "given", tenantId: TENANT, applicationId: APPLICATION, scopes });
}

test("a customer whose consent has ended is named, and one who keeps a role from us, with the role", async () => {
  await agreedCustomer();
  const found = async () => (await examined(patient())).find(({ name }) => name === "customers");
  expect(await found()).toEqual({
    name: "customers",
    state: "broken",
    reason: "customerConsentMissing",
    params: { customer: "contoso.example", code: "AADSTS65001" },
  });
  mayRead();
  expect(await found()).toEqual({
    name: "customers",
    state: "attention",
    reason: "customerRolesMissing",
    params: { customer: "contoso.example", roles: "License Administrator" },
  });
});

test("whatever it found, it asked for nothing but tokens and to read", () => {
  const reads = askedByDoctor.filter((request) => request.startsWith("GET "));
  const others = askedByDoctor.filter((request) => !request.startsWith("GET "));
  expect(reads.length).toBeGreaterThan(50);
  expect(others.filter((request) => !/^POST [^ ]+\/token$/.test(request))).toEqual([]);
});
