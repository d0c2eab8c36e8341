import { listEquivalents, type EquivalenceRow } from "#contract/routes/equivalence.ts";
import { CliError } from "../../cli-error.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";

export interface EquivalentsOptions {
  /** skuId, part number or title, or the unique beginning of one; null for the whole list. */
  readonly sku: string | null;
  readonly all: boolean;
}

export async function run(options: EquivalentsOptions, services: CommandServices): Promise<number> {
  const { sku, all } = options;
  if (sku === null && !all) throw new CliError("ARGUMENT_MISSING", { argument: "sku, --all" });
  const { terminal } = services;
  const { equivalents } = await services.withApi({ worker: false }, (client) =>
    client.call(listEquivalents, { query: sku === null ? {} : { sku } }),
  );
  const [only] = equivalents;
  if (services.json) terminal.json(sku === null ? equivalents.map(inShort) : only);
  else if (sku === null) printAll(equivalents, terminal);
  else if (only !== undefined) print(only, terminal);
  return EXIT_OK;
}

function inShort({ skuId, verdict, choice, plansLost, priceKnown }: EquivalenceRow) {
  return { skuId, verdict, choice, plansLost, priceKnown };
}

function printAll(equivalents: readonly EquivalenceRow[], terminal: Terminal): void {
  terminal.table(
    ["equivalence.column.sku", "equivalence.column.verdict", "equivalence.column.choice"],
    equivalents.map((each) => [
      each.title,
      terminal.say(`equivalence.verdict.${each.verdict}`),
      each.choiceTitles.join(" + "),
    ]),
  );
}

function print(row: EquivalenceRow, terminal: Terminal): void {
  const { say, prose } = terminal;
  prose(`${row.title} (${row.skuPartNumber})`);
  prose(say(`equivalence.verdict.${row.verdict}`));
  prose(say(`equivalence.why.${row.why}`));
  for (const title of row.choiceTitles) prose(title, 2);
  if (row.price !== null) {
    prose(say("equivalence.price", { price: `${row.price.amount} ${row.price.currency}` }));
  }
  const { plansLost, unaskedPlans } = row;
  if (plansLost.length > 0) {
    const n = plansLost.length;
    terminal.data(
      `\n${say(row.verdict === "blocked" ? "equivalence.nobodyCovers" : "equivalence.lost", { n })}`,
    );
    for (const plan of plansLost) prose(plan, 2);
  }
  if (unaskedPlans.length > 0) {
    terminal.data(`\n${say("equivalence.unasked", { n: unaskedPlans.length })}`);
    for (const plan of unaskedPlans) prose(plan, 2);
  }
}
