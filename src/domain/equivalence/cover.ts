// Weighted set cover, exact and deterministic: dominated choices are dropped, then branch and bound. It
// counts nodes, never time, so that the same question has the same answer on every machine.

import { compareTexts } from "#lib/compare-texts.ts";

export interface CoverChoice {
  /** Ties are broken by it; unique. */
  readonly id: string;
  /** Bit set of the elements that it covers. */
  readonly elements: bigint;
  /** Elements that have to be covered too once it is chosen. */
  readonly requires: bigint;
  /** Weight, then price, both whole numbers; the first decides. */
  readonly weight: number;
  readonly price: number;
  /** 1 for what is bought, 0 for a way out. */
  readonly count: number;
  /** What it brings that nobody asked for. */
  readonly extras: readonly number[];
  /** What it brings where only one thing can be; null where it brings nothing. */
  readonly exclusive: readonly (string | null)[];
}

export interface CoverQuestion {
  readonly required: bigint;
  readonly choices: readonly CoverChoice[];
  readonly nodesMax: number;
}

export interface Cover {
  /** In the order of their ids; null where none was found. */
  readonly chosen: readonly CoverChoice[] | null;
  /** False where the bound on nodes was met, so that a better cover may exist. */
  readonly proven: boolean;
}

interface Cost {
  readonly weight: number;
  readonly price: number;
  readonly count: number;
  readonly extras: number;
}

interface Search {
  readonly choices: readonly CoverChoice[];
  /** Per element the choices that cover it, as a bit set. */
  readonly coverers: readonly bigint[];
  /** Per choice those it cannot be combined with. */
  readonly excluded: readonly bigint[];
  readonly nodesMax: number;
  readonly extraUses: Map<number, number>;
  nodes: number;
  best: { readonly cost: Cost; readonly chosen: readonly CoverChoice[] } | null;
}

interface Node {
  readonly chosen: readonly CoverChoice[];
  readonly remaining: bigint;
  readonly covered: bigint;
  readonly required: bigint;
  readonly banned: bigint;
  readonly cost: Cost;
}

/**
 * The cheapest set of choices that covers all that is required, by itself or because of a choice: least
 * weight, then price, then fewest bought, then fewest extras, then the smallest ids.
 */
export function cheapestCover(question: CoverQuestion): Cover {
  const choices = withoutDominated(question.choices);
  const search: Search = {
    choices,
    coverers: coverersOf(choices),
    excluded: choices.map((choice) =>
      bitsWhere(choices, (other) => conflicts(choice.exclusive, other.exclusive)),
    ),
    nodesMax: question.nodesMax,
    extraUses: new Map(),
    nodes: 0,
    best: null,
  };
  explore(search, {
    chosen: [],
    remaining: question.required,
    covered: 0n,
    required: question.required,
    banned: 0n,
    cost: { weight: 0, price: 0, count: 0, extras: 0 },
  });
  const chosen = search.best?.chosen.toSorted((a, b) => compareTexts(a.id, b.id)) ?? null;
  return { chosen, proven: search.nodes <= search.nodesMax };
}

function explore(search: Search, node: Node): void {
  if (node.remaining === 0n) {
    if (isBetter(search, node)) search.best = { cost: node.cost, chosen: node.chosen };
    return;
  }
  search.nodes += 1;
  if (search.nodes > search.nodesMax) return;
  const elements = [...bitsOf(node.remaining)].map((element) => {
    const coverers = (search.coverers[element] ?? 0n) & ~node.banned;
    return { coverers, choices: [...bitsOf(coverers)] };
  });
  elements.sort((a, b) => a.choices.length - b.choices.length);
  const rarest = elements[0];
  if (rarest === undefined || rarest.choices.length === 0) return;
  if (search.best !== null) {
    const bound = lowerBound(search, node.cost, elements);
    if (compareCost(bound, search.best.cost) > 0) return;
  }
  let { banned } = node;
  for (const index of rarest.choices) {
    const choice = search.choices[index];
    if (choice === undefined) continue;
    banned |= 1n << BigInt(index); // the branches after this one are those without it
    choose(search, { ...node, banned: banned | (search.excluded[index] ?? 0n) }, choice);
  }
}

