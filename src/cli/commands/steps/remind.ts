import { userInfo } from "node:os";
import { remindHumanStep } from "#contract/routes/human-steps.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface RemindOptions {
  readonly humanStepId: string;
  /** Who wants it; by default who is signed in to this machine. */
  readonly by: string | null;
}

export async function run(options: RemindOptions, services: CommandServices): Promise<number> {
  const { humanStepId } = options;
  const by = options.by ?? userInfo().username;
  const answer = await services.withApi({ worker: true }, (client) =>
    client.call(remindHumanStep, { params: { humanStepId }, body: { by } }),
  );
  const { json, talk } = services.terminal;
  const { outcome, step } = answer;
  if (services.json) json(answer);
  else talk(`remind.${outcome}`, { at: step.lastChasedAt ?? step.openedAt });
  return EXIT_OK;
}
