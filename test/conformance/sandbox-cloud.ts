// The sandbox on a real port with a world of one customer, and our client against it.

import { addDays, type Instant } from "#lib/instant.ts";
import {
  createMicrosoftClient,
  type MicrosoftClient,
  type MicrosoftConnection,
} from "#microsoft/http/client.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import {
  createAccessAssignment,
  createDelegatedAdminRelationship,
  createDelegatedAdminRequest,
} from "#microsoft/endpoints/graph/delegated-admin.ts";
import { createApplicationConsent } from "#microsoft/endpoints/partner-center/application-consents.ts";
import { createSandboxServer } from "#sandbox/server/server.ts";
import { openWorld, type WorldLedger } from "#sandbox/world/open-world.ts";
import {
  OUR_TENANT,
  person,
  smallWorldFile,
  TENANT,
  type SmallWorld,
} from "#sandbox/world/small-world.ts";

export { OUR_TENANT, SKU, STARTS_AT, TENANT } from "#sandbox/world/small-world.ts";

export const APPLICATION = "aaaaaaaa-0000-4000-8000-000000000001";
export const GRAPH = "00000003-0000-0000-c000-000000000000";
export const ROLES = {
  directoryReaders: "88d8e3e3-8f55-4a1e-953a-9b9898b8876b",
  licenseAdministrator: "4d6ac14f-3453-41d0-bef9-a3e0c569773a",
};

export interface Cloud {
  readonly url: string;
  readonly world: WorldLedger;
  readonly client: MicrosoftClient;
  readonly connection: MicrosoftConnection;
  /** The refresh token as the client stored it last. */
  stored(): string;
  close(): Promise<void>;
}

export async function startCloud(
  world: SmallWorld = {},
  changes: object = {},
  options: { readonly loose?: boolean } = {},
): Promise<Cloud> {
  const living = await openWorld({ folder: null });
  const answers = { afterHours: 5, does: "asAsked" } as const;
  await living.load({
    ...smallWorldFile({
      people: [
        person("customerAdmin", {
          invitation: answers,
          delegatedAdmin: answers,
        }),
      ],
      ...world,
    }),
    applications: [
      {
        id: APPLICATION,
        tenantId: OUR_TENANT,
        clientSecret: "secret",
        userObjectId: "bbbbbbbb-0000-4000-8000-000000000001",
        refreshToken: "refresh-0",
        previousRefreshToken: null,
      },
    ],
    ...changes,
  });
  const log = { debug() {}, warn() {} };
  const server = createSandboxServer({ world: living, loose: options.loose ?? false, log });
  const url = await server.listen(0);
  let refreshToken = "refresh-0";
  const connection: MicrosoftConnection = {
    entraUrl: url,
    partnerCenterUrl: url,
    graphUrl: url,
    pricingUrl: url,
    partnerTenantId: OUR_TENANT,
    applicationId: APPLICATION,
    clientSecret: "secret",
  };
  const client = createMicrosoftClient({
    connection,
    refreshTokens: {
      read: () => Promise.resolve(refreshToken),
      replace: (previous, next) => {
        if (refreshToken === previous) refreshToken = next;
        return Promise.resolve();
      },
    },
    log,
  });
  return {
    url,
    world: living,
    client,
    connection,
    stored: () => refreshToken,
    async close() {
      await client.close();
      await server.close();
      await living.close();
    },
  };
}

/** The client of another application, which remembers what its refresh token became. */
export function clientBy(connection: MicrosoftConnection, firstRefreshToken: string) {
  let refreshToken = firstRefreshToken;
  return createMicrosoftClient({
    connection,
    refreshTokens: {
      read: () => Promise.resolve(refreshToken),
      replace: (_, next) => {
        refreshToken = next;
        return Promise.resolve();
      },
    },
    log: { debug() {}, warn() {} },
  });
}

/** Calls the control API. */
export async function control(cloud: Cloud, method: string, path: string, body?: unknown) {
  const response = await fetch(`${cloud.url}/_sandbox${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

export async function forwardTo(cloud: Cloud, to: Instant): Promise<void> {
  const { status } = await control(cloud, "POST", "/clock", { to });
  if (status !== 200) throw new Error(`the clock did not move: ${status}`);
}

/** The customer's admin gets the invitation and accepts it, and the agreement with it. */
export async function acceptInvitation(cloud: Cloud): Promise<void> {
  await sendLetter(cloud, "invitation", null);
  await forwardTo(cloud, addDays(cloud.world.now, 1));
}

/** The whole way to Graph in the customer's tenant. */
export async function gainAccess(cloud: Cloud): Promise<string> {
  const accessDetails = {
    unifiedRoles: Object.values(ROLES).map((roleDefinitionId) => ({ roleDefinitionId })),
  };
  const { id } = await cloud.client.call(createDelegatedAdminRelationship, {
    body: {
      displayName: `Contoso ${cloud.world.now.slice(0, 10)}`,
      duration: "P730D",
      customer: { tenantId: TENANT },
      accessDetails,
    },
  });
  const path = { relationshipId: id };
  await cloud.client.call(createDelegatedAdminRequest, {
    path,
    body: { action: "lockForApproval" },
  });
  await sendLetter(cloud, "delegatedAdmin", id);
  await forwardTo(cloud, addDays(cloud.world.now, 1));
  const { body } = await control(cloud, "GET", "/credentials");
  await cloud.client.call(createAccessAssignment, {
    path,
    body: {
      accessContainer: {
        accessContainerId: String(body["securityGroupId"]),
        accessContainerType: "securityGroup",
      },
      accessDetails,
    },
  });
  await cloud.client.call(createApplicationConsent, {
    path: { customerId: TENANT },
    body: {
      applicationId: APPLICATION,
      applicationGrants: [
        {
          enterpriseApplicationId: GRAPH,
          scope: "Directory.Read.All,User.ReadWrite.All,Organization.Read.All",
        },
      ],
    },
  });
  return id;
}

async function sendLetter(cloud: Cloud, letterKind: string, delegatedAdminId: string | null) {
  const { status, body } = await control(cloud, "POST", "/letters", {
    letterId: `letter-${letterKind}`,
    letterKind,
    tenantId: TENANT,
    role: "customerAdmin",
    subscriptionId: null,
    delegatedAdminId,
  });
  if (status !== 200) throw new Error(`the letter was not taken: ${JSON.stringify(body)}`);
}

/** The refusal of a call; fails when there is none. */
export async function refusal(promise: Promise<unknown>): Promise<MicrosoftError> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof MicrosoftError) return error;
  throw new Error(`not refused: ${String(error)}`);
}
