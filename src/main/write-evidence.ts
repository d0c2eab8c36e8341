// What a run was judged by, as a file for whoever wants to know why.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "#cli/cli-error.ts";

/** Writes `seed-<n>.json` into the folder. Throws `CliError` FILE_UNWRITABLE. */
export async function writeEvidence(folder: string, seed: number, run: object): Promise<void> {
  const file = join(folder, `seed-${seed}.json`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, `${JSON.stringify(run, null, 1)}\n`);
  } catch (cause) {
    throw new CliError("FILE_UNWRITABLE", { file }, { cause });
  }
}
