import { hashOfText } from "#lib/canonical-json.ts";
import { dateOf, parseInstant } from "#lib/instant.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentText, linkHash, personalHashOf } from "./chain.ts";
import { JournalFile } from "./journal-file.ts";
import { pathOf, rootFrom, sealOf, type SealedHead } from "./seal.ts";
import { verifyJournal } from "./verify-journal.ts";

const KEY = "a key of the move's own";
const MOVE = "mv-1";
const OTHERS: SealedHead[] = ["mv-0", "mv-2", "mv-3", "mv-4"].map((moveId) => ({
  moveId,
  sequence: 3,
  hash: hashOfText(moveId),
}));

function entriesOf(count: number): JournalFile["entries"] {
  const entries: JournalFile["entries"] = [];
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const personal = sequence % 3 === 0 ? { by: `Person ${sequence}` } : null;
    const content = contentText({
      moveId: MOVE,
      at: parseInstant(`2026-06-0${Math.min(9, sequence)}T00:00:00Z`),
      kind: "decided",
      subject: `step ${sequence}`,
      details: { seats: sequence },
      personalHash: personal === null ? null : personalHashOf(KEY, personal),
    });
    const hash = linkHash(entries.at(-1)?.hash ?? "", sequence, content);
    entries.push({ sequence, content, personal, hash });
  }
  return entries;
}

/** A journal of seven entries, sealed after the third and after the sixth. */
function journal(): JournalFile {
  const entries = entriesOf(7);
  const seals: JournalFile["seals"] = [];
  for (const sequence of [3, 6]) {
    const head = { moveId: MOVE, sequence, hash: entries[sequence - 1]?.hash ?? "" };
    const heads = [...OTHERS, head];
    const sealedAt = parseInstant(`2026-06-0${sequence}T12:00:00Z`);
    const stamp = { day: dateOf(sealedAt), sealedAt, previousHash: seals.at(-1)?.hash ?? null };
    const path = [...(pathOf(heads, MOVE) ?? [])];
    seals.push({ ...sealOf(heads, stamp), head: { sequence, hash: head.hash, path } });
  }
  return {
    schema: "handover.journal/1",
    moveId: MOVE,
    tenantId: "tenant",
    exportedAt: parseInstant("2026-07-01T00:00:00Z"),
    personalKey: KEY,
    entries,
    seals,
  };
}

/** Links everything anew, as somebody would who can write to the database. */
function relinked(entries: JournalFile["entries"]): JournalFile["entries"] {
  let previous = "";
  return entries.map((entry, index) => {
    previous = linkHash(previous, index + 1, entry.content);
    return { ...entry, sequence: index + 1, hash: previous };
  });
}

test("an untouched journal holds, and says what no seal covers yet", () => {
  const file = journal();
  const lastSeal = file.seals.at(-1)?.hash ?? "";
  expect(verifyJournal(file, lastSeal)).toEqual({
    ok: true,
    entries: 7,
    unsealed: 1,
    erased: 0,
    lastSeal,
  });
});

test("erasing what names a person leaves the chain as it was", () => {
  const file = journal();
  const entries = file.entries.map((entry) => ({ ...entry, personal: null }));
  expect(verifyJournal({ ...file, personalKey: null, entries }, null)).toMatchObject({
    ok: true,
    erased: 2,
  });
});

test("a word more than the hashes vouch for makes it no journal", () => {
  const file = journal();
  const [first, ...others] = file.entries;
  const added = { ...file, entries: [{ ...first, approvedBy: "Mallory" }, ...others] };
  expect(JournalFile.safeParse(file).success).toBe(true);
  expect(JournalFile.safeParse(added).success).toBe(false);
});

const withEntries = (change: (entries: JournalFile["entries"]) => JournalFile["entries"]) => () => {
  const file = journal();
  return { ...file, entries: change(file.entries) };
};
const atEntry = (index: number, change: Partial<JournalFile["entries"][number]>) =>
  withEntries((entries) =>
    entries.map((entry, at) => (at === index ? { ...entry, ...change } : entry)),
  );
