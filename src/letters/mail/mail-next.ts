// Mails one letter of the outbox: taken, handed over, its end kept. Refusals go into the move's journal.

import type { Clock } from "#lib/clock.ts";
import type { Letter } from "#store/port.ts";
import type { Store } from "#store/open-store.ts";
import { linkExpiry, type CustomerLinks } from "../customer-link/customer-links.ts";
import { withLink } from "../customer-link/link-in-letter.ts";
import type { Postman, RefusedAddress } from "./smtp.ts";

export interface MailRoom {
  readonly store: Pick<Store, "customerLinks" | "humanSteps" | "letters" | "mailings" | "moves">;
  readonly partnerId: string;
  readonly clock: Pick<Clock, "now">;
  readonly postman: Postman;
  readonly links: CustomerLinks;
}

/** Longer than any conversation with an SMTP server. */
const LEASE_SECONDS = 300;
const ATTEMPTS_MAX = 100; // about four days
const PUT_OFF_SECONDS_MAX = 3_600;

/** What became of the letter; null where none is due. `why`: a code that names nobody. */
export type Mailed =
  | { readonly letterId: string; readonly result: "sent" | "refused" }
  | { readonly letterId: string; readonly result: "later"; readonly why: string };

/** A letter may be handed over twice (a crash in between), always under the same Message-ID, and never not at all. */
export async function mailNext(room: MailRoom): Promise<Mailed | null> {
  const { partnerId, postman, store } = room;
  const taken = await store.mailings.take(partnerId, LEASE_SECONDS);
  if (taken === null) return null;
  const { attempts, letterId } = taken;
  const letter = await store.letters.find(partnerId, letterId);
  if (letter === null) throw new Error(`no letter ${letterId}`);
  const generation = await store.customerLinks.generation(partnerId, letter.moveId);
  const steps = await store.humanSteps.listOfMove(partnerId, letter.moveId);
  const expiresAt = linkExpiry(letter.writtenAt, steps);
  const posted = await postman.post(withLink(letter, room.links, { generation, expiresAt }));
  if (posted.result === "later" && attempts < ATTEMPTS_MAX) {
    const wait = Math.min(30 * 2 ** Math.min(attempts - 1, 10), PUT_OFF_SECONDS_MAX);
    await store.mailings.putOff(partnerId, letterId, wait);
    return { letterId, ...posted };
  }
  const refused = posted.result === "later" ? givenUp(letter, posted.why) : posted.refused;
  // The journal first: a crash in between repeats the attempt, and what it said is not lost.
  if (refused.length > 0) await journalRefusal(room, letter, refused);
  const result = posted.result === "sent" ? "sent" : "refused";
  await store.mailings.close(partnerId, letterId, result);
  return { letterId, result };
}

function givenUp({ to }: Letter, why: string): readonly RefusedAddress[] {
  return to.map((address) => ({ address, answer: why }));
}

async function journalRefusal(
  { clock, partnerId, store }: MailRoom,
  { kind, letterId, moveId }: Letter,
  refused: readonly RefusedAddress[],
): Promise<void> {
  const at = await clock.now();
  const personal = { refused: refused.map(({ address, answer }) => ({ address, answer })) };
  const details = { letterId, letterKind: kind, addressesRefused: refused.length };
  await store.moves.recordAct({
    partnerId,
    moveId,
    approval: null,
    humanStep: null,
    journal: [{ at, kind: "outcome", subject: "mail", details, personal }],
    wakeAt: at,
  });
}
