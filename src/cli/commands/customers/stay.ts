import { userInfo } from "node:os";
import { keepCustomer } from "#contract/routes/departures.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface StayOptions {
  readonly id: string;
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
  readonly dryRun: boolean;
}

export async function run(options: StayOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const { dryRun, id } = options;
  const by = options.by ?? userInfo().username;
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(keepCustomer, { params: { move: id }, body: { by, dryRun } }),
  );
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  const { prose, say } = terminal;
  const company = answer.companyName;
  prose(say(dryRun ? "staying.would" : "staying.decided", { by, company }));
  for (const { becomes, seats, title, until } of answer.subscriptions) {
    prose(say(`staying.${becomes}`, { seats, title }), 2);
    if (until !== null) prose(say("staying.until", { until }), 4);
  }
  return EXIT_OK;
}