function choose(search: Search, node: Node, choice: CoverChoice): void {
  const { extraUses } = search;
  let extras = node.cost.extras;
  for (const extra of choice.extras) {
    const uses = extraUses.get(extra) ?? 0;
    if (uses === 0) extras += 1;
    extraUses.set(extra, uses + 1);
  }
  const covered = node.covered | choice.elements;
  const required = node.required | choice.requires;
  explore(search, {
    ...node,
    covered,
    required,
    chosen: [...node.chosen, choice],
    remaining: required & ~covered,
    cost: {
      weight: node.cost.weight + choice.weight,
      price: node.cost.price + choice.price,
      count: node.cost.count + choice.count,
      extras,
    },
  });
  for (const extra of choice.extras) extraUses.set(extra, (extraUses.get(extra) ?? 1) - 1);
}

/** No completion can cost less: elements that share no choice need one choice each. */
function lowerBound(
  search: Search,
  cost: Cost,
  elements: readonly { readonly coverers: bigint; readonly choices: readonly number[] }[],
): Cost {
  let used = 0n;
  let { weight, price, count } = cost;
  for (const { coverers, choices } of elements) {
    if ((coverers & used) !== 0n) continue;
    used |= coverers;
    const options = choices.flatMap((index) => search.choices[index] ?? []);
    weight += Math.min(...options.map((option) => option.weight));
    price += Math.min(...options.map((option) => option.price));
    count += Math.min(...options.map((option) => option.count));
  }
  return { weight, price, count, extras: cost.extras };
}

function isBetter(search: Search, node: Node): boolean {
  if (search.best === null) return true;
  const order = compareCost(node.cost, search.best.cost);
  if (order !== 0) return order < 0;
  return compareTexts(idsOf(node.chosen), idsOf(search.best.chosen)) < 0;
}

function idsOf(chosen: readonly CoverChoice[]): string {
  return chosen
    .map(({ id }) => id)
    .toSorted(compareTexts)
    .join(" ");
}

function compareCost(a: Cost, b: Cost): number {
  return a.weight - b.weight || a.price - b.price || a.count - b.count || a.extras - b.extras;
}

/** A choice is dropped when another one is as good in each respect and comes first in the order. */
function withoutDominated(choices: readonly CoverChoice[]): CoverChoice[] {
  const useful = choices
    .filter(({ elements }) => elements !== 0n)
    .toSorted((a, b) => compareTexts(a.id, b.id));
  const extraSets = new Map(useful.map((choice) => [choice, new Set(choice.extras)]));
  return useful.filter(
    (choice) =>
      !useful.some(
        (other) =>
          other.id < choice.id &&
          (choice.elements & ~other.elements) === 0n &&
          (other.requires & ~choice.requires) === 0n &&
          other.weight <= choice.weight &&
          other.price <= choice.price &&
          other.count <= choice.count &&
          other.exclusive.every((plan, at) => plan === null || plan === choice.exclusive[at]) &&
          other.extras.every((extra) => extraSets.get(choice)?.has(extra) === true),
      ),
  );
}

function conflicts(a: readonly (string | null)[], b: readonly (string | null)[]): boolean {
  return a.some((plan, at) => plan !== null && (b[at] ?? null) !== null && plan !== b[at]);
}

function coverersOf(choices: readonly CoverChoice[]): bigint[] {
  const all = choices.reduce((bits, { elements }) => bits | elements, 0n);
  return Array.from({ length: all.toString(2).length }, (_, element) =>
    bitsWhere(choices, ({ elements }) => ((elements >> BigInt(element)) & 1n) === 1n),
  );
}

function bitsWhere<T>(items: readonly T[], holds: (item: T) => boolean): bigint {
  return items.reduce(
    (bits, item, index) => (holds(item) ? bits | (1n << BigInt(index)) : bits),
    0n,
  );
}

function* bitsOf(bits: bigint): Generator<number> {
  const digits = bits.toString(2);
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    if (digits[at] === "1") yield digits.length - 1 - at;
  }
}
