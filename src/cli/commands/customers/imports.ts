import { listImports } from "#contract/routes/imports.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export async function run({ json, terminal, withApi }: CommandServices): Promise<number> {
  const answer = await withApi({ worker: false }, (client) => client.call(listImports));
  if (json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  const { prose, say } = terminal;
  if (answer.imports.length === 0) terminal.talk("undo.none");
  for (const { customers, importId, importedAt, refused, rows, undoneAt } of answer.imports) {
    prose(importId);
    prose(say("undo.listed", { at: importedAt, customers, refused, rows }), 2);
    if (undoneAt !== null) prose(say("undo.undoneAt", { at: undoneAt }), 2);
  }
  return EXIT_OK;
}
