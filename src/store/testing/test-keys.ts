import { keysFromText } from "../secrets/key-sources.ts";
import type { KeySource } from "../secrets/secret-keys.ts";

/** One key, the same for every store of a test. */
export function testKeys(): KeySource {
  return keysFromText(`test:${Buffer.alloc(32, 7).toString("base64")}`);
}
