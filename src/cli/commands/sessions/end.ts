import { endSession } from "#contract/routes/access.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export async function run(
  { id }: { readonly id: string },
  services: CommandServices,
): Promise<number> {
  const { terminal } = services;
  const ended = await services.withApi({ worker: false }, (client) =>
    client.call(endSession, { params: { session: id } }),
  );
  if (services.json) terminal.json(ended);
  else terminal.talk("security.sessions.ended");
  return EXIT_OK;
}
