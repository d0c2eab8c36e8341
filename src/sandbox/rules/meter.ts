// What really happened in the world, read off its own tables.

import type { Instant } from "#lib/instant.ts";
import type { Charge, DataLoss, Interruption } from "../world/measures.ts";
import type { World } from "../world/world.ts";

interface SeatsBought {
  readonly eventId: string;
  readonly at: Instant;
  readonly tenantId: string;
  readonly subscriptionId: string;
  readonly skuId: string;
  readonly kind: "ordered" | "seatsRaised";
  /** Seats added by this purchase. */
  readonly seats: number;
  /** The line's friendlyName when it was bought. */
  readonly marker: string | null;
}

export interface MeterReading {
  readonly interruptions: readonly Interruption[];
  readonly dataLosses: readonly DataLoss[];
  readonly charges: readonly Charge[];
  readonly seatsBought: readonly SeatsBought[];
}

/** What really happened, for `GET /_sandbox/meter`. */
export function readMeter(world: World): MeterReading {
  return {
    interruptions: [...world.all("interruptions")],
    dataLosses: [...world.all("dataLosses")],
    charges: [...world.all("charges")],
    seatsBought: seatsBought(world),
  };
}

function seatsBought(world: World): readonly SeatsBought[] {
  const bought: SeatsBought[] = [];
  for (const { actor, at, details, id, kind, tenantId } of world.all("events")) {
    // What another partner sells to our customer is no purchase of ours.
    if (actor !== "us") continue;
    if ((kind !== "ordered" && kind !== "seatsRaised") || tenantId === null) continue;
    const { subscriptionId, skuId, seats, marker } = details;
    bought.push({
      eventId: id,
      at,
      tenantId,
      subscriptionId: String(subscriptionId),
      skuId: String(skuId),
      kind,
      seats: Number(seats),
      marker: typeof marker === "string" ? marker : null,
    });
  }
  return bought;
}
