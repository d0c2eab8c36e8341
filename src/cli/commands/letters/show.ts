import { showLetter } from "#contract/routes/server.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { readersOf } from "../../words.ts";

export interface ShowLetterOptions {
  /** Its sequence number or its id. */
  readonly letter: string;
}

export async function run(options: ShowLetterOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const letter = await services.withApi({ worker: false }, (client) =>
    client.call(showLetter, { params: { letter: options.letter } }),
  );
  if (services.json) terminal.json(letter);
  else {
    terminal.data(terminal.say("cli.letters.to", { to: readersOf(letter, terminal) }));
    terminal.data(`${letter.subject}\n\n${letter.text}`);
  }
  return EXIT_OK;
}
