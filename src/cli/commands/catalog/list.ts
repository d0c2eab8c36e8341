import { listCatalogVersions } from "#contract/routes/catalog.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { countsOf, kindOf, short } from "./words.ts";

export async function run(services: CommandServices): Promise<number> {
  const { terminal } = services;
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(listCatalogVersions),
  );
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  if (answer.versions.length === 0) {
    terminal.talk("catalog.list.none");
    return EXIT_OK;
  }
  terminal.table(
    [
      "catalog.column.version",
      "catalog.column.kind",
      "catalog.column.holds",
      "catalog.column.fileName",
      "catalog.column.importedAt",
      "catalog.column.use",
    ],
    answer.versions.map((each) => [
      short(each.version),
      kindOf(each, terminal),
      countsOf(each.counts, terminal),
      each.fileName,
      terminal.brief(each.importedAt),
      each.current ? terminal.say("catalog.list.current") : "",
    ]),
  );
  return EXIT_OK;
}
