import { rotateSecrets } from "#contract/routes/secrets.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export async function run(services: CommandServices): Promise<number> {
  const { terminal } = services;
  const rotated = await services.withApi({ worker: false }, (client) => client.call(rotateSecrets));
  if (services.json) terminal.json(rotated);
  else terminal.talk("security.secrets.rotated", { n: rotated.resealed, key: rotated.keyId });
  return EXIT_OK;
}
