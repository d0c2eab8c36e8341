// A day's seal: one hash over the heads of all chains that grew, and over the seal before it. Kept
// outside of the database (a printed line is enough), it shows whatever was changed before that day,
// also by somebody who can rewrite everything in the database.

import { hashOfText } from "#lib/canonical-json.ts";
import type { Instant, LocalDate } from "#lib/instant.ts";

/** Where a move's chain stood when it was sealed. */
export interface SealedHead {
  readonly moveId: string;
  readonly sequence: number;
  readonly hash: string;
}

/** The neighbours on the way from one leaf to the root. */
export type SealPath = readonly { readonly side: "left" | "right"; readonly hash: string }[];

export interface Seal {
  readonly day: LocalDate;
  readonly sealedAt: Instant;
  /** Of the partner's seal before this one; null for the first. */
  readonly previousHash: string | null;
  readonly root: string;
  readonly hash: string;
}

/** The seal of these heads; there is at least one. */
export function sealOf(
  heads: readonly SealedHead[],
  stamp: Pick<Seal, "day" | "sealedAt" | "previousHash">,
): Seal {
  const root = levelsOf(leavesOf(heads)).at(-1)?.[0];
  if (root === undefined) throw new RangeError("nothing to seal");
  return { ...stamp, root, hash: sealHash({ ...stamp, root }) };
}

export function sealHash({ day, previousHash, root, sealedAt }: Omit<Seal, "hash">): string {
  return hashOfText(`seal\n${previousHash ?? ""}\n${day}\n${sealedAt}\n${root}`);
}

/** The way from a move's head to the root; null where the move is not among the heads. */
export function pathOf(heads: readonly SealedHead[], moveId: string): SealPath | null {
  const sorted = inOrder(heads);
  let index = sorted.findIndex((head) => head.moveId === moveId);
  if (index === -1) return null;
  const path = [];
  for (const level of levelsOf(leavesOf(heads)).slice(0, -1)) {
    const isRight = index % 2 === 1;
    const hash = level[isRight ? index - 1 : index + 1];
    if (hash !== undefined) path.push({ side: isRight ? "left" : "right", hash } as const);
    index = Math.floor(index / 2);
  }
  return path;
}

/** The root that a head leads to. */
export function rootFrom(head: SealedHead, path: SealPath): string {
  return path.reduce(
    (hash, { side, hash: other }) => (side === "left" ? joined(other, hash) : joined(hash, other)),
    leafOf(head),
  );
}

// Leaves and nodes are hashed differently, so that neither can be passed off as the other.
function leafOf({ hash, moveId, sequence }: SealedHead): string {
  return hashOfText(`leaf\n${moveId}\n${sequence}\n${hash}`);
}

function joined(left: string, right: string): string {
  return hashOfText(`node\n${left}\n${right}`);
}

function leavesOf(heads: readonly SealedHead[]): string[] {
  return inOrder(heads).map(leafOf);
}

function inOrder(heads: readonly SealedHead[]): SealedHead[] {
  return heads.toSorted((a, b) => (a.moveId < b.moveId ? -1 : 1));
}

/** From the leaves to the root; the last of an odd level rises as it is. */
function levelsOf(leaves: readonly string[]): string[][] {
  const levels = [[...leaves]];
  for (let level = leaves; level.length > 1; level = levels.at(-1) ?? []) {
    const next: string[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const [left = "", right] = [level[index], level[index + 1]];
      next.push(right === undefined ? left : joined(left, right));
    }
    levels.push(next);
  }
  return levels;
}
