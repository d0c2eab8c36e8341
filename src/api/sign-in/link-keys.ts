// The link that the server prints to its own terminal opens the console once: who reads the terminal is the owner.

import { createHash, randomBytes } from "node:crypto";

export interface LinkKeys {
  /** The key of a new link. It opens one session within ten minutes and is worth nothing afterwards. */
  draw(): string;
  /** False for a key that is unknown, used up or too old. */
  use(key: string): boolean;
}

const LIVES_MS = 600_000;

export function createLinkKeys(nowMs: () => number = Date.now): LinkKeys {
  const endsAtMs = new Map<string, number>();
  return {
    draw() {
      for (const [hash, at] of endsAtMs) if (at <= nowMs()) endsAtMs.delete(hash);
      const key = randomBytes(24).toString("base64url");
      endsAtMs.set(hashOf(key), nowMs() + LIVES_MS);
      return key;
    },
    use(key) {
      const at = endsAtMs.get(hashOf(key));
      endsAtMs.delete(hashOf(key));
      return at !== undefined && at > nowMs();
    },
  };
}

// Looked up by its hash, so that how long that takes tells nothing about other keys.
function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
