import { createReadStream } from "node:fs";
import { userInfo } from "node:os";
import { basename } from "node:path";
import { attestHumanStep } from "#contract/routes/human-steps.ts";
import type { LocalDate } from "#lib/instant.ts";
import { checkFile } from "../../check-file.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { numberTold } from "./number-told.ts";

export interface AttestStepOptions {
  readonly humanStepId: string;
  readonly file: string;
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
  readonly note: string | null;
  /** The number of a case or of a purchase order, and the last day on which it is good. */
  readonly reference: string | null;
  readonly validUntil: LocalDate | null;
}

export async function run(options: AttestStepOptions, services: CommandServices): Promise<number> {
  const { file, humanStepId, note, reference, validUntil } = options;
  await checkFile(file);
  const fileName = basename(file).slice(-200);
  const by = options.by ?? userInfo().username;
  const step = await services.withApi({ worker: false }, (client) =>
    client.call(attestHumanStep, {
      params: { humanStepId },
      query: {
        by,
        fileName,
        ...(note === null ? {} : { note }),
        ...numberTold(reference, validUntil),
      },
      body: createReadStream(file),
    }),
  );
  const { json, say, talk } = services.terminal;
  if (services.json) json(step);
  else talk("steps.answered", { step: say(`people.step.${step.kind}`) });
  return EXIT_OK;
}
