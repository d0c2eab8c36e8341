import { showOrderDays } from "#contract/routes/server.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface PlanDaysOptions {
  /** Null: what the policy says. */
  readonly perDay: number | null;
  /** The partner's credit limit for a day; null where none is given. */
  readonly credit: number | null;
}

export async function run(options: PlanDaysOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const { credit, perDay } = options;
  const query = {
    ...(perDay === null ? {} : { perDay }),
    ...(credit === null ? {} : { credit }),
  };
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(showOrderDays, { query }),
  );
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  const { say, prose } = terminal;
  if (answer.days.length === 0) prose(say("timing.noOrders"));
  for (const { committed, day, orders } of answer.days) {
    prose(say("timing.day", { day, n: orders.length }));
    if (committed !== null) prose(say("timing.dayCommits", { committed }), 2);
    for (const { companyName, seats, title } of orders) {
      prose(say("timing.dayOrder", { company: companyName, what: title, n: seats }), 2);
    }
  }
  for (const { companyName, isAboveCredit, title } of answer.unplaced) {
    const key = isAboveCredit ? "timing.noCredit" : "timing.noDay";
    prose(say(key, { company: companyName, what: title }));
  }
  if (!answer.isProven) prose(say("timing.daysNotProven"));
  return EXIT_OK;
}
