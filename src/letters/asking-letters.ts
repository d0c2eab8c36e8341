// Letters beside the road itself: the former partner's access, money that has to come back, a renewal that is needed
// again, a purchase order, and a customer who stays.

import type { LocalDate } from "#lib/instant.ts";
import type { Block } from "./block.ts";
import type { LetterFacts } from "./letter-kind.ts";
import { sourceActsOf } from "./source-acts.ts";
import { factsBlock } from "./source-letters.ts";
import type { Say } from "./speaker.ts";

export function endFormerAccessBlocks(say: Say): Block[] {
  return [
    paragraph(say("asks.access.intro")),
    paragraph(say("asks.access.harmless")),
    steps(say, [
      say("asks.access.step1"),
      say("asks.access.step2"),
      say("asks.access.step3"),
      say("asks.access.step4"),
    ]),
    paragraph(say("asks.access.confirm")),
  ];
}

/** To who paid for a renewal that was cancelled; to our own operator about what Microsoft bills us. */
export function claimCreditBlocks(facts: LetterFacts, say: Say): Block[] {
  const source = sourceOf(facts);
  const isOurs = facts.recipientRole === "operator";
  const isSold = sourceActsOf(source.agreementType).actor !== "customerAdmin";
  return [
    paragraph(say(isOurs ? "asks.claim.intro" : "asks.credit.intro")),
    factsBlock(source, facts, say),
    ...(facts.money === null
      ? []
      : [paragraph(say(isOurs ? "asks.claim.amount" : "asks.credit.amount"))]),
    isOurs
      ? steps(say, [say("asks.claim.step1"), say("asks.claim.step2"), say("asks.claim.step3")])
      : steps(say, [
          say("asks.credit.step1"),
          say(isSold ? "asks.credit.step2Seller" : "asks.credit.step2"),
          say("asks.credit.step3"),
        ]),
  ];
}

export function restoreRenewalBlocks(facts: LetterFacts, say: Say): Block[] {
  const source = sourceOf(facts);
  const { actor, who } = sourceActsOf(source.agreementType);
  const isPassedOn = actor !== "customerAdmin" && facts.recipientRole === "customerAdmin";
  return [
    paragraph(say("asks.back.intro")),
    paragraph(say("asks.back.late")),
    ...(isPassedOn ? [paragraph(say("letters.passOn"))] : []),
    factsBlock(source, facts, say),
    paragraph(say(who)),
    steps(say, stepsBack(actor, say)),
    paragraph(say("letters.confirm")),
  ];
}

/**
 * Microsoft's own page asks to unassign licenses first; where ours carry as many users, none has to be ("Buy or remove
 * licenses"). The change stands in figures that need no language.
 */
export function reduceSeatsBlocks(facts: LetterFacts, say: Say): Block[] {
  const source = sourceOf(facts);
  const { reduction } = facts;
  if (reduction === undefined)
    throw new Error("a letter that asks for a reduction needs its seats");
  const { actor, who } = sourceActsOf(source.agreementType);
  const isPassedOn = actor !== "customerAdmin" && facts.recipientRole === "customerAdmin";
  const change = `${reduction.seats} → ${reduction.seatsTo}`;
  return [
    paragraph(say("asks.reduce.intro")),
    paragraph(say("asks.reduce.harmless")),
    ...(isPassedOn ? [paragraph(say("letters.passOn"))] : []),
    factsBlock(source, facts, say, [{ label: say("asks.reduce.change"), value: change }]),
    paragraph(say(who)),
    paragraph(say("asks.reduce.window")),
    steps(
      say,
      actor === "customerAdmin"
        ? [say("letters.steps.openProduct"), say("asks.reduce.direct")]
        : [say("asks.reduce.partner"), say("letters.steps.partnerReadBack")],
    ),
    paragraph(say("letters.confirm")),
  ];
}

/** In its portal alone, by the partner of the relationship ("Transition customers to CSP", renew to CSP). */
export function renewToCspBlocks(facts: LetterFacts, say: Say): Block[] {
  const { commitment, dueAt, renewsAtMost, sku } = facts;
  if (sku === undefined) throw new Error("a letter about a renewal to CSP needs its SKU");
  const more = [
    { label: say("asks.renew.sku"), value: sku },
    ...(commitment === undefined
      ? []
      : [{ label: say("asks.renew.commitment"), value: committedTo(commitment, say) }]),
    ...(renewsAtMost === undefined
      ? []
      : [{ label: say("asks.renew.most"), value: atMost(renewsAtMost, say) }]),
    ...(dueAt === null
      ? []
      : [{ label: say("asks.renew.latest"), value: say("letters.moment", { moment: dueAt }) }]),
  ];
  return [
    paragraph(say("asks.renew.intro")),
    paragraph(say("asks.renew.alone")),
    ...viaProvider(facts, say),
    factsBlock(sourceOf(facts), facts, say, more),
    ...(commitment === undefined ? [] : [paragraph(say("asks.renew.terms"))]),
    ...(renewsAtMost === undefined || sourceOf(facts).seats <= renewsAtMost.seats
      ? []
      : [paragraph(say("asks.renew.above"))]),
    steps(say, [
      say("asks.renew.step1"),
      say("asks.renew.step2"),
      say("asks.renew.step3"),
      say("asks.renew.step4"),
    ]),
    paragraph(say("asks.renew.until")),
  ];
}

