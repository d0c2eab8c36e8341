import { userInfo } from "node:os";
import { makeCustomerLink, revokeCustomerLinks } from "#contract/routes/customer-page.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface LinkOptions {
  readonly id: string;
  /** Withdraw all links of the move instead of making one. */
  readonly revoke: boolean;
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
}

export async function run(options: LinkOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const given = {
    params: { move: options.id },
    body: { by: options.by ?? userInfo().username },
  };
  await services.withApi({ worker: false }, async (client) => {
    if (options.revoke) {
      const answer = await client.call(revokeCustomerLinks, given);
      if (services.json) terminal.json(answer);
      else terminal.talk("steps.link.revoked");
      return;
    }
    const answer = await client.call(makeCustomerLink, given);
    if (services.json) terminal.json(answer);
    else {
      terminal.data(answer.url);
      terminal.talk("steps.link.made", { until: answer.expiresAt });
    }
  });
  return EXIT_OK;
}
