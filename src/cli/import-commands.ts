// `handover customers import`, and what became of imports: `customers imports`, `customers undo`.

import type { Command } from "commander";
import { notEmpty, readImportChoices, readPerson, type ImportChoiceFlags } from "./arguments.ts";
import type { CommandParts } from "./command.ts";

interface ImportFlags extends ImportChoiceFlags {
  readonly dryRun?: true;
  readonly hold?: true;
  readonly errors?: string;
}

export function addImports(customers: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  const command = (name: string, description: string) =>
    customers.command(name).description(description).helpOption("-h, --help", say("cli.help.help"));
  command("import", say("cli.help.customers.import"))
    .argument("<file>", say("cli.help.importFile"), notEmpty("file"))
    .option("--dry-run", say("cli.help.dryRun"))
    .option("--hold", say("undo.help.hold"))
    .option("--errors <file>", say("imports.help.errors"))
    .option("--columns <names>", say("imports.help.columns"))
    .option("--dates <order>", say("imports.help.dates"))
    .action(async (file: string, flags: ImportFlags, self: Command) => {
      const { run } = await import("./commands/customers/import.ts");
      const choices = readImportChoices(flags);
      const { dryRun = false, errors: errorsFile = null, hold = false } = flags;
      const options = { file, dryRun, hold, errorsFile, choices };
      parts.done(await run(options, parts.servicesOf(self)));
    });
  command("imports", say("undo.help.imports")).action(async (_: object, self: Command) => {
    const { run } = await import("./commands/customers/imports.ts");
    parts.done(await run(parts.servicesOf(self)));
  });
  command("undo", say("undo.help.undo"))
    .argument("<import>", say("undo.help.id"), notEmpty("import"))
    .option("--dry-run", say("undo.help.dryRun"))
    .option("--by <name>", say("undo.help.by"), readPerson)
    .action(async (importId: string, flags: { dryRun?: true; by?: string }, self: Command) => {
      const { run } = await import("./commands/customers/undo.ts");
      const { by = null, dryRun = false } = flags;
      parts.done(await run({ importId, by, dryRun }, parts.servicesOf(self)));
    });
}
