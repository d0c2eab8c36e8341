// Seats that two sellers are paid for at the same time, and what that costs.

export const HOUR_MS = 3_600_000;
const HOURS_PER_MONTH = 730.5;

/** Seats paid for over an interval, in milliseconds since 1970. */
export interface PaidSeats {
  readonly fromMs: number;
  readonly toMs: number;
  readonly seats: number;
  /** For one seat and month. */
  readonly unitPrice: number;
}

/** What these seats cost over their interval. */
export function amountOf({ seats, unitPrice, fromMs, toMs }: PaidSeats): number {
  return seats * unitPrice * monthsBetween(fromMs, toMs);
}

export function monthsBetween(fromMs: number, toMs: number): number {
  return (toMs - fromMs) / HOUR_MS / HOURS_PER_MONTH;
}

/**
 * What the doubled seats of one pool cost at our own unit price. Doubled is what both sellers together
 * are paid for beyond the seats that the pool had at the beginning (`seatsBefore`, ours and theirs):
 * one source's seats beside those that replace another are not paid twice.
 */
export function overlapAmount(
  ours: readonly PaidSeats[],
  theirs: readonly PaidSeats[],
  seatsBefore: number,
): number {
  const marks = [...new Set([...ours, ...theirs].flatMap(({ fromMs, toMs }) => [fromMs, toMs]))];
  marks.sort((a, b) => a - b);
  let amount = 0;
  for (const [index, fromMs] of marks.entries()) {
    const toMs = marks[index + 1];
    if (toMs === undefined) break;
    const oursNow = ours.filter((paid) => isPaidAt(paid, fromMs));
    const seats = doubledSeats(sumSeats(oursNow), sumSeats(theirs, fromMs), seatsBefore);
    if (seats > 0) amount += amountOf({ seats, unitPrice: meanPrice(oursNow), fromMs, toMs });
  }
  return amount;
}

function doubledSeats(ours: number, theirs: number, seatsBefore: number): number {
  return Math.min(ours, theirs, Math.max(0, ours + theirs - seatsBefore));
}

function sumSeats(paid: readonly PaidSeats[], atMs?: number): number {
  return paid
    .filter((each) => atMs === undefined || isPaidAt(each, atMs))
    .reduce((sum, { seats }) => sum + seats, 0);
}

function meanPrice(paid: readonly PaidSeats[]): number {
  return (
    paid.reduce((sum, { seats, unitPrice }) => sum + seats * unitPrice, 0) / sumSeats(paid) || 0
  );
}

function isPaidAt({ fromMs, toMs }: PaidSeats, atMs: number): boolean {
  return fromMs <= atMs && toMs > atMs;
}
