// Which changes of the world a partner is told about. Sources: Microsoft's pages "Partner Center webhooks"
// and "Partner Center webhook events". Transfers and migrations send none: no page that we know names
// their events.

import { addMs } from "#lib/instant.ts";
import type { DelegatedAdminRelationship, Relationship, Subscription } from "../world/entities.ts";
import type { TableName, Tables, World } from "../world/world.ts";
import { readingsOf } from "./readings.ts";

interface Notice {
  readonly partnerTenantId: string;
  readonly eventName: WebhookEventName;
  readonly resourcePath: string;
  readonly resourceName: string;
}

type WebhookEventName = (typeof WEBHOOK_EVENTS)[number];

/** What a partner may register for. */
export const WEBHOOK_EVENTS = [
  "test-created",
  "subscription-updated",
  "subscription-active",
  "subscription-pending",
  "subscription-renewed",
  "reseller-relationship-accepted-by-customer",
  "granular-admin-relationship-approved",
  "granular-admin-relationship-activated",
  "granular-admin-relationship-terminated",
  "granular-admin-relationship-expired",
  "granular-admin-access-assignment-created",
  "granular-admin-access-assignment-activated",
] as const;

const MINUTE_MS = 60_000;
const MINUTES_PER_HOUR = 60;

type Watch = {
  readonly [Name in TableName]?: (
    before: Tables[Name] | undefined,
    after: Tables[Name],
  ) => readonly Notice[];
};

const WATCHED: Watch = {
  subscriptions: ofSubscription,
  relationships: ofRelationship,
  delegatedAdmins: ofDelegatedAdmin,
};

/** To be called after each change of a row: queues what those who registered are to be told. */
export function notifyPartners<Name extends TableName>(
  world: World,
  table: Name,
  before: Tables[Name] | undefined,
  after: Tables[Name],
): void {
  for (const notice of WATCHED[table]?.(before, after) ?? []) {
    queue(world, "tenantId" in after ? after.tenantId : null, notice);
  }
}

/** The test event that a partner asked for; returns the id by which its fate can be read. */
export function queueTestEvent(world: World, partnerTenantId: string): string {
  const correlationId = world.guid();
  world.put("deliveries", {
    id: `test/${correlationId}`,
    partnerTenantId,
    eventName: "test-created",
    resourcePath: `/webhooks/v1/registration/validationEvents/${correlationId}`,
    resourceName: "test",
    changedAt: world.now,
    dueAt: world.now,
    status: "waiting",
    correlationId,
    attempts: [],
  });
  return correlationId;
}

/** Changes of one thing in one instant are one event: it points, it does not tell. */
function queue(world: World, tenantId: string | null, notice: Notice): void {
  const { partnerTenantId, eventName, resourcePath } = notice;
  const registration = world.get("webhooks", partnerTenantId);
  if (registration === undefined || !registration.events.includes(eventName)) return;
  const { copies, lateHoursMost } = (tenantId === null
    ? undefined
    : readingsOf(world, tenantId).webhooks) ?? { copies: 1, lateHoursMost: 0 };
  for (let copy = 0; copy < copies; copy += 1) {
    const id = [partnerTenantId, eventName, resourcePath, world.now, copy].join(" ");
    const lateMinutes = world.random
      .fork(`webhook/${id}`)
      .integer(0, lateHoursMost * MINUTES_PER_HOUR);
    const dueAt = addMs(world.now, lateMinutes * MINUTE_MS);
    world.put("deliveries", {
      id,
      ...notice,
      changedAt: world.now,
      dueAt,
      status: "waiting",
      correlationId: null,
      attempts: [],
    });
    if (lateMinutes > 0) standStillAt(world, id, dueAt);
  }
}

/** Makes the clock stop where something is to be sent; sending is not the world's own doing. */
export function standStillAt(world: World, deliveryId: string, at: ReturnType<typeof addMs>): void {
  const id = `webhook/${deliveryId}`;
  world.put("scheduled", { id, tenantId: "", at, act: { kind: "webhookDue" } });
}

function ofSubscription(before: Subscription | undefined, after: Subscription): readonly Notice[] {
  if (after.seller.kind !== "csp" || after.csp === null) return [];
  const { partnerTenantId } = after.seller;
  const names: WebhookEventName[] = ["subscription-updated"];
  if (before?.state !== after.state) {
    if (after.state === "active") names.push("subscription-active");
    if (after.state === "pending") names.push("subscription-pending");
  }
  if (before !== undefined && before.renewedAt !== after.renewedAt) {
    names.push("subscription-renewed");
  }
  const resourcePath = `/v1/customers/${after.tenantId}/subscriptions/${after.id}`;
  return names.map((eventName) => ({
    partnerTenantId,
    eventName,
    resourcePath,
    resourceName: "subscription",
  }));
}

function ofRelationship(
  before: Relationship | undefined,
  { partnerTenantId, tenantId }: Relationship,
): readonly Notice[] {
  if (before !== undefined) return [];
  const eventName = "reseller-relationship-accepted-by-customer";
  const resourcePath = `/v1/customers/${tenantId}`;
  return [{ partnerTenantId, eventName, resourcePath, resourceName: "Customer" }];
}

function ofDelegatedAdmin(
  before: DelegatedAdminRelationship | undefined,
  after: DelegatedAdminRelationship,
): readonly Notice[] {
  const { partnerTenantId } = after;
  const resourcePath = `/granularAdminRelationships/${after.id}`;
  const relationship = before?.status === after.status ? [] : relationshipEvents(after.status);
  return [
    ...relationship.map((eventName) => ({
      partnerTenantId,
      eventName,
      resourcePath,
      resourceName: "GranularAdminRelationship",
    })),
    ...assignmentEvents(before, after).map(({ id, eventName }) => ({
      partnerTenantId,
      eventName,
      resourcePath: `${resourcePath}/accessAssignments/${id}`,
      resourceName: "GranularAdminAccessAssignment",
    })),
  ];
}

function relationshipEvents(
  status: DelegatedAdminRelationship["status"],
): readonly WebhookEventName[] {
  switch (status) {
    case "active":
      return ["granular-admin-relationship-approved", "granular-admin-relationship-activated"];
    case "terminated":
      return ["granular-admin-relationship-terminated"];
    case "expired":
      return ["granular-admin-relationship-expired"];
    case "created":
    case "approvalPending":
      return [];
  }
}

function assignmentEvents(
  before: DelegatedAdminRelationship | undefined,
  after: DelegatedAdminRelationship,
): readonly { readonly id: string; readonly eventName: WebhookEventName }[] {
  return after.assignments.flatMap(({ id, status }) => {
    const earlier = before?.assignments.find((assignment) => assignment.id === id);
    const names: WebhookEventName[] = [];
    if (earlier === undefined) names.push("granular-admin-access-assignment-created");
    if (status === "active" && earlier?.status !== "active") {
      names.push("granular-admin-access-assignment-activated");
    }
    return names.map((eventName) => ({ id, eventName }));
  });
}
