// What our own operator orders at the provider: everything that the order needs, and nothing to look up.

import type { Block } from "./block.ts";
import type { LetterFacts } from "./letter-kind.ts";
import type { Say } from "./speaker.ts";

/** What Microsoft is asked for; throws where the facts lack it. */
export function missingSeatsBlocks({ kind, missing }: LetterFacts, say: Say): Block[] {
  if (missing === undefined) throw new Error(`a letter of kind ${kind} needs what is missing`);
  return [
    { kind: "paragraph", text: say("asks.seats.intro") },
    {
      kind: "points",
      title: say("asks.seats.facts"),
      items: [
        say("asks.seats.ordered", { ...missing }),
        say("asks.seats.subscription", { ...missing }),
        ...(missing.usersInError === 0 ? [] : [say("asks.seats.users", { ...missing })]),
      ],
    },
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: [say("asks.seats.step1"), say("asks.seats.step2"), say("asks.seats.step3")],
    },
  ];
}

/** Throws where the facts lack the order. */
export function orderBlocks({ kind, order }: LetterFacts, say: Say): Block[] {
  if (order === undefined) throw new Error(`a letter of kind ${kind} needs its order`);
  const { ceiling, line, raises, seatsAfter, termMonths, title, until } = order;
  return [
    { kind: "paragraph", text: say("ordering.letter.intro") },
    {
      kind: "points",
      title: say("ordering.letter.order"),
      items: [
        raises === null
          ? say("ordering.letter.new", { title, seats: seatsAfter })
          : say("ordering.letter.raise", { title, seats: seatsAfter, subscriptionId: raises }),
        say("ordering.letter.term", { months: termMonths }),
        ...(ceiling === null ? [] : [say("ordering.letter.ceiling", { ceiling })]),
        ...(until === null ? [] : [say("ordering.letter.until", { until })]),
        say("ordering.letter.line", { line }),
      ],
    },
    {
      kind: "steps",
      title: say("letters.stepsTitle"),
      items: [
        say("ordering.letter.step1"),
        say("ordering.letter.step2"),
        say("ordering.letter.step3"),
      ],
    },
  ];
}
