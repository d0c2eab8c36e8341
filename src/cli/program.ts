// The command line: what can be said, and which file does it. Each command is loaded only when it is
// asked for, so that `--help` and completion stay quick.

import { Command, Option } from "commander";
import {
  type ClockFlags,
  notEmpty,
  notEmptyList,
  readClockMove,
  readId,
  readPerson,
  readWholeNumber,
} from "./arguments.ts";
import { addImports } from "./import-commands.ts";
import { addJournal } from "./journal-commands.ts";
import { isPhraseKey } from "#phrases/catalog.ts";
import { addPolicy } from "./policy-commands.ts";
import { addOverrides } from "./override-commands.ts";
import { addPauses } from "./pause-commands.ts";
import { addLicenses } from "./licenses-commands.ts";
import { addTransfers } from "./transfers-commands.ts";
import { addCatalog } from "./catalog-commands.ts";
import { addLetterTexts } from "./letter-text-commands.ts";
import { addPeople } from "./people-commands.ts";
import type { CommandParts, CommandServices } from "./command.ts";
import { addSecurity } from "./security-commands.ts";
import { addShadow } from "./shadow-command.ts";
import { starterNames } from "./starter.ts";
import type { Terminal } from "./terminal.ts";

export interface ProgramParts {
  readonly terminal: Terminal;
  readonly services: (json: boolean) => CommandServices;
  readonly version: string;
  /** Told the exit code of the command that ran. */
  readonly done: (exitCode: number) => void;
}

interface GlobalOptions {
  readonly json?: true;
}

export function buildProgram({ done, services, terminal, version }: ProgramParts): Command {
  const parts = { done, isJson, servicesOf: (self: Command) => services(isJson(self)), terminal };
  const program = new Command("handover")
    .description(terminal.say("cli.help.handover"))
    .version(version, "--version", terminal.say("cli.help.version"))
    .helpOption("-h, --help", terminal.say("cli.help.help"))
    .addOption(new Option("--lang <tag>", terminal.say("cli.help.lang")))
    .addOption(new Option("--json", terminal.say("cli.help.json")))
    .addHelpText("after", () => `\n${terminal.say("cli.help.exitCodes")}`);
  // Only for `--help`: the files in main/ that do these read their own options.
  for (const name of starterNames)
    program.command(name).description(terminal.say(`cli.help.${name}`));
  addCustomers(program, parts);
  addPlan(program, parts);
  addMoves(program, parts);
  addLicenses(program, parts);
  addTransfers(program, parts);
  addLetters(program, parts);
  addPeople(program, parts);
  addCatalog(program, parts);
  addJournal(program, parts);
  addSecurity(program, parts);
  addPolicy(program, parts);
  addShadow(program, parts);
  addClock(program, parts);
  return program;
}

function addCustomers(program: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  const customers = program.command("customers").description(say("cli.help.customers"));
  addImports(customers, parts);
  command(customers, "list", parts).action(async (_: object, self: Command) => {
    const { run } = await import("./commands/customers/list.ts");
    parts.done(await run(parts.servicesOf(self)));
  });
  command(customers, "invite", parts)
    .argument("<id...>", say("cli.help.id"), notEmptyList("id"))
    .action(async (ids: string[], _: object, self: Command) => {
      const { run } = await import("./commands/customers/invite.ts");
      parts.done(await run({ customers: ids }, parts.servicesOf(self)));
    });
  command(customers, "leave", parts)
    .description(say("leaving.help"))
    .argument("<id>", say("cli.help.id"), readId)
    .option("--dry-run", say("leaving.helpDryRun"))
    .option("--to <partner>", say("leaving.helpTo"), notEmpty("--to"))
    .option("--by <name>", say("leaving.helpBy"), readPerson)
    .action(
      async (id: string, flags: { dryRun?: true; to?: string; by?: string }, self: Command) => {
        const { run } = await import("./commands/customers/leave.ts");
        const { by = null, dryRun = false, to = null } = flags;
        parts.done(await run({ id, by, to, dryRun }, parts.servicesOf(self)));
      },
    );
  command(customers, "stay", parts)
    .description(say("staying.help"))
    .argument("<id>", say("cli.help.id"), readId)
    .option("--dry-run", say("staying.helpDryRun"))
    .option("--by <name>", say("leaving.helpBy"), readPerson)
    .action(async (id: string, flags: { dryRun?: true; by?: string }, self: Command) => {
      const { run } = await import("./commands/customers/stay.ts");
      const { by = null, dryRun = false } = flags;
      parts.done(await run({ id, by, dryRun }, parts.servicesOf(self)));
    });
}

