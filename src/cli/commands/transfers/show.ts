import { showTransferRequest, type TransferDetails } from "#contract/routes/transfers.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";
import { transferSentence } from "./words.ts";

export interface ShowOptions {
  readonly customer: string;
  readonly transfer: string;
}

export async function run(params: ShowOptions, { json, terminal, withApi }: CommandServices) {
  const shown = await withApi({ worker: false }, (client) =>
    client.call(showTransferRequest, { params: { ...params } }),
  );
  if (json) terminal.json(shown);
  else print(shown, terminal);
  return EXIT_OK;
}

function print(shown: TransferDetails, terminal: Terminal): void {
  const { prose, say } = terminal;
  prose(transferSentence(shown, terminal));
  for (const line of shown.lines) prose(lineSentence(line, terminal), 2);
  if (shown.direction === "outgoing" && shown.state === "pending") {
    prose(say("transfers.hash", { hash: shown.shownHash }));
  }
  if (shown.outcome === null) return;
  const { agreed, committed, different, missing, unexpected } = shown.outcome;
  const parts = [
    ["transfers.letter.agreed", agreed],
    ["transfers.letter.review.unexpected", unexpected],
    ["transfers.letter.review.missing", missing],
    ["transfers.letter.review.different", different],
  ] as const;
  for (const [title, items] of parts) {
    if (items.length > 0) prose(say(title));
    for (const item of items) prose(say("transfers.letter.line", { ...item }), 2);
  }
  if (committed !== null) prose(say("transfers.letter.review.committed", { money: committed }));
}

function lineSentence(line: TransferDetails["lines"][number], { say }: Terminal): string {
  const { endsAt, obstacle, seats, subscriptionId, title, worth } = line;
  if (obstacle !== null) {
    return say("transfers.line.blocked", { title, subscriptionId, why: obstacle });
  }
  return say("transfers.line", {
    title,
    subscriptionId,
    seats,
    endsAt: endsAt ?? say("transfers.end.unknown"),
    worth: worth ?? say("transfers.worth.unknown"),
  });
}
