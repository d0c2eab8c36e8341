import { expect, test } from "vitest";
import fc from "fast-check";
import type { MoveDetails } from "#contract/views.ts";
import { journalPairs } from "./journal-pairs.ts";

type Entry = MoveDetails["journal"][number];

function journalOf(entries: readonly (readonly [Entry["kind"], string])[]): Entry[] {
  return entries.map(([kind, subject], sequence) => ({ kind, subject, sequence }) as Entry);
}

test("an outcome stands with the last intent of its subject; an intent without one is open", () => {
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
  expect(
    pairs.map(({ entry, intent, isOpen }) => [entry.sequence, intent?.sequence, isOpen]),
  ).toEqual([
    [1, undefined, true],
    [2, undefined, false],
    [3, 0, false],
    [4, undefined, true],
    [5, undefined, false],
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
      for (const { entry: own, isOpen } of pairs) if (isOpen) expect(own.kind).toBe("intent");
    }),
  );
});
