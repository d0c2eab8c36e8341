// Canonical JSON (RFC 8785) and its SHA-256: the identity of a plan and of an approval band.

import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** The one byte sequence that stands for this JSON value. Throws on what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("not a JSON value");
  return text;
}

/** Lower-case hex SHA-256 of the canonical JSON of `value`. */
export function hashOf(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value), "utf8").digest("hex");
}
