import { listCustomers } from "#contract/routes/customers.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { stateOf } from "../../words.ts";

export async function run(services: CommandServices): Promise<number> {
  const { terminal } = services;
  const answer = await services.withApi({ worker: false }, (client) => client.call(listCustomers));
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  if (answer.customers.length === 0) {
    terminal.talk("cli.customers.none");
    return EXIT_OK;
  }
  terminal.table(
    ["customer", "domain", "country", "state"],
    answer.customers.map((customer) => [
      customer.companyName,
      customer.domain,
      customer.country,
      customer.move === null ? "" : stateOf(customer.move, terminal),
    ]),
  );
  return EXIT_OK;
}
