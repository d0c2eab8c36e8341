// `handover moves pause` and `handover moves resume`: which moves, and who decides.

import { Option, type Command } from "commander";
import { notEmptyList, readPerson, readWholeNumber } from "./arguments.ts";
import { CliError } from "./cli-error.ts";
import type { CommandParts } from "./command.ts";

interface Flags {
  readonly all?: true;
  readonly by?: string;
  readonly reason?: string;
  readonly dryRun?: true;
}

export function addPauses(moves: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  moves
    .command("pause")
    .description(say("pause.help.pause"))
    .helpOption("-h, --help", say("cli.help.help"))
    .argument("[id...]", say("cli.help.id"), notEmptyList("id"))
    .option("--all", say("pause.help.all"))
    .option("--reason <text>", say("pause.help.reason"))
    .option("--dry-run", say("pause.help.dryRun"))
    .option("--by <name>", say("pause.help.by"), readPerson)
    .action(async (ids: readonly string[], flags: Flags, self: Command) => {
      const { run } = await import("./commands/moves/pause.ts");
      const { by = null, dryRun = false, reason = null } = flags;
      const options = { moves: movesOf(ids, flags), by, dryRun, reason };
      parts.done(await run(options, parts.servicesOf(self)));
    });
  moves
    .command("resume")
    .description(say("pause.help.resume"))
    .helpOption("-h, --help", say("cli.help.help"))
    .argument("[id...]", say("cli.help.id"), notEmptyList("id"))
    .option("--all", say("pause.help.all"))
    .option("--by <name>", say("pause.help.by"), readPerson)
    .action(async (ids: readonly string[], flags: Flags, self: Command) => {
      const { run } = await import("./commands/moves/resume.ts");
      const options = { moves: movesOf(ids, flags), by: flags.by ?? null };
      parts.done(await run(options, parts.servicesOf(self)));
    });
  moves
    .command("canary")
    .description(say("pause.help.canary"))
    .helpOption("-h, --help", say("cli.help.help"))
    .option("--first <n>", say("pause.help.first"))
    .addOption(new Option("--go-on", say("pause.help.goOn")).conflicts("first"))
    .option("--by <name>", say("pause.help.by"), readPerson)
    .action(async ({ by, first, goOn }: CanaryFlags, self: Command) => {
      const { run } = await import("./commands/moves/canary.ts");
      const chosen = first === undefined ? null : readWholeNumber("--first", first);
      const options = { by: by ?? null, customers: goOn === true ? 0 : chosen };
      parts.done(await run(options, parts.servicesOf(self)));
    });
}

interface CanaryFlags {
  readonly first?: string;
  readonly goOn?: true;
  readonly by?: string;
}

/** Every open move only on somebody's word: naming none is a slip. */
function movesOf(ids: readonly string[], { all }: Flags): "all" | readonly string[] {
  if (all === true) return "all";
  if (ids.length === 0) throw new CliError("ARGUMENT_MISSING", { argument: "id" });
  return ids;
}
