// The two or three commands that make sense now.

import type { Overview } from "#contract/routes/overview.ts";
import type { Home } from "./home.ts";

const SHOWN_MAX = 3;

export interface NextCommand {
  readonly command: string;
  /** Phrase key below `standing.next.`. */
  readonly why:
    "approve" | "clock" | "demo" | "dryRun" | "help" | "import" | "moves" | "serve" | "why";
}

/** `overview` is null where nothing could be asked because nothing is there yet. */
export function nextCommands(home: Home, overview: Overview | null): NextCommand[] {
  const commands = overview === null ? [] : commandsFor(home, overview);
  const first: readonly NextCommand[] = home.serverUrl === null ? [say("serve", "serve")] : [];
  const last: readonly NextCommand[] = [say("demo", "demo"), say("--help", "help")];
  const begun = overview !== null && overview.customers > 0;
  return [...first, ...commands, ...(begun ? last.slice(1) : last)].slice(0, SHOWN_MAX);
}

function commandsFor({ sampleCustomers }: Home, overview: Overview): NextCommand[] {
  if (overview.customers === 0) {
    const file = sampleCustomers ?? "FILE.csv";
    return [
      say(`customers import ${file} --dry-run`, "dryRun"),
      say(`customers import ${file}`, "import"),
    ];
  }
  const approval = overview.waiting.find(({ kind }) => kind === "approvePlan");
  const { doneMove, moves, nextWakeAt } = overview;
  return [
    ...(approval === undefined ? [] : [say(`plan show ${approval.domain}`, "approve")]),
    ...(moves.open === 0 ? [] : [say("moves list", "moves")]),
    ...(overview.cloud === "sandbox" && nextWakeAt !== null
      ? [say("clock --to next", "clock")]
      : []),
    ...(doneMove === null ? [] : [say(`moves show ${doneMove.domain} --why`, "why")]),
  ];
}

function say(words: string, why: NextCommand["why"]): NextCommand {
  return { command: `./bin/handover ${words}`, why };
}
