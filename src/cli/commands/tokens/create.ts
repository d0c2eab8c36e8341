import { Permission } from "#contract/permissions.ts";
import { createToken } from "#contract/routes/access.ts";
import { choiceUnknown } from "../../arguments.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface CreateTokenOptions {
  readonly name: string;
  /** As typed: permissions, separated by commas. */
  readonly scopes: string;
  readonly days: number;
}

export async function run(options: CreateTokenOptions, services: CommandServices): Promise<number> {
  const { days, name } = options;
  const scopes = options.scopes.split(",").map(readScope);
  const { terminal } = services;
  const created = await services.withApi({ worker: false }, (client) =>
    client.call(createToken, { body: { name, scopes, days } }),
  );
  if (services.json) terminal.json(created);
  else {
    terminal.data(created.token);
    terminal.talk("security.tokens.created", { end: created.row.expiresAt });
  }
  return EXIT_OK;
}

function readScope(text: string): Permission {
  const scope = Permission.safeParse(text.trim());
  if (!scope.success) throw choiceUnknown("--scopes", text, Permission.options);
  return scope.data;
}
