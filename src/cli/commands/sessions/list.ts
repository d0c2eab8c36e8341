import { listSessions } from "#contract/routes/access.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";

export async function run(services: CommandServices): Promise<number> {
  const { terminal } = services;
  const { sessions } = await services.withApi({ worker: false }, (client) =>
    client.call(listSessions),
  );
  if (services.json) terminal.json(sessions);
  else if (sessions.length === 0) terminal.talk("security.sessions.none");
  else {
    terminal.table(
      [
        "security.column.id",
        "security.column.agent",
        "security.column.role",
        "security.column.seen",
        "security.column.ends",
      ],
      sessions.map(({ agent, endsAt, role, seenAt, sessionId }) => [
        sessionId,
        agent,
        terminal.say(`security.role.${role}`),
        seenAt,
        endsAt,
      ]),
    );
  }
  return EXIT_OK;
}
