// How long it takes to react to what somebody else did: until an hourly look shows it, and from an order
// to a license that works.

import type { Evidence } from "./evidence.ts";

const LOOK_EVERY_MINUTES = 60;

/**
 * One hour, and what the sandbox drew for this tenant: provisioning; a group's processing where we changed
 * what it gives; and the queue that a change stood in.
 */
export function allowanceMinutes(tenantId: string, { events, record }: Evidence): number {
  const customer = record.customers.find((one) => one.tenantId === tenantId);
  if (customer === undefined) return LOOK_EVERY_MINUTES;
  const { groupLicensingMinutes, provisioningMinutes } = customer;
  const own = events.filter((event) => event.tenantId === tenantId);
  const isByGroup = own.some(
    ({ actor, details, kind }) =>
      kind === "licensesChanged" && actor === "us" && "groupId" in details,
  );
  const queued = own
    .filter(({ kind }) => kind === "changeQueued")
    .map(({ details }) => Number(details["minutes"]));
  return (
    LOOK_EVERY_MINUTES +
    provisioningMinutes +
    (isByGroup ? groupLicensingMinutes : 0) +
    Math.max(0, ...queued)
  );
}
