import { userInfo } from "node:os";
import { decideTransferRequest } from "#contract/routes/transfers.ts";
import { CliError } from "../../cli-error.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface DecideOptions {
  readonly customer: string;
  readonly transfer: string;
  /** What was shown. */
  readonly hash: string;
  /** Subscription ids; null where nothing was named. */
  readonly give: readonly string[] | null;
  readonly refuse: boolean;
  /** The person who decides; by default who is signed in to this machine. */
  readonly by: string | null;
}

export async function run(options: DecideOptions, { json, terminal, withApi }: CommandServices) {
  const { by, customer, give, hash, refuse, transfer } = options;
  // One of both has to be said: neither silence nor a mistyped list may give anything away.
  if (refuse === (give !== null)) {
    throw new CliError("ARGUMENT_INVALID", { argument: "--give", value: give?.join() ?? "" });
  }
  const decided = await withApi({ worker: false }, (client) =>
    client.call(decideTransferRequest, {
      params: { customer, transfer },
      body: { by: by ?? userInfo().username, shownHash: hash, give: [...(give ?? [])] },
    }),
  );
  if (json) terminal.json(decided);
  else if (refuse) terminal.prose(terminal.say("transfers.decided.refused"));
  else terminal.prose(terminal.say("transfers.decided.given", { count: give?.length ?? 0 }));
  return EXIT_OK;
}
