// Looks at a file before anything is sent, so that the sentence is about the file and not about a broken
// request.

import { access, constants, stat } from "node:fs/promises";
import { CliError } from "./cli-error.ts";

/** Throws FILE_UNREADABLE, also for a folder, and FILE_EMPTY. A pipe may be read only once and is let through. */
export async function checkFile(file: string): Promise<void> {
  const facts = await access(file, constants.R_OK)
    .then(() => stat(file))
    .catch((cause: unknown) => {
      throw new CliError("FILE_UNREADABLE", { file }, { cause });
    });
  if (facts.isDirectory()) throw new CliError("FILE_UNREADABLE", { file });
  if (facts.isFile() && facts.size === 0) throw new CliError("FILE_EMPTY", { file });
}
