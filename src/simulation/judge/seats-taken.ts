// Seats of ours that others took: who joined the license that we had bought for users of another one has
// their seats, and they are out when that other one ends.

import type { LoggedEvent, MeterReading } from "./evidence.ts";

type Interruption = MeterReading["interruptions"][number];

/**
 * The acts that took the seats of these users, by interruption. Only where an end put out no more users than had
 * joined by then, besides those who joined themselves: whoever else is out lacks a seat that nobody took.
 */
export function takenBy(
  interruptions: readonly Interruption[],
  events: readonly LoggedEvent[],
): ReadonlyMap<Interruption, readonly LoggedEvent[]> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const byEnd = Map.groupBy(interruptions, ({ causeEventId }) => causeEventId);
  const arrived = new Set(events.filter(isJoining).flatMap(usersOf));
  return new Map(
    [...byEnd].flatMap(([causeEventId, out]) => {
      const end = byId.get(causeEventId);
      const [first] = out;
      if (end === undefined || first === undefined) return [];
      const acts = joinsBefore(end, first, events);
      const joined = acts.reduce((sum, act) => sum + usersOf(act).length, 0);
      const others = out.filter(({ userId }) => !arrived.has(userId));
      const users = new Set(others.map(({ userId }) => userId)).size;
      return users <= joined ? out.map((each) => [each, acts] as const) : [];
    }),
  );
}

/** Into licenses that we had bought in this tenant, other than the one that ends. */
function joinsBefore(
  end: LoggedEvent,
  { skuId, tenantId }: Interruption,
  events: readonly LoggedEvent[],
): LoggedEvent[] {
  const before = events.filter((event) => event.tenantId === tenantId && event.at <= end.at);
  const bought = before.filter(({ actor, kind }) => kind === "ordered" && actor === "us");
  return before
    .filter(isJoining)
    .filter(
      ({ at, details }) =>
        details["skuId"] !== skuId &&
        bought.some((order) => order.at <= at && order.details["skuId"] === details["skuId"]),
    );
}

/** An act of somebody else that gave users a license. */
export function isJoining({ injected, kind }: LoggedEvent): boolean {
  return injected && kind === "usersAdded";
}

/** The users whom such an act brought into the tenant. */
export function usersOf({ details }: LoggedEvent): readonly string[] {
  return String(details["userIds"])
    .split(" ")
    .filter((userId) => userId !== "");
}
