// What concerns the people of a move: the customer's link, and what somebody has to do.

import type { Command } from "commander";
import { notEmpty } from "./arguments.ts";
import type { CommandServices } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export interface PeopleCommandParts {
  readonly terminal: Terminal;
  readonly servicesOf: (self: Command) => CommandServices;
  /** Told the exit code of the command that ran. */
  readonly done: (exitCode: number) => void;
}

export function addPeople(program: Command, parts: PeopleCommandParts): void {
  addLink(program, parts);
  addSteps(program, parts);
}

function addLink(program: Command, parts: PeopleCommandParts): void {
  const { say } = parts.terminal;
  program
    .command("link")
    .description(say("steps.link.help"))
    .helpOption("-h, --help", say("cli.help.help"))
    .argument("<id>", say("cli.help.id"), notEmpty("id"))
    .option("--revoke", say("steps.link.helpRevoke"))
    .option("--by <name>", say("steps.help.by"))
    .action(async (id: string, flags: { revoke?: true; by?: string }, self: Command) => {
      const { run } = await import("./commands/link/link.ts");
      const { by = null, revoke = false } = flags;
      parts.done(await run({ id, revoke, by }, parts.servicesOf(self)));
    });
}

interface AnswerFlags {
  readonly refused?: true;
  readonly by?: string;
  readonly note?: string;
}

function addSteps(program: Command, parts: PeopleCommandParts): void {
  const { say } = parts.terminal;
  const steps = program.command("steps").description(say("steps.help.steps"));
  const command = (name: "list" | "answer" | "attest" | "evidence") =>
    steps
      .command(name)
      .description(say(`steps.help.${name}`))
      .helpOption("-h, --help", say("cli.help.help"));
  const ofStep = (name: "answer" | "attest" | "evidence") =>
    command(name).argument("<step>", say("steps.help.step"), notEmpty("step"));
  command("list")
    .option("--move <id>", say("steps.help.move"))
    .action(async ({ move }: { move?: string }, self: Command) => {
      const { run } = await import("./commands/steps/list.ts");
      parts.done(await run({ move: move ?? null }, parts.servicesOf(self)));
    });
  ofStep("answer")
    .option("--refused", say("steps.help.refused"))
    .option("--by <name>", say("steps.help.by"))
    .option("--note <text>", say("steps.help.note"))
    .action(async (humanStepId: string, flags: AnswerFlags, self: Command) => {
      const { run } = await import("./commands/steps/answer.ts");
      const { by = null, note = null, refused = false } = flags;
      parts.done(await run({ humanStepId, refused, by, note }, parts.servicesOf(self)));
    });
  ofStep("attest")
    .argument("<file>", say("steps.help.file"), notEmpty("file"))
    .option("--by <name>", say("steps.help.by"))
    .option("--note <text>", say("steps.help.note"))
    .action(async (humanStepId: string, file: string, flags: AnswerFlags, self: Command) => {
      const { run } = await import("./commands/steps/attest.ts");
      const { by = null, note = null } = flags;
      parts.done(await run({ humanStepId, file, by, note }, parts.servicesOf(self)));
    });
  ofStep("evidence")
    .requiredOption("--out <file>", say("steps.help.out"))
    .action(async (humanStepId: string, { out }: { out: string }, self: Command) => {
      const { run } = await import("./commands/steps/evidence.ts");
      parts.done(await run({ humanStepId, out }, parts.servicesOf(self)));
    });
}
