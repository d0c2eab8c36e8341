import { userInfo } from "node:os";
import { pauseMoves } from "#contract/routes/pauses.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface PauseOptions {
  readonly moves: "all" | readonly string[];
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
  readonly reason: string | null;
  readonly dryRun: boolean;
}

export async function run(options: PauseOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const { dryRun, moves, reason } = options;
  const by = options.by ?? userInfo().username;
  const body = { moves: moves === "all" ? moves : [...moves], by, reason, dryRun };
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(pauseMoves, { body }),
  );
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  const { prose, say } = terminal;
  prose(dryRun ? say("pause.dryRun") : say("pause.paused", { n: answer.moves.length }));
  for (const { companyName, deadlines, isNew } of answer.moves) {
    prose(isNew ? companyName : say("pause.before", { company: companyName }), 2);
    if (deadlines.length === 0) prose(say("pause.noDeadline"), 4);
    for (const { at, kind, seats, title } of deadlines) {
      prose(say(`pause.deadline.${kind}`, { at, title: title ?? "", seats: seats ?? 0 }), 4);
    }
  }
  return EXIT_OK;
}
