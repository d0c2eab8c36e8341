import { Writable } from "node:stream";
import { expect, test } from "vitest";
import type { MoveDetails, MoveRow } from "#contract/views.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";
import { journalWords } from "#phrases/journal-words.ts";
import { createTerminal } from "./terminal.ts";
import { errorText, stateOf } from "./words.ts";

function terminal(language: PhraseLanguage) {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  return createTerminal(language, { stdout: nowhere, stderr: nowhere });
}

type Counts = Partial<NonNullable<MoveRow["lineCounts"]>>;

function done(counts: Counts, language: PhraseLanguage = "en"): string {
  const lineCounts = { moved: 0, kept: 0, ignored: 0, refused: 0, open: 0, ...counts };
  const move = { status: "done" as const, refusal: null, openHumanSteps: [], lineCounts };
  return stateOf(move, terminal(language));
}

test("a move that is done says what it came to", () => {
  expect(done({ moved: 2, kept: 1, refused: 1, ignored: 5 })).toBe(
    "Done: 2 moved, 1 kept, 1 refused",
  );
  expect(done({ refused: 1 })).toBe("Done: 1 refused");
  expect(done({ ignored: 5 })).toBe("Done: 5 ignored");
  expect(done({})).toBe("Done");
});

test("its numbers follow each language's own rules", () => {
  expect(done({ moved: 1 }, "ru")).toBe("Завершено: 1 перенесена");
  expect(done({ moved: 3 }, "ru")).toBe("Завершено: 3 перенесены");
  expect(done({ moved: 11 }, "ru")).toBe("Завершено: 11 перенесено");
  expect(done({ moved: 1, kept: 2 }, "it")).toBe("Concluso: 1 spostata, 2 mantenute");
});

test("an error names a field in the reader's words, and a place in a file as it is", () => {
  const said = (at: string) => {
    const params = { at, reason: "missing", expected: [], limit: 0, others: ["by"], more: 1 };
    return errorText("INPUT_INVALID", terminal("it"), params);
  };
  expect(said("wanted.seats")).toMatch(/“Licenze”.*Nome della persona/);
  expect(said("world.json:2:3")).toContain("“world.json:2:3”");
});

const MOVE = "mv-1";
const LINE = "4d35398c-5846-447c-a58a-e3e0dbd92da9";
const OURS = "72f1e3ea-fc9e-4bf0-8a8c-012324e1ab58";
const SKU = "c5928f49-12ba-48f7-ada3-0d743a3601d5";

type Entry = Pick<MoveDetails["journal"][number], "kind" | "subject" | "details"> & {
  readonly personal?: Record<string, string>;
};

function inWords(entries: readonly Entry[], language: PhraseLanguage = "en"): string[] {
  const at = "2026-06-01T00:00:00.000Z" as MoveDetails["journal"][number]["at"];
  const journal = entries.map(({ personal = null, ...entry }, sequence) => ({
    ...entry,
    personal,
    at,
    sequence,
    moveId: MOVE,
  }));
  const line = { lineId: LINE, skuId: SKU, title: "Visio Plan 2", seats: 10 };
  const lines = [{ ...line, outcome: "open" as const, code: null }];
  const move = { moveId: MOVE, journal, lines, current: null } as unknown as MoveDetails;
  return journal.map(journalWords(move, terminal(language)));
}

test("the journal speaks of steps and products, never of ids", () => {
  const dueAt = "2026-08-12T00:00:00.000Z";
  const told = inWords([
    { kind: "decided", subject: `${MOVE}/stopRenewal/${LINE}`, details: { letter: 0, dueAt } },
    { kind: "decided", subject: `${MOVE}/stopRenewal/${LINE}`, details: { letter: 2, dueAt } },
    {
      kind: "person",
      subject: `${MOVE}/stopRenewal/${LINE}`,
      details: { outcome: "done" },
      personal: { by: "Ada" },
    },
    {
      kind: "outcome",
      subject: `${MOVE}/${SKU}/1`,
      details: { bought: "order", subscriptionId: OURS, seats: 1, contingency: false },
    },
    { kind: "observed", subject: OURS, details: { verified: 10 } },
    { kind: "observed", subject: LINE, details: { source: "gone" } },
    { kind: "decided", subject: "move", details: { refused: "REGION_DIFFERENT" } },
  ]);
  expect(told).toEqual([
    "Asked: Turn off the renewal of the source: Visio Plan 2 (due: 12 August 2026 at 00:00 UTC)",
    "Reminder 2: Turn off the renewal of the source: Visio Plan 2",
    "Ada reports: done. Turn off the renewal of the source: Visio Plan 2",
    "Visio Plan 2: bought, now 1 license",
    "Visio Plan 2: our licenses are verified (10 licenses)",
    "Visio Plan 2: the source has ended",
    "The move is refused: The customer’s tenant is in another CSP authorization region",
  ]);
});

test("what people decide about the customer’s page and everybody’s licenses is told with their name", () => {
  const personal = { by: "Ada" };
  const told = inWords([
    { kind: "person", subject: "customerLink", details: { made: true }, personal },
    { kind: "person", subject: "customerLink", details: { withdrawn: true }, personal },
    { kind: "observed", subject: "customerLink", details: { refused: "expired" } },
    { kind: "person", subject: "customerAnswer", details: { outcome: "approved" }, personal },
    { kind: "person", subject: "customerAnswer", details: { outcome: "refused" }, personal },
    { kind: "decided", subject: "licenses", details: { event: "rollbackAsked" }, personal },
  ]);
  expect(told).toEqual([
    "Link to the customer’s page made: Ada",
    "All links to the customer’s page withdrawn: Ada",
    "Somebody came to the customer’s page with a link that opens nothing",
    "The customer agrees: Ada",
    "The customer does not agree: Ada",
    "Licenses are to be put back as they were: Ada",
  ]);
});

test("what no text knows is shown by its kind and subject", () => {
  const entry: Entry = { kind: "observed", subject: "something new", details: { x: 1 } };
  expect(inWords([entry])).toEqual(["Observed: something new"]);
  expect(inWords([entry], "ru")).toEqual(["Прочитано: something new"]);
});

test("a look that failed says which call, and what Microsoft's support asks for", () => {
  const failed = { operation: "listSubscribedSkus", code: "Forbidden", requestId: "r-1" };
  const details = { failed: { ...failed, correlationId: null }, failures: 1 };
  expect(inWords([{ kind: "outcome", subject: "look", details }])).toEqual([
    "Reading failed and will be tried again: listSubscribedSkus, Forbidden, r-1",
  ]);
});
