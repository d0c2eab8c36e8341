// `handover policy …`: what can be said, and which file does it.

import type { Command } from "commander";
import { notEmpty, readPerson } from "./arguments.ts";
import type { CommandParts } from "./command.ts";

export function addPolicy(program: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  const policy = program.command("policy").description(say("policy.help.policy"));
  const command = (name: "show" | "set" | "freezes" | "unfreeze") =>
    policy
      .command(name)
      .description(say(`policy.help.${name}`))
      .helpOption("-h, --help", say("cli.help.help"));
  command("show").action(async (_: object, self: Command) => {
    const { run } = await import("./commands/policy/show.ts");
    parts.done(await run(parts.servicesOf(self)));
  });
  command("set")
    .argument("<name>", say("policy.help.name"), notEmpty("name"))
    .argument("[value]", say("policy.help.value"))
    .option("--by <name>", say("policy.help.by"), readPerson)
    .action(async (name: string, value: string | undefined, { by }: By, self: Command) => {
      const { run } = await import("./commands/policy/set.ts");
      const options = { name, value: value ?? null, by: by ?? null };
      parts.done(await run(options, parts.servicesOf(self)));
    });
  command("freezes")
    .argument("<file>", say("policy.help.file"), notEmpty("file"))
    .option("--by <name>", say("policy.help.by"), readPerson)
    .action(async (file: string, { by }: By, self: Command) => {
      const { run } = await import("./commands/policy/freezes.ts");
      parts.done(await run({ file, by: by ?? null }, parts.servicesOf(self)));
    });
  command("unfreeze")
    .argument("<day>", say("policy.help.day"), notEmpty("day"))
    .option("--by <name>", say("policy.help.by"), readPerson)
    .action(async (day: string, { by }: By, self: Command) => {
      const { run } = await import("./commands/policy/unfreeze.ts");
      parts.done(await run({ day, by: by ?? null }, parts.servicesOf(self)));
    });
}

interface By {
  readonly by?: string;
}
