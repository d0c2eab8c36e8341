// The mailman carries letters from the product's outbox to the people of the world, and what they
// answer back to the human step that asked. He knows nothing of moves and plans.

import type { Carrier } from "./conductor.ts";

/** A letter as the outbox shows it. */
export interface OutgoingLetter {
  readonly letterId: string;
  readonly kind: string;
  readonly moveId: string;
  readonly tenantId: string;
  readonly humanStepId: string | null;
  readonly recipientRole: string;
  /** The source subscription it is about, where it is about one. */
  readonly lineId: string | null;
  /** Subscriptions that it names; who is asked to hand over reads them in the letter. */
  readonly names?: readonly string[];
  /** What it asks to be ordered, as whoever reads it finds it. */
  readonly order?: OrderSlip;
  /** How many seats it asks the source to be left with, or renewed with. */
  readonly seatsTo?: number;
  /** The kind of the letter that it takes back; whoever reads it knows that one. */
  readonly takesBack?: string;
  /** For how long it asks to be renewed, and how that is billed. */
  readonly commitment?: Pick<OrderSlip, "term" | "billingCycle">;
}

interface OrderSlip {
  readonly productId: string;
  readonly catalogSkuId: string;
  readonly term: string;
  readonly billingCycle: string;
  readonly seats: number;
  readonly reference: string;
  /** Not approved for any later. */
  readonly until?: string;
}

export interface IncomingReply {
  readonly id: string;
  readonly letterId: string;
  readonly letterKind: string;
  readonly by: string;
  readonly outcome: "done" | "refused";
}

/** The product's side: over its HTTP API, or in the same process. */
export interface Outbox {
  /** Letters written after the one named, oldest first. */
  lettersAfter(letterId: string | null): Promise<readonly OutgoingLetter[]>;
  answer(
    humanStepId: string,
    reply: { readonly outcome: "done" | "refused"; readonly by: string; readonly letterId: string },
  ): Promise<void>;
  /** Approves the move's present band by its hash, as the operator who was shown it. */
  approve(moveId: string, by: string): Promise<void>;
}

/**
 * What a person of the sandbox writes beside an answer: which letter they had before them, as the subject of a mail says
 * it in every language.
 */
export function inAnswerTo(letterId: string): string {
  return `Re: ${letterId}`;
}

/** The people's side: the sandbox's control API. */
export interface Letterbox {
  deliver(letter: OutgoingLetter): Promise<void>;
  repliesAfter(replyId: string | null): Promise<readonly IncomingReply[]>;
}

export interface MailmanOptions {
  readonly outbox: Outbox;
  readonly letterbox: Letterbox;
  /** Whether the world's scripted operator approves plans; where a person sits at the console, no. */
  readonly operatorIsScripted: boolean;
}

/**
 * A mailman who starts at the first letter and the first reply. Delivering a letter or a reply twice
 * (after a restart) changes nothing on either side.
 */
export function createMailman({ outbox, letterbox, operatorIsScripted }: MailmanOptions): Carrier {
  const delivered = new Map<string, OutgoingLetter>();
  let lastLetter: string | null = null;
  let lastReply: string | null = null;

  async function carryLetters(): Promise<number> {
    const letters = await outbox.lettersAfter(lastLetter);
    for (const letter of letters) {
      if (letter.recipientRole !== "operator" || operatorIsScripted)
        await letterbox.deliver(withTakenBack(letter));
      delivered.set(letter.letterId, letter);
      lastLetter = letter.letterId;
    }
    return letters.length;
  }

  /** It is about the same step as the letter that it takes back. */
  function withTakenBack(letter: OutgoingLetter): OutgoingLetter {
    if (letter.kind !== "takenBack") return letter;
    const asked = [...delivered.values()].find(
      ({ humanStepId }) => humanStepId !== null && humanStepId === letter.humanStepId,
    );
    return asked === undefined ? letter : { ...letter, takesBack: asked.kind };
  }

  async function carryReplies(): Promise<number> {
    const replies = await letterbox.repliesAfter(lastReply);
    for (const reply of replies) {
      const letter = delivered.get(reply.letterId);
      if (letter !== undefined) await answer(letter, reply);
      lastReply = reply.id;
    }
    return replies.length;
  }

  async function answer(letter: OutgoingLetter, reply: IncomingReply): Promise<void> {
    const { by, outcome, letterId } = reply;
    if (letter.kind === "approvePlan" && outcome === "done")
      return outbox.approve(letter.moveId, by);
    if (letter.humanStepId !== null)
      await outbox.answer(letter.humanStepId, { outcome, by, letterId });
  }

  return {
    async carry() {
      return (await carryLetters()) + (await carryReplies());
    },
  };
}

/** The letter with what its reader finds in its text and acts on: which subscriptions, what to order, how many seats. */
export function asRead(letter: OutgoingLetter & { readonly text: string }): OutgoingLetter {
  return { ...letter, ...readingOf(letter)?.(letter.text) };
}

/** Of a letter that only its text tells what to do with: what its reader finds there; null for every other. */
export function readingOf({
  kind,
}: Pick<OutgoingLetter, "kind">):
  ((text: string) => Pick<OutgoingLetter, "commitment" | "names" | "order" | "seatsTo">) | null {
  switch (kind) {
    case "ownershipTransfer":
      return (text) => ({ names: subscriptionsIn(text) });
    case "placeOrder":
      return orderIn;
    case "reduceSeats":
      return seatsToIn;
    case "renewToCsp":
      return renewalIn;
    default:
      return null;
  }
}

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

const ORDER_LINE =
  /\b([A-Z0-9]{12}):([A-Z0-9]{4}) (P\d[MY]) (monthly|annual|triennial) (\d+) (\S+)/;
const ORDER_LIMIT = / until (\d{4}-\d{2}-\d{2}T\S+)/;

function orderIn(text: string): Pick<OutgoingLetter, "order"> {
  const [, productId, catalogSkuId, term, billingCycle, seats, reference] =
    ORDER_LINE.exec(text) ?? [];
  if (productId === undefined || catalogSkuId === undefined || term === undefined) return {};
  if (billingCycle === undefined || reference === undefined) return {};
  const [, until] = ORDER_LIMIT.exec(text) ?? [];
  const order = { productId, catalogSkuId, term, billingCycle, seats: Number(seats), reference };
  return { order: until === undefined ? order : { ...order, until } };
}

function seatsToIn(text: string): Pick<OutgoingLetter, "seatsTo"> {
  const [, seatsTo] = /\b\d+ → (\d+)\b/.exec(text) ?? [];
  return seatsTo === undefined ? {} : { seatsTo: Number(seatsTo) };
}

function renewalIn(text: string): Pick<OutgoingLetter, "commitment" | "seatsTo"> {
  const [, seatsTo] = /\) × (\d+)\b/.exec(text) ?? [];
  const [, term, billingCycle] = /\((P\d[MY]) (monthly|annual|triennial)\)/.exec(text) ?? [];
  return {
    ...(seatsTo === undefined ? {} : { seatsTo: Number(seatsTo) }),
    ...(term === undefined || billingCycle === undefined
      ? {}
      : { commitment: { term, billingCycle } }),
  };
}

/** As whoever reads the letter finds them. */
function subscriptionsIn(text: string): readonly string[] {
  return [...new Set(text.match(GUID))];
}
