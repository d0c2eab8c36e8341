import type { CatalogComparison } from "#contract/catalog-views.ts";
import { compareCatalogVersions } from "#contract/routes/catalog.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";
import { phraseOr } from "../../words.ts";

const SHOWN_MAX = 50; // of each kind; a screen is not a report

export interface DiffOptions {
  readonly from: string;
  readonly to: string;
}

export async function run(versions: DiffOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const diff = await services.withApi({ worker: false }, (client) =>
    client.call(compareCatalogVersions, { query: versions }),
  );
  if (services.json) terminal.json(diff);
  else print(diff, terminal);
  return EXIT_OK;
}

function print({ added, removed, changed }: CatalogComparison, terminal: Terminal): void {
  if (added.length + removed.length + changed.length === 0) {
    terminal.data(terminal.say("catalog.diff.none"));
    return;
  }
  printEntries("added", added, terminal);
  printEntries("removed", removed, terminal);
  printEntries("changed", changed, terminal);
}

type Change = CatalogComparison["changed"][number]["changes"][number];

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly changes?: readonly Change[];
}

function printEntries(
  what: "added" | "removed" | "changed",
  entries: readonly Entry[],
  terminal: Terminal,
): void {
  if (entries.length === 0) return;
  terminal.data(terminal.say(`catalog.diff.${what}`, { n: entries.length }));
  for (const { title, key, changes = [] } of entries.slice(0, SHOWN_MAX)) {
    terminal.prose(`${title} (${key})`, 2);
    for (const change of changes) terminal.prose(sentenceOf(change, terminal), 4);
  }
  const hidden = entries.length - SHOWN_MAX;
  if (hidden > 0) terminal.data(terminal.say("catalog.diff.more", { n: hidden }));
}

/** A field's name is a word of the API's, but for a plan's, which carries its id. */
function sentenceOf({ field, before, after }: Change, terminal: Terminal): string {
  const [name = field] = field.split(" ");
  const params = {
    field: phraseOr(name, `catalog.field.${name}`, terminal),
    before: before ?? "",
    after: after ?? "",
  };
  if (before === null) return terminal.say("catalog.diff.gained", params);
  if (after === null) return terminal.say("catalog.diff.lost", params);
  return terminal.say("catalog.diff.turned", params);
}
