import { userInfo } from "node:os";
import { approveBand } from "#contract/routes/moves.ts";
import { CliError } from "../../cli-error.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface ApproveOptions {
  readonly id: string;
  readonly hash: string;
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
}

export async function run(options: ApproveOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const bandHash = options.hash.trim().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(bandHash)) {
    throw new CliError("ARGUMENT_INVALID", { argument: "--hash", value: options.hash });
  }
  const approval = await services.withApi({ worker: false }, (client) =>
    client.call(approveBand, {
      params: { move: options.id },
      body: { bandHash, approvedBy: options.by ?? userInfo().username },
    }),
  );
  if (services.json) terminal.json(approval);
  else {
    const { approvedBy, approvedAt } = approval;
    terminal.data(terminal.say("cli.approve.done", { by: approvedBy, at: approvedAt }));
  }
  return EXIT_OK;
}
