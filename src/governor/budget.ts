// Who may send now, and who comes again when. Pure: the state of one budget, what is asked, and the time.

import type { BudgetState } from "#store/tables/budgets.ts";
import type { Limit } from "./limits.ts";

/** A slice may be used for so long after it was handed out. */
const SLICE_MS = 1_000;
/** Two calls that leave a whole window apart may arrive a little closer. */
const MARGIN_MS = 500;
/** Nobody who comes later than this is let past, however urgent. */
const PATIENCE_MS = 10 * 60_000;
/** Who does not come when it is their turn loses it after this. */
const TURN_KEPT_MS = 30_000;

export interface Ask {
  readonly nowMs: number;
  readonly customer: string;
  /** When what the call is for is needed; null where nothing presses. */
  readonly deadlineMs: number | null;
  /** How many units the asker would spend within a slice's life, itself included. */
  readonly wanted: number;
  /** Names the slice, so that what was left of it can be given back. */
  readonly sliceId: string;
}

export type Answer =
  { readonly units: number; readonly usableUntilMs: number } | { readonly comeAgainMs: number };

/** A slice of the budget, or when to come again; who comes again has kept their place. */
export function ask(
  state: BudgetState,
  limit: Limit,
  { customer, deadlineMs, nowMs, sliceId, wanted }: Ask,
): { readonly state: BudgetState; readonly answer: Answer } {
  const present = withoutThePast(state, limit, nowMs);
  const free = limit.units - sum(present.slices.map(({ units }) => units));
  const at = present.turns.findIndex((turn) => turn.customer === customer);
  const key = present.turns[at]?.key ?? newKey(nowMs, deadlineMs);
  const ahead = present.turns.filter((turn, index) => isAhead(turn.key, index, key, at)).length;
  const others = present.turns.toSpliced(at, at < 0 ? 0 : 1);
  if (nowMs >= present.heldUntilMs && free > ahead) {
    const units = others.length > 0 ? 1 : Math.min(wanted, free);
    const usableUntilMs = nowMs + SLICE_MS;
    const slices = [...present.slices, { sliceId, units, usableUntilMs }];
    return { state: { ...present, slices, turns: others }, answer: { units, usableUntilMs } };
  }
  const comeAgainMs = freeAt(present, limit, free, ahead + 1, nowMs);
  const turn = { customer, key, comeAgainMs };
  const turns = at < 0 ? [...others, turn] : present.turns.with(at, turn);
  return { state: { ...present, turns }, answer: { comeAgainMs } };
}

/** The deadline, but never before now and never later than patience lasts. */
function newKey(nowMs: number, deadlineMs: number | null): number {
  return Math.min(nowMs + PATIENCE_MS, Math.max(nowMs, deadlineMs ?? Infinity));
}

/** Of equal keys the one that asked first; `at` is -1 for who has no turn yet. */
function isAhead(otherKey: number, index: number, key: number, at: number): boolean {
  return otherKey < key || (otherKey === key && (at < 0 || index < at));
}

/** What was not used of a slice is free again, and what was used counts from its last use. */
export function giveBack(
  state: BudgetState,
  used: { readonly sliceId: string; readonly units: number; readonly lastUsedMs: number },
): BudgetState {
  const slices = state.slices.flatMap((slice) => {
    if (slice.sliceId !== used.sliceId) return [slice];
    return used.units === 0
      ? []
      : [
          {
            ...slice,
            units: used.units,
            usableUntilMs: Math.min(slice.usableUntilMs, used.lastUsedMs),
          },
        ];
  });
  return { ...state, slices };
}

/** After a 429: nobody before then. */
export function hold(state: BudgetState, untilMs: number): BudgetState {
  return { ...state, heldUntilMs: Math.max(state.heldUntilMs, untilMs) };
}

function withoutThePast(state: BudgetState, limit: Limit, nowMs: number): BudgetState {
  return {
    ...state,
    slices: state.slices.filter((slice) => countsUntilMs(slice, limit) > nowMs),
    turns: state.turns.filter(({ comeAgainMs }) => comeAgainMs + TURN_KEPT_MS > nowMs),
  };
}

/** A use at the very end of the slice is in every window that begins before this. */
function countsUntilMs(
  { usableUntilMs }: BudgetState["slices"][number],
  { windowMs }: Limit,
): number {
  return usableUntilMs + windowMs + MARGIN_MS;
}

/** When so many units will be free, if everybody spends what they hold and comes when they were told. */
function freeAt(
  { heldUntilMs, slices }: BudgetState,
  limit: Limit,
  free: number,
  place: number,
  nowMs: number,
): number {
  const rounds = Math.floor((place - 1) / limit.units);
  const inRound = place - rounds * limit.units;
  const roundMs = limit.windowMs + MARGIN_MS + SLICE_MS;
  let atMs = Math.max(nowMs + 1, heldUntilMs);
  let freed = free;
  const ending = slices.toSorted((a, b) => a.usableUntilMs - b.usableUntilMs);
  for (const slice of ending) {
    if (freed >= inRound) break;
    freed += slice.units;
    atMs = Math.max(atMs, countsUntilMs(slice, limit));
  }
  return atMs + rounds * roundMs;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
