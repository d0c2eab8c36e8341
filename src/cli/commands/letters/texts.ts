import { listLetterTexts } from "#contract/routes/letter-texts.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface LetterTextsOptions {
  /** Null: the reader's. */
  readonly language: PhraseLanguage | null;
}

export async function run(options: LetterTextsOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const language = options.language ?? terminal.language;
  const answer = await services.withApi({ worker: false }, (client) =>
    client.call(listLetterTexts, { query: { language } }),
  );
  if (services.json) {
    terminal.json(answer);
    return EXIT_OK;
  }
  for (const { changed, message, phrase } of answer.texts) {
    terminal.data(changed === null ? phrase : `${phrase} *`);
    terminal.prose(message, 2);
  }
  return EXIT_OK;
}
