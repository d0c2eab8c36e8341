// Seats of ours that others took: who joined the license that we had bought for users of another one has
// their seats, as has who joined a group that had been given it, and they are out when that other one ends. Who cuts
// one source takes the seats on which its users would have gone on when another one ends; and while users are out
// already, the seats that come for them. And under the seat cap, what the source gained is room in which we would have
// bought.

import type { Instant } from "#lib/instant.ts";
import type { LoggedEvent, MeterReading } from "./evidence.ts";
import { standInsOfGroups } from "./licenses.ts";
import { CUTS_BY_OTHERS } from "./source-ends.ts";

/** Seats of the small-business plans that a tenant may have bought, over all sellers. */
export const SEAT_CAP = 300;

type Interruption = MeterReading["interruptions"][number];

/**
 * The acts that took the seats of these users, by interruption. Only where an end put out no more users than had
 * joined by then, besides those who joined themselves: whoever else is out lacks a seat that nobody took.
 */
export function takenBy(
  interruptions: readonly Interruption[],
  events: readonly LoggedEvent[],
): ReadonlyMap<Interruption, readonly LoggedEvent[]> {
  const arrived = new Set(events.filter(isJoining).flatMap(usersOf));
  return actsByEnd(interruptions, events, ({ end, first, out }) => {
    const acts = joinsBefore(end, first, events);
    const joined = acts.reduce((sum, act) => sum + usersOf(act).length, 0);
    const others = out.filter(({ userId }) => !arrived.has(userId));
    const users = new Set(others.map(({ userId }) => userId)).size;
    return users <= joined ? acts : [];
  });
}

/**
 * The acts that took seats of the license on which these users would have gone on, by interruption: another source was
 * cut by its seller or its owner, which would have served beyond the end that put them out. Only where that one act took
 * as many seats as users are out: without it nobody would be.
 */
export function cutBefore(
  interruptions: readonly Interruption[],
  events: readonly LoggedEvent[],
  wouldServeUntil: (subscriptionId: string) => Instant | null,
): ReadonlyMap<Interruption, readonly LoggedEvent[]> {
  return actsByEnd(interruptions, events, ({ end, first, out }) => {
    if (end.injected) return [];
    const users = new Set(out.map(({ userId }) => userId)).size;
    return events.filter(
      ({ at, details, injected, kind, tenantId }) =>
        injected &&
        CUTS_BY_OTHERS.has(kind) &&
        tenantId === first.tenantId &&
        at <= end.at &&
        details["skuId"] === first.skuId &&
        details["subscriptionId"] !== end.details["subscriptionId"] &&
        Number(details["seats"]) >= users &&
        (wouldServeUntil(String(details["subscriptionId"])) ?? "") > end.at,
    );
  });
}

/**
 * The acts that took the seats which came for these users, by interruption: another source was cut while they were out,
 * and some of its users were served sooner. Only where these went to no fewer users than were waiting, and some of that source
 * wait as long as they: who alone is out lacks a seat that nobody took.
 */
export function overtakenBy(
  interruptions: readonly Interruption[],
  events: readonly LoggedEvent[],
): ReadonlyMap<Interruption, readonly LoggedEvent[]> {
  const cuts = events.filter(({ injected, kind }) => injected && CUTS_BY_OTHERS.has(kind));
  const overtaken = cuts.flatMap((cut) => {
    const putOut = interruptions.filter(({ causeEventId }) => causeEventId === cut.id);
    const waiting = interruptions.filter(
      (each) =>
        each.tenantId === cut.tenantId &&
        each.skuId === cut.details["skuId"] &&
        each.from < cut.at &&
        lasts(each) > cut.at,
    );
    // Whom seats that came at that very instant took in were never out.
    const atOnce = seatsProvisionedWith(cut, events);
    return waiting
      .filter((each) => {
        const sooner = putOut.filter((other) => lasts(other) < lasts(each));
        return sooner.length + atOnce >= waiting.length && sooner.length < putOut.length;
      })
      .map((each) => ({ each, cut }));
  });
  const byInterruption = Map.groupBy(overtaken, ({ each }) => each);
  return new Map([...byInterruption].map(([each, acts]) => [each, acts.map(({ cut }) => cut)]));
}

function seatsProvisionedWith(
  { at, details, tenantId }: LoggedEvent,
  events: readonly LoggedEvent[],
): number {
  return events
    .filter(
      (event) =>
        event.kind === "provisioned" &&
        event.at === at &&
        event.tenantId === tenantId &&
        event.details["skuId"] === details["skuId"],
    )
    .reduce((sum, event) => sum + Number(event.details["seats"]), 0);
}

