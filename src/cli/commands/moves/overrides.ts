import { listOverrides } from "#contract/routes/overrides.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { printOverride } from "../../overrides.ts";

export async function run({ id }: { readonly id: string }, services: CommandServices) {
  const { json, terminal } = services;
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(listOverrides, { params: { move: id } }),
  );
  if (json) terminal.json(answer);
  else if (answer.inForce.length === 0) terminal.prose(terminal.say("overrides.none"));
  else for (const override of answer.inForce) printOverride(override, terminal);
  return EXIT_OK;
}
