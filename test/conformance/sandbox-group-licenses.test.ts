import { afterEach, expect, test } from "vitest";
import { licenseProblem } from "#engine/translate/license-problem.ts";
import { addDays, addMs, type Instant } from "#lib/instant.ts";
import {
  GLOBAL_ADMINISTRATOR,
  listRoleMembers,
} from "#microsoft/endpoints/graph/directory-roles.ts";
import { assignGroupLicense, getGroup } from "#microsoft/endpoints/graph/groups.ts";
import {
  assignUserLicense,
  getUser,
  reprocessLicenseAssignment,
} from "#microsoft/endpoints/graph/users.ts";
import type { TenantSku, User } from "#sandbox/world/entities.ts";
import { smallWorldFile, source, user } from "#sandbox/world/small-world.ts";
import {
  acceptInvitation,
  forwardTo,
  gainAccess,
  refusal,
  SKU,
  startCloud,
  TENANT,
  type Cloud,
} from "./sandbox-cloud.ts";

const GROUP = "group-1";
const NEXT = "05e9a617-0261-4cee-bb44-138d3ef5d965";
const FILES = "b05e124f-c7cc-45a0-a6aa-8cf78c946968";
const MINUTES = 90;

let cloud: Cloud;
afterEach(() => cloud.close());

const plan = (name: string) => ({ id: `plan-${name}`, name, dataDays: null });

function sku(id: string, names: readonly string[], changes: Partial<TenantSku> = {}): TenantSku {
  return {
    id,
    skuPartNumber: id,
    appliesTo: "User",
    servicePlans: names.map(plan),
    seatCapFamily: null,
    ...changes,
  };
}

const member = (number: number, changes: Partial<User> = {}) =>
  user(number, {
    assignments: user(number).assignments.map((each) => ({ ...each, assignedByGroup: GROUP })),
    ...changes,
  });

interface Tenant {
  readonly users: readonly User[];
  readonly nextSeats: number;
  readonly skus?: readonly TenantSku[];
}

/** A group gives the old license to everybody; the new one has so many seats. */
async function startTenant({ nextSeats, skus = [], users }: Tenant): Promise<void> {
  const seats = (skuId: string, count: number) =>
    source({ id: `source-${skuId}`, skuId, skuPartNumber: skuId, seats: count });
  cloud = await startCloud(
    {
      users,
      subscriptions: [source(), seats(NEXT, nextSeats), seats(FILES, 5)],
      readings: { groupLicensingMinutes: MINUTES },
    },
    {
      skus: [
        ...smallWorldFile().skus,
        sku(NEXT, ["EXCHANGE_S_ENTERPRISE", "SHAREPOINTENTERPRISE"]),
        sku(FILES, ["SHAREPOINTSTANDARD", "MCOEV"]),
        ...skus,
      ].filter(({ id }, at, all) => all.findLastIndex((each) => each.id === id) === at),
      groups: [
        {
          id: GROUP,
          tenantId: TENANT,
          displayName: "Staff",
          memberIds: users.map(({ id }) => id),
          assignedLicenses: [{ skuId: SKU, disabledPlans: [] }],
        },
      ],
    },
  );
  await acceptInvitation(cloud);
  await gainAccess(cloud);
}

const give = (skuId: string, removeLicenses: readonly string[] = []) =>
  cloud.client.call(assignGroupLicense, {
    tenantId: TENANT,
    path: { groupId: GROUP },
    body: { addLicenses: [{ skuId, disabledPlans: [] }], removeLicenses: [...removeLicenses] },
  });

const assign = (userId: string, skuId: string, removeLicenses: readonly string[] = []) =>
  cloud.client.call(assignUserLicense, {
    tenantId: TENANT,
    path: { userId },
    body: { addLicenses: [{ skuId, disabledPlans: [] }], removeLicenses: [...removeLicenses] },
  });

const passMinutes = (minutes: number) =>
  forwardTo(cloud, addMs(cloud.world.now, minutes * 60_000) as Instant);

async function stateOf(userId: string, skuId: string): Promise<string> {
  const query = { $select: "id,licenseAssignmentStates" };
  const path = { userId };
  const found = await cloud.client.call(getUser, { tenantId: TENANT, path, query });
  const own = found.licenseAssignmentStates.find((each) => each.skuId === skuId);
  if (own === undefined) return "none";
  return own.error === "None" ? own.state : `${own.state} ${own.error}`;
}

async function processingState(): Promise<string | null | undefined> {
  const path = { groupId: GROUP };
  const query = { $select: "id,licenseProcessingState" };
  const group = await cloud.client.call(getGroup, { tenantId: TENANT, path, query });
  return group.licenseProcessingState?.state;
}

test("what a group is given reaches its members in the background", async () => {
  await startTenant({ users: [member(1), member(2)], nextSeats: 5 });
  await give(NEXT);
  expect(await processingState()).toBe("QueuedForProcessing");
  expect(await stateOf("user-1", NEXT)).toBe("none");
  await passMinutes(MINUTES + 1);
  expect(await processingState()).toBe("ProcessingComplete");
  expect(await stateOf("user-1", NEXT)).toBe("Active");
  expect(await stateOf("user-1", SKU)).toBe("Active");
  const direct = refusal(assign("user-1", FILES, [SKU]));
  expect((await direct).message).toContain("inherited from a group");
});

