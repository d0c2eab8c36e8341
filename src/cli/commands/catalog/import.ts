import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { CatalogImport } from "#contract/catalog-views.ts";
import { importCatalogFile } from "#contract/routes/catalog.ts";
import { checkFile } from "../../check-file.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { countsOf, kindOf, short } from "./words.ts";

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
  else print(result, services);
  return EXIT_OK;
}

function print(result: CatalogImport, { terminal }: CommandServices): void {
  const { changed, previousVersion, version } = result;
  const what = !changed ? "same" : previousVersion === null ? "first" : "changed";
  const { added, removed, modified } = result;
  const counts = countsOf(result, terminal);
  const kind = kindOf(result, terminal);
  terminal.prose(
    terminal.say(`catalog.import.${what}`, { kind, counts, added, removed, modified }),
  );
  terminal.data(terminal.say("catalog.import.version", { version: short(version) }));
  if (result.rowsLeftOut > 0) {
    terminal.data(terminal.say("catalog.import.leftOut", { n: result.rowsLeftOut }));
  }
  if (what === "first") terminal.talk("catalog.import.next");
  if (what === "changed" && previousVersion !== null) {
    const versions = { from: short(previousVersion), to: short(version) };
    terminal.talk("catalog.import.nextDiff", versions);
  }
}
