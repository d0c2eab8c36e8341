// `handover secrets …`, `tokens …`, `sessions …` and `doctor`: what can be said, and which file does it.

import type { Command } from "commander";
import { notEmpty, readId, readWholeNumber } from "./arguments.ts";
import type { CommandParts } from "./command.ts";

type CommandName =
  | "secrets.rotate"
  | "tokens.create"
  | "tokens.list"
  | "tokens.revoke"
  | "sessions.list"
  | "sessions.end";

export function addSecurity(program: Command, parts: CommandParts): void {
  const { done, servicesOf, terminal } = parts;
  const { say } = terminal;
  const nouns = {
    secrets: program.command("secrets").description(say("security.help.secrets")),
    tokens: program.command("tokens").description(say("security.help.tokens")),
    sessions: program.command("sessions").description(say("security.help.sessions")),
  };
  const command = (noun: keyof typeof nouns, name: CommandName) =>
    nouns[noun]
      .command(name.slice(noun.length + 1))
      .description(say(`security.help.${name}`))
      .helpOption("-h, --help", say("cli.help.help"));

  program
    .command("doctor")
    .description(say("security.help.doctor"))
    .helpOption("-h, --help", say("cli.help.help"))
    .action(async (_: object, self: Command) => {
      const { run } = await import("./commands/doctor/doctor.ts");
      done(await run(servicesOf(self)));
    });
  command("secrets", "secrets.rotate").action(async (_: object, self: Command) => {
    const { run } = await import("./commands/secrets/rotate.ts");
    done(await run(servicesOf(self)));
  });
  command("tokens", "tokens.create")
    .argument("<name>", say("security.help.tokenName"), notEmpty("name"))
    .requiredOption("--scopes <list>", say("security.help.scopes"))
    .option("--days <number>", say("security.help.days"), "90")
    .action(async (name: string, flags: { scopes: string; days: string }, self: Command) => {
      const { run } = await import("./commands/tokens/create.ts");
      const days = readWholeNumber("--days", flags.days);
      done(await run({ name, scopes: flags.scopes, days }, servicesOf(self)));
    });
  command("tokens", "tokens.list").action(async (_: object, self: Command) => {
    const { run } = await import("./commands/tokens/list.ts");
    done(await run(servicesOf(self)));
  });
  command("tokens", "tokens.revoke")
    .argument("<id>", say("security.help.tokenId"), readId)
    .action(async (id: string, _: object, self: Command) => {
      const { run } = await import("./commands/tokens/revoke.ts");
      done(await run({ id }, servicesOf(self)));
    });
  command("sessions", "sessions.list").action(async (_: object, self: Command) => {
    const { run } = await import("./commands/sessions/list.ts");
    done(await run(servicesOf(self)));
  });
  command("sessions", "sessions.end")
    .argument("[id]", say("security.help.sessionId"), readId)
    .option("--all-of <name>", say("security.help.allOf"))
    .action(async (id: string | undefined, flags: { allOf?: string }, self: Command) => {
      const { run } = await import("./commands/sessions/end.ts");
      done(await run({ id, allOf: flags.allOf }, servicesOf(self)));
    });
}
