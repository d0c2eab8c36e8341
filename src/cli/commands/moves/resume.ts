import { userInfo } from "node:os";
import { resumeMoves } from "#contract/routes/pauses.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import type { PauseOptions } from "./pause.ts";

export async function run(
  { by, moves }: Pick<PauseOptions, "by" | "moves">,
  services: CommandServices,
): Promise<number> {
  const { terminal } = services;
  const body = {
    moves: moves === "all" ? moves : [...moves],
    by: by ?? userInfo().username,
  };
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(resumeMoves, { body }),
  );
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  terminal.prose(terminal.say("pause.resumed", { n: answer.moves.length }));
  for (const { companyName } of answer.moves) terminal.prose(companyName, 2);
  return EXIT_OK;
}
