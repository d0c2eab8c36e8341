import { userInfo } from "node:os";
import { answerHumanStep } from "#contract/routes/moves.ts";
import type { LocalDate } from "#lib/instant.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { numberTold } from "./number-told.ts";

export interface AnswerStepOptions {
  readonly humanStepId: string;
  readonly refused: boolean;
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
  readonly note: string | null;
  /** The number of a case or of a purchase order, and the last day on which it is good. */
  readonly reference: string | null;
  readonly validUntil: LocalDate | null;
}

export async function run(options: AnswerStepOptions, services: CommandServices): Promise<number> {
  const { humanStepId, note, reference, refused, validUntil } = options;
  const by = options.by ?? userInfo().username;
  const outcome = refused ? "refused" : "done";
  const step = await services.withApi({ worker: false }, (client) =>
    client.call(answerHumanStep, {
      params: { humanStepId },
      body: { outcome, by, note, ...numberTold(reference, validUntil) },
    }),
  );
  const { json, say, talk } = services.terminal;
  if (services.json) json(step);
  else talk("steps.answered", { step: say(`people.step.${step.kind}`) });
  return EXIT_OK;
}
