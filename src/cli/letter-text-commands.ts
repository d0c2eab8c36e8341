// `handover letters texts|change|reset|test`: the partner's own words in letters.

import { languages, type PhraseLanguage } from "#phrases/languages.ts";
import { Option, type Command } from "commander";
import { notEmpty, readPerson } from "./arguments.ts";
import type { CommandParts } from "./command.ts";

interface Flags {
  readonly language?: PhraseLanguage;
  readonly by?: string;
}

export function addLetterTexts(letters: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  const command = (name: "texts" | "change" | "reset" | "test") =>
    letters
      .command(name)
      .description(say(`letters.help.${name}`))
      .helpOption("-h, --help", say("cli.help.help"))
      .addOption(new Option("--language <tag>", say("letters.help.language")).choices(languages));
  const ofPhrase = (name: "change" | "reset") =>
    command(name).argument("<phrase>", say("letters.help.phrase"), notEmpty("phrase"));
  command("texts").action(async ({ language }: Flags, self: Command) => {
    const { run } = await import("./commands/letters/texts.ts");
    parts.done(await run({ language: language ?? null }, parts.servicesOf(self)));
  });
  ofPhrase("change")
    .argument("<text>", say("letters.help.message"), notEmpty("text"))
    .option("--by <name>", say("steps.help.by"), readPerson)
    .action(async (phrase: string, message: string, flags: Flags, self: Command) => {
      const { run } = await import("./commands/letters/change.ts");
      const { by, language } = flags;
      const options = { phrase, message, language: language ?? null, by: by ?? null };
      parts.done(await run(options, parts.servicesOf(self)));
    });
  ofPhrase("reset").action(async (phrase: string, { language }: Flags, self: Command) => {
    const { run } = await import("./commands/letters/change.ts");
    const options = { phrase, message: null, language: language ?? null, by: null };
    parts.done(await run(options, parts.servicesOf(self)));
  });
  command("test")
    .argument("<letter>", say("letters.help.letter"), notEmpty("letter"))
    .requiredOption("--to <address>", say("letters.help.to"))
    .action(async (letter: string, { language, to }: Flags & { to: string }, self: Command) => {
      const { run } = await import("./commands/letters/test.ts");
      parts.done(await run({ letter, to, language: language ?? null }, parts.servicesOf(self)));
    });
}
