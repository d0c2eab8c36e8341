import { userInfo } from "node:os";
import { rollbackLicenses } from "#contract/routes/licenses.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface RollbackOptions {
  readonly id: string;
  /** The person who asks; by default who is signed in to this machine. */
  readonly by: string | null;
}

export async function run({ by, id }: RollbackOptions, services: CommandServices) {
  const { terminal } = services;
  const asked = await services.withApi({ worker: false }, (client) =>
    client.call(rollbackLicenses, {
      params: { move: id },
      body: { by: by ?? userInfo().username },
    }),
  );
  if (services.json) terminal.json(asked);
  else terminal.prose(terminal.say("licenses.rollback.asked", { at: asked.askedAt }));
  return EXIT_OK;
}
