import fc from "fast-check";
import highs from "highs";
import { beforeAll, describe, expect, test } from "vitest";
import { cheapestCover, type CoverChoice } from "./cover.ts";

// Its types are those of its CommonJS build, where the function is one level further down.
const loadSolver = highs as unknown as typeof highs.default;

const ELEMENTS = 8;
const BASES = [8, 9]; // what add-ons need beside them
const all = (1n << BigInt(ELEMENTS)) - 1n;
const none: readonly number[] = [];

const choice = fc.record({
  elements: fc.bigInt({ min: 1n, max: 1023n }),
  requires: fc.constantFrom(0n, 0n, 1n << 8n, 1n << 9n),
  price: fc.integer({ min: 1, max: 50 }),
  extras: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
  exclusive: fc.constantFrom<readonly (string | null)[]>([null], [null], ["low"], ["high"]),
});

const choices = fc.array(choice, { minLength: 1, maxLength: 12 }).map((drawn) =>
  drawn.map((each, at): CoverChoice => ({
    ...each,
    id: `sku${String(at).padStart(2, "0")}`,
    weight: 0,
    count: 1,
  })),
);

const solve = (given: readonly CoverChoice[]) =>
  cheapestCover({ required: all, choices: given, nodesMax: 100_000 }).chosen;
const priceOf = (chosen: readonly CoverChoice[]) =>
  chosen.reduce((sum, { price }) => sum + price, 0);
const isCovered = (chosen: readonly CoverChoice[]) => {
  const required = chosen.reduce((bits, { requires }) => bits | requires, all);
  return (required & ~chosen.reduce((bits, { elements }) => bits | elements, 0n)) === 0n;
};
const clash = (a: CoverChoice, b: CoverChoice) =>
  a.exclusive[0] !== null && b.exclusive[0] !== null && a.exclusive[0] !== b.exclusive[0];

describe("laws", () => {
  test("what is chosen covers all, and nothing in it excludes another", () => {
    fc.assert(
      fc.property(choices, (given) => {
        const chosen = solve(given) ?? [];
        if (chosen.length === 0) return;
        expect(isCovered(chosen)).toBe(true);
        expect(chosen.some((a) => chosen.some((b) => clash(a, b)))).toBe(false);
      }),
    );
  });

  test("one more on sale never makes it dearer", () => {
    fc.assert(
      fc.property(choices, choice, (given, drawn) => {
        const before = solve(given);
        if (before === null) return;
        const one = { ...drawn, id: "sku99", weight: 0, count: 1 };
        const after = solve([...given, one]);
        expect(priceOf(after ?? given)).toBeLessThanOrEqual(priceOf(before));
      }),
    );
  });

  test("the order of the catalogue plays no part", () => {
    fc.assert(
      fc.property(choices, (given) => {
        expect(solve(given.toReversed())).toEqual(solve(given));
      }),
    );
  });

  test("of all sets the cheapest, then the smallest, with the fewest extras and the first ids", () => {
    fc.assert(
      fc.property(choices, (given) => {
        const small = given.slice(0, 7);
        expect(solve(small)?.map(({ id }) => id) ?? null).toEqual(bestByTryingAll(small));
      }),
    );
  });

  test("of two that are alike the first", () => {
    const one = { elements: all, requires: 0n, weight: 0, price: 1, count: 1, extras: none };
    const given = ["b", "a"].map((id) => ({ ...one, id, exclusive: [null] }));
    expect(solve(given)?.map(({ id }) => id)).toEqual(["a"]);
  });

  test("where the bound on nodes is met it says that a better one may exist", () => {
    const given = Array.from({ length: 12 }, (_, at) => ({
      id: `sku${String(at).padStart(2, "0")}`,
      elements: (0b111n << BigInt(at % 6)) & all,
      requires: 0n,
      weight: 0,
      price: 12 - at,
      count: 1,
      extras: none,
      exclusive: [null],
    }));
    const question = { required: all, choices: given };
    const whole = cheapestCover({ ...question, nodesMax: 1_000 });
    const cut = cheapestCover({ ...question, nodesMax: 4 });
    expect(whole.proven).toBe(true);
    expect(cut.proven).toBe(false);
    expect(priceOf(cut.chosen ?? given)).toBeGreaterThanOrEqual(priceOf(whole.chosen ?? []));
  });
});

describe("beside HiGHS", () => {
  let solver: Awaited<ReturnType<typeof loadSolver>>;
  beforeAll(async () => {
    solver = await loadSolver();
  });

  test("the cheapest cover costs what an integer programme says", () => {
    fc.assert(
      fc.property(choices, (given) => {
        const answer = solver.solve(asProgramme(given));
        const ours = solve(given);
        if (answer.Status !== "Optimal") expect(ours).toBeNull();
        else expect(priceOf(ours ?? [])).toBe(Math.round(answer.ObjectiveValue));
      }),
      { numRuns: 60 },
    );
  });
});

function asProgramme(given: readonly CoverChoice[]): string {
  const names = given.map(({ id }) => id);
  const holds = (bits: bigint, element: number) => ((bits >> BigInt(element)) & 1n) === 1n;
  const sumOf = (element: number) =>
    [
      `0 ${names[0]}`,
      ...given.flatMap(({ id, elements }) => (holds(elements, element) ? [id] : [])),
    ].join(" + ");
  const covered = Array.from({ length: ELEMENTS }, (_, at) => `c${at}: ${sumOf(at)} >= 1`);
  const based = BASES.flatMap((base) =>
    given
      .filter(({ elements, requires }) => holds(requires, base) && !holds(elements, base))
      .map(({ id }) => `b${base}${id}: ${sumOf(base)} - ${id} >= 0`),
  );
  const apart = given.flatMap((a, at) =>
    given
      .slice(at + 1)
      .filter((b) => clash(a, b))
      .map((b) => `x${a.id}${b.id}: ${a.id} + ${b.id} <= 1`),
  );
  const price = given.map(({ id, price: each }) => `${each} ${id}`).join(" + ");
  const lines = ["Minimize", `obj: ${price}`, "Subject To", ...covered, ...based, ...apart];
  return [...lines, "Binary", names.join(" "), "End"].join("\n");
}

function bestByTryingAll(given: readonly CoverChoice[]): string[] | null {
  let best: { readonly key: readonly number[]; readonly ids: readonly string[] } | null = null;
  for (let subset = 1; subset < 1 << given.length; subset += 1) {
    const chosen = given.filter((_, at) => ((subset >> at) & 1) === 1);
    if (!isCovered(chosen) || chosen.some((a) => chosen.some((b) => clash(a, b)))) continue;
    const extras = new Set(chosen.flatMap((each) => each.extras)).size;
    const key = [priceOf(chosen), chosen.length, extras];
    const ids = chosen.map(({ id }) => id);
    if (best === null || isBefore(key, ids, best)) best = { key, ids };
  }
  return best === null ? null : [...best.ids];
}

function isBefore(
  key: readonly number[],
  ids: readonly string[],
  best: { readonly key: readonly number[]; readonly ids: readonly string[] },
): boolean {
  for (const [at, part] of key.entries()) {
    const other = best.key[at] ?? 0;
    if (part !== other) return part < other;
  }
  return ids.join(" ") < best.ids.join(" ");
}
