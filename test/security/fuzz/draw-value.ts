// Values that a JSON schema allows, and ones that nobody meant.

import type { Random } from "#lib/random.ts";

/** Texts and numbers at which programs have stumbled before. */
export const nasty: readonly unknown[] = [
  "",
  " ",
  "\0",
  "\u202e\ufeff",
  "💥".repeat(40),
  "\ud800",
  "x".repeat(5_000),
  "../../etc/passwd",
  "'; drop table moves; --",
  "%00%2e%2e%2f",
  '=HYPERLINK("http://x")',
  "<script>alert(1)</script>",
  "{{7*7}}",
  "__proto__",
  "constructor",
  "NaN",
  "2026-02-30T25:61:00.000Z",
  "9999-12-31T23:59:59.999Z",
  "0000-01-01T00:00:00.000Z",
  "P99Y",
  0,
  -1,
  1.5,
  1e21,
  -1e308,
  2_147_483_648,
  2 ** 53,
  true,
  false,
  null,
  [],
  {},
  [[[[[]]]]],
  { a: { b: { c: null } } },
];

export function pick<T>(random: Random, from: readonly T[]): T {
  const chosen = from[random.integer(0, from.length - 1)];
  if (chosen === undefined) throw new Error("nothing to pick from");
  return chosen;
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** As the schema says, but now and then not. */
export function drawValue(random: Random, schema: Schema, depth = 0): unknown {
  if (depth > 6 || random.chance(0.08)) return pick(random, nasty);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return pick(random, schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return drawValue(random, pick(random, either), depth + 1);
  const type = Array.isArray(schema.type) ? pick<string>(random, schema.type) : schema.type;
  if (type === "object") {
    const drawn = Object.entries(schema.properties ?? {})
      .filter(() => random.chance(0.85))
      .map(([name, its]) => [name, drawValue(random, its, depth + 1)]);
    if (random.chance(0.1)) drawn.push([String(pick(random, nasty)), pick(random, nasty)]);
    return Object.fromEntries(drawn);
  }
  if (type === "array") {
    const items = schema.items ?? {};
    return Array.from({ length: random.integer(0, 4) }, () => drawValue(random, items, depth + 1));
  }
  if (type === "integer") return random.integer(-2, 500);
  if (type === "number") return random.next() * 1_000;
  if (type === "boolean") return random.chance(0.5);
  if (type === "null") return null;
  if (type === "string") {
    return random.chance(0.3) ? random.guid() : pick(random, nasty.filter(isText));
  }
  return pick(random, nasty);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** The same bytes with a few changed, removed, doubled or put elsewhere. */
export function spoilBytes(random: Random, bytes: Uint8Array): Buffer {
  let spoiled = Buffer.from(bytes);
  for (let round = random.integer(1, 4); round > 0 && spoiled.length > 0; round -= 1) {
    const at = random.integer(0, spoiled.length - 1);
    const until = Math.min(spoiled.length, at + random.integer(1, 40));
    const [before, part, after] = [
      spoiled.subarray(0, at),
      spoiled.subarray(at, until),
      spoiled.subarray(until),
    ];
    const text = Buffer.from(String(pick(random, nasty)));
    spoiled = pick(random, [
      () => Buffer.concat([before, after]),
      () => Buffer.concat([before, part, part, after]),
      () => Buffer.concat([before, text, after]),
      () => Buffer.concat([before, part.map(() => random.integer(0, 255)), after]),
      () => Buffer.concat([after, part, before]),
    ])();
  }
  return spoiled;
}
