// Which partner this data folder was connected to Microsoft for. Its connection stands in the database, its secrets
// encrypted; here is only who it is.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Configuration } from "./configuration.ts";

const ConnectionFile = z.object({ partnerId: z.string() });

/** What HANDOVER_PARTNER says instead of a tenant's id, for the sandbox in spite of a connection. */
export const SANDBOX = "sandbox";

/** The partner's tenant id; null where everything goes to a sandbox. */
export function connectedPartner({
  home,
  partner,
  sandboxUrl,
}: Pick<Configuration, "home" | "partner" | "sandboxUrl">): string | null {
  if (sandboxUrl !== null || partner === SANDBOX) return null;
  return partner ?? readFile(home);
}

export function rememberPartner(home: string, partnerId: string): void {
  mkdirSync(home, { recursive: true });
  writeFileSync(pathIn(home), JSON.stringify({ partnerId }), { mode: 0o600 });
}

function readFile(home: string): string | null {
  try {
    return ConnectionFile.parse(JSON.parse(readFileSync(pathIn(home), "utf8"))).partnerId;
  } catch {
    return null; // never connected
  }
}

function pathIn(home: string): string {
  return join(home, "connection.json");
}
