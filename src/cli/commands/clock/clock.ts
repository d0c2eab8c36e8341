import { moveClock, showStanding } from "#contract/routes/server.ts";
import type { z } from "zod";
import type { CommandServices } from "../../command.ts";
import { CliError } from "../../cli-error.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export interface ClockOptions {
  /** Null: only tell the time. */
  readonly move: z.input<typeof moveClock.body> | null;
}

export async function run(options: ClockOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const { move } = options;
  if (move === null) {
    const standing = await services.withApi({ worker: false }, (client) =>
      client.call(showStanding),
    );
    if (services.json) terminal.json(standing);
    else {
      terminal.data(terminal.say("cli.clock.now", { at: standing.now }));
      if (standing.nextWakeAt !== null) {
        terminal.data(terminal.say("cli.clock.nextLook", { at: standing.nextWakeAt }));
      }
    }
    return EXIT_OK;
  }
  if (!moveClock.body.safeParse(move).success) {
    const value = "forward" in move ? move.forward : "";
    throw new CliError("ARGUMENT_INVALID", { argument: "--forward", value });
  }
  const moved = await services.withApi({ worker: true }, (client) =>
    terminal.during("cli.clock.moving", () => client.call(moveClock, { body: move })),
  );
  if (services.json) terminal.json(moved);
  else terminal.data(terminal.say("cli.clock.moved", { from: moved.from, now: moved.now }));
  return EXIT_OK;
}
