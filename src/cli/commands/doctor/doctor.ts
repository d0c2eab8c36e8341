import { showExamination } from "#contract/routes/examination.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK, exitCodes } from "../../exit-codes.ts";

export async function run(services: CommandServices): Promise<number> {
  const { terminal } = services;
  const { say } = terminal;
  const { checks } = await services.withApi({ worker: false }, (client) =>
    client.call(showExamination),
  );
  if (services.json) terminal.json(checks);
  else {
    for (const { name, params, reason, state } of checks) {
      const line = `${say(`security.check.${name}`)}: ${say(`security.reason.${reason}`, params)}`;
      terminal.data(`${say(`security.checkState.${state}`)}  ${line}`);
    }
  }
  return checks.some(({ state }) => state === "broken") ? exitCodes.refused : EXIT_OK;
}
