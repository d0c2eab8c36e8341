import { showLicenses, type LicensesView } from "#contract/routes/licenses.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";

export async function run({ id }: { readonly id: string }, services: CommandServices) {
  const view = await services.withApi({ worker: false }, (client) =>
    client.call(showLicenses, { params: { move: id } }),
  );
  if (services.json) services.terminal.json(view);
  else print(view, services.terminal);
  return EXIT_OK;
}

function print({ progress, undoUntil }: LicensesView, terminal: Terminal): void {
  const { prose, say } = terminal;
  if (progress === null) return prose(say("licenses.nothing"));
  const { canaryAt, problems, rollback, verifiedAt, waves } = progress;
  for (const wave of waves) prose(say("licenses.wave", { ...wave }));
  if (verifiedAt !== null) prose(say("licenses.verified", { at: verifiedAt }));
  else if (canaryAt !== null) prose(say("licenses.ahead", { at: canaryAt }));
  for (const { id, problem } of problems) {
    prose(say("licenses.who", { id, why: say(`licenses.problem.${problem}`) }), 2);
  }
  if (rollback === null) {
    if (undoUntil !== null) prose(say("licenses.undoUntil", { at: undoUntil }));
    return;
  }
  const { askedAt, doneAt, stuck } = rollback;
  if (doneAt === null) prose(say("licenses.rollback.running", { at: askedAt }));
  else prose(say("licenses.rollback.done", { at: doneAt }));
  if (stuck.length > 0) prose(say("licenses.rollback.stuck", { ids: stuck.join(" ") }));
}
