import { writeFile } from "node:fs/promises";
import { showReport } from "#contract/routes/reports.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";
import { CliError } from "../../cli-error.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface ReportOptions {
  readonly id: string;
  /** Null: the customer's own. */
  readonly language: PhraseLanguage | null;
  /** Null: to the standard output, as a page or, with `--json`, as data. */
  readonly out: string | null;
}

export async function run(options: ReportOptions, services: CommandServices): Promise<number> {
  const { id, language, out } = options;
  const { terminal } = services;
  const { html, report } = await services.withApi({ worker: false }, (client) =>
    client.call(showReport, { params: { move: id }, query: language === null ? {} : { language } }),
  );
  if (out === null) {
    if (services.json) terminal.json(report);
    else terminal.data(html.trimEnd());
    return EXIT_OK;
  }
  const isData = services.json || out.endsWith(".json");
  const content = isData ? `${JSON.stringify(report, null, 2)}\n` : html;
  await writeFile(out, content).catch((cause: unknown) => {
    throw new CliError("FILE_UNWRITABLE", { file: out }, { cause });
  });
  terminal.talk("report.written", { file: out });
  return EXIT_OK;
}
