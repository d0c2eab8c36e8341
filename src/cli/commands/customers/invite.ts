import { inviteCustomer } from "#contract/routes/customers.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface InviteOptions {
  readonly customers: readonly string[];
}

export async function run(options: InviteOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  await services.withApi({ worker: false }, async (client) => {
    for (const customer of options.customers) {
      const invitation = await terminal.during("cli.invite.running", () =>
        client.call(inviteCustomer, { params: { customer } }),
      );
      if (services.json) terminal.json(invitation);
      else {
        terminal.data(
          terminal.say(`cli.invite.${invitation.state}`, {
            company: invitation.companyName,
            at: invitation.askedAt,
          }),
        );
      }
    }
  });
  return EXIT_OK;
}
