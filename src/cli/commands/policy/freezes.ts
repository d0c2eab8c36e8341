import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { importFreezes } from "#contract/routes/policy.ts";
import { checkFile } from "../../check-file.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface ImportFreezesOptions {
  readonly file: string;
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
}

export async function run(
  options: ImportFreezesOptions,
  services: CommandServices,
): Promise<number> {
  const { file } = options;
  await checkFile(file);
  const text = await readFile(file, "utf8");
  const by = options.by ?? userInfo().username;
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(importFreezes, { body: { by, text } }),
  );
  if (services.json) {
    services.terminal.json(answer);
    return EXIT_OK;
  }
  const { prose, say } = services.terminal;
  prose(say("policy.freezesAdded", { n: answer.added }));
  if (answer.past > 0) prose(say("policy.freezesPast", { n: answer.past }));
  for (const { line, why } of answer.refused) {
    prose(say("policy.freezeRefused", { line, why: say(`policy.refused.${why}`) }));
  }
  for (const { from, name = "", to } of answer.freezes) {
    prose(say("policy.freeze", { from, to, name }), 2);
  }
  return EXIT_OK;
}
