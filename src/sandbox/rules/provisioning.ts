// From ordered to assignable seats: each batch in its own time, and under the worse reading in two parts.

import { addMs, type Instant } from "#lib/instant.ts";
import type { CspDetails } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { readingsOf } from "./readings.ts";

type Provisioning = CspDetails["provisioning"];
interface Part {
  readonly seats: number;
  readonly readyAt: Instant;
}

const MINUTE_MS = 60_000;

/** When seats bought now can be assigned, all of them. */
export function readyAt(world: World, tenantId: string): Instant {
  return addMs(world.now, readingsOf(world, tenantId).provisioningMinutes * MINUTE_MS);
}

/** The seats of a new subscription: whole, or the first half of them after half of the time. */
export function provisioningOf(world: World, tenantId: string, seats: number): Provisioning {
  const { provisioning, provisioningMinutes } = readingsOf(world, tenantId);
  const whole = { seats, readyAt: readyAt(world, tenantId) };
  const rest = Math.floor(seats / 2);
  if (provisioning === "whole" || rest === 0) return whole;
  const halfway = addMs(world.now, (provisioningMinutes * MINUTE_MS) / 2);
  return { seats, readyAt: halfway, later: [{ seats: rest, readyAt: whole.readyAt }] };
}

/** A raise while others are still coming delays none of them. */
export function comingToo(before: Provisioning, part: Part): Provisioning {
  if (before === null) return part;
  const later = [...(before.later ?? []), part];
  return { seats: before.seats + part.seats, readyAt: before.readyAt, later };
}

/** What became ready, and what is still to come. */
export function arrived({ later = [], seats }: NonNullable<Provisioning>): {
  readonly seats: number;
  readonly rest: Provisioning;
} {
  const coming = later.reduce((sum, part) => sum + part.seats, 0);
  const [next] = later.toSorted((a, b) => (a.readyAt < b.readyAt ? -1 : 1));
  if (next === undefined) return { seats, rest: null };
  const others = later.filter((part) => part !== next);
  return {
    seats: seats - coming,
    rest: { seats: coming, readyAt: next.readyAt, ...(others.length > 0 ? { later: others } : {}) },
  };
}
