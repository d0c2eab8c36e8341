// Canonical JSON (RFC 8785) and its SHA-256: the identity of a plan, of an approval band, and of what the
// journal says. Written out here because estates of a million users are hashed with it: what JSON.parse
// and our own schemas give is plain, so that half of a general serialiser's questions need not be asked.
// It is held equal to one.

import { createHash, createHmac, hash } from "node:crypto";

/** The one byte sequence that stands for this JSON value. Throws on what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  const text = serialise(value);
  if (text === undefined) throw new TypeError("not a JSON value");
  return text;
}

/**
 * Lower-case hex SHA-256 of the canonical JSON of `value`. An object is hashed member by member: one letter
 * beyond Latin-1 makes the platform keep the whole text in twice the room, and take thrice the time to read it.
 */
export function hashOf(value: unknown): string {
  if (!isPlainObject(value)) return hashOfText(canonicalJson(value));
  const digest = createHash("sha256");
  let before = "{";
  for (const member of membersOf(value)) {
    digest.update(`${before}${member}`);
    before = ",";
  }
  return digest.update(before === "{" ? "{}" : "}").digest("hex");
}

/** Lower-case hex SHA-256 of the text in UTF-8. */
export function hashOfText(text: string): string {
  return hash("sha256", text);
}

/** Lower-case hex HMAC-SHA-256 of the canonical JSON of `value`: without the key nobody can try out guesses. */
export function keyedHashOf(key: string, value: unknown): string {
  return createHmac("sha256", key).update(canonicalJson(value), "utf8").digest("hex");
}

/** Undefined for what JSON leaves out of an object: undefined itself, functions and symbols. */
function serialise(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return quote(value);
    case "number":
      if (!Number.isFinite(value)) throw new TypeError(`${value} is no JSON number`);
      return JSON.stringify(value);
    case "boolean":
      return value ? "true" : "false";
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return serialiseArray(value);
      return hasKeys(value) ? (writtenAtOnce(value) ?? `{${membersOf(value).join()}}`) : undefined;
    case "bigint":
      throw new TypeError("a bigint is no JSON number");
    default:
      return undefined;
  }
}

function serialiseArray(items: readonly unknown[]): string {
  const atOnce = writtenAtOnce(items);
  if (atOnce !== null) return atOnce;
  let text = "[";
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) text += ",";
    text += serialise(items[index]) ?? "null";
  }
  return `${text}]`;
}

/** By the platform, where it writes the same bytes; null where it may not. */
function writtenAtOnce(value: object): string | null {
  if (!isInOrder(value)) return null;
  const text = JSON.stringify(value);
  return text.includes(LONE_SURROGATE) ? null : text;
}

/** How the platform begins to write one. */
const LONE_SURROGATE = String.raw`\ud`;

/** Keys in the order of their UTF-16 code units (RFC 8785, section 3.2.3). */
function membersOf(object: Readonly<Record<string, unknown>>): string[] {
  if (typeof object["toJSON"] === "function")
    throw new TypeError("only plain values have a canonical form");
  const members: string[] = [];
  for (const { key, quoted } of sortedKeys(object)) {
    const value = serialise(object[key]);
    if (value !== undefined) members.push(quoted + value);
  }
  return members;
}

/**
 * Whether the keys of every object in it stand in order already, so that the platform writes the same
 * bytes several times as fast: what is long, such as a tenant's users or a plan's lines, is made in that
 * order. Keys are gone through without a list of them, which would take longer than all the rest.
 */
function isInOrder(value: object): boolean {
  if (Array.isArray(value)) {
    for (const item of value) if (!isReady(item)) return false;
    return true;
  }
  if (!hasKeys(value) || value["toJSON"] !== undefined) return false;
  let before = "";
  for (const key in value) {
    if (key < before || !isReady(value[key])) return false;
    before = key;
  }
  return true;
}

/** Whether the platform writes it as it has to be written; most of what there is are texts. */
function isReady(value: unknown): boolean {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return true;
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "object" && isInOrder(value);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every object has; the compiler is told. */
function hasKeys(value: object): value is Readonly<Record<string, unknown>> {
  return value !== null;
}

interface Key {
  readonly key: string;
  /** With its colon. */
  readonly quoted: string;
}

/** The last objects that began with a key mostly had the same others: their order is found once. */
const shapes = new Map<string, { readonly keys: readonly string[]; readonly sorted: Key[] }>();
const SHAPES_MAX = 1_000;

function sortedKeys(object: object): readonly Key[] {
  const keys = Object.keys(object);
  const start = `${keys.length}${keys[0] ?? ""}`;
  const known = shapes.get(start);
  if (known?.keys.every((key, at) => key === keys[at]) === true) return known.sorted;
  const sorted = keys.toSorted().map((key) => ({ key, quoted: `${quote(key)}:` }));
  if (known !== undefined || shapes.size < SHAPES_MAX) shapes.set(start, { keys, sorted });
  return sorted;
}

/** What needs no escape in JSON: most of what there is, and quoted at once. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

function quote(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError("a lone surrogate has no canonical form");
  return JSON.stringify(text);
}
