import { userInfo } from "node:os";
import { chooseFirstCustomers, showFirstCustomers } from "#contract/routes/pauses.ts";
import type { z } from "zod";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";

interface CanaryOptions {
  /** So many more customers go first; 0: all go on; null: only shown. */
  readonly customers: number | null;
  readonly by: string | null;
}

export async function run(
  { by, customers }: CanaryOptions,
  services: CommandServices,
): Promise<number> {
  const { terminal } = services;
  const first = await services.withApi({ worker: false }, (client) =>
    customers === null
      ? client.call(showFirstCustomers)
      : client.call(chooseFirstCustomers, {
          body: { customers, by: by ?? userInfo().username },
        }),
  );
  if (services.json) terminal.json(first);
  else print(first, terminal);
  return EXIT_OK;
}

function print(
  { begun, limit, waiting }: z.output<typeof showFirstCustomers.response>,
  { prose, say }: Terminal,
): void {
  prose(limit === 0 ? say("pause.canary.off") : say("pause.canary.on", { n: limit }));
  prose(say("pause.canary.begun", { n: begun.length }));
  for (const { companyName } of begun) prose(companyName, 2);
  prose(say("pause.canary.waiting", { n: waiting.length }));
  for (const { companyName } of waiting) prose(companyName, 2);
}
