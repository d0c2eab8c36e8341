import { showMove, showPlan } from "#contract/routes/moves.ts";
import type { MoveDetails } from "#contract/views.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import type { PlanFile } from "../../plan-file.ts";
import type { Terminal } from "../../terminal.ts";
import type { Figure, Origin, Trace } from "../../why/figure.ts";
import { tracePlan } from "../../why/trace-plan.ts";
import { findingText, phraseOr, stateOf } from "../../words.ts";
import { isPhraseKey } from "#phrases/catalog.ts";

const VERSION_SHOWN = 12; // of a hash that stands whole above

export interface WhyOptions {
  readonly id: string;
}

export async function run(options: WhyOptions, services: CommandServices): Promise<number> {
  const params = { move: options.id };
  const { file, move } = await services.withApi({ worker: false }, async (client) => {
    const shown = await client.call(showMove, { params });
    return {
      move: shown,
      file: shown.current === null ? null : await client.call(showPlan, { params }),
    };
  });
  if (file === null) return whyWithoutPlan(move, services);
  const traces = tracePlan(file);
  if (services.json) {
    const { estateHash, plan, planHash, policy } = file;
    const { catalogVersion, madeAt, moveId } = plan;
    const approvals = move.approvals;
    services.terminal.json({
      moveId,
      madeAt,
      planHash,
      estateHash,
      catalogVersion,
      policy,
      approvals,
      traces,
    });
  } else print(file, move, traces, services.terminal);
  return EXIT_OK;
}

/** Nothing was planned, so there are no figures; there is a reason, or somebody to wait for. */
function whyWithoutPlan(move: MoveDetails, { json, terminal }: CommandServices): number {
  const { approvals, customer, humanSteps, moveId, refusal, status } = move;
  const openHumanSteps = humanSteps.filter(({ state }) => state === "open");
  if (json) {
    const waitingFor = openHumanSteps.map(({ kind }) => kind);
    terminal.json({ moveId, planHash: null, status, refusal, waitingFor, approvals, traces: [] });
    return EXIT_OK;
  }
  terminal.prose(`${customer.companyName} (${customer.domain})`);
  terminal.prose(stateOf({ ...move, openHumanSteps }, terminal));
  if (refusal === null) terminal.prose(terminal.say("standing.why.noPlan"));
  else {
    for (const part of ["meaning", "action"] as const) {
      terminal.prose(findingText(refusal, part, terminal, {}));
    }
  }
  return EXIT_OK;
}

function print(
  { customer, plan, planHash }: PlanFile,
  { approvals }: MoveDetails,
  traces: readonly Trace[],
  terminal: Terminal,
): void {
  const { say, prose } = terminal;
  prose(say("standing.why.title", { company: customer.companyName }));
  prose(say("standing.why.plan", { at: plan.madeAt }));
  prose(say("standing.why.planHash", { hash: planHash }));
  prose(say("standing.why.catalog", { version: plan.catalogVersion }));
  for (const { approvedAt, approvedBy } of approvals) {
    prose(say("cli.approve.done", { by: approvedBy, at: approvedAt }));
  }
  const [last] = approvals;
  if (last !== undefined && last.planHash !== planHash) {
    prose(say("standing.why.newer", { hash: last.planHash }));
  }
  for (const { about, figures, title } of traces) {
    if (figures.length === 0) continue;
    terminal.data("");
    prose(about === null ? title : `${title} (${about})`);
    for (const each of figures) printFigure(each, terminal);
  }
}

function printFigure({ key, origins, value }: Figure, terminal: Terminal): void {
  terminal.prose(isPhraseKey(key) ? terminal.say(key, inWords(value, terminal)) : key, 2);
  for (const origin of origins) terminal.prose(`← ${originText(origin, terminal)}`, 6);
}

/** Codes for which there are words are said in words. */
function inWords(value: Figure["value"], terminal: Terminal): Figure["value"] {
  const { billing, term } = value;
  return {
    ...value,
    ...(typeof term === "string" ? { term: phraseOr(term, `cli.term.${term}`, terminal) } : {}),
    ...(typeof billing === "string"
      ? { billing: phraseOr(billing, `cli.billing.${billing}`, terminal) }
      : {}),
  };
}

function originText(origin: Origin, terminal: Terminal): string {
  const { say } = terminal;
  switch (origin.from) {
    case "reason":
      return phraseOr(origin.key, origin.key, terminal);
    case "assumption":
      return say("cli.plan.assumes", {
        what: phraseOr(origin.code, `plan.assumption.${origin.code}`, terminal),
      });
    case "catalog":
    case "priceMissing":
      return say(`standing.from.${origin.from}`, {
        version: origin.version.slice(0, VERSION_SHOWN),
      });
    default:
      return say(`standing.from.${origin.from}`, { ...origin });
  }
}
