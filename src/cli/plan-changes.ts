// What changed from one plan to another, and why, in words.

import type { MoveDetails } from "#contract/views.ts";
import { isPhraseKey } from "#phrases/catalog.ts";
import type { Terminal } from "./terminal.ts";
import { findingTitle } from "./words.ts";

type PlanDiff = NonNullable<MoveDetails["changedSinceApproval"]>;
type Difference = PlanDiff["changes"][number] | PlanDiff["causes"][number];

export function printChanges(
  { changes, causes }: PlanDiff,
  heading: "heading" | "headingSinceApproval",
  terminal: Terminal,
): void {
  const { say } = terminal;
  if (changes.length === 0) terminal.prose(say("changes.nothing"));
  else {
    terminal.data(say(`changes.${heading}`));
    for (const change of changes) print(change, say(`changes.what.${change.what}`), terminal);
  }
  if (causes.length === 0) return;
  terminal.data(`\n${say("changes.headingBecause")}`);
  for (const cause of causes) print(cause, say(`changes.because.${cause.what}`), terminal);
}

function print(difference: Difference, what: string, terminal: Terminal): void {
  const before = inWords(difference, "before", terminal);
  const after = inWords(difference, "after", terminal);
  const name = difference.title ?? difference.about;
  const sentence =
    name === null
      ? terminal.say("changes.whole", { what, before, after })
      : terminal.say("changes.one", { name, what, before, after });
  terminal.prose(sentence, 2);
}

/** Codes are said in words where they have some; instants and money are written out by the phrase. */
function inWords(difference: Difference, side: "before" | "after", terminal: Terminal) {
  const value = difference[side];
  const { what } = difference;
  if (value === null) return terminal.say("changes.none");
  if (typeof value === "number") return terminal.say("cli.number", { n: value });
  if (typeof value !== "string") return value;
  if (what === "findingNew" || what === "findingGone") return findingTitle(value, terminal);
  const sections = ["cli.route", "cli.term", "cli.billing"] as const;
  const key = sections.map((section) => `${section}.${value}`).find(isPhraseKey);
  return key === undefined ? value : terminal.say(key);
}
