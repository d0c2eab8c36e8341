// The journal in words, for the command line and the console. Subjects and details are the engine's; what no text
// knows is shown by its kind and subject, so that nothing is hidden.

import type { PhraseKey } from "./catalog.ts";
import type { PhraseParams } from "./translate.ts";

interface Entry {
  readonly kind: "intent" | "outcome" | "observed" | "decided" | "person";
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** What names a person, kept apart. */
  readonly personal?: Readonly<Record<string, unknown>> | null | undefined;
}

interface Titled {
  readonly skuId: string;
  readonly title: string;
}

/** As much of a move as its journal needs to be understood. */
interface JournaledMove {
  readonly moveId: string;
  readonly lines: readonly (Titled & { readonly lineId: string })[];
  readonly current: { readonly plan: { readonly targets: readonly Titled[] } } | null;
  readonly journal: readonly Entry[];
}

/** Says phrases to one reader. */
interface Speaker {
  say(key: PhraseKey, params?: PhraseParams): string;
  /** Null where nobody wrote a phrase for the key. */
  sayIfKnown(key: string, params?: PhraseParams): string | null;
}

interface Words {
  readonly move: JournaledMove;
  readonly speaker: Speaker;
  /** A product's title by the id of a SKU or subscription. */
  readonly titleOf: (id: string) => string | null;
}

/** Answers what happened, in one sentence, for each entry of this move. */
export function journalWords(move: JournaledMove, speaker: Speaker): (entry: Entry) => string {
  const words = { move, speaker, titleOf: titlesIn(move) };
  const { say } = speaker;
  return (entry) =>
    aboutStep(entry, words) ??
    aboutPurchase(entry, words) ??
    aboutSubscription(entry, words) ??
    aboutMove(entry, speaker) ??
    aboutPeople(entry, speaker) ??
    aboutReading(entry, speaker) ??
    say("cli.journal.about", { kind: say(`cli.journal.${entry.kind}`), subject: entry.subject });
}

/** `<moveId>/<kind>[/<lineId>]`: somebody is asked, reminded, or has answered. */
function aboutStep(entry: Entry, { speaker, titleOf }: Words): string | null {
  const { subject, details } = entry;
  const { say } = speaker;
  const [, kind = "", about = ""] = subject.split("/");
  const step = speaker.sayIfKnown(`people.step.${kind}`);
  if (step === null) return null;
  const title = titleOf(about);
  const what = title === null ? step : say("cli.event.stepFor", { step, about: title });
  const { letter, dueAt, state, outcome } = details;
  const by = personOf(entry, speaker);
  if (kind === "resumeMove") return aboutPause(entry, by, speaker);
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

/** A pause began, or somebody let the move go on. */
function aboutPause({ details, personal }: Entry, by: string, { say }: Speaker): string | null {
  if (details["paused"] === true) {
    const reason = textOf(personal?.["reason"]);
    return reason === "" ? say("pause.event", { by }) : say("pause.eventWhy", { by, reason });
  }
  if (details["state"] === "open") return say("pause.canary.event");
  return details["outcome"] === "done" ? say("pause.resumedEvent", { by }) : null;
}

/** `<moveId>/<skuId>/<n>`: a step of buying. */
function aboutPurchase({ subject, details }: Entry, words: Words): string | null {
  const { move, speaker, titleOf } = words;
  const { say } = speaker;
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
    const why = findingTitle(textOf(reason), speaker);
    const key = event === "refused" ? "cli.event.purchaseRefused" : "timing.rehearsalRefused";
    return say(key, { what, why });
  }
  if (event === "rehearsing" || event === "rehearsed") {
    return say(`timing.${event}`, { what, count });
  }
  return eventText(textOf(event), { what, count }, speaker);
}

/** A subscription, ours or a source, or the SKU that it holds. */
function aboutSubscription(entry: Entry, words: Words): string | null {
  const { kind, subject, details } = entry;
  const { speaker, titleOf } = words;
  const { say } = speaker;
  const what = titleOf(subject);
  if (what === null) return null;
  const { endChoice, override, replanFor, seen, source, verified } = details;
  if (typeof replanFor === "string") {
    return say("cli.event.replan", { why: findingTitle(replanFor, speaker) });
  }
  if (override !== undefined) {
    const reason = textOf(entry.personal?.["reason"]);
    return say("overrides.event", { by: personOf(entry, speaker), what, reason });
  }
  if (endChoice !== undefined) {
    return kind === "intent"
      ? say("cli.event.endChoiceSetting", { what })
      : say("cli.event.endChoiceSet", { what });
  }
  if (source !== undefined) return eventText(`source.${textOf(source)}`, { what }, speaker);
  if (typeof seen === "number") {
    return say("cli.event.seen", { what, count: say("cli.licenses", { n: seen }) });
  }
  if (typeof verified === "number") {
    return say("cli.event.verified", { what, count: say("cli.licenses", { n: verified }) });
  }
  return null;
}

