import { userInfo } from "node:os";
import { undoImport } from "#contract/routes/imports.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

const SHOWN_MAX = 50; // the rest is in --json; a screen is not a report

export interface UndoOptions {
  readonly importId: string;
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
  readonly dryRun: boolean;
}

export async function run(options: UndoOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const { dryRun, importId } = options;
  const by = options.by ?? userInfo().username;
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(undoImport, { params: { import: importId }, body: { by, dryRun } }),
  );
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  const { prose, say } = terminal;
  const { removed, stay } = answer;
  prose(say(dryRun ? "undo.would" : "undo.removed", { n: removed.length }));
  const names = dryRun ? removed.map(({ companyName, domain }) => `${companyName}, ${domain}`) : [];
  const kept = stay.map(({ because, companyName }) => {
    return `${companyName}: ${say(`undo.because.${because}`)}`;
  });
  for (const [index, lines] of [names, kept].entries()) {
    if (index === 1 && lines.length > 0) prose(say("undo.stay", { n: lines.length }));
    for (const line of lines.slice(0, SHOWN_MAX)) prose(line, 2);
    const hidden = lines.length - SHOWN_MAX;
    if (hidden > 0) prose(say("undo.more", { n: hidden }), 2);
  }
  return EXIT_OK;
}
