// `handover secrets …`: what can be said, and which file does it.

import type { Command } from "commander";
import type { CommandServices } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export interface SecurityCommandParts {
  readonly terminal: Terminal;
  readonly servicesOf: (self: Command) => CommandServices;
  /** Told the exit code of the command that ran. */
  readonly done: (exitCode: number) => void;
}

export function addSecurity(program: Command, parts: SecurityCommandParts): void {
  const { say } = parts.terminal;
  const secrets = program.command("secrets").description(say("security.help.secrets"));
  secrets
    .command("rotate")
    .description(say("security.help.secrets.rotate"))
    .helpOption("-h, --help", say("cli.help.help"))
    .action(async (_: object, self: Command) => {
      const { run } = await import("./commands/secrets/rotate.ts");
      parts.done(await run(parts.servicesOf(self)));
    });
}
