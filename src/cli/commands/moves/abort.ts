import { userInfo } from "node:os";
import { abortMove } from "#contract/routes/moves.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface AbortOptions {
  readonly id: string;
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
  readonly dryRun: boolean;
}

export async function run(options: AbortOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const { dryRun, id } = options;
  const by = options.by ?? userInfo().username;
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(abortMove, { params: { move: id }, body: { by, dryRun } }),
  );
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  const { prose, say } = terminal;
  prose(dryRun ? say("abort.dryRun") : say("abort.done", { by }));
  if (answer.targets.length === 0) prose(say("abort.nothing"), 2);
  for (const { becomes, cancelUntil, cost, seats, title } of answer.targets) {
    prose(say(`abort.${becomes}`, { title, seats, until: cancelUntil ?? "" }), 2);
    if (cost !== null) prose(say("abort.cost", { cost }), 4);
  }
  return EXIT_OK;
}