function addPlan(program: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  const plan = program.command("plan").description(say("cli.help.plan"));
  command(plan, "make", parts)
    .argument("[id...]", say("cli.help.ids"), notEmptyList("id"))
    .action(async (ids: string[], _: object, self: Command) => {
      const { run } = await import("./commands/plan/make.ts");
      parts.done(await run({ ids }, parts.servicesOf(self)));
    });
  command(plan, "show", parts)
    .argument("<id>", say("cli.help.id"), readId)
    .action(async (id: string, _: object, self: Command) => {
      const { run } = await import("./commands/plan/show.ts");
      parts.done(await run({ id }, parts.servicesOf(self)));
    });
  command(plan, "verify", parts)
    .argument("<file>", say("cli.help.planFile"), notEmpty("file"))
    .action(async (file: string, _: object, self: Command) => {
      const { run } = await import("./commands/plan/verify.ts");
      parts.done(await run({ file, json: parts.isJson(self) }, parts.terminal));
    });
  command(plan, "diff", parts)
    .description(say("changes.help.diff"))
    .argument("<earlier>", say("changes.help.from"), notEmpty("earlier"))
    .argument("[later]", say("changes.help.to"), notEmpty("later"))
    .option("--from <hash>", say("changes.help.fromHash"))
    .option("--to <hash>", say("changes.help.toHash"))
    .action(async (earlier: string, later: string | undefined, hashes: Hashes, self: Command) => {
      const { run } = await import("./commands/plan/diff.ts");
      const { from = null, to = null } = hashes;
      parts.done(await run({ earlier, later: later ?? null, from, to }, parts.servicesOf(self)));
    });
  command(plan, "days", parts)
    .description(say("timing.help"))
    .option("--per-day <number>", say("timing.helpPerDay"))
    .option("--credit <number>", say("timing.helpCredit"))
    .action(async (options: { perDay?: string; credit?: string }, self: Command) => {
      const { run } = await import("./commands/plan/days.ts");
      const perDay =
        options.perDay === undefined ? null : readWholeNumber("--per-day", options.perDay);
      const credit =
        options.credit === undefined ? null : readWholeNumber("--credit", options.credit);
      parts.done(await run({ perDay, credit }, parts.servicesOf(self)));
    });
  command(plan, "approve", parts)
    .argument("<id>", say("cli.help.id"), readId)
    .requiredOption("--hash <hash>", say("cli.help.hash"))
    .option("--by <name>", say("cli.help.by"), readPerson)
    .action(async (id: string, options: { hash: string; by?: string }, self: Command) => {
      const { run } = await import("./commands/plan/approve.ts");
      const { hash, by = null } = options;
      parts.done(await run({ id, hash, by }, parts.servicesOf(self)));
    });
}

function addMoves(program: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  const moves = program.command("moves").description(say("cli.help.moves"));
  command(moves, "list", parts).action(async (_: object, self: Command) => {
    const { run } = await import("./commands/moves/list.ts");
    parts.done(await run(parts.servicesOf(self)));
  });
  command(moves, "show", parts)
    .argument("<id>", say("cli.help.id"), readId)
    .option("--why", say("standing.help.why"))
    .action(async (id: string, { why }: { why?: true }, self: Command) => {
      const { run } = await (why === true
        ? import("./commands/moves/why.ts")
        : import("./commands/moves/show.ts"));
      parts.done(await run({ id }, parts.servicesOf(self)));
    });
  command(moves, "abort", parts)
    .description(say("abort.help"))
    .argument("<id>", say("cli.help.id"), readId)
    .option("--dry-run", say("abort.helpDryRun"))
    .option("--by <name>", say("abort.helpBy"), readPerson)
    .action(async (id: string, flags: { dryRun?: true; by?: string }, self: Command) => {
      const { run } = await import("./commands/moves/abort.ts");
      const { by = null, dryRun = false } = flags;
      parts.done(await run({ id, by, dryRun }, parts.servicesOf(self)));
    });
  addPauses(moves, parts);
  addOverrides(moves, parts);
}

function addLetters(program: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  const letters = program.command("letters").description(say("cli.help.letters"));
  command(letters, "list", parts)
    .option("--after <number>", say("cli.help.after"), "0")
    .action(async (options: { after: string }, self: Command) => {
      const { run } = await import("./commands/letters/list.ts");
      const after = readWholeNumber("--after", options.after);
      parts.done(await run({ after }, parts.servicesOf(self)));
    });
  command(letters, "show", parts)
    .argument("<letter>", say("cli.help.letter"), notEmpty("letter"))
    .action(async (letter: string, _: object, self: Command) => {
      const { run } = await import("./commands/letters/show.ts");
      parts.done(await run({ letter }, parts.servicesOf(self)));
    });
  command(letters, "preview", parts)
    .description(say("letters.help.preview"))
    .requiredOption("--out <folder>", say("letters.help.out"))
    .option("--all", say("letters.help.all"))
    .action(async (options: { out: string; all?: true }, self: Command) => {
      const { run } = await import("./commands/letters/preview.ts");
      const { all = false, out: folder } = options;
      parts.done(await run({ all, folder }, parts.servicesOf(self)));
    });
  addLetterTexts(letters, parts);
}

function addClock(program: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  command(program, "clock", parts)
    .addOption(
      new Option("--forward <duration>", say("cli.help.forward")).conflicts(["to", "until"]),
    )
    .addOption(new Option("--to <instant>", say("cli.help.to")).conflicts("until"))
    .addOption(new Option("--until <instant>", say("cli.help.until")))
    .action(async (flags: ClockFlags, self: Command) => {
      const { run } = await import("./commands/clock/clock.ts");
      parts.done(await run({ move: readClockMove(flags) }, parts.servicesOf(self)));
    });
}

function command(parent: Command, name: string, parts: CommandParts): Command {
  const key = parent.name() === "handover" ? name : `${parent.name()}.${name}`;
  const help = `cli.help.${key}`;
  return parent
    .command(name)
    .description(isPhraseKey(help) ? parts.terminal.say(help) : "")
    .helpOption("-h, --help", parts.terminal.say("cli.help.help"));
}

function isJson(self: Command): boolean {
  return self.optsWithGlobals<GlobalOptions>().json === true;
}

interface Hashes {
  readonly from?: string;
  readonly to?: string;
}
