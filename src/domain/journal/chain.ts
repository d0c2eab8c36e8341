// The journal's chain: every entry's hash holds the hash of the one before it, so that an entry that
// was changed, removed or slipped in shows. What names a person enters as a keyed hash: it can be
// erased, and the chain still holds.

import { canonicalJson, hashOfText, keyedHashOf } from "#lib/canonical-json.ts";
import type { Instant } from "#lib/instant.ts";

/** What is said in one entry, as it is hashed. */
export interface EntryContent {
  readonly moveId: string;
  readonly at: Instant;
  readonly kind: string;
  readonly subject: string;
  readonly details: unknown;
  /** Keyed hash of what names a person; null where nothing does. */
  readonly personalHash: string | null;
}

/** The text that stands for the content: its canonical JSON. */
export function contentText(content: EntryContent): string {
  const { at, details, kind, moveId, personalHash, subject } = content;
  return canonicalJson({ moveId, at, kind, subject, details, personalHash });
}

/** `key` is the move's own and goes with what it protects. */
export function personalHashOf(key: string, personal: unknown): string {
  return keyedHashOf(key, personal);
}

/**
 * The hash of the entry with this number (from 1), given the hash of the one before it (of the first: an
 * empty text). The database computes the same when a row is added.
 */
export function linkHash(previousHash: string, sequence: number, content: string): string {
  return hashOfText(`${previousHash}\n${sequence}\n${hashOfText(content)}`);
}
