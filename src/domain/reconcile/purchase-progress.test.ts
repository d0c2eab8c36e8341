import { parseInstant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import type { JournalEntry } from "./journal-entry.ts";
import {
  isRaiseUnanswered,
  orderEntry,
  orderProgress,
  type OrderEvent,
} from "./purchase-progress.ts";

const NOW = parseInstant("2026-06-01T00:00:00Z");
const KEY = "mv-1/sku/1";
const cart = { cartId: "cart-1", seats: 5 };

function journal(...events: readonly OrderEvent[]): JournalEntry[] {
  return events.map((event, sequence) => ({
    moveId: "mv-1",
    sequence,
    ...orderEntry(KEY, NOW, event),
    personal: null,
  }));
}

const built = { event: "cartBuilt", ...cart } as const;
const checkingOut = { event: "checkingOut", ...cart } as const;
const ordered = { event: "ordered", subscriptionId: "ours-1", seats: 5 } as const;
const refused = { event: "refused", reason: "microsoft/13605" } as const;

test("a cart that was only built was not bought", () => {
  expect(orderProgress(journal(built), KEY)).toEqual({ state: "nothingSent" });
});

test("from the intent to check out, the cart may have been bought", () => {
  expect(orderProgress(journal(built, checkingOut), KEY)).toEqual({
    state: "maybeOrdered",
    cartId: "cart-1",
    since: NOW,
  });
});

test("an answer settles it, either way", () => {
  expect(orderProgress(journal(built, checkingOut, ordered), KEY)).toMatchObject({
    state: "ordered",
    subscriptionId: "ours-1",
  });
  expect(orderProgress(journal(built, checkingOut, refused), KEY).state).toBe("nothingSent");
  expect(orderProgress(journal(checkingOut, refused, built, checkingOut), KEY).state).toBe(
    "maybeOrdered",
  );
});

test("entries of another purchase say nothing", () => {
  expect(orderProgress(journal(checkingOut, ordered), "mv-1/sku/2").state).toBe("nothingSent");
});

test("a raise is unanswered until it was bought or refused, whatever becomes of others", () => {
  const entry = (details: JournalEntry["details"], subject = KEY): JournalEntry => ({
    moveId: "mv-1",
    sequence: 0,
    at: NOW,
    kind: "intent",
    subject,
    details,
    personal: null,
  });
  const raising = entry({ event: "raising", from: 5, to: 7 });
  const bought = entry({ bought: "raise", seats: 7 });
  const answered = (...entries: readonly JournalEntry[]) =>
    !isRaiseUnanswered(entries, "mv-1/sku/");
  expect(answered()).toBe(true);
  expect(answered(raising)).toBe(false);
  expect(answered(raising, bought)).toBe(true);
  expect(answered(raising, ...journal(refused))).toBe(true);
  expect(answered(bought, raising)).toBe(false);
  const ofAnother = entry({ bought: "raise", seats: 7 }, "mv-1/other/1");
  expect(answered(raising, ofAnother)).toBe(false);
});
