import { revokeToken } from "#contract/routes/access.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export async function run(
  { id }: { readonly id: string },
  services: CommandServices,
): Promise<number> {
  const { terminal } = services;
  const revoked = await services.withApi({ worker: false }, (client) =>
    client.call(revokeToken, { params: { tokenId: id } }),
  );
  if (services.json) terminal.json(revoked);
  else terminal.talk("security.tokens.revoked", { id });
  return EXIT_OK;
}
