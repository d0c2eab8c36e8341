import fc from "fast-check";
import { expect, test } from "vitest";
import { deadlinesAmong, findingsAmong, markAfter, placeAfter, type Place } from "./mark-keys.ts";
import type { Mark } from "./timeline-model.ts";

const place = (row: number, atMs: number): Place => ({ row, atMs });

test("arrows lead along a row in time, and to what is nearest in time in the next row that holds a mark", () => {
  const [early, late, far, near, last] = [
    place(0, 10),
    place(0, 50),
    place(2, 90),
    place(2, 60),
    place(3, 0),
  ];
  const places = [late, early, far, near, last];
  const leads = (from: Place, key: string) => placeAfter(places, from, key);
  expect(leads(early, "ArrowRight")).toBe(late);
  expect(leads(late, "ArrowRight")).toBe(null);
  expect(leads(late, "ArrowLeft")).toBe(early);
  expect(leads(late, "Home")).toBe(early);
  expect(leads(early, "End")).toBe(late);
  expect(leads(late, "ArrowDown")).toBe(near);
  expect(leads(near, "ArrowUp")).toBe(late);
  expect(leads(early, "ArrowUp")).toBe(null);
  expect(leads(early, "x")).toBe(null);
});

test("page down leads ten rows on, or to the last one; page up as far back", () => {
  const places = Array.from({ length: 25 }, (_, row) => place(row, row));
  const rows = (keys: readonly string[]) => {
    let [at] = places;
    for (const key of keys) at = at === undefined ? at : (placeAfter(places, at, key) ?? at);
    return at?.row;
  };
  expect(rows(["PageDown"])).toBe(10);
  expect(rows(["PageDown", "PageDown", "PageDown"])).toBe(24);
  expect(rows(["PageDown", "PageDown", "PageDown", "PageUp"])).toBe(14);
  expect(rows(["PageDown", "PageUp", "PageUp"])).toBe(0);
});

test("each key leads to a place that is there, and left undoes right unless two marks stand at one instant", () => {
  const keys = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "PageUp", "PageDown"];
  const some = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(30)), { minLength: 1, selector: String });
  fc.assert(
    fc.property(some, fc.nat(), (drawn, at) => {
      const places = drawn.map(([row, atMs]) => place(row, atMs));
      const from = places[at % places.length];
      if (from === undefined) throw new Error("No place was drawn.");
      for (const key of keys) {
        const to = placeAfter(places, from, key);
        expect(to === null || (places.includes(to) && to !== from)).toBe(true);
      }
      const right = placeAfter(places, from, "ArrowRight");
      if (right !== null) expect(placeAfter(places, right, "ArrowLeft")).toBe(from);
    }),
  );
});

function aMark(id: string, at: string, changes: Partial<Mark> = {}): Mark {
  const nothing = { step: null, seats: null, product: null, undoUntil: null, reason: null };
  return { id, at, kind: "lastSafe", certainty: "planned", lineId: null, ...nothing, ...changes };
}

test("next is the first one ahead, then the one after it, and after the last one the first", () => {
  const marks = [aMark("c", "2026-03-03"), aMark("a", "2026-01-01"), aMark("b", "2026-02-02")];
  const next = (id: string | null, now: string) => markAfter(marks, id, now)?.id;
  expect(next(null, "2026-01-15")).toBe("b");
  expect(next("another", "2026-01-15")).toBe("b");
  expect(next("b", "2026-01-15")).toBe("c");
  expect(next("c", "2026-01-15")).toBe("a");
  expect(next(null, "2026-05-01")).toBe("a");
  expect(markAfter([], null, "2026-01-15")).toBe(null);
});

test("deadlines are those that can still be missed or were; of a line with findings its end is looked at", () => {
  const at = "2026-01-01";
  const marks = [
    aMark("done", at, { kind: "step", certainty: "done" }),
    aMark("overdue", at, { kind: "step", certainty: "overdue" }),
    aMark("order", at, { kind: "order" }),
    aMark("cutover", at, { kind: "cutover" }),
    aMark("lastSafe", at),
  ];
  expect(deadlinesAmong(marks).map(({ id }) => id)).toEqual(["overdue", "lastSafe"]);
  const line = {
    lineId: "line",
    title: "E3",
    seats: 1,
    route: "repurchase",
    channel: "otherPartner",
    old: { from: at, to: at },
    ours: null,
    overlap: null,
    undo: null,
    marks,
    findings: 1,
  };
  expect(findingsAmong([line, { ...line, findings: 0 }]).map(({ id }) => id)).toEqual(["cutover"]);
});
