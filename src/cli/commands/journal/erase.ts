import { erasePersonal } from "#contract/routes/journal.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface EraseOptions {
  readonly id: string;
}

export async function run({ id }: EraseOptions, services: CommandServices): Promise<number> {
  const erased = await services.withApi({ worker: false }, (client) =>
    client.call(erasePersonal, { params: { move: id } }),
  );
  if (services.json) services.terminal.json(erased);
  else services.terminal.talk("journal.wasErased", { id });
  return EXIT_OK;
}
