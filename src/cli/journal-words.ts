// The journal in words. Subjects and details are the engine's; what no text knows is shown by its
// kind and subject, so that nothing is hidden. The raw entries are in `--json`.

import type { MoveDetails } from "#contract/views.ts";
import { isPhraseKey } from "#phrases/catalog.ts";
import type { PhraseParams } from "#phrases/translate.ts";
import type { Terminal } from "./terminal.ts";
import { findingTitle } from "./words.ts";

type Entry = MoveDetails["journal"][number];

interface Words {
  readonly move: MoveDetails;
  readonly terminal: Terminal;
  /** A product's title by the id of a SKU or subscription. */
  readonly titleOf: (id: string) => string | null;
}

/** Answers what happened, in one sentence, for each entry of this move. */
export function journalWords(move: MoveDetails, terminal: Terminal): (entry: Entry) => string {
  const words = { move, terminal, titleOf: titlesIn(move) };
  const { say } = terminal;
  return (entry) =>
    aboutStep(entry, words) ??
    aboutPurchase(entry, words) ??
    aboutSubscription(entry, words) ??
    aboutMove(entry, terminal) ??
    aboutReading(entry, terminal) ??
    say("cli.journal.about", { kind: say(`cli.journal.${entry.kind}`), subject: entry.subject });
}

/** `<moveId>/<kind>[/<lineId>]`: somebody is asked, reminded, or has answered. */
function aboutStep(entry: Entry, { terminal, titleOf }: Words): string | null {
  const { subject, details } = entry;
  const { say } = terminal;
  const [, kind = "", about = ""] = subject.split("/");
  const key = `people.step.${kind}`;
  if (!isPhraseKey(key)) return null;
  const title = titleOf(about);
  const what =
    title === null ? say(key) : say("cli.event.stepFor", { step: say(key), about: title });
  const { letter, dueAt, state, outcome } = details;
  const by = personOf(entry, terminal);
  if (typeof letter === "number") {
    return letter === 0
      ? say("cli.event.asked", { what, due: textOf(dueAt) })
      : say("cli.event.reminded", { what, n: letter });
  }
  if (state === "done") return say("cli.event.stepDone", { what });
  if (state === "refused") return say("cli.event.stepRefused", { what });
  if (state === "withdrawn") return say("cli.event.stepWithdrawn", { what });
  if (outcome === "done") return say("cli.event.personDone", { what, by });
  if (outcome === "refused") return say("cli.event.personRefused", { what, by });
  return null;
}

/** `<moveId>/<skuId>/<n>`: a step of buying. */
function aboutPurchase({ subject, details }: Entry, words: Words): string | null {
  const { move, terminal, titleOf } = words;
  const { say } = terminal;
  const [moveId, skuId = ""] = subject.split("/");
  const what = moveId === move.moveId ? titleOf(skuId) : null;
  if (what === null) return null;
  const { event, bought, contingency, reason, seats, to } = details;
  const n = typeof seats === "number" ? seats : to;
  const count = typeof n === "number" ? say("cli.licenses", { n }) : "";
  if (typeof bought === "string") {
    return say(contingency === true ? "cli.event.boughtEarly" : "cli.event.bought", {
      what,
      count,
    });
  }
  if (event === "refused" || event === "rehearsalRefused") {
    const why = findingTitle(textOf(reason), terminal);
    const key = event === "refused" ? "cli.event.purchaseRefused" : "timing.rehearsalRefused";
    return say(key, { what, why });
  }
  if (event === "rehearsing" || event === "rehearsed") {
    return say(`timing.${event}`, { what, count });
  }
  return eventText(textOf(event), { what, count }, terminal);
}

