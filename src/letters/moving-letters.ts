// The two letters that follow an approval: what will happen and when, and what to do if users are cut.

import type { Block } from "./block.ts";
import type { LetterFacts, MovingProduct } from "./letter-kind.ts";
import { doNotBlock } from "./source-letters.ts";
import type { Say } from "./speaker.ts";

export function overviewBlocks(facts: LetterFacts, say: Say): Block[] {
  return [
    paragraph(say("letters.overview.intro")),
    {
      kind: "points",
      title: say("letters.overview.movingTitle"),
      items: movingIn(facts).map((product) => movingSentence(product, say)),
    },
    {
      kind: "points",
      title: say("letters.overview.usersTitle"),
      items: [say("letters.overview.covered"), say("letters.overview.unchanged")],
    },
    {
      kind: "points",
      title: say("letters.overview.askTitle"),
      items: movingIn(facts).every(({ way }) => way === "handedOver")
        ? [say("letters.overview.askNothing")]
        : [say("letters.overview.askStop"), say("letters.overview.askEnd")],
    },
    doNotBlock(true, say),
    paragraph(say("letters.microsoftMails")),
  ];
}

/**
 * Licenses stay assigned when the seats behind them end, so that buying the same product again brings
 * the services back without touching a user (operating experience).
 */
export function emergencyCardBlocks(facts: LetterFacts, say: Say): Block[] {
  return [
    paragraph(say("letters.emergencyCard.intro")),
    paragraph(say("letters.emergencyCard.meaning")),
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: [
        say("letters.emergencyCard.call"),
        say("letters.emergencyCard.buy"),
        say("letters.emergencyCard.count"),
        say("letters.emergencyCard.wait"),
      ],
    },
    {
      kind: "facts",
      title: say("letters.emergencyCard.productsTitle"),
      rows: [...seatsByTitle(movingIn(facts))].map(([title, seats]) => ({
        label: title,
        value: say("letters.licenses", { n: seats }),
      })),
    },
    {
      kind: "points",
      title: say("letters.doNot.title"),
      items: [
        say("letters.doNot.unassign"),
        say("letters.emergencyCard.doNotUsers"),
        say("letters.doNot.delete"),
        say("letters.doNot.domain"),
      ],
    },
  ];
}

/** Throws where the facts lack the source that ends. */
export function watchBlocks({ isRestored, kind, source }: LetterFacts, say: Say): Block[] {
  if (source === null) throw new Error(`a letter of kind ${kind} needs the source that ends`);
  const { endsAt, seats, title } = source;
  return [
    paragraph(
      say(isRestored === true ? "letters.watchCutover.restored" : "letters.watchCutover.intro"),
    ),
    {
      kind: "facts",
      title: say("letters.emergencyCard.productsTitle"),
      rows: [{ label: title, value: say("letters.licenses", { n: seats }) }],
    },
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: [
        say("letters.watchCutover.reach", { endsAt: endsAt ?? "" }),
        say("letters.watchCutover.cut"),
        say("letters.watchCutover.closes"),
      ],
    },
  ];
}

function movingSentence(product: MovingProduct, say: Say): string {
  const { title } = product;
  const named = { title, seats: say("letters.licenses", { n: product.seats }) };
  switch (product.way) {
    case "handedOver": {
      const { orderAt } = product;
      return orderAt === null
        ? say("letters.overview.handedOver", named)
        : say("letters.overview.handedOverElse", { ...named, orderAt });
    }
    case "renewedToCsp":
      return say("letters.overview.renewed", { ...named, endsAt: product.endsAt });
    case "ordered": {
      const { endsAt, orderAt } = product;
      return endsAt === null
        ? say("letters.overview.movingOpen", { ...named, orderAt })
        : say("letters.overview.moving", { ...named, orderAt, endsAt });
    }
  }
}

/** Several subscriptions of one product are one pool of seats. */
function seatsByTitle(products: readonly MovingProduct[]): Map<string, number> {
  const seatsOf = new Map<string, number>();
  for (const { seats, title } of products) seatsOf.set(title, (seatsOf.get(title) ?? 0) + seats);
  return seatsOf;
}

function movingIn({ kind, moving = [] }: LetterFacts): readonly MovingProduct[] {
  if (moving.length === 0) throw new Error(`a letter of kind ${kind} needs what moves`);
  return moving;
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}
