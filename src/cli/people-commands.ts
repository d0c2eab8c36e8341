// What concerns the people of a move: the customer's link.

import type { Command } from "commander";
import { notEmpty } from "./arguments.ts";
import type { CommandServices } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export interface PeopleCommandParts {
  readonly terminal: Terminal;
  readonly servicesOf: (self: Command) => CommandServices;
  /** Told the exit code of the command that ran. */
  readonly done: (exitCode: number) => void;
}

export function addPeople(program: Command, parts: PeopleCommandParts): void {
  const { say } = parts.terminal;
  program
    .command("link")
    .description(say("steps.link.help"))
    .helpOption("-h, --help", say("cli.help.help"))
    .argument("<id>", say("cli.help.id"), notEmpty("id"))
    .option("--revoke", say("steps.link.helpRevoke"))
    .option("--by <name>", say("steps.help.by"))
    .action(async (id: string, flags: { revoke?: true; by?: string }, self: Command) => {
      const { run } = await import("./commands/link/link.ts");
      const { by = null, revoke = false } = flags;
      parts.done(await run({ id, revoke, by }, parts.servicesOf(self)));
    });
}
