import { showPolicy } from "#contract/routes/policy.ts";
import type { z } from "zod";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";

export async function run(services: CommandServices): Promise<number> {
  const view = await services.withApi({ worker: false }, (client) => client.call(showPolicy));
  if (services.json) services.terminal.json(view);
  else printPolicy(view, services.terminal);
  return EXIT_OK;
}

/** By the names that `policy set` takes; docs/policy.md says what each is. */
export function printPolicy(
  { changedAt, changedBy, changes, policy }: z.output<typeof showPolicy.response>,
  { data, prose, say }: Terminal,
): void {
  for (const [name, value] of Object.entries(policy)) {
    const text = `${name} ${JSON.stringify(value)}`;
    data(Object.hasOwn(changes, name) ? say("policy.changed", { text }) : text);
  }
  if (changedAt === null) prose(say("policy.nothingChosen"));
  else prose(say("policy.chosen", { at: changedAt, by: changedBy ?? "" }));
}
