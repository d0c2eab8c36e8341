import { userInfo } from "node:os";
import { leavePartner } from "#contract/routes/departures.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface LeaveOptions {
  readonly id: string;
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
  readonly to: string | null;
  readonly dryRun: boolean;
}

export async function run(options: LeaveOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const { dryRun, id, to } = options;
  const by = options.by ?? userInfo().username;
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(leavePartner, { params: { move: id }, body: { by, dryRun, newPartner: to } }),
  );
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  const { prose, say } = terminal;
  const company = answer.companyName;
  prose(dryRun ? say("leaving.dryRun", { company }) : say("leaving.done", { by, company }));
  if (answer.subscriptions.length === 0) prose(say("leaving.nothing"), 2);
  for (const subscription of answer.subscriptions) {
    const { elsewhere, endsAt, isSeen, needed, renewalCost, seats, title } = subscription;
    prose(say("leaving.line", { title, seats, endsAt: endsAt ?? say("leaving.end.unknown") }), 2);
    const isCarried = elsewhere >= needed;
    const key = isSeen ? (isCarried ? "leaving.carried" : "leaving.bare") : "staying.unseen";
    prose(say(key, { needed, elsewhere }), 4);
    if (!isCarried && renewalCost !== null) prose(say("leaving.cost", { cost: renewalCost }), 4);
  }
  return EXIT_OK;
}
