import { showOverview, type Overview } from "#contract/routes/overview.ts";
import type { CommandServices } from "../../command.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import type { Home } from "../../home.ts";
import { nextCommands, type NextCommand } from "../../next-commands.ts";
import type { Terminal } from "../../terminal.ts";

/** `handover` alone. Where there is nothing yet, nothing is started only to say so. */
export async function run(home: Home, services: CommandServices): Promise<number> {
  const isThere = home.serverUrl !== null || home.holdsData;
  const overview = isThere
    ? await services.withApi({ worker: false }, (client) => client.call(showOverview))
    : null;
  const next = nextCommands(home, overview);
  if (services.json) services.terminal.json({ home, overview, next });
  else print({ home, overview, next }, services.terminal);
  return EXIT_OK;
}

interface Shown {
  readonly home: Home;
  readonly overview: Overview | null;
  readonly next: readonly NextCommand[];
}

function print({ home, overview, next }: Shown, terminal: Terminal): void {
  const { say, prose } = terminal;
  prose(serverSentence(home, overview, terminal));
  if (overview !== null) printOverview(overview, terminal);
  terminal.data(`\n${say("standing.heading.next")}`);
  for (const { command, why } of next) {
    terminal.data(`  ${command}`);
    prose(say(`standing.next.${why}`), 6);
  }
}

function serverSentence(home: Home, overview: Overview | null, { say }: Terminal): string {
  const { folder, serverUrl } = home;
  if (serverUrl !== null) return say("standing.server.running", { url: serverUrl });
  return overview === null
    ? say("standing.server.none", { folder })
    : say("standing.server.stopped", { folder });
}

function printOverview(overview: Overview, terminal: Terminal): void {
  const { say, prose, brief } = terminal;
  const { customers, due, moves, nextWakeAt, now, waiting } = overview;
  prose(say("cli.clock.now", { at: now }));
  prose(say("standing.customers", { n: customers }));
  if (customers > 0) prose(say("standing.moves", moves));
  if (due > 0) prose(say("standing.due", { n: due }));
  else if (nextWakeAt !== null) prose(say("cli.clock.nextLook", { at: nextWakeAt }));
  if (waiting.length === 0) return;
  terminal.data(`\n${say("cli.heading.waiting")}`);
  terminal.table(
    ["what", "who", "standing.column.count", "due"],
    waiting.map(({ kind, owner, moves: count, dueAt }) => [
      say(`people.step.${kind}`),
      say(`people.actor.${owner}`),
      say("cli.number", { n: count }),
      brief(dueAt),
    ]),
  );
}
