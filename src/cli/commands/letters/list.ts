import { listLetters } from "#contract/routes/server.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { readersOf } from "../../words.ts";

export interface ListLettersOptions {
  /** Only letters after this sequence number. */
  readonly after: number;
}

export async function run(options: ListLettersOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(listLetters, { query: { after: options.after } }),
  );
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  if (answer.letters.length === 0) {
    terminal.talk("cli.letters.none");
    return EXIT_OK;
  }
  const rows = answer.letters.map((letter) => [
    String(letter.sequence),
    terminal.brief(letter.writtenAt),
    readersOf(letter, terminal),
    letter.subject,
  ]);
  terminal.table(["number", "writtenAt", "to", "subject"], rows);
  return EXIT_OK;
}
