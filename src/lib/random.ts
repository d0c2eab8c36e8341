// A seeded source of numbers (mulberry32) for worlds, people and faults: the same seed, the same world.

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform integer in [from, to], both included. */
  integer(from: number, to: number): number;
  /** One of the given choices; throws when there are none. */
  pick<T>(choices: readonly T[]): T;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** A version-4-shaped GUID. */
  guid(): string;
  /**
   * A stream of its own for this name, independent of how much of this one was used. `fork("a", "b")` is
   * `fork("a/b")`, for names that are put together by the million.
   */
  fork(...name: readonly string[]): Random;
  /** The forks of which all names begin so: `forks("a")("b")` is `fork("a", "b")`, and what they share is hashed once. */
  forks(...name: readonly string[]): (last: string) => Random;
}

export function seededRandom(seed: number | string): Random {
  return new Mulberry(typeof seed === "number" ? seed >>> 0 : hashed(NOTHING_HASHED, seed) >>> 0);
}

class Mulberry implements Random {
  readonly #root: number;
  #state: number;

  constructor(root: number) {
    this.#root = root;
    this.#state = root;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  integer(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.integer(0, choices.length - 1)];
    if (choice === undefined) throw new RangeError("nothing to pick from");
    return choice;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  guid(): string {
    const hex = (count: number) =>
      Array.from({ length: count }, () => this.integer(0, 15).toString(16)).join("");
    return `${hex(8)}-${hex(4)}-4${hex(3)}-${"89ab"[this.integer(0, 3)]}${hex(3)}-${hex(12)}`;
  }

  fork(...name: readonly string[]): Random {
    return new Mulberry(this.#nameHash(name) >>> 0);
  }

  forks(...name: readonly string[]): (last: string) => Random {
    const shared = hashed(this.#nameHash(name), "/");
    return (last) => new Mulberry(hashed(shared, last) >>> 0);
  }

  #nameHash(name: readonly string[]): number {
    let hash = hashed(NOTHING_HASHED, String(this.#root));
    for (const part of name) hash = hashed(hashed(hash, "/"), part);
    return hash;
  }
}

const NOTHING_HASHED = 2_166_136_261;
const FIRST_SURROGATE = 0xd8_00;
const LAST_IN_ONE_UNIT = 0xff_ff;

/** FNV-1a, gone on with: what follows is hashed as if it stood behind what was hashed before. */
function hashed(before: number, text: string): number {
  let hash = before;
  // By index: what goes wrong is drawn for every call of a year, and an iterator takes several times as long.
  for (let at = 0; at < text.length; at += 1) {
    let point = text.charCodeAt(at);
    if (point >= FIRST_SURROGATE) point = text.codePointAt(at) ?? 0;
    hash = Math.imul(hash ^ point, 16_777_619);
    if (point > LAST_IN_ONE_UNIT) at += 1;
  }
  return hash;
}
