import { endAccess, endSession } from "#contract/routes/access.ts";
import { CliError } from "../../cli-error.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface EndOptions {
  readonly id: string | undefined;
  /** A person who has left: all sessions, and the tokens that they made. */
  readonly allOf: string | undefined;
}

export async function run({ allOf, id }: EndOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  if (id !== undefined && allOf !== undefined) {
    throw new CliError("OPTIONS_CONFLICT", { argument: "<id>, --all-of" });
  }
  if (allOf !== undefined) {
    const ended = await services.withApi({ worker: false }, (client) =>
      client.call(endAccess, { body: { agent: allOf } }),
    );
    if (services.json) terminal.json(ended);
    else terminal.talk("security.sessions.allEnded", { ...ended, who: allOf });
    return EXIT_OK;
  }
  if (id === undefined) throw new CliError("ARGUMENT_MISSING", { argument: "id" });
  const ended = await services.withApi({ worker: false }, (client) =>
    client.call(endSession, { params: { session: id } }),
  );
  if (services.json) terminal.json(ended);
  else terminal.talk("security.sessions.ended");
  return EXIT_OK;
}
