// Two places for the keys: a file of the data folder, and what the operator's own vault put into the environment.

import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { readIfThere, writePrivateFile } from "../private-file.ts";
import { KEY_BYTES, type KeySource, type SecretKeys } from "./secret-keys.ts";

const Key = z.base64().transform((text) => new Uint8Array(Buffer.from(text, "base64")));
const KeyFile = z.object({
  /** The newest first: that one is current. */
  keys: z.array(z.object({ id: z.string().min(1), key: z.base64() })).min(1),
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

/** `id:base64` of 32 bytes each, separated by commas, the current one first. Throws without repeating a key. */
export function keysFromText(text: string): KeySource {
  const keys = keysFrom(
    text.split(",").map((entry) => {
      const [id = "", key = ""] = entry.trim().split(":");
      return { id, key };
    }),
  );
  return { read: () => keys, drawNext: () => undefined, forgetOthers: () => undefined };
}

function keysFrom(entries: KeyFile["keys"]): SecretKeys {
  const keys = new Map<string, Uint8Array>();
  for (const { id, key } of entries) {
    const bytes = Key.safeParse(key);
    if (id === "" || keys.has(id) || bytes.data?.length !== KEY_BYTES) {
      throw new Error(`keys of secrets: "${id}" is not an id of its own with ${KEY_BYTES} bytes`);
    }
    keys.set(id, bytes.data);
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
