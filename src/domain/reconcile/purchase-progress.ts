// How far an order has come, read from the journal alone: what a killed process left behind.

import type { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { JournalEntry, NewJournalEntry } from "./journal-entry.ts";

/** What the journal holds about an order, all under its step key. */
const OrderEvent = z.discriminatedUnion("event", [
  /** A cart was built and its lines are without errors. */
  z.object({ event: z.literal("cartBuilt"), cartId: z.string(), seats: z.number() }),
  /** Written before the checkout is sent: from here on the cart may have been bought. */
  z.object({ event: z.literal("checkingOut"), cartId: z.string(), seats: z.number() }),
  z.object({ event: z.literal("ordered"), subscriptionId: z.string(), seats: z.number() }),
  /** Microsoft answered that the cart was not bought. */
  z.object({ event: z.literal("refused"), reason: z.string() }),
]);
export type OrderEvent = z.infer<typeof OrderEvent>;

export type OrderProgress =
  | { readonly state: "nothingSent" }
  /** A checkout was sent and its answer is not known. */
  | { readonly state: "maybeOrdered"; readonly cartId: string; readonly since: Instant }
  | { readonly state: "ordered"; readonly subscriptionId: string; readonly seats: number };

export function orderEntry(stepKey: string, at: Instant, event: OrderEvent): NewJournalEntry {
  const kind = event.event === "checkingOut" ? "intent" : "outcome";
  return { at, kind, subject: stepKey, details: event };
}

/**
 * Of the purchases with keys that begin so, the last is a raise whose answer is not known: it may be what is under way on
 * that subscription.
 */
export function isRaiseUnanswered(journal: readonly JournalEntry[], stepKeys: string): boolean {
  const last = journal.findLast(
    ({ details, subject }) =>
      subject.startsWith(stepKeys) &&
      (details["event"] === "raising" ||
        details["event"] === "refused" ||
        details["bought"] !== undefined),
  );
  return last?.details["event"] === "raising";
}

export function orderProgress(journal: readonly JournalEntry[], stepKey: string): OrderProgress {
  let progress: OrderProgress = { state: "nothingSent" };
  for (const entry of journal) {
    if (entry.subject !== stepKey) continue;
    const parsed = OrderEvent.safeParse(entry.details);
    if (!parsed.success) continue;
    const event = parsed.data;
    if (event.event === "ordered") {
      return { state: "ordered", subscriptionId: event.subscriptionId, seats: event.seats };
    }
    if (event.event === "refused") progress = { state: "nothingSent" };
    if (event.event === "checkingOut") {
      progress = { state: "maybeOrdered", cartId: event.cartId, since: entry.at };
    }
  }
  return progress;
}
