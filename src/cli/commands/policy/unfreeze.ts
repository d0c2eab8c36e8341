import { userInfo } from "node:os";
import { LocalDate } from "#lib/instant.ts";
import { removeFreezes } from "#contract/routes/policy.ts";
import type { CommandServices } from "../../command.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface UnfreezeOptions {
  readonly day: string;
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
}

export async function run(options: UnfreezeOptions, services: CommandServices): Promise<number> {
  const day = LocalDate.safeParse(options.day);
  if (!day.success) throw new CliError("ARGUMENT_INVALID", { argument: "day", value: options.day });
  const by = options.by ?? userInfo().username;
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(removeFreezes, { body: { by, day: day.data } }),
  );
  if (services.json) {
    services.terminal.json(answer);
    return EXIT_OK;
  }
  const { prose, say } = services.terminal;
  prose(say("policy.freezesRemoved", { n: answer.removed.length }));
  for (const { from, name = "", to } of answer.freezes) {
    prose(say("policy.freeze", { from, to, name }), 2);
  }
  return EXIT_OK;
}
