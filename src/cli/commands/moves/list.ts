import { listMoves } from "#contract/routes/moves.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { stateOf } from "../../words.ts";

export async function run(services: CommandServices): Promise<number> {
  const { terminal } = services;
  const answer = await services.withApi({ worker: false }, (client) => client.call(listMoves));
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  if (answer.moves.length === 0) {
    terminal.talk("cli.moves.none");
    return EXIT_OK;
  }
  const rows = answer.moves.map((move) => [
    move.moveId,
    move.companyName,
    stateOf(move, terminal),
    terminal.brief(move.wakeAt),
  ]);
  terminal.table(["move", "customer", "state", "nextLook"], rows);
  return EXIT_OK;
}