/** Until when they are out; what still lasts outlasts everything. */
function lasts({ to }: Interruption): string {
  return to ?? "9999";
}

/**
 * The acts by which the source of a capped license gained seats, by interruption. Only where so little room was left
 * at its end that not all could be bought beside it, and only where no more users are out than seats were gained,
 * besides those who joined afterwards: whoever else is out lacks a seat that nobody took.
 */
export function roomTakenBy(
  interruptions: readonly Interruption[],
  events: readonly LoggedEvent[],
  isCapped: (tenantId: string, skuId: string) => boolean,
): ReadonlyMap<Interruption, readonly LoggedEvent[]> {
  return actsByEnd(interruptions, events, ({ end, first, out }) => {
    if (!isCapped(first.tenantId, first.skuId)) return [];
    const acts = gainsBefore(end, first, events);
    const [earliest] = acts;
    if (earliest === undefined) return [];
    const gained = acts.reduce((sum, { details }) => sum + gainOf(details), 0);
    const users = new Set(out.map(({ userId }) => userId));
    const later = events.filter((event) => isJoining(event) && event.at > earliest.at);
    const joined = new Set(later.flatMap(usersOf));
    const displaced = [...users].filter((userId) => !joined.has(userId)).length;
    const room = SEAT_CAP - Number(end.details["seats"]) - boughtBefore(end, first, events);
    return displaced <= gained && room < users.size ? acts : [];
  });
}

interface PutOut {
  /** The event that put them out. */
  readonly end: LoggedEvent;
  readonly first: Interruption;
  readonly out: readonly Interruption[];
}

/** The same acts for everybody whom one event put out, by interruption. */
function actsByEnd(
  interruptions: readonly Interruption[],
  events: readonly LoggedEvent[],
  actsOf: (putOut: PutOut) => readonly LoggedEvent[],
): ReadonlyMap<Interruption, readonly LoggedEvent[]> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const byEnd = Map.groupBy(interruptions, ({ causeEventId }) => causeEventId);
  return new Map(
    [...byEnd].flatMap(([causeEventId, out]) => {
      const end = byId.get(causeEventId);
      const [first] = out;
      if (end === undefined || first === undefined) return [];
      const acts = actsOf({ end, first, out });
      return out.map((each) => [each, acts] as const);
    }),
  );
}

function gainsBefore(
  end: LoggedEvent,
  { skuId, tenantId }: Interruption,
  events: readonly LoggedEvent[],
): LoggedEvent[] {
  return events.filter(
    ({ at, details, injected, kind, tenantId: of }) =>
      injected &&
      kind === "sourceSeatsChanged" &&
      of === tenantId &&
      at <= end.at &&
      details["skuId"] === skuId &&
      details["subscriptionId"] === end.details["subscriptionId"] &&
      gainOf(details) > 0,
  );
}

function gainOf(details: LoggedEvent["details"]): number {
  return Number(details["seats"]) - Number(details["before"]);
}

/** Seats of the license that we had bought by then. */
function boughtBefore(
  end: LoggedEvent,
  { skuId, tenantId }: Interruption,
  events: readonly LoggedEvent[],
): number {
  return events
    .filter(({ actor, kind }) => actor === "us" && (kind === "ordered" || kind === "seatsRaised"))
    .filter(({ at, tenantId: of }) => of === tenantId && at < end.at)
    .filter(({ details }) => details["skuId"] === skuId)
    .reduce((sum, { details }) => sum + Number(details["seats"]), 0);
}

/** Into licenses that we had bought in this tenant, other than the one that ends. */
function joinsBefore(
  end: LoggedEvent,
  { skuId, tenantId }: Interruption,
  events: readonly LoggedEvent[],
): LoggedEvent[] {
  const before = events.filter((event) => event.tenantId === tenantId && event.at <= end.at);
  const bought = before.filter(({ actor, kind }) => kind === "ordered" && actor === "us");
  const taken = (join: LoggedEvent) =>
    join.details["skuId"] === skuId
      ? standInsOfGroups(join, skuId, events)
      : [String(join.details["skuId"])];
  return before.filter(isJoining).filter((join) => {
    const skuIds = taken(join);
    return bought.some(
      ({ at, details }) => at <= join.at && skuIds.includes(String(details["skuId"])),
    );
  });
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
