import { createReadStream } from "node:fs";
import { userInfo } from "node:os";
import { importProviderFile } from "#contract/routes/provider.ts";
import { isPhraseKey } from "#phrases/catalog.ts";
import { checkFile } from "../../check-file.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface ImportProviderOptions {
  readonly file: string;
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
}

export async function run(
  options: ImportProviderOptions,
  services: CommandServices,
): Promise<number> {
  const { file } = options;
  await checkFile(file);
  const { terminal } = services;
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(importProviderFile, {
      query: { by: options.by ?? userInfo().username },
      body: createReadStream(file),
    }),
  );
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  const { customers, refused, rowsTaken } = answer;
  const { prose, say } = terminal;
  prose(say("ordering.imported", { n: rowsTaken, customers }));
  for (const { code, column, line, value } of refused) {
    const key = `imports.${code}`;
    const why = isPhraseKey(key) ? say(key, { column, value }) : code;
    prose(say("imports.refusedRow", { line, why }), 2);
  }
  return EXIT_OK;
}
