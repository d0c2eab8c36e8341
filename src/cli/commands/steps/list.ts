import { listHumanSteps, type HumanStepRow } from "#contract/routes/human-steps.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";

export interface ListStepsOptions {
  /** Every step of this move; null for the open ones of all. */
  readonly move: string | null;
}

export async function run({ move }: ListStepsOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(listHumanSteps, { query: move === null ? {} : { move } }),
  );
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  if (answer.humanSteps.length === 0) {
    terminal.talk("steps.none");
    return EXIT_OK;
  }
  for (const step of answer.humanSteps) show(step, terminal);
  return EXIT_OK;
}

/** A block for each: ids are long, and a step is read before it is answered. */
function show(step: HumanStepRow, { brief, data, prose, say }: Terminal): void {
  const { amount, companyName, contact, dueAt, isOverdue, nextChases, owner, reason, title } = step;
  const what = say(`people.step.${step.kind}`);
  prose(`${companyName}: ${title === null ? what : `${what} (${title})`}`);
  const labeled = (label: string, value: string) =>
    prose(say("letters.labeled", { label, value }), 2);
  const named = [contact.name ?? say(`people.actor.${owner}`), ...contact.addresses];
  labeled(say("steps.column.who"), named.join(", "));
  const state = isOverdue
    ? say("steps.state.overdue", { due: brief(dueAt) })
    : say(`steps.state.${step.state}`);
  labeled(say("steps.column.due"), `${brief(dueAt)} (${state})`);
  if (amount !== undefined) {
    labeled(say("steps.column.amount"), say("steps.amount", { amount }));
  }
  if (reason !== undefined) labeled(say("people.reason"), reason);
  if (step.isOutgrown) prose(say("people.outgrown"), 2);
  const [next] = nextChases;
  if (next !== undefined && owner !== "operator") {
    labeled(say("steps.column.next"), brief(next));
  }
  data(`  ${step.humanStepId}`);
}