test("who finds no seat stays in CountViolation until processed again", async () => {
  await startTenant({ users: [member(1), member(2)], nextSeats: 1 });
  await give(NEXT);
  await passMinutes(MINUTES + 1);
  expect(await stateOf("user-1", NEXT)).toBe("Active");
  expect(await stateOf("user-2", NEXT)).toBe("Error CountViolation");
  const subscription = cloud.world.get("subscriptions", `source-${NEXT}`);
  if (subscription === undefined) throw new Error("the world has it");
  cloud.world.put("subscriptions", { ...subscription, seats: 2 });
  await forwardTo(cloud, addDays(cloud.world.now, 30));
  expect(await stateOf("user-2", NEXT)).toBe("Error CountViolation");
  const path = { userId: "user-2" };
  await cloud.client.call(reprocessLicenseAssignment, { tenantId: TENANT, path });
  expect(await stateOf("user-2", NEXT)).toBe("Active");
});

test("a member with a colliding plan, or where it may not be used, gets an error and keeps the rest", async () => {
  const [own] = user(1).assignments;
  if (own === undefined) throw new Error("a user holds a license");
  const collides = member(1, {
    assignments: [
      { ...own, assignedByGroup: GROUP },
      { ...own, skuId: FILES },
    ],
  });
  const abroad = member(2, { usageLocation: "CN" });
  await startTenant({
    users: [collides, abroad, member(3, { usageLocation: null })],
    nextSeats: 5,
    skus: [
      sku(FILES, ["SHAREPOINTSTANDARD"]),
      sku(NEXT, ["SHAREPOINTENTERPRISE"], { prohibitedIn: ["CN"] }),
    ],
  });
  await give(NEXT);
  await passMinutes(MINUTES + 1);
  expect(await stateOf("user-1", NEXT)).toBe("Error MutuallyExclusiveViolation");
  expect(await stateOf("user-1", FILES)).toBe("Active");
  expect(await stateOf("user-2", NEXT)).toBe("Error ProhibitedInUsageLocationViolation");
  // Without a place of use a group's license counts as used in the tenant's own country.
  expect(await stateOf("user-3", NEXT)).toBe("Active");
});

test("a user is refused at once what a group member would be told later, and we know why", async () => {
  const users = [user(1), user(2, { usageLocation: null }), user(3, { usageLocation: "CN" })];
  await startTenant({ users, nextSeats: 5 });
  const why = async (asked: Promise<unknown>) => licenseProblem(await refusal(asked));
  expect(await why(assign("user-2", NEXT))).toBe("usageLocation");
  expect(await why(assign("user-1", FILES))).toBe("dependency");
  await assign("user-1", NEXT);
  cloud.world.put("skus", sku(FILES, ["SHAREPOINTSTANDARD"], { prohibitedIn: ["CN"] }));
  expect(await why(assign("user-1", FILES))).toBe("conflict");
  expect(await why(assign("user-3", FILES))).toBe("prohibited");
  await assign("user-1", FILES, [NEXT]);
  expect(await stateOf("user-1", FILES)).toBe("Active");
});

test("what stands on another license comes after it in one call, and is not left without it", async () => {
  const phone = "phone";
  await startTenant({
    users: [user(1)],
    nextSeats: 5,
    skus: [sku(NEXT, ["TEAMS1"]), sku(phone, ["MCOEV"])],
  });
  cloud.world.put("subscriptions", source({ id: "source-phone", skuId: phone }));
  const change = (addLicenses: readonly string[], removeLicenses: string[] = []) =>
    cloud.client.call(assignUserLicense, {
      tenantId: TENANT,
      path: { userId: "user-1" },
      body: {
        addLicenses: addLicenses.map((skuId) => ({ skuId, disabledPlans: [] })),
        removeLicenses,
      },
    });
  const why = async (asked: Promise<unknown>) => licenseProblem(await refusal(asked));
  expect(await why(change([phone, NEXT], [SKU]))).toBe("dependency");
  expect(await stateOf("user-1", SKU)).toBe("Active");
  await change([NEXT, phone], [SKU]);
  expect(await stateOf("user-1", phone)).toBe("Active");
  expect(await why(change([], [NEXT]))).toBe("dependency");
});

test("who is a Global Administrator can be read", async () => {
  await startTenant({ users: [user(1, { isGlobalAdmin: true }), user(2)], nextSeats: 1 });
  const path = { roleTemplateId: GLOBAL_ADMINISTRATOR };
  const query = { $select: "id,userPrincipalName,accountEnabled" };
  const members = await cloud.client.list(listRoleMembers, { tenantId: TENANT, path, query });
  expect(members.map(({ id }) => id)).toEqual(["user-1"]);
});
