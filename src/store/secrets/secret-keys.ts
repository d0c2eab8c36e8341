// The keys under which secrets are encrypted. They never stand in the database: its backup alone opens nothing.

import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** What a key is for: one that does not say is for the first. */
export const cipherNames = ["aes-256-gcm", "chacha20-poly1305"] as const;
type CipherName = (typeof cipherNames)[number];

export interface SecretKey {
  readonly bytes: Uint8Array;
  readonly cipher: CipherName;
}

/** Keys by id. New secrets are sealed under the current one; the others still open what they sealed. */
export interface SecretKeys {
  readonly currentId: string;
  readonly keys: ReadonlyMap<string, SecretKey>;
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
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const TAG = { authTagLength: TAG_BYTES };

/** All take keys and nonces of the same length, and tell when what they sealed was changed. */
const ciphers = {
  "aes-256-gcm": {
    seal: (key: Uint8Array, nonce: Uint8Array) => createCipheriv("aes-256-gcm", key, nonce, TAG),
    open: (key: Uint8Array, nonce: Uint8Array) => createDecipheriv("aes-256-gcm", key, nonce, TAG),
  },
  "chacha20-poly1305": {
    seal: (key: Uint8Array, nonce: Uint8Array) =>
      createCipheriv("chacha20-poly1305", key, nonce, TAG),
    open: (key: Uint8Array, nonce: Uint8Array) =>
      createDecipheriv("chacha20-poly1305", key, nonce, TAG),
  },
} as const satisfies Record<CipherName, unknown>;

/** `place` is bound to the result: what was sealed for one place does not open in another. */
export function seal({ currentId, keys }: SecretKeys, place: string, secret: string): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const key = keyOf(keys, currentId, place);
  const plain = Buffer.from(secret, "utf8");
  const cipher = ciphers[key.cipher].seal(key.bytes, nonce);
  cipher.setAAD(Buffer.from(place), { plaintextLength: plain.length });
  const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
  const text = Buffer.concat([nonce, cipher.getAuthTag(), encrypted]).toString("base64");
  return { keyId: currentId, text };
}

/** Throws `SecretUnreadableError`. */
export function unseal({ keys }: SecretKeys, place: string, { keyId, text }: Sealed): string {
  const key = keyOf(keys, keyId, place);
  try {
    const sealed = Buffer.from(text, "base64");
    const encrypted = sealed.subarray(NONCE_BYTES + TAG_BYTES);
    const decipher = ciphers[key.cipher].open(key.bytes, sealed.subarray(0, NONCE_BYTES));
    decipher.setAAD(Buffer.from(place), { plaintextLength: encrypted.length });
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const opened = decipher.update(encrypted);
    return Buffer.concat([opened, decipher.final()]).toString("utf8");
  } catch (cause) {
    throw new SecretUnreadableError(place, keyId, { cause });
  }
}

function keyOf(keys: SecretKeys["keys"], keyId: string, place: string): SecretKey {
  const key = keys.get(keyId);
  if (key === undefined) throw new SecretUnreadableError(place, keyId);
  return key;
}
