import { createReadStream } from "node:fs";
import { importCustomers } from "#contract/routes/customers.ts";
import type { ImportResult } from "#contract/views.ts";
import type { readImportChoices } from "../../arguments.ts";
import { checkFile } from "../../check-file.ts";
import type { CommandServices } from "../../command.ts";
import { exitCodeOfRows } from "../../exit-codes.ts";
import { refusalReason } from "./refusal-reason.ts";
import { writeRefusedRows } from "./refused-rows-file.ts";

const REFUSED_SHOWN_MAX = 50; // the rest is in --errors and --json; a screen is not a report

export interface ImportOptions {
  readonly file: string;
  readonly dryRun: boolean;
  /** New customers begin paused. */
  readonly hold: boolean;
  /** Where the refused rows are written, to be mended and imported again. */
  readonly errorsFile: string | null;
  /** What a person says of the file where its header does not. */
  readonly choices: ReturnType<typeof readImportChoices>;
}

/** Refused rows are told by the exit code too; the good ones were taken all the same. */
export async function run(options: ImportOptions, services: CommandServices): Promise<number> {
  await checkFile(options.file);
  const { terminal } = services;
  const result = await services.withApi({ worker: false }, (client) =>
    terminal.during("cli.import.running", () =>
      client.call(importCustomers, {
        query: {
          dryRun: options.dryRun ? "true" : "false",
          hold: options.hold ? "true" : "false",
          ...options.choices,
        },
        body: createReadStream(options.file),
      }),
    ),
  );
  if (services.json) terminal.json(result);
  else print(result, options, services);
  if (options.errorsFile !== null) await writeErrors(options.errorsFile, result, services);
  return exitCodeOfRows(
    result.rowsAccepted,
    result.refused.map(({ code }) => code),
  );
}

/** Without refused rows no file is written: an old one stays what it was. */
async function writeErrors(
  file: string,
  result: ImportResult,
  { terminal }: CommandServices,
): Promise<void> {
  const count = result.refused.length;
  if (count === 0) return terminal.talk("imports.errors.none");
  await writeRefusedRows(file, result, terminal);
  terminal.talk("imports.errors.written", { count, file });
}

function print(result: ImportResult, { hold }: ImportOptions, { terminal }: CommandServices): void {
  terminal.data(
    terminal.say("cli.import.rows", { good: result.rowsAccepted, bad: result.refused.length }),
  );
  for (const refused of result.refused.slice(0, REFUSED_SHOWN_MAX)) {
    const why = refusalReason(refused, result, terminal);
    terminal.data(terminal.say("imports.refusedRow", { line: refused.line, why }));
  }
  const hidden = result.refused.length - REFUSED_SHOWN_MAX;
  if (hidden > 0) terminal.data(terminal.say("imports.moreRefused", { count: hidden }));
  terminal.data(
    terminal.say(result.dryRun ? "cli.import.dryRun" : "cli.import.customers", {
      new: result.customersNew,
      changed: result.customersChanged,
    }),
  );
  if (result.rowsIn === 0) terminal.talk("cli.import.noRows");
  if (!result.dryRun && result.customersNew > 0) {
    terminal.talk(hold ? "undo.held" : "cli.import.next");
  }
}