function atMost(
  { seats: n, unitCost }: NonNullable<LetterFacts["renewsAtMost"]>,
  say: Say,
): string {
  return unitCost === null
    ? say("asks.renew.mostUnpriced", { n })
    : say("asks.renew.mostPriced", { n, price: unitCost });
}

/** In words for who approves it, and as Microsoft writes it, to be found in its portal. */
function committedTo(
  { billingPlan, term }: NonNullable<LetterFacts["commitment"]>,
  say: Say,
): string {
  const words = { term: say(`cli.term.${term}`), billing: say(`cli.billing.${billingPlan}`) };
  return `${say("cli.termBilled", words)} (${term} ${billingPlan})`;
}

/** An indirect reseller has no order of its own in Partner Center ("Create a new subscription"). */
function viaProvider({ ordersAtProvider }: LetterFacts, say: Say): Block[] {
  return ordersAtProvider === true ? [paragraph(say("asks.renew.provider"))] : [];
}

/** It may have been scheduled though nobody said so, and begun though somebody took it back. */
export function cancelRenewalToCspBlocks(facts: LetterFacts, say: Say): Block[] {
  return [
    paragraph(say("asks.unrenew.intro")),
    ...viaProvider(facts, say),
    factsBlock(sourceOf(facts), facts, say),
    steps(say, [say("asks.unrenew.step1"), say("asks.unrenew.step2"), say("asks.unrenew.step3")]),
  ];
}

function stepsBack(actor: ReturnType<typeof sourceActsOf>["actor"], say: Say): string[] {
  switch (actor) {
    case "sourcePartner":
      return [say("asks.back.partner"), say("letters.steps.partnerReadBack")];
    case "licensingPartner":
      return [say("asks.back.volume")];
    default:
      return [say("letters.steps.openProduct"), say("asks.back.turnOn")];
  }
}

export function purchaseOrderBlocks({ lapsing, money }: LetterFacts, say: Say): Block[] {
  return [
    paragraph(say("asks.order.intro")),
    ...(lapsing === undefined ? [] : [paragraph(say("asks.order.lapses", lapsing))]),
    ...(money === null ? [] : [paragraph(say("asks.order.amount"))]),
    steps(say, [say("asks.order.step1"), say("asks.order.step2")]),
    paragraph(say("asks.order.late")),
  ];
}

/** Quotes the letter that it takes back by its subject. */
export function takenBackBlocks(
  facts: LetterFacts,
  before: { readonly asked: string; readonly writtenOn: LocalDate },
  say: Say,
): Block[] {
  const { source } = facts;
  return [
    paragraph(say("asks.taken.intro", before)),
    ...(source === null ? [] : [factsBlock(source, facts, say)]),
    paragraph(say("asks.taken.done")),
    paragraph(say("asks.taken.anew")),
  ];
}

export function staysBlocks(say: Say): Block[] {
  return [paragraph(say("asks.stays.intro")), paragraph(say("asks.stays.moved"))];
}

/** Throws where the facts lack what stands in the way. */
export function lookRefusedBlocks({ kind, reason }: LetterFacts, say: Say): Block[] {
  if (reason === undefined) throw new Error(`a letter of kind ${kind} needs its reason`);
  return [
    paragraph(say("asks.refused.intro")),
    { kind: "points", title: say("people.reason"), items: [reason] },
    steps(say, [
      say("asks.refused.step1"),
      say("asks.refused.step2"),
      say("asks.refused.step3"),
      say("asks.refused.step4"),
    ]),
  ];
}

function sourceOf({ kind, source }: LetterFacts): NonNullable<LetterFacts["source"]> {
  if (source === null) throw new Error(`a letter of kind ${kind} needs a source`);
  return source;
}

function steps(say: Say, items: readonly string[]): Block {
  return { kind: "steps", title: say("letters.stepsTitle"), items: [...items] };
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}
