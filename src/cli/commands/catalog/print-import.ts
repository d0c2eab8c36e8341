// What taking in a version came to, in words.

import type { CatalogImport } from "#contract/catalog-views.ts";
import type { Terminal } from "../../terminal.ts";
import { countsOf, kindOf, short } from "./words.ts";

export function printImport(result: CatalogImport, terminal: Terminal): void {
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
    const leftOut = result.kind === "marketOffers" ? "leftOutSkus" : "leftOut";
    terminal.data(terminal.say(`catalog.import.${leftOut}`, { n: result.rowsLeftOut }));
  }
  if (what === "changed" && previousVersion !== null) {
    const versions = { from: short(previousVersion), to: short(version) };
    terminal.talk("catalog.import.nextDiff", versions);
  }
}
