// The keys under which secrets are encrypted. They never stand in the database: its backup alone opens nothing.

import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** AES-256 keys by id. New secrets are sealed under the current one; the others still open what they sealed. */
export interface SecretKeys {
  readonly currentId: string;
  readonly keys: ReadonlyMap<string, Uint8Array>;
}

/** Where the keys are kept. */
export interface KeySource {
  /** Read anew for each secret, so that a key drawn by another process is known at once. */
  read(): SecretKeys;
  /** Draws the key that is current from now on; does nothing where the operator keeps the keys himself. */
  drawNext(): void;
  /** Forgets keys that nothing was sealed under for the length of a whole rotation. */
  forgetOthers(inUse: ReadonlySet<string>): void;
}

export interface Sealed {
  readonly keyId: string;
  /** Base64 of nonce, tag and what was encrypted. */
  readonly text: string;
}

/** A secret that cannot be opened: its key is missing, or it was changed or moved to another place. */
export class SecretUnreadableError extends Error {
  readonly keyId: string;

  constructor(place: string, keyId: string, options?: ErrorOptions) {
    super(`the secret ${place} cannot be opened with the key ${keyId}`, options);
    this.name = "SecretUnreadableError";
    this.keyId = keyId;
  }
}

export const KEY_BYTES = 32;
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** `place` is bound to the result: what was sealed for one place does not open in another. */
export function seal({ currentId, keys }: SecretKeys, place: string, secret: string): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(keys, currentId, place), nonce);
  cipher.setAAD(Buffer.from(place));
  const encrypted = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  const text = Buffer.concat([nonce, cipher.getAuthTag(), encrypted]).toString("base64");
  return { keyId: currentId, text };
}

/** Throws `SecretUnreadableError`. */
export function unseal({ keys }: SecretKeys, place: string, { keyId, text }: Sealed): string {
  const key = keyOf(keys, keyId, place);
  try {
    const bytes = Buffer.from(text, "base64");
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const opened = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([opened, decipher.final()]).toString("utf8");
  } catch (cause) {
    throw new SecretUnreadableError(place, keyId, { cause });
  }
}

function keyOf(keys: SecretKeys["keys"], keyId: string, place: string): Uint8Array {
  const key = keys.get(keyId);
  if (key === undefined) throw new SecretUnreadableError(place, keyId);
  return key;
}