/** What is done to the whole move, and the road to the tenant. */
function aboutMove(entry: Entry, speaker: Speaker): string | null {
  const { kind, subject, details } = entry;
  const { say } = speaker;
  const isIntent = kind === "intent";
  switch (subject) {
    case "import":
      return say("cli.event.imported");
    case "importUndone":
      return say("undo.event", { by: personOf(entry, speaker) });
    case "approval":
      return say("cli.event.approved", { by: personOf(entry, speaker) });
    case "plan":
      return say("cli.event.planned");
    case "departure":
      return details["stays"] === true ? say("staying.event.stays") : null;
    case "move":
      if (details["left"] === true) return say("staying.event.left");
      if (details["reopened"] !== undefined) return say("cli.event.moveReopened");
      return details["refused"] === undefined
        ? say("cli.event.moveDone")
        : say("cli.event.moveRefused", { why: findingTitle(textOf(details["refused"]), speaker) });
    case "look":
      return details["failed"] === undefined
        ? null
        : say("cli.event.lookFailed", { why: failureOf(details["failed"]) });
    case "mail":
      return say("letters.mailRefused", { n: Number(details["addressesRefused"]) });
    case "accessAssignment":
      return isIntent ? say("cli.event.gdapAssigned") : null;
    case "consent":
      return isIntent ? say("cli.event.consent") : null;
    case "delegatedAdmin":
      if (details["extends"] !== undefined) return say("staying.event.accessExtends");
      if (isIntent) return say("cli.event.gdapRequested");
      return kind === "outcome" ? eventText(`gdap.${textOf(details["state"])}`, {}, speaker) : null;
    default:
      return null;
  }
}

/** What somebody decided about the customer's page or about everybody's licenses. */
function aboutPeople(entry: Entry, speaker: Speaker): string | null {
  const { details, subject } = entry;
  const { say } = speaker;
  const by = personOf(entry, speaker);
  switch (subject) {
    case "customerLink":
      if (details["refused"] !== undefined) return say("cli.event.linkRefused");
      return say(details["made"] === true ? "cli.event.linkMade" : "cli.event.linksWithdrawn", {
        by,
      });
    case "customerAnswer":
      return details["outcome"] === "approved"
        ? say("cli.event.customerAgreed", { by })
        : say("cli.event.customerDisagreed", { by });
    case "licenses":
      if (details["event"] === "before") return say("cli.event.licensesKept");
      return details["event"] === "rollbackAsked" ? say("cli.event.licensesBack", { by }) : null;
    default:
      return null;
  }
}

/** What a look found changed; several things may have. */
function aboutReading({ kind, details }: Entry, speaker: Speaker): string | null {
  if (kind !== "observed") return null;
  const { say } = speaker;
  const found: (string | null)[] = [];
  const { agreementAcceptedAt, consumed, delegatedAdmin, relationshipSince, rows } = details;
  if (typeof relationshipSince === "string") found.push(say("cli.event.relationship"));
  if (typeof agreementAcceptedAt === "string") {
    found.push(say("cli.event.agreement", { at: agreementAcceptedAt }));
  }
  if (typeof delegatedAdmin === "string") {
    found.push(eventText(`gdap.${delegatedAdmin}`, {}, speaker));
  }
  if (rows !== undefined) found.push(say("cli.event.rows"));
  if (consumed !== undefined) found.push(say("cli.event.consumed"));
  const known = found.filter((sentence) => sentence !== null);
  return known.length === 0 ? null : known.join(say("cli.semicolon"));
}

function eventText(event: string, params: PhraseParams, speaker: Speaker): string | null {
  return speaker.sayIfKnown(`cli.event.${event}`, params);
}

/** Product titles by SKU, by source, and by the subscriptions that the journal says were bought. */
function titlesIn({ current, journal, lines }: JournaledMove): (id: string) => string | null {
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
function personOf({ details, personal }: Entry, { say }: Speaker): string {
  return textOf(personal?.["by"] ?? details["by"]) || say("journal.somebody");
}

function findingTitle(code: string, speaker: Speaker): string {
  return speaker.sayIfKnown(`findings.${code}.title`) ?? code;
}

/** What Microsoft's support asks for: the call, its refusal and its request. Of an error of our own what it says. */
function failureOf(failed: unknown): string {
  const known = ["operation", "code", "requestId", "message"].flatMap((name) => {
    const value: unknown =
      typeof failed === "object" && failed !== null ? Reflect.get(failed, name) : null;
    return typeof value === "string" && value !== "" ? [value] : [];
  });
  return known.length === 0 ? "–" : known.join(", ");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
