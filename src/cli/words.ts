// The words for states, people and errors that several commands show.

import type { LetterView, LineView, MoveRow } from "#contract/views.ts";
import { isPhraseKey } from "#phrases/catalog.ts";
import { withFieldWords } from "#phrases/field-words.ts";
import type { PhraseParams } from "#phrases/translate.ts";
import type { Terminal } from "./terminal.ts";

/** "Waiting: Approve the move plan", "Done: 2 moved, 1 kept", "Refused: …"; one state per move. */
export function stateOf(
  move: Pick<MoveRow, "status" | "refusal" | "openHumanSteps" | "lineCounts">,
  terminal: Terminal,
): string {
  const { say } = terminal;
  if (move.status === "done") return doneState(move.lineCounts, terminal);
  if (move.status === "refused") {
    return say("cli.state.refused", { why: findingTitle(move.refusal ?? "", terminal) });
  }
  const kinds = new Set(move.openHumanSteps.map(({ kind }) => kind));
  const what = [...kinds].map((kind) => say(`people.step.${kind}`)).join(say("cli.semicolon"));
  return what === "" ? say("cli.state.open") : say("cli.state.waiting", { what });
}

const counted = ["moved", "kept", "refused", "open"] as const;

/** What nobody pays for is named only where there is nothing else. */
function doneState(counts: MoveRow["lineCounts"], { say }: Terminal): string {
  if (counts === null) return say("cli.state.done");
  const shown = counted.filter((outcome) => counts[outcome] > 0);
  const named = shown.length > 0 || counts.ignored === 0 ? shown : (["ignored"] as const);
  const what = named.map((outcome) => say(`cli.count.${outcome}`, { n: counts[outcome] }));
  return what.length === 0
    ? say("cli.state.done")
    : say("cli.state.doneWith", { what: what.join(say("cli.comma")) });
}

export function outcomeOf({ outcome, code }: LineView, terminal: Terminal): string {
  if (outcome !== "refused") return terminal.say(`cli.outcome.${outcome}`);
  return terminal.say("cli.outcome.refused", { why: findingTitle(code ?? "", terminal) });
}

/** A letter's addresses; one to the operator has none, since it is read here. */
export function readersOf({ to }: Pick<LetterView, "to">, { say }: Terminal): string {
  return to.length === 0 ? say("people.actor.operator") : to.join(", ");
}

/** The title of a finding; the code itself where no text knows it. */
export function findingTitle(code: string, terminal: Terminal, params: PhraseParams = {}): string {
  return findingText(code, "title", terminal, params);
}

/** Codes and values come over the wire, perhaps from another release: then the code has to do. */
export function findingText(
  code: string,
  part: "title" | "meaning" | "action",
  terminal: Terminal,
  params: PhraseParams,
): string {
  const key = `findings.${code}.${part}`;
  try {
    return isPhraseKey(key) ? terminal.say(key, params) : code;
  } catch {
    return code;
  }
}

/**
 * The sentence of an error code. Codes and values come over the wire, perhaps from another release:
 * where no text knows the code, or a value is missing, the code itself has to do.
 */
export function errorText(code: string, terminal: Terminal, params: PhraseParams): string {
  const key = `errors.${code}`;
  if (!isPhraseKey(key)) return code;
  try {
    const finding = params["code"];
    const fieldWord = (path: string) => {
      const word = `fields.${path}`;
      return isPhraseKey(word) ? terminal.say(word) : null;
    };
    const named = typeof finding === "string" ? { code: findingTitle(finding, terminal) } : {};
    return terminal.say(key, { ...withFieldWords(params, fieldWord), ...named });
  } catch {
    return `${code} ${JSON.stringify(params)}`;
  }
}

/** The phrase of a key that is put together from a plan's codes; the code itself where there is none. */
export function phraseOr(code: string, key: string, terminal: Terminal): string {
  return isPhraseKey(key) ? terminal.say(key) : code;
}
