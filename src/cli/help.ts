// Commander's help and usage errors, in the reader's language.

import type { Command, Option } from "commander";
import { examplesOf } from "./examples.ts";
import { cellsOf } from "./wrap.ts";
import { WIDTH, type Terminal, type TerminalStreams } from "./terminal.ts";

/** Applies to the command and to all below it, as commander does not inherit what is set later. */
export function translateHelp(
  command: Command,
  terminal: Terminal,
  streams: TerminalStreams,
): void {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": terminal.say("cli.help.usage"),
    "Arguments:": terminal.say("cli.help.arguments"),
    "Options:": terminal.say("cli.help.options"),
    "Commands:": terminal.say("cli.help.commands"),
  };
  command
    .exitOverride()
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) =>
        // What main/ starts stands alone, and is still typed after the program's name.
        (/^handover\b/.test(usage) ? usage : `handover ${usage}`)
          .replace("[options]", `[${terminal.say("cli.help.optionsWord")}]`)
          .replace("[command]", `[${terminal.say("cli.help.commandWord")}]`),
      optionDescription: (option) => describe(option, terminal),
      displayWidth: cellsOf,
      showGlobalOptions: false,
    })
    .configureOutput({
      getOutHelpWidth: () => streams.stdout.columns ?? WIDTH,
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
      outputError: () => undefined, // run-cli.ts says it in our words
    });
  const examples = examplesOf(pathOf(command));
  if (examples.length > 0) command.addHelpText("after", () => exampleText(examples, terminal));
  for (const child of command.commands) translateHelp(child, terminal, streams);
}

/** The words that name the command, without the program's own. */
function pathOf(command: Command): string {
  const above = command.parent === null ? "" : pathOf(command.parent);
  if (command.name() === "handover") return "";
  return above === "" ? command.name() : `${above} ${command.name()}`;
}

function exampleText(examples: readonly string[], { say }: Terminal): string {
  const lines = examples.map((words) => `  ./bin/handover ${words}`.trimEnd());
  return ["", say("standing.help.examples"), ...lines].join("\n");
}

/** What commander would append in English: the values to choose from, and the default. */
function describe(option: Option, { say }: Terminal): string {
  const { argChoices, defaultValue, description } = option;
  const text =
    argChoices === undefined
      ? description
      : say("cli.help.choices", { text: description, values: argChoices.join(", ") });
  return typeof defaultValue === "string" || typeof defaultValue === "number"
    ? say("cli.help.default", { text, value: String(defaultValue) })
    : text;
}
