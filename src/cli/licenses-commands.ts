// `handover licenses …`: what can be said, and which file does it.

import type { Command } from "commander";
import { readId, readPerson } from "./arguments.ts";
import type { CommandParts } from "./command.ts";

export function addLicenses(program: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  const licenses = program.command("licenses").description(say("licenses.help.licenses"));
  const command = (name: "show" | "rollback") =>
    licenses
      .command(name)
      .description(say(`licenses.help.${name}`))
      .helpOption("-h, --help", say("cli.help.help"))
      .argument("<id>", say("cli.help.id"), readId);
  command("show").action(async (id: string, _: object, self: Command) => {
    const { run } = await import("./commands/licenses/show.ts");
    parts.done(await run({ id }, parts.servicesOf(self)));
  });
  command("rollback")
    .option("--by <name>", say("licenses.help.by"), readPerson)
    .action(async (id: string, { by }: { by?: string }, self: Command) => {
      const { run } = await import("./commands/licenses/rollback.ts");
      parts.done(await run({ id, by: by ?? null }, parts.servicesOf(self)));
    });
}
