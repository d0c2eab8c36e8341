// `handover transfers …`: what can be said, and which file does it.

import type { Command } from "commander";
import { notEmpty, readId, readPerson } from "./arguments.ts";
import type { CommandParts } from "./command.ts";

interface DecideFlags {
  readonly hash: string;
  readonly give?: string;
  readonly refuse?: true;
  readonly by?: string;
}

export function addTransfers(program: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  const transfers = program.command("transfers").description(say("transfers.help.transfers"));
  const command = (name: "list" | "show" | "decide") =>
    transfers
      .command(name)
      .description(say(`transfers.help.${name}`))
      .helpOption("-h, --help", say("cli.help.help"));
  const ofOne = (name: "show" | "decide") =>
    command(name)
      .argument("<id>", say("cli.help.id"), readId)
      .argument("<transfer>", say("transfers.help.transfer"), notEmpty("transfer"));
  command("list")
    .option("--customer <id>", say("transfers.help.customer"))
    .action(async ({ customer }: { customer?: string }, self: Command) => {
      const { run } = await import("./commands/transfers/list.ts");
      parts.done(await run({ customer: customer ?? null }, parts.servicesOf(self)));
    });
  ofOne("show").action(async (customer: string, transfer: string, _: object, self: Command) => {
    const { run } = await import("./commands/transfers/show.ts");
    parts.done(await run({ customer, transfer }, parts.servicesOf(self)));
  });
  ofOne("decide")
    .requiredOption("--hash <hash>", say("transfers.help.hash"))
    .option("--give <ids>", say("transfers.help.give"))
    .option("--refuse", say("transfers.help.refuse"))
    .option("--by <name>", say("transfers.help.by"), readPerson)
    .action(async (customer: string, transfer: string, flags: DecideFlags, self: Command) => {
      const { run } = await import("./commands/transfers/decide.ts");
      const { by = null, give, hash, refuse } = flags;
      const named = give?.split(",").map((id) => id.trim()) ?? null;
      const options = { customer, transfer, hash, by, give: named, refuse: refuse === true };
      parts.done(await run(options, parts.servicesOf(self)));
    });
}
