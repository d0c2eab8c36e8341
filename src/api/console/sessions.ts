// Who sits at the console: whoever opened the link that the server printed to its own terminal. The link
// works once; what it is exchanged for is a signed cookie, so that a restarted server knows it again.

import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

export interface Sessions {
  /** The key of a new link. It opens one session and is worth nothing afterwards. */
  newLinkKey(): string;
  /** The session's cookie value, or null for a key that is unknown or used up. */
  open(linkKey: string): string | null;
  isOpen(cookieValue: string): boolean;
}

/** After a week the link has to be opened anew. */
export const SESSION_SECONDS = 7 * 24 * 3_600;

/** `secret` signs the cookies; whoever can read it can sign in. */
export function createSessions(secret: string): Sessions {
  const linkKeys = new Set<string>();
  return {
    newLinkKey() {
      const key = randomBytes(24).toString("base64url");
      linkKeys.add(key);
      return key;
    },
    open(linkKey) {
      if (!linkKeys.delete(linkKey)) return null;
      const endsAt = String(Date.now() + SESSION_SECONDS * 1_000);
      return `${endsAt}.${signature(secret, endsAt)}`;
    },
    isOpen(cookieValue) {
      const [endsAt = "", signed = ""] = cookieValue.split(".");
      const expected = Buffer.from(signature(secret, endsAt));
      const given = Buffer.from(signed);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
      return Number(endsAt) > Date.now();
    },
  };
}

function signature(secret: string, endsAt: string): string {
  return createHmac("sha256", secret).update(`session ${endsAt}`).digest("base64url");
}
