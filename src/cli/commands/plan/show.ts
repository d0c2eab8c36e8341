import { showMove, showPlan } from "#contract/routes/moves.ts";
import { addMoney, timesMoney, type Money } from "#lib/money.ts";
import { wantedWords } from "#phrases/plan-words.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { printBand } from "../../plan-band.ts";
import { printChanges } from "../../plan-changes.ts";
import { printFindings } from "../../plan-findings.ts";
import type { PlanFile } from "../../plan-file.ts";
import type { Terminal } from "../../terminal.ts";
import { findingTitle, phraseOr } from "../../words.ts";

type MovePlan = PlanFile["plan"];

export interface ShowPlanOptions {
  readonly id: string;
}

/** With `--json`: the plan file itself, as `plan verify` reads it. */
export async function run(options: ShowPlanOptions, services: CommandServices): Promise<number> {
  const { json, terminal } = services;
  const params = { move: options.id };
  await services.withApi({ worker: false }, async (client) => {
    const file = await client.call(showPlan, { params });
    if (json) return terminal.json(file);
    print(file, terminal);
    const { askedBeside, changedSinceApproval } = await client.call(showMove, { params });
    const [first] = askedBeside;
    if (first !== undefined)
      terminal.prose(terminal.say("acts.approve.beside", { at: first.askedAt }));
    if (changedSinceApproval === null) return;
    terminal.data("");
    printChanges(changedSinceApproval, "headingSinceApproval", terminal);
  });
  return EXIT_OK;
}

function print(file: PlanFile, terminal: Terminal): void {
  const { plan, customer } = file;
  const { say, prose } = terminal;
  prose(say("cli.plan.title", { company: customer.companyName, at: plan.madeAt }));
  printLines(plan.lines, terminal);
  if (plan.targets.length > 0) printPurchases(plan.targets, terminal);
  printFindings(plan, terminal);
  terminal.data("");
  for (const assumption of new Set(plan.lines.flatMap(({ end }) => end.assumptions))) {
    const what = phraseOr(assumption, `plan.assumption.${assumption}`, terminal);
    prose(say("cli.plan.assumes", { what }));
  }
  const { overlap, committed } = plan.cost;
  if (overlap !== null) prose(say("cli.plan.overlap", { cost: overlap }));
  for (const target of plan.targets) printTiming(target, terminal);
  if (committed !== null) prose(say("cli.plan.committed", { cost: committed }));
  const { customer: byCustomer, list } = plan.cost.committedAt;
  if (list !== null) prose(say("timing.committedAtList", { cost: list }), 2);
  if (byCustomer !== null) prose(say("timing.committedByCustomer", { cost: byCustomer }), 2);
  printBand(file, terminal);
  if (plan.approveBy === null) return terminal.talk("cli.plan.nothingToApprove");
  prose(say("cli.plan.approveBy", { at: plan.approveBy }));
  terminal.talk("cli.plan.approveWith", { id: customer.domain, hash: file.bandHash });
}

function printLines(lines: MovePlan["lines"], terminal: Terminal): void {
  const { say } = terminal;
  terminal.data(`\n${say("cli.heading.lines")}`);
  terminal.table(
    ["offer", "licenses", "route", "ends", "subscription"],
    lines.map((line) => [
      line.title,
      say("cli.number", { n: line.seats }),
      say(`cli.route.${line.route}`),
      terminal.brief(line.end.plannedAt),
      line.lineId,
    ]),
  );
  terminal.data("");
  for (const sentence of reasonsOf(lines, terminal)) terminal.prose(sentence);
  for (const sentence of lines.flatMap((line) => wantedWords(line, terminal.say)))
    terminal.prose(sentence);
}

/** One sentence per offer and reason, however many subscriptions share it. */
function reasonsOf(lines: MovePlan["lines"], terminal: Terminal): Set<string> {
  const sentences = lines.map((line) => {
    const why =
      line.refusal === null
        ? phraseOr(line.reason, `plan.routes.reason.${line.reason}`, terminal)
        : findingTitle(line.refusal, terminal);
    const because = terminal.say("cli.plan.because", { what: line.title, why });
    return line.runnerUp === null
      ? [because]
      : [because, nextBest(line.title, line.runnerUp, terminal)];
  });
  return new Set(sentences.flat());
}

function nextBest(
  what: string,
  { route, cost, against }: NonNullable<MovePlan["lines"][number]["runnerUp"]>,
  terminal: Terminal,
): string {
  const { say } = terminal;
  const values = {
    what,
    way: say(`cli.route.${route}`),
    against: phraseOr(against, `plan.routes.against.${against}`, terminal),
  };
  return cost === null
    ? say("plan.routes.next", values)
    : say("plan.routes.nextWithCost", { ...values, cost });
}

/** Each purchase, why it is made then, and until when it can be taken back. */
function printPurchases(targets: MovePlan["targets"], terminal: Terminal): void {
  const { say, brief } = terminal;
  const steps = targets.flatMap(({ title, steps }) => steps.map((step) => ({ title, ...step })));
  terminal.data(`\n${say("cli.heading.purchases")}`);
  terminal.table(
    ["offer", "step", "orderAt", "latestSafe"],
    steps.map(({ title, kind, seatsAdded, seatsAfter, orderAt, latestSafeAt }) => [
      title,
      say(`cli.step.${kind}`, { n: seatsAfter, added: seatsAdded }),
      brief(orderAt),
      brief(latestSafeAt),
    ]),
  );
  terminal.data("");
  for (const { title, reason, undoUntil } of steps) {
    const why = phraseOr(reason, `plan.timing.reason.${reason}`, terminal);
    const undo = say("cli.plan.undoUntil", { at: undoUntil });
    terminal.prose(`${say("cli.plan.because", { what: title, why })} ${undo}`);
  }
}

/** What the chosen dates cost, and what other dates and doing nothing would have cost. */
function printTiming({ title, timing }: MovePlan["targets"][number], terminal: Terminal): void {
  const { say } = terminal;
  const { cost, customerCost, doingNothing, latestSafe, listCost, lowerBound } = timing;
  const { horizonAt, runnerUp, today } = timing;
  const { priceLost, total } = cost;
  if (total === null) return;
  const sentences = [
    say("timing.cost", { cost: total }),
    ...(priceLost === null ? [] : [say("timing.priceLost", { cost: priceLost })]),
    ...(listCost === null ? [] : [say("timing.listCost", { cost: listCost })]),
    ...(customerCost === null ? [] : [say("timing.customerCost", { cost: customerCost })]),
    ...(lowerBound === null ? [] : [say("timing.lowerBound", aboveBound(total, lowerBound))]),
    ...(latestSafe.extraCost === null
      ? []
      : [say("timing.latestSafe", { at: latestSafe.orderAt, cost: latestSafe.extraCost })]),
    ...(runnerUp === null || runnerUp.extraCost === null
      ? []
      : [say("timing.runnerUp", { at: runnerUp.orderAt, cost: runnerUp.extraCost })]),
    ...(today.extraCost === null ? [] : [say("timing.today", { cost: today.extraCost })]),
    ...(doingNothing === null ? [] : [say("timing.doingNothing", { cost: doingNothing })]),
    say("timing.horizon", { at: horizonAt }),
  ];
  terminal.prose(title);
  for (const sentence of sentences) terminal.prose(`  ${sentence}`);
}

function aboveBound(total: Money, least: Money): { least: Money; gap: Money } {
  return { least, gap: addMoney(total, timesMoney(least, -1)) };
}
