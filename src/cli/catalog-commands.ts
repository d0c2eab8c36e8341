// `handover catalog …`: what can be said, and which file does it.

import type { Command } from "commander";
import { notEmpty } from "./arguments.ts";
import type { CommandParts } from "./command.ts";

export function addCatalog(program: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  const catalog = program.command("catalog").description(say("catalog.help.catalog"));
  const command = (name: "import" | "sync" | "list" | "show" | "diff") =>
    catalog
      .command(name)
      .description(say(`catalog.help.${name}`))
      .helpOption("-h, --help", say("cli.help.help"));
  command("import")
    .argument("<file>", say("catalog.help.file"), notEmpty("file"))
    .action(async (file: string, _: object, self: Command) => {
      const { run } = await import("./commands/catalog/import.ts");
      parts.done(await run({ file }, parts.servicesOf(self)));
    });
  command("sync").action(async (_: object, self: Command) => {
    const { run } = await import("./commands/catalog/sync.ts");
    parts.done(await run(parts.servicesOf(self)));
  });
  command("list").action(async (_: object, self: Command) => {
    const { run } = await import("./commands/catalog/list.ts");
    parts.done(await run(parts.servicesOf(self)));
  });
  command("show")
    .argument("<sku>", say("catalog.help.sku"), notEmpty("sku"))
    .action(async (sku: string, _: object, self: Command) => {
      const { run } = await import("./commands/catalog/show.ts");
      parts.done(await run({ sku }, parts.servicesOf(self)));
    });
  command("diff")
    .argument("<from>", say("catalog.help.from"), notEmpty("from"))
    .argument("<to>", say("catalog.help.to"), notEmpty("to"))
    .action(async (from: string, to: string, _: object, self: Command) => {
      const { run } = await import("./commands/catalog/diff.ts");
      parts.done(await run({ from, to }, parts.servicesOf(self)));
    });
  catalog
    .command("equivalents")
    .description(say("equivalence.help.equivalents"))
    .helpOption("-h, --help", say("cli.help.help"))
    .argument("[sku]", say("catalog.help.sku"), notEmpty("sku"))
    .option("--all", say("equivalence.help.all"))
    .action(async (sku: string | undefined, { all }: { all?: true }, self: Command) => {
      const { run } = await import("./commands/catalog/equivalents.ts");
      const options = { sku: sku ?? null, all: all === true };
      parts.done(await run(options, parts.servicesOf(self)));
    });
}
