// The two roles of our own database and their passwords, drawn once per data folder.

import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { readIfThere, writePrivateFile } from "../private-file.ts";

export const DATABASE = "handover";
/** Owns database and tables; migrations only. */
export const OWNER_ROLE = "handover_owner";

const Credentials = z.object({ ownerPassword: z.string(), appPassword: z.string() });
export type Credentials = z.infer<typeof Credentials>;

export function readOrDrawCredentials(privateFolder: string): Credentials {
  const path = join(privateFolder, "credentials.json");
  const text = readIfThere(path);
  if (text !== null) return Credentials.parse(JSON.parse(text));
  const credentials = { ownerPassword: drawPassword(), appPassword: drawPassword() };
  writePrivateFile(path, JSON.stringify(credentials));
  return credentials;
}

/** URL-safe characters only, so that it needs no escaping in a URL or in SQL. */
function drawPassword(): string {
  return randomBytes(24).toString("base64url");
}
