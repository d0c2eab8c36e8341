import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { verifyJournal, type JournalVerdict } from "#domain/journal/verify-journal.ts";
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
  else print(verdict, terminal);
  return verdict.ok ? EXIT_OK : exitCodes.refused;
}

function print(verdict: JournalVerdict, { prose, say }: Terminal): void {
  if (!verdict.ok) {
    for (const { code, where } of verdict.faults) {
      prose(say(`journal.fault.${code}`, { where: where ?? "" }));
    }
    return;
  }
  const { entries, erased, lastSeal, unsealed } = verdict;
  prose(say("journal.holds", { n: entries }));
  if (erased > 0) prose(say("journal.erased", { n: erased }));
  if (unsealed > 0) prose(say("journal.unsealed", { n: unsealed }));
  if (lastSeal !== null) prose(say("journal.lastSeal", { hash: lastSeal }));
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
