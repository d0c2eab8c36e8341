// What the commands that start something have in common: the language, `--json`, numbers.

import { readWholeNumber } from "#cli/arguments.ts";
import { languageOf } from "#cli/run-cli.ts";
import { createTerminal, type Terminal } from "#cli/terminal.ts";
import { translateHelp } from "#cli/help.ts";
import type { StarterName } from "#cli/starter.ts";
import { Command, Option } from "commander";

/** Writes to this process's own streams, in the language of `--lang` or of the environment. */
export function starterTerminal(argv: readonly string[]): Terminal {
  return createTerminal(languageOf({ argv, env: process.env }), process);
}

/** A command with the options that every command takes; what is wrong is thrown, not printed. */
export function starterCommand(name: StarterName, terminal: Terminal): Command {
  const command = new Command(name)
    .description(terminal.say(`cli.help.${name}`))
    .helpOption("-h, --help", terminal.say("cli.help.help"))
    .addOption(new Option("--lang <tag>", terminal.say("cli.help.lang")))
    .addOption(new Option("--json", terminal.say("cli.help.json")));
  translateHelp(command, terminal, process);
  return command;
}

/** For commander: reads a whole number from 0, or names the flag whose value is none. */
export function wholeNumber(flag: string): (text: string) => number {
  return (text) => readWholeNumber(flag, text);
}
