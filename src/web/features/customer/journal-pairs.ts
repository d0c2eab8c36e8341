// An intent and what came of it under the same name are one thing that happened: told once, with how long it took. What
// was answered under another name stands beside it, as the journal has it.

import type { MoveDetails } from "#contract/views.ts";

type Entry = MoveDetails["journal"][number];

export interface JournalPair {
  /** The outcome, where there is one; otherwise what stands alone. */
  readonly entry: Entry;
  /** Written before it was sent; null where the entry answers none. */
  readonly intent: Entry | null;
}

/** In the order of `journal`, the oldest first; each entry stands in exactly one pair. */
export function journalPairs(journal: readonly Entry[]): readonly JournalPair[] {
  const waiting = new Map<string, Entry>();
  const answered = new Map<Entry, Entry>();
  for (const entry of journal) {
    const intent = waiting.get(entry.subject);
    if (entry.kind === "intent") waiting.set(entry.subject, entry);
    if (entry.kind !== "outcome" || intent === undefined) continue;
    answered.set(entry, intent);
    waiting.delete(entry.subject);
  }
  const told = new Set(answered.values());
  return journal
    .filter((entry) => !told.has(entry))
    .map((entry) => ({ entry, intent: answered.get(entry) ?? null }));
}
