import { listSeals } from "#contract/routes/journal.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export async function run(services: CommandServices): Promise<number> {
  const { terminal } = services;
  const { seals } = await services.withApi({ worker: false }, (client) => client.call(listSeals));
  if (services.json) terminal.json(seals);
  else if (seals.length === 0) terminal.talk("journal.noSeals");
  else {
    terminal.table(
      ["journal.column.day", "journal.column.seal"],
      seals.map(({ day, hash }) => [day, hash]),
    );
    terminal.talk("journal.keepSeals");
  }
  return EXIT_OK;
}
