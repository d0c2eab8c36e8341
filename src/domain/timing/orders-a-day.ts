/** Calls of one order that count as orders at Microsoft: the cart, its checkout, and both read back. */
const CALLS_PER_ORDER = 4;
const DAY_MS = 86_400_000;

/** What a limit of Microsoft's lets through on a day, however many people are there for it; any number without one. */
export function ordersADay(
  limit: { readonly units: number; readonly windowMs: number } | undefined,
): number {
  if (limit === undefined) return Infinity;
  return Math.floor((limit.units * DAY_MS) / limit.windowMs / CALLS_PER_ORDER);
}
