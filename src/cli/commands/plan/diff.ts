import { showMove, showPlan } from "#contract/routes/moves.ts";
import { comparePlans, readPlan } from "#domain/plan-diff/compare-plans.ts";
import { CliError } from "../../cli-error.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { printChanges } from "../../plan-changes.ts";
import { readPlanFile } from "./read-plan-file.ts";

export interface DiffOptions {
  /** A plan file; without a later one, the id of a move whose approved plan is compared with its current one. */
  readonly earlier: string;
  readonly later: string | null;
  /** Hash of an earlier plan of the move; with it, two plans that were made are compared. */
  readonly from: string | null;
  /** Hash of a later one; null: the current plan. */
  readonly to: string | null;
}

/** Two files need neither server nor database. */
export async function run(options: DiffOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const { earlier, later, from } = options;
  const isSinceApproval = later === null && from === null;
  const diff =
    later !== null
      ? comparePlans(await planIn(earlier), await planIn(later))
      : from === null
        ? await sinceApproval(earlier, services)
        : await between({ ...options, from }, services);
  if (services.json) terminal.json(diff);
  else if (diff === null) terminal.prose(terminal.say("changes.nothing"));
  else printChanges(diff, isSinceApproval ? "headingSinceApproval" : "heading", terminal);
  return EXIT_OK;
}

async function sinceApproval(id: string, services: CommandServices) {
  const move = await services.withApi({ worker: false }, (client) =>
    client.call(showMove, { params: { move: id } }),
  );
  return move.changedSinceApproval;
}

async function between(
  { earlier: move, from, to }: DiffOptions & { readonly from: string },
  services: CommandServices,
) {
  return services.withApi({ worker: false }, async (client) => {
    const planOf = (query: { hash?: string }) => client.call(showPlan, { params: { move }, query });
    return comparePlans(
      await planOf({ hash: from }),
      await planOf(to === null ? {} : { hash: to }),
    );
  });
}

async function planIn(file: string) {
  const plan = readPlan(await readPlanFile(file));
  if (plan === null) throw new CliError("PLAN_FILE_UNREADABLE", { file });
  return plan;
}
