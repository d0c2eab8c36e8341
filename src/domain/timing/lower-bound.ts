// The least that any schedule under the same policy can cost. Each part is bought at its own last safe
// instant, whatever the others need, at the lowest price inside the interval, whenever that is: no
// schedule can do all of it at once, so none is cheaper.

import { addHours, earliest, type Instant } from "#lib/instant.ts";
import { addMoney, isAbove, type Money } from "#lib/money.ts";
import type { Part, ScheduleRequest } from "./choose-schedule.ts";
import { costBetween, lowestPrice } from "./prices.ts";

/** Null where a price is not known. */
export function lowerBound(request: ScheduleRequest): Money | null {
  const { isBought, now, parts, pilot, activeHours, sold } = request;
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  const lowest = lowestPrice(sold, now, first.orderBy, "unitCost");
  if (lowest === null) return null;
  const cost = (seats: number, at: Instant, { endsAt }: Part) =>
    costBetween(lowest, seats, at, endsAt);
  const ways = [cost(first.seats, isBought ? first.raiseBy : first.orderBy, first)];
  if (pilot !== null) {
    const pilotBy = earliest(
      addHours(first.endsAt, -pilot.hoursBeforeEnd),
      addHours(first.orderBy, -activeHours),
    );
    const raise = cost(first.seats - pilot.seats, first.raiseBy, first);
    ways.push(addMoney(cost(pilot.seats, pilotBy, first), raise));
  }
  const least = ways.reduce((a, b) => (isAbove(a, b) ? b : a));
  const later = rest.map((part) => cost(part.seats, part.raiseBy, part));
  return addMoney(least, ...later);
}
