// The reference facts that stand beside the project and are never part of it.

import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";

const folder = new URL("../../../../shared/reference/data/", import.meta.url);

/** False on a machine that has the project alone. */
export const referenceExists = existsSync(folder);

export function referenceCsv(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(name, folder), "utf8");
  const records: unknown = parse(text, { columns: true, bom: true });
  return z.array(z.record(z.string(), z.string())).parse(records);
}

export function referenceJson<T extends z.ZodType>(name: string, shape: T): z.output<T> {
  return shape.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
}