/** A subscription, ours or a source, or the SKU that it holds. */
function aboutSubscription({ kind, subject, details }: Entry, words: Words): string | null {
  const { terminal, titleOf } = words;
  const { say } = terminal;
  const what = titleOf(subject);
  if (what === null) return null;
  const { endChoice, replanFor, seen, source, verified } = details;
  if (typeof replanFor === "string") {
    return say("cli.event.replan", { why: findingTitle(replanFor, terminal) });
  }
  if (endChoice !== undefined) {
    return kind === "intent"
      ? say("cli.event.endChoiceSetting", { what })
      : say("cli.event.endChoiceSet", { what });
  }
  if (source !== undefined) return eventText(`source.${textOf(source)}`, { what }, terminal);
  if (typeof seen === "number") {
    return say("cli.event.seen", { what, count: say("cli.licenses", { n: seen }) });
  }
  if (typeof verified === "number") {
    return say("cli.event.verified", { what, count: say("cli.licenses", { n: verified }) });
  }
  return null;
}

/** What is done to the whole move, and the road to the tenant. */
function aboutMove(entry: Entry, terminal: Terminal): string | null {
  const { kind, subject, details } = entry;
  const { say } = terminal;
  const isIntent = kind === "intent";
  switch (subject) {
    case "import":
      return say("cli.event.imported");
    case "approval":
      return say("cli.event.approved", { by: personOf(entry, terminal) });
    case "plan":
      return say("cli.event.planned");
    case "move":
      return details["refused"] === undefined
        ? say("cli.event.moveDone")
        : say("cli.event.moveRefused", { why: findingTitle(textOf(details["refused"]), terminal) });
    case "look":
      return details["failed"] === undefined
        ? null
        : say("cli.event.lookFailed", { why: textOf(details["failed"]) });
    case "accessAssignment":
      return isIntent ? say("cli.event.gdapAssigned") : null;
    case "consent":
      return isIntent ? say("cli.event.consent") : null;
    case "delegatedAdmin":
      if (isIntent) return say("cli.event.gdapRequested");
      return kind === "outcome"
        ? eventText(`gdap.${textOf(details["state"])}`, {}, terminal)
        : null;
    default:
      return null;
  }
}

/** What a look found changed; several things may have. */
function aboutReading({ kind, details }: Entry, terminal: Terminal): string | null {
  if (kind !== "observed") return null;
  const { say } = terminal;
  const found: (string | null)[] = [];
  const { agreementAcceptedAt, consumed, delegatedAdmin, relationshipSince, rows } = details;
  if (typeof relationshipSince === "string") found.push(say("cli.event.relationship"));
  if (typeof agreementAcceptedAt === "string") {
    found.push(say("cli.event.agreement", { at: agreementAcceptedAt }));
  }
  if (typeof delegatedAdmin === "string") {
    found.push(eventText(`gdap.${delegatedAdmin}`, {}, terminal));
  }
  if (rows !== undefined) found.push(say("cli.event.rows"));
  if (consumed !== undefined) found.push(say("cli.event.consumed"));
  const known = found.filter((sentence) => sentence !== null);
  return known.length === 0 ? null : known.join(say("cli.semicolon"));
}

function eventText(event: string, params: PhraseParams, terminal: Terminal): string | null {
  const key = `cli.event.${event}`;
  return isPhraseKey(key) ? terminal.say(key, params) : null;
}

/** Product titles by SKU, by source, and by the subscriptions that the journal says were bought. */
function titlesIn({ current, journal, lines }: MoveDetails): (id: string) => string | null {
  const titles = new Map<string, string>();
  for (const { lineId, skuId, title } of lines) titles.set(skuId, title).set(lineId, title);
  for (const { skuId, title } of current?.plan.targets ?? []) titles.set(skuId, title);
  for (const { subject, details } of journal) {
    const title = titles.get(subject.split("/")[1] ?? "");
    const { subscriptionId } = details;
    if (typeof subscriptionId === "string" && title !== undefined)
      titles.set(subscriptionId, title);
  }
  return (id) => titles.get(id) ?? null;
}

/** Entries of an earlier release hold the name among their details. */
function personOf({ details, personal }: Entry, { say }: Terminal): string {
  return textOf(personal?.["by"] ?? details["by"]) || say("journal.somebody");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
