import { makePlans } from "#contract/routes/moves.ts";
import type { PlanOutcome } from "#contract/views.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK, exitCodes } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";
import { errorText, findingTitle } from "../../words.ts";

export interface MakeOptions {
  /** Empty: all open moves. */
  readonly ids: readonly string[];
}

/** Refused when ids were given and none of them could be planned. */
export async function run(options: MakeOptions, services: CommandServices): Promise<number> {
  const { terminal } = services;
  const answer = await services.withApi({ worker: false }, (client) =>
    terminal.during("cli.plan.making", () =>
      client.call(makePlans, { body: { moves: [...options.ids] } }),
    ),
  );
  if (services.json) terminal.json(answer);
  else print(answer.plans, terminal);
  const made = answer.plans.some((plan) => plan.planHash !== null);
  return options.ids.length > 0 && !made ? exitCodes.refused : EXIT_OK;
}

function print(plans: readonly PlanOutcome[], terminal: Terminal): void {
  if (plans.length === 0) return terminal.talk("cli.moves.none");
  const rows = plans.map((plan) => [
    plan.companyName,
    routesOf(plan, terminal),
    terminal.brief(plan.approveBy),
    plan.because === null
      ? plan.findings
          .map((finding) => findingTitle(finding.code, terminal, finding.params))
          .join(terminal.say("cli.semicolon"))
      : errorText(plan.because.code, terminal, plan.because.params),
  ]);
  terminal.table(["customer", "lines", "approveBy", "findings"], rows);
  terminal.talk("cli.plan.next");
}

function routesOf(plan: PlanOutcome, terminal: Terminal): string {
  const routes = ["repurchase", "cancelNow", "keep", "ignore", "blocked"] as const;
  return routes
    .map((route) => ({ route, count: plan.lines[route] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ route, count }) => `${terminal.say(`cli.route.${route}`)} ${count}`)
    .join(terminal.say("cli.comma"));
}
