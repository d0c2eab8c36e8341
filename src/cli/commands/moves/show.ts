import { showMove } from "#contract/routes/moves.ts";
import type { MoveDetails } from "#contract/views.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { journalWords } from "#phrases/journal-words.ts";
import type { Terminal } from "../../terminal.ts";
import { findingTitle, outcomeOf, stateOf } from "../../words.ts";

const JOURNAL_SHOWN_MAX = 40; // the newest; the whole journal is in --json

export interface ShowMoveOptions {
  readonly id: string;
}

export async function run(options: ShowMoveOptions, services: CommandServices): Promise<number> {
  const move = await services.withApi({ worker: false }, (client) =>
    client.call(showMove, { params: { move: options.id } }),
  );
  if (services.json) services.terminal.json(move);
  else print(move, services.terminal);
  return EXIT_OK;
}

function print(move: MoveDetails, terminal: Terminal): void {
  const { say, prose } = terminal;
  const openHumanSteps = move.humanSteps.filter((step) => step.state === "open");
  prose(`${move.customer.companyName} (${move.customer.domain}, ${move.moveId})`);
  prose(stateOf({ ...move, openHumanSteps }, terminal));
  if (move.wakeAt !== null) prose(say("cli.move.nextLook", { at: move.wakeAt }));
  for (const { approvedBy, approvedAt } of move.approvals) {
    prose(say("cli.approve.done", { by: approvedBy, at: approvedAt }));
  }
  printLines(move, terminal);
  printSteps(openHumanSteps, move, terminal);
  const planned = move.status === "open" ? (move.current?.plan.findings ?? []) : [];
  const findings = [...move.happened, ...planned];
  if (findings.length > 0) terminal.data(`\n${say("cli.heading.findings")}`);
  for (const title of new Set(
    findings.map(({ code, params }) => findingTitle(code, terminal, params)),
  )) {
    prose(title, 2);
  }
  printJournal(move, terminal);
  if (move.current !== null) terminal.talk("cli.move.plan", { id: move.customer.domain });
}

function printLines(move: MoveDetails, terminal: Terminal): void {
  if (move.lines.length === 0) return;
  terminal.data(`\n${terminal.say("cli.heading.lines")}`);
  terminal.table(
    ["offer", "licenses", "outcome", "subscription"],
    move.lines.map((line) => [
      line.title,
      terminal.say("cli.number", { n: line.seats }),
      outcomeOf(line, terminal),
      line.lineId,
    ]),
  );
}

function printSteps(
  steps: MoveDetails["humanSteps"],
  { lines }: MoveDetails,
  terminal: Terminal,
): void {
  if (steps.length === 0) return;
  const { say, brief } = terminal;
  terminal.data(`\n${say("cli.heading.waiting")}`);
  const rows = steps.map((step) => {
    const what = say(`people.step.${step.kind}`);
    const about = lines.find(({ lineId }) => lineId === step.lineId)?.title;
    return [
      about === undefined ? what : say("cli.event.stepFor", { step: what, about }),
      say(`people.actor.${step.owner}`),
      brief(step.openedAt),
      brief(step.dueAt),
      say("cli.number", { n: step.chases }),
    ];
  });
  terminal.table(["what", "who", "since", "due", "reminders"], rows);
}

function printJournal(move: MoveDetails, terminal: Terminal): void {
  const { say } = terminal;
  if (move.journal.length === 0) return;
  const words = journalWords(move, terminal);
  const rows = move.journal.map((entry) => [terminal.brief(entry.at), words(entry)]);
  // Several entries of one instant can come to the same sentence.
  const told = rows.filter(([at, event], index) => {
    const before = rows[index - 1];
    return before?.[0] !== at || before?.[1] !== event;
  });
  const count = Math.max(0, told.length - JOURNAL_SHOWN_MAX);
  terminal.data(`\n${say("cli.heading.journal")}`);
  terminal.table(["at", "event"], told.slice(count));
  if (count > 0) terminal.talk("cli.move.olderEntries", { count });
}
