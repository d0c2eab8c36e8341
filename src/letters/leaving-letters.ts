// The letters while a customer goes to another partner.

import type { Block } from "./block.ts";
import type { LetterFacts } from "./letter-kind.ts";
import { doNotBlock } from "./source-letters.ts";
import type { Say } from "./speaker.ts";

/** Throws where the facts lack what we sell. */
export function replaceLicensesBlocks({ kind, leaving }: LetterFacts, say: Say): Block[] {
  if (leaving === undefined) throw new Error(`a letter of kind ${kind} needs what ends`);
  return [
    paragraph(say("leaving.letter.intro")),
    {
      kind: "points",
      title: say("leaving.letter.title"),
      items: leaving.map(({ endsAt, needed, title }) =>
        say(needed === 0 ? "leaving.letter.carried" : "leaving.letter.bare", {
          title,
          needed,
          endsAt: endsAt ?? say("leaving.end.unknown"),
        }),
      ),
    },
    paragraph(say("leaving.letter.renews")),
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: [
        say("leaving.letter.step1"),
        say("leaving.letter.step2"),
        say("leaving.letter.step3"),
      ],
    },
    doNotBlock(true, say),
  ];
}

export function answerTransferBlocks(say: Say): Block[] {
  return [
    paragraph(say("leaving.request.intro")),
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: [say("leaving.request.step1"), say("leaving.request.step2")],
    },
  ];
}

export function settleBlocks(say: Say): Block[] {
  return [
    paragraph(say("leaving.settle.intro")),
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: [
        say("leaving.settle.step1"),
        say("leaving.settle.step2"),
        say("leaving.settle.step3"),
      ],
    },
  ];
}

export function leftBlocks(say: Say): Block[] {
  return [paragraph(say("leaving.left.intro")), paragraph(say("leaving.left.thanks"))];
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}
