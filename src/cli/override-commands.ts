// `handover moves override …`: what can be said, and which file does it.

import { Option, type Command } from "commander";
import { skuClasses } from "#contract/routes/overrides.ts";
import { Term } from "#lib/instant.ts";
import { notEmpty, notEmptyList, readId, readPerson, readWholeNumber } from "./arguments.ts";
import type { CommandParts } from "./command.ts";

interface Flags {
  readonly reason: string;
  readonly by?: string;
  readonly route?: "keep" | "cancelNow";
  readonly replaceWith?: readonly string[];
  readonly acceptLoss?: readonly string[];
  readonly acceptGap?: string;
  readonly treatAs?: (typeof skuClasses)[number];
  readonly ignore?: readonly string[];
  readonly sku?: string;
  readonly seats?: string;
  readonly term?: Term;
}

export function addOverrides(moves: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  moves
    .command("override")
    .description(say("overrides.help.override"))
    .helpOption("-h, --help", say("cli.help.help"))
    .argument("<id>", say("cli.help.id"), readId)
    .argument("<line>", say("overrides.help.line"), notEmpty("line"))
    .requiredOption("--reason <text>", say("overrides.help.reason"), notEmpty("--reason"))
    .option("--by <name>", say("overrides.help.by"), readPerson)
    .addOption(
      new Option("--route <route>", say("overrides.help.route")).choices(["keep", "cancelNow"]),
    )
    .option("--replace-with <sku...>", say("overrides.help.replaceWith"), notEmptyList("sku"))
    .option("--accept-loss <plan...>", say("overrides.help.acceptLoss"), notEmptyList("plan"))
    .option("--accept-gap <users>", say("overrides.help.acceptGap"))
    .addOption(new Option("--treat-as <class>", say("overrides.help.treatAs")).choices(skuClasses))
    .option("--ignore <finding...>", say("overrides.help.ignore"), notEmptyList("finding"))
    .option("--sku <sku>", say("overrides.help.sku"))
    .option("--seats <number>", say("overrides.help.seats"))
    .addOption(new Option("--term <term>", say("overrides.help.term")).choices(Term.options))
    .action(async (id: string, line: string, flags: Flags, self: Command) => {
      const { run } = await import("./commands/moves/override.ts");
      const { acceptGap, acceptLoss, by, ignore, reason, replaceWith, route, treatAs } = flags;
      const options = {
        id,
        line,
        reason,
        by: by ?? null,
        route: route ?? null,
        replaceWith: replaceWith ?? null,
        acceptLossOf: acceptLoss ?? [],
        ...(acceptGap === undefined
          ? {}
          : { acceptGap: readWholeNumber("--accept-gap", acceptGap) }),
        ...(treatAs === undefined ? {} : { treatAs }),
        ...(ignore === undefined ? {} : { ignore }),
        wanted: wantedOf(flags),
      };
      parts.done(await run(options, parts.servicesOf(self)));
    });
  moves
    .command("overrides")
    .description(say("overrides.help.overrides"))
    .helpOption("-h, --help", say("cli.help.help"))
    .argument("<id>", say("cli.help.id"), readId)
    .action(async (id: string, _: object, self: Command) => {
      const { run } = await import("./commands/moves/overrides.ts");
      parts.done(await run({ id }, parts.servicesOf(self)));
    });
}

function wantedOf({ seats, sku, term }: Flags) {
  if (seats === undefined && sku === undefined && term === undefined) return null;
  return {
    seats: seats === undefined ? null : readWholeNumber("--seats", seats, 1),
    skuId: sku ?? null,
    term: term ?? null,
  };
}
