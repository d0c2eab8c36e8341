import { listTransferRequests } from "#contract/routes/transfers.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { transferSentence } from "./words.ts";

export interface ListOptions {
  /** Only of this customer; null: of all. */
  readonly customer: string | null;
}

export async function run({ customer }: ListOptions, { json, terminal, withApi }: CommandServices) {
  const found = await withApi({ worker: false }, (client) =>
    client.call(listTransferRequests, { query: customer === null ? {} : { customer } }),
  );
  if (json) terminal.json(found);
  else if (found.transfers.length === 0) terminal.prose(terminal.say("transfers.none"));
  else for (const row of found.transfers) terminal.prose(transferSentence(row, terminal));
  return EXIT_OK;
}
