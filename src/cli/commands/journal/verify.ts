import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { verifyJournal } from "#domain/journal/verify-journal.ts";
import { verdictWords } from "#phrases/verdict-words.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT_OK, exitCodes } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";

export interface VerifyOptions {
  /** A path, or `-` for standard input. */
  readonly file: string;
  /** The hash of a seal that was kept elsewhere. */
  readonly seal: string | null;
  readonly json: boolean;
}

/** Needs neither server nor database. */
export async function run(options: VerifyOptions, terminal: Terminal): Promise<number> {
  const verdict = verifyJournal(await readJournal(options.file), options.seal);
  if (options.json) terminal.json(verdict);
  else for (const sentence of verdictWords(verdict, terminal.say)) terminal.prose(sentence);
  return verdict.ok ? EXIT_OK : exitCodes.refused;
}

async function readJournal(file: string): Promise<unknown> {
  const content = await (file === "-" ? text(process.stdin) : readFile(file, "utf8")).catch(
    (cause: unknown) => {
      throw new CliError("FILE_UNREADABLE", { file }, { cause });
    },
  );
  try {
    return JSON.parse(content);
  } catch {
    return null; // no journal either; the verdict says so
  }
}
