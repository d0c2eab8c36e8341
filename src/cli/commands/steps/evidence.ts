import { writeFile } from "node:fs/promises";
import { showEvidence } from "#contract/routes/human-steps.ts";
import { CliError } from "../../cli-error.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface StepEvidenceOptions {
  readonly humanStepId: string;
  readonly out: string;
}

export async function run(
  { humanStepId, out }: StepEvidenceOptions,
  services: CommandServices,
): Promise<number> {
  const { contentBase64, ...about } = await services.withApi({ worker: false }, (client) =>
    client.call(showEvidence, { params: { humanStepId } }),
  );
  await writeFile(out, Buffer.from(contentBase64, "base64")).catch((cause: unknown) => {
    throw new CliError("FILE_UNWRITABLE", { file: out }, { cause });
  });
  if (services.json) services.terminal.json({ ...about, file: out });
  else services.terminal.talk("steps.written", { file: out });
  return EXIT_OK;
}
