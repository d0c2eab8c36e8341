// Looks for secrets in whatever was written, by their form: those that the sandbox issues in Microsoft's place, and ours.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const forms: Readonly<Record<string, RegExp>> = {
  "client secret": /sandbox-secret-[0-9a-f]{8}-[0-9a-f-]{27}/,
  "refresh token": /sandbox-refresh-token-[0-9a-f]{8}-|\b0\.[0-9a-f]{64}\b/,
  "access token": /\beyJ[\w-]{40,}\.[\w-]{43}\b/,
  "API token": /\bhnd_[0-9a-f]{12}_[\w-]{43}\b/,
  "customer's link": /\bmv-[\w-]+\.\d+\.\d+\.[\w-]{43}(?![\w-])/,
  "session cookie": /handover_session=[\w-]{43}\b/,
};

/** The kinds of secrets that stand in a text. */
export function leaksInText(text: string): string[] {
  return Object.keys(forms).filter((kind) => forms[kind]?.test(text) === true);
}

/** Below a folder: "kind in file" for each file that holds one, whatever the file is. */
export function leaksIn(folder: string, isLeftOut = (_name: string) => false): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name))
    .filter((path) => !isLeftOut(path.slice(folder.length + 1)))
    .flatMap((path) => {
      const text = readFileSync(path, "latin1"); // bytes of any kind, one character each
      return leaksInText(text).map((kind) => `${kind} in ${path}`);
    });
}

/** Where the database of this data folder keeps its files; read while they are there. */
export function databaseFolderOf(home: string): string {
  const pointer: unknown = JSON.parse(readFileSync(join(home, "database", "cluster.json"), "utf8"));
  const isPointer = typeof pointer === "object" && pointer !== null && "clusterFolder" in pointer;
  if (!isPointer) throw new Error("the data folder does not say where its database is");
  return String(pointer.clusterFolder);
}
