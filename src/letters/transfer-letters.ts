// The letters about a transfer of billing ownership: the request to the source partner, and what only our
// own operator can clear.

import type { Block } from "./block.ts";
import type { LetterFacts, TransferItem } from "./letter-kind.ts";
import type { Say } from "./speaker.ts";

/** Throws where the facts lack the list that was agreed. */
export function transferBlocks(facts: LetterFacts, say: Say): Block[] {
  const { transfer } = facts;
  if (transfer === undefined) throw new Error(`a letter of kind ${facts.kind} needs its transfer`);
  const agreed = points("transfers.letter.agreed", transfer.agreed, say);
  switch (facts.kind) {
    case "reviewTransfer":
      return [
        paragraph(say("transfers.letter.review.intro")),
        ...points("transfers.letter.review.unexpected", transfer.unexpected, say),
        ...(facts.money === null || transfer.unexpected.length === 0
          ? []
          : [paragraph(say("transfers.letter.review.committed"))]),
        ...points("transfers.letter.review.missing", transfer.missing, say),
        ...points("transfers.letter.review.different", transfer.different, say),
        paragraph(say("transfers.letter.review.action")),
      ];
    case "transferStuck": {
      const bought = facts.money ?? say("transfers.letter.stuck.unknown");
      return [
        paragraph(say("transfers.letter.stuck.intro", { bought })),
        ...agreed,
        paragraph(say("transfers.letter.stuck.action")),
      ];
    }
    default:
      return [
        paragraph(say("transfers.letter.ask.intro")),
        ...agreed,
        paragraph(say("transfers.letter.ask.keeps")),
        {
          kind: "steps",
          title: say("letters.stepsTitle"),
          items: [
            say("transfers.letter.ask.step1"),
            say("transfers.letter.ask.step2"),
            say("transfers.letter.ask.step3"),
          ],
        },
        paragraph(say("transfers.letter.ask.meanwhile")),
      ];
  }
}

function points(
  title:
    | "transfers.letter.agreed"
    | "transfers.letter.review.unexpected"
    | "transfers.letter.review.missing"
    | "transfers.letter.review.different",
  items: readonly TransferItem[],
  say: Say,
): Block[] {
  if (items.length === 0) return [];
  const lines = items.map((item) => say("transfers.letter.line", { ...item }));
  return [{ kind: "points", title: say(title), items: lines }];
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}
