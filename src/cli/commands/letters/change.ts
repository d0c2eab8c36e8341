import { userInfo } from "node:os";
import { changeLetterText, resetLetterText } from "#contract/routes/letter-texts.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface ChangeLetterTextOptions {
  readonly phrase: string;
  /** Null: our own words again. */
  readonly message: string | null;
  /** Null: the reader's. */
  readonly language: PhraseLanguage | null;
  /** The person who answers for it; by default who is signed in to this machine. */
  readonly by: string | null;
}

export async function run(
  options: ChangeLetterTextOptions,
  services: CommandServices,
): Promise<number> {
  const { message, phrase } = options;
  const { terminal } = services;
  const language = options.language ?? terminal.language;
  const by = options.by ?? userInfo().username;
  const params = { phrase };
  const text = await services.withApi({ worker: false }, (client) =>
    message === null
      ? client.call(resetLetterText, { params, body: { language } })
      : client.call(changeLetterText, { params, body: { language, message, by } }),
  );
  if (services.json) terminal.json(text);
  else terminal.talk("letters.changed", { message: text.message });
  return EXIT_OK;
}
