import { mailLetterPreview } from "#contract/routes/letter-texts.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface TestLetterOptions {
  /** As its preview is called. */
  readonly letter: string;
  readonly to: string;
  /** Null: the reader's. */
  readonly language: PhraseLanguage | null;
}

export async function run(options: TestLetterOptions, services: CommandServices): Promise<number> {
  const { letter, to } = options;
  const { terminal } = services;
  const language = options.language ?? terminal.language;
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(mailLetterPreview, { params: { letter }, body: { language, to } }),
  );
  if (services.json) terminal.json(answer);
  else terminal.talk("letters.tested", answer);
  return EXIT_OK;
}
