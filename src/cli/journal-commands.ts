// `handover journal …`: what can be said, and which file does it.

import type { Command } from "commander";
import { notEmpty, readId } from "./arguments.ts";
import type { CommandParts } from "./command.ts";

export function addJournal(program: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  const journal = program.command("journal").description(say("journal.help.journal"));
  const command = (name: "export" | "verify" | "seals" | "erase") =>
    journal
      .command(name)
      .description(say(`journal.help.${name}`))
      .helpOption("-h, --help", say("cli.help.help"));
  command("export")
    .argument("<id>", say("cli.help.id"), readId)
    .option("--out <file>", say("journal.help.out"))
    .action(async (id: string, { out }: { out?: string }, self: Command) => {
      const { run } = await import("./commands/journal/export.ts");
      parts.done(await run({ id, file: out ?? null }, parts.servicesOf(self)));
    });
  command("verify")
    .argument("<file>", say("journal.help.file"), notEmpty("file"))
    .option("--seal <hash>", say("journal.help.seal"))
    .action(async (file: string, { seal }: { seal?: string }, self: Command) => {
      const { run } = await import("./commands/journal/verify.ts");
      const options = { file, seal: seal ?? null, json: parts.isJson(self) };
      parts.done(await run(options, parts.terminal));
    });
  command("seals").action(async (_: object, self: Command) => {
    const { run } = await import("./commands/journal/seals.ts");
    parts.done(await run(parts.servicesOf(self)));
  });
  command("erase")
    .argument("<id>", say("cli.help.id"), readId)
    .action(async (id: string, _: object, self: Command) => {
      const { run } = await import("./commands/journal/erase.ts");
      parts.done(await run({ id }, parts.servicesOf(self)));
    });
}
