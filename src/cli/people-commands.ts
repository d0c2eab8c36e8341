// What concerns the people of a move: the customer's link, what somebody has to do, and the report.

import type { LocalDate } from "#lib/instant.ts";
import type { PhraseKey } from "#phrases/catalog.ts";
import { languages, type PhraseLanguage } from "#phrases/languages.ts";
import { Option, type Command } from "commander";
import { notEmpty, readDay, readId, readPerson, readReference } from "./arguments.ts";
import type { CommandParts } from "./command.ts";

export function addPeople(program: Command, parts: CommandParts): void {
  addLink(program, parts);
  addSteps(program, parts);
  addReport(program, parts);
}

function addLink(program: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  program
    .command("link")
    .description(say("steps.link.help"))
    .helpOption("-h, --help", say("cli.help.help"))
    .argument("<id>", say("cli.help.id"), readId)
    .option("--revoke", say("steps.link.helpRevoke"))
    .option("--by <name>", say("steps.help.by"), readPerson)
    .action(async (id: string, flags: { revoke?: true; by?: string }, self: Command) => {
      const { run } = await import("./commands/link/link.ts");
      const { by = null, revoke = false } = flags;
      parts.done(await run({ id, revoke, by }, parts.servicesOf(self)));
    });
}

function addReport(program: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  const command = (parent: Command, name: string, key: PhraseKey) =>
    parent.command(name).description(say(key)).helpOption("-h, --help", say("cli.help.help"));
  command(program, "report", "report.help")
    .argument("<id>", say("cli.help.id"), readId)
    .addOption(new Option("--language <tag>", say("report.help.language")).choices(languages))
    .option("--out <file>", say("report.help.out"))
    .action(async (id: string, flags: ReportFlags, self: Command) => {
      const { run } = await import("./commands/report/report.ts");
      const { language = null, out = null } = flags;
      parts.done(await run({ id, language, out }, parts.servicesOf(self)));
    });
  const invoices = program.command("invoices").description(say("report.invoices.help"));
  command(invoices, "import", "report.invoices.help.import")
    .argument("<file>", say("report.invoices.help.file"), notEmpty("file"))
    .action(async (file: string, _: object, self: Command) => {
      const { run } = await import("./commands/invoices/import.ts");
      parts.done(await run({ file }, parts.servicesOf(self)));
    });
  const provider = program.command("provider").description(say("ordering.help.provider"));
  command(provider, "import", "ordering.help.import")
    .argument("<file>", say("ordering.help.file"), notEmpty("file"))
    .option("--by <name>", say("ordering.help.by"), readPerson)
    .action(async (file: string, { by }: { by?: string }, self: Command) => {
      const { run } = await import("./commands/provider/import.ts");
      parts.done(await run({ file, by: by ?? null }, parts.servicesOf(self)));
    });
}

interface ReportFlags {
  readonly language?: PhraseLanguage;
  readonly out?: string;
}

interface AnswerFlags {
  readonly refused?: true;
  readonly by?: string;
  readonly note?: string;
  readonly reference?: string;
  readonly validUntil?: LocalDate;
}

function told({ by, note, reference, validUntil }: AnswerFlags) {
  return {
    by: by ?? null,
    note: note ?? null,
    reference: reference ?? null,
    validUntil: validUntil ?? null,
  };
}

function addSteps(program: Command, parts: CommandParts): void {
  const { say } = parts.terminal;
  const steps = program.command("steps").description(say("steps.help.steps"));
  const command = (name: "list" | "answer" | "remind" | "attest" | "evidence") =>
    steps
      .command(name)
      .description(say(`steps.help.${name}`))
      .helpOption("-h, --help", say("cli.help.help"));
  const ofStep = (name: "answer" | "remind" | "attest" | "evidence") =>
    command(name).argument("<step>", say("steps.help.step"), notEmpty("step"));
  command("list")
    .option("--move <id>", say("steps.help.move"))
    .action(async ({ move }: { move?: string }, self: Command) => {
      const { run } = await import("./commands/steps/list.ts");
      parts.done(await run({ move: move ?? null }, parts.servicesOf(self)));
    });
  ofStep("answer")
    .option("--refused", say("steps.help.refused"))
    .option("--by <name>", say("steps.help.by"), readPerson)
    .option("--note <text>", say("steps.help.note"))
    .option("--reference <number>", say("steps.help.reference"), readReference)
    .option("--valid-until <day>", say("steps.help.validUntil"), readDay("--valid-until"))
    .action(async (humanStepId: string, flags: AnswerFlags, self: Command) => {
      const { run } = await import("./commands/steps/answer.ts");
      const { refused = false } = flags;
      parts.done(await run({ humanStepId, refused, ...told(flags) }, parts.servicesOf(self)));
    });
  ofStep("remind")
    .option("--by <name>", say("steps.help.by"), readPerson)
    .action(async (humanStepId: string, { by }: AnswerFlags, self: Command) => {
      const { run } = await import("./commands/steps/remind.ts");
      parts.done(await run({ humanStepId, by: by ?? null }, parts.servicesOf(self)));
    });
  ofStep("attest")
    .argument("<file>", say("steps.help.file"), notEmpty("file"))
    .option("--by <name>", say("steps.help.by"), readPerson)
    .option("--note <text>", say("steps.help.note"))
    .option("--reference <number>", say("steps.help.reference"), readReference)
    .option("--valid-until <day>", say("steps.help.validUntil"), readDay("--valid-until"))
    .action(async (humanStepId: string, file: string, flags: AnswerFlags, self: Command) => {
      const { run } = await import("./commands/steps/attest.ts");
      parts.done(await run({ humanStepId, file, ...told(flags) }, parts.servicesOf(self)));
    });
  ofStep("evidence")
    .requiredOption("--out <file>", say("steps.help.out"))
    .action(async (humanStepId: string, { out }: { out: string }, self: Command) => {
      const { run } = await import("./commands/steps/evidence.ts");
      parts.done(await run({ humanStepId, out }, parts.servicesOf(self)));
    });
}