const ofAnother = contentText({
  moveId: "mv-9",
  at: parseInstant("2026-06-07T00:00:00Z"),
  kind: "decided",
  subject: "step 7",
  details: {},
  personalHash: null,
});

const tampered: Readonly<Record<string, () => JournalFile>> = {
  "entryMissing 4": withEntries((entries) => entries.filter(({ sequence }) => sequence !== 4)),
  "entryMissing 1": withEntries((entries) => entries.toReversed()),
  "entryChanged 2": atEntry(1, { content: '{"moveId":"mv-1","personalHash":null}' }),
  "entryChanged 5": atEntry(4, { hash: hashOfText("x") }),
  "headChanged 2026-06-03": withEntries((entries) =>
    relinked(
      entries.map((entry, at) =>
        at === 1 ? { ...entry, content: entries[4]?.content ?? "" } : entry,
      ),
    ),
  ),
  "headChanged 2026-06-06": withEntries((entries) =>
    relinked(entries.filter(({ sequence }) => sequence !== 5)),
  ),
  "shorterThanSealed 2026-06-06": withEntries((entries) => entries.slice(0, 5)),
  "entryOfAnotherMove 7": withEntries((entries) =>
    relinked(entries.map((entry, at) => (at === 6 ? { ...entry, content: ofAnother } : entry))),
  ),
  "personalChanged 3": atEntry(2, { personal: { by: "Somebody else" } }),
  "personalChanged 6": atEntry(5, { personal: null }),
  "personalChanged 2": atEntry(1, { personal: { by: "Slipped in" } }),
  "sealMissing 2026-06-06": () => ({ ...journal(), seals: journal().seals.slice(1) }),
  "sealChanged 2026-06-03": () => {
    const file = journal();
    const seals = file.seals.map((seal, at) =>
      at === 0 ? { ...seal, sealedAt: parseInstant("2026-06-04T12:00:00Z") } : seal,
    );
    return { ...file, seals };
  },
};

describe("shows", () => {
  test.each(Object.entries(tampered))("%s", (fault, make) => {
    const [code, where] = fault.split(" ");
    const verdict = verifyJournal(make(), null);
    expect(verdict).toMatchObject({ ok: false });
    if (verdict.ok) return;
    expect(verdict.faults).toContainEqual({ code, where });
  });

  test("a journal that was rewritten whole, seals and all, by a seal kept elsewhere", () => {
    const file = journal();
    const kept = file.seals[1]?.hash ?? "";
    const rewritten = { ...file, seals: [], entries: relinked(file.entries.slice(0, 4)) };
    expect(verifyJournal(rewritten, null)).toMatchObject({ ok: true });
    const faults = [{ code: "sealNotKnown", where: null }];
    expect(verifyJournal(rewritten, kept)).toEqual({ ok: false, faults });
  });

  test.each([null, {}, { schema: "handover.journal/1" }, "text"])("%j is no journal", (value) => {
    expect(verifyJournal(value, null)).toEqual({
      ok: false,
      faults: [{ code: "notAJournal", where: null }],
    });
  });
});

test("every head of a seal leads to its root, and no other does", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (count, picked) => {
      const heads = Array.from({ length: count }, (_, n) => ({
        moveId: `mv-${n}`,
        sequence: n + 1,
        hash: hashOfText(String(n)),
      }));
      const head = heads[picked % count];
      if (head === undefined) return;
      const sealedAt = parseInstant("2026-06-01T00:00:00Z");
      const { root } = sealOf(heads, { day: dateOf(sealedAt), sealedAt, previousHash: null });
      const path = pathOf(heads, head.moveId) ?? [];
      expect(rootFrom(head, path)).toBe(root);
      expect(rootFrom({ ...head, sequence: head.sequence + 1 }, path)).not.toBe(root);
    }),
  );
});
