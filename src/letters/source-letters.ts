// The letters that ask somebody to end a source: turn off its renewal, choose its end, end an
// extension, cancel a renewal that nobody wanted.

import type { Block, FactRow } from "./block.ts";
import type { LetterFacts } from "./letter-kind.ts";
import { sourceActsOf, type SourceLetterKind } from "./source-acts.ts";
import type { Say } from "./speaker.ts";

type Source = NonNullable<LetterFacts["source"]>;

/** Whether the letter speaks to a partner about its customer, and not to the customer itself. */
export function speaksToPartner(facts: LetterFacts): boolean {
  if (facts.source === null) return false;
  const role = facts.recipientRole ?? sourceActsOf(facts.source.agreementType).actor;
  return role === "sourcePartner" || role === "licensingPartner";
}

export function sourceBlocks(
  kind: SourceLetterKind,
  source: Source,
  facts: LetterFacts,
  say: Say,
): Block[] {
  const acts = sourceActsOf(source.agreementType);
  const mustPassOn = acts.actor !== "customerAdmin" && !speaksToPartner(facts);
  return [
    ...introBlocks(kind, facts, say),
    ...(mustPassOn ? [paragraph(say("letters.passOn"))] : []),
    factsBlock(source, facts, say),
    paragraph(say(acts.who)),
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: acts.steps[kind].map((key) => say(key)),
    },
    doNotBlock(kind === "stopRenewal" || kind === "chooseEnd", say),
    ...(kind === "stopRenewal" || kind === "chooseEnd"
      ? [paragraph(say("letters.microsoftMails"))]
      : []),
    paragraph(say("letters.confirm")),
  ];
}

function introBlocks(kind: SourceLetterKind, facts: LetterFacts, say: Say): Block[] {
  switch (kind) {
    case "stopRenewal":
      return [
        paragraph(
          speaksToPartner(facts)
            ? say("letters.stopRenewal.introPartner")
            : say("letters.stopRenewal.intro"),
        ),
        paragraph(say("letters.stopRenewal.harmless")),
      ];
    case "chooseEnd":
      return [paragraph(say("letters.chooseEnd.intro"))];
    case "endExtension":
      return [paragraph(say("letters.endExtension.intro"))];
    case "endNow":
      return [
        paragraph(say("letters.endNow.intro")),
        paragraph(
          facts.money === null ? say("letters.endNow.priceUnknown") : say("letters.endNow.price"),
        ),
      ];
    case "rescueRenewal":
      return [
        paragraph(say("letters.rescueRenewal.intro")),
        paragraph(say("letters.rescueRenewal.deadline")),
        ...(facts.money === null ? [] : [paragraph(say("letters.rescueRenewal.money"))]),
      ];
  }
}

/** The subscription that a letter is about. */
export function factsBlock(
  source: Source,
  facts: LetterFacts,
  say: Say,
  more: readonly FactRow[] = [],
): Block {
  const rows: FactRow[] = [
    { label: say("letters.facts.customer"), value: facts.companyName },
    { label: say("letters.facts.product"), value: source.title },
    { label: say("letters.facts.seats"), value: say("letters.count", { count: source.seats }) },
    { label: say("letters.facts.subscription"), value: source.subscriptionId },
  ];
  if (source.endsAt !== null) {
    const value = say("letters.moment", { moment: source.endsAt });
    rows.push({ label: say("letters.facts.end"), value });
  }
  return { kind: "facts", title: say("letters.facts.title"), rows: [...rows, ...more] };
}

/**
 * Microsoft's own help pages ask admins for some of these; in a move each of them does harm. `early`: the
 * subscription is still wanted, so that cancelling it is harm too.
 */
export function doNotBlock(early: boolean, say: Say): Block {
  return {
    kind: "points",
    title: say("letters.doNot.title"),
    items: [
      ...(early ? [say("letters.doNot.cancel")] : []),
      say("letters.doNot.suspend"),
      say("letters.doNot.delete"),
      say("letters.doNot.domain"),
      say("letters.doNot.unassign"),
      say("letters.doNot.reduce"),
    ],
  };
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}
