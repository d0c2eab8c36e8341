import { syncCatalog } from "#contract/routes/catalog.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { printImport } from "./print-import.ts";

/** Where nothing is new since the last sync, nothing is changed, and it says so. */
export async function run(services: CommandServices): Promise<number> {
  const { terminal } = services;
  const result = await services.withApi({ worker: false }, (client) =>
    terminal.during("catalog.sync.running", () => client.call(syncCatalog)),
  );
  if (services.json) terminal.json(result);
  else {
    printImport(result.offers, terminal);
    terminal.data("");
    printImport(result.prices, terminal);
  }
  return EXIT_OK;
}
