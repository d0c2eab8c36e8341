import { writeFile } from "node:fs/promises";
import { showJournal } from "#contract/routes/journal.ts";
import { CliError } from "../../cli-error.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface ExportOptions {
  readonly id: string;
  /** Null: standard output. */
  readonly file: string | null;
}

/** Writes the move's journal in the form that `journal verify` reads. */
export async function run(options: ExportOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const journal = await services.withApi({ worker: false }, (client) =>
    client.call(showJournal, { params: { move: options.id } }),
  );
  const { file } = options;
  if (file === null) {
    terminal.json(journal);
    return EXIT_OK;
  }
  await writeFile(file, `${JSON.stringify(journal)}\n`, { mode: 0o600 }).catch((cause: unknown) => {
    throw new CliError("FILE_UNWRITABLE", { file }, { cause });
  });
  terminal.talk("journal.exported", { file, n: journal.entries.length });
  return EXIT_OK;
}
