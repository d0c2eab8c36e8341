import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { importCatalogFile } from "#contract/routes/catalog.ts";
import { checkFile } from "../../check-file.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { printImport } from "./print-import.ts";

export interface ImportCatalogOptions {
  readonly file: string;
}

/** The same content again is no mistake: it changes nothing and says so. */
export async function run(
  { file }: ImportCatalogOptions,
  services: CommandServices,
): Promise<number> {
  await checkFile(file);
  const { terminal } = services;
  const result = await services.withApi({ worker: false }, (client) =>
    terminal.during("catalog.import.running", () =>
      client.call(importCatalogFile, {
        query: { fileName: basename(file).slice(-200) },
        body: createReadStream(file),
      }),
    ),
  );
  if (services.json) terminal.json(result);
  else {
    printImport(result, terminal);
    if (result.previousVersion === null) terminal.talk("catalog.import.next");
  }
  return EXIT_OK;
}
