import { expect, test } from "vitest";
import fc from "fast-check";
import type { MoveDetails } from "#contract/views.ts";
import { journalPairs } from "./journal-pairs.ts";

type Entry = MoveDetails["journal"][number];

function journalOf(entries: readonly (readonly [Entry["kind"], string])[]): Entry[] {
  return entries.map(([kind, subject], sequence) => ({ kind, subject, sequence }) as Entry);
}

test("an outcome stands with the last intent of its subject; an intent without one stands alone", () => {
  const pairs = journalPairs(
    journalOf([
      ["intent", "cart"],
      ["intent", "checkout"],
      ["observed", "cart"],
      ["outcome", "cart"],
      ["intent", "cart"],
      ["outcome", "mail"],
    ]),
  );
  expect(pairs.map(({ entry, intent }) => [entry.sequence, intent?.sequence])).toEqual([
    [1, undefined],
    [2, undefined],
    [3, 0],
    [4, undefined],
    [5, undefined],
  ]);
});

test("nothing is lost and nothing told twice, whatever a journal holds", () => {
  const entry = fc.tuple(
    fc.constantFrom<Entry["kind"]>("intent", "outcome", "observed", "decided", "person"),
    fc.constantFrom("cart", "checkout"),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
      const journal = journalOf(entries);
      const pairs = journalPairs(journal);
      const told = pairs.flatMap(({ entry: own, intent }) =>
        intent === null ? [own] : [intent, own],
      );
      expect(told.toSorted((a, b) => a.sequence - b.sequence)).toEqual(journal);
      for (const { entry: own, intent } of pairs) {
        if (intent !== null) expect([intent.kind, own.kind]).toEqual(["intent", "outcome"]);
      }
    }),
  );
});
