// Canonical JSON (RFC 8785) and its SHA-256: the identity of a plan, of an approval band, and of what
// the journal says.

import { createHash, createHmac } from "node:crypto";
import canonicalize from "canonicalize";

/** The one byte sequence that stands for this JSON value. Throws on what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("not a JSON value");
  return text;
}

/** Lower-case hex SHA-256 of the canonical JSON of `value`. */
export function hashOf(value: unknown): string {
  return hashOfText(canonicalJson(value));
}

/** Lower-case hex SHA-256 of the text in UTF-8. */
export function hashOfText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Lower-case hex HMAC-SHA-256 of the canonical JSON of `value`: without the key nobody can try out guesses. */
export function keyedHashOf(key: string, value: unknown): string {
  return createHmac("sha256", key).update(canonicalJson(value), "utf8").digest("hex");
}
