// Two places for the keys: a file of the data folder, and what the operator's own vault put into the environment.

import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { readIfThere, writePrivateFile } from "../private-file.ts";
import {
  KEY_BYTES,
  cipherNames,
  type KeySource,
  type SecretKey,
  type SecretKeys,
} from "./secret-keys.ts";

const Key = z.base64().transform((text) => new Uint8Array(Buffer.from(text, "base64")));
const Cipher = z.enum(cipherNames).default("aes-256-gcm");
const KeyFile = z.object({
  /** The newest first: that one is current. */
  keys: z
    .array(z.object({ id: z.string(), key: z.string(), cipher: z.string().optional() }))
    .min(1),
});
type KeyFile = z.infer<typeof KeyFile>;

/** The file at `path`, mode 0600; drawn at the first need. */
export function keyFile(path: string): KeySource {
  const write = (file: KeyFile) => writePrivateFile(path, JSON.stringify(file));
  return {
    read: () => keysFrom(readOrDraw(path).keys),
    drawNext() {
      write({ keys: [drawKey(), ...readOrDraw(path).keys] });
    },
    forgetOthers(inUse) {
      // The one before the current is kept: a process that read it a moment ago may still be sealing.
      const kept = readOrDraw(path).keys.filter(({ id }, index) => index < 2 || inUse.has(id));
      write({ keys: kept });
    },
  };
}

/**
 * `id:base64` of 32 bytes each, or `id:cipher:base64`, separated by commas, the current one first. Throws without repeating
 * a key.
 */
export function keysFromText(text: string): KeySource {
  const keys = keysFrom(
    text.split(",").map((entry) => {
      const [id = "", ...rest] = entry.trim().split(":");
      const [cipher, key = ""] = rest.length > 1 ? rest : [undefined, ...rest];
      return { id, key, cipher };
    }),
  );
  return { read: () => keys, drawNext: () => undefined, forgetOthers: () => undefined };
}

function keysFrom(entries: KeyFile["keys"]): SecretKeys {
  const keys = new Map<string, SecretKey>();
  for (const { cipher: name, id, key } of entries) {
    const { data: bytes } = Key.safeParse(key);
    const { data: cipher } = Cipher.safeParse(name);
    const isKey = cipher !== undefined && bytes?.length === KEY_BYTES;
    if (!isKey || id === "" || keys.has(id)) {
      throw new Error(`keys of secrets: "${id}" is not an id of its own with ${KEY_BYTES} bytes`);
    }
    keys.set(id, { bytes, cipher });
  }
  return { currentId: entries[0]?.id ?? "", keys };
}

function readOrDraw(path: string): KeyFile {
  const text = readIfThere(path) ?? drawFile(path);
  return KeyFile.parse(JSON.parse(text));
}

/** Of two processes that draw at the same time, both go on with what the first one drew. */
function drawFile(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.drawn-${randomBytes(6).toString("hex")}`;
  writePrivateFile(draft, JSON.stringify({ keys: [drawKey()] }));
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readIfThere(path) ?? "";
}

function drawKey(): KeyFile["keys"][number] {
  return {
    id: randomBytes(4).toString("hex"),
    key: randomBytes(KEY_BYTES).toString("base64"),
  };
}
