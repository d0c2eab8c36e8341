// `handover shadow`: what can be said, and which file does it.

import type { Command } from "commander";
import { fromEpochMs } from "#lib/instant.ts";
import { notEmptyList, readCurrency, readWholeNumber } from "./arguments.ts";
import type { CommandParts } from "./command.ts";

interface ShadowFlags {
  readonly days: string;
  readonly currency?: string;
}

export function addShadow(program: Command, { done, isJson, terminal }: CommandParts): void {
  const { say } = terminal;
  program
    .command("shadow")
    .description(say("shadow.help.shadow"))
    .helpOption("-h, --help", say("cli.help.help"))
    .argument("<file...>", say("shadow.help.files"), notEmptyList("file"))
    .option("--days <number>", say("shadow.help.days"), "90")
    .option("--currency <code>", say("shadow.help.currency"))
    .action(async (files: string[], flags: ShadowFlags, self: Command) => {
      const { run } = await import("./commands/shadow/shadow.ts");
      const days = readWholeNumber("--days", flags.days);
      const { currency: named } = flags;
      const currency = named === undefined ? null : readCurrency("--currency", named);
      // Files have no clock of their own: what is ahead is ahead of today.
      const now = fromEpochMs(Date.now());
      done(await run({ files, days, currency, json: isJson(self), now }, terminal));
    });
}
