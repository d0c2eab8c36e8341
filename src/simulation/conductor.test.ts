import { addHours, Instant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { forward, type ClockControl, type WakeBook } from "./conductor.ts";
import { createMailman, type IncomingReply, type OutgoingLetter } from "./mailman.ts";

const start = Instant.parse("2026-06-01T00:00:00.000Z");
const at = (hours: number) => addHours(start, hours);

/** A world with a few due instants, and a product with a few wake-ups that each take some looks. */
function scene(worldDue: number[], wakes: number[], looksPerWake = 3) {
  let now = start;
  let looksLeft = looksPerWake;
  const visited: Instant[] = [];
  const due = worldDue.map(at);
  const book = wakes.map(at);
  const clockControl: ClockControl = {
    read: () => Promise.resolve({ now, nextDueAt: due.find((instant) => instant > now) ?? null }),
    moveTo(to) {
      now = due.find((instant) => instant > now && instant < to) ?? to;
      visited.push(now);
      return clockControl.read();
    },
  };
  const port: WakeBook = {
    nextWake(instant) {
      const [first] = book;
      if (first !== undefined && first <= instant && (looksLeft -= 1) === 0) {
        book.shift();
        looksLeft = looksPerWake;
      }
      const dueNow = book.filter((wake) => wake <= instant).length;
      return Promise.resolve({ wakeAt: book[0] ?? null, due: dueNow });
    },
  };
  return { clockControl, port, visited, book };
}

const nobody = { carry: () => Promise.resolve(0) };

test("the clock stops at every due instant of world and product, and never leaps", async () => {
  const { clockControl, port, visited, book } = scene([5, 9], [2, 5, 7]);
  const reached = await forward({ clockControl, port, mailman: nobody, until: at(12) });
  expect(visited).toEqual([at(2), at(5), at(7), at(9), at(12)]);
  expect(reached).toBe(at(12));
  expect(book).toEqual([]);
});

test("a signal stops it at an instant where nothing is left to do", async () => {
  const { clockControl, port } = scene([5, 9], [2]);
  const stop = new AbortController();
  const reached = await forward({
    clockControl,
    port,
    mailman: nobody,
    until: at(12),
    signal: stop.signal,
    onInstant: (now) => now === at(5) && stop.abort(),
  });
  expect(reached).toBe(at(5));
});

const letter = (letterId: string, kind: string, recipientRole: string): OutgoingLetter => ({
  letterId,
  kind,
  moveId: "mv-1",
  tenantId: "t",
  humanStepId: `mv-1/${kind}`,
  recipientRole,
  lineId: null,
});

function postOffice(letters: OutgoingLetter[], operatorIsScripted: boolean) {
  const delivered: string[] = [];
  const answered: string[] = [];
  const replies: IncomingReply[] = [];
  const after = <T>(all: readonly T[], idOf: (one: T) => string, id: string | null) =>
    Promise.resolve(all.slice(all.findIndex((one) => idOf(one) === id) + 1));
  const mailman = createMailman({
    operatorIsScripted,
    outbox: {
      lettersAfter: (id) => after(letters, (one) => one.letterId, id),
      answer: async (stepId, { outcome }) => void answered.push(`${stepId} ${outcome}`),
      approve: async (moveId, by) => void answered.push(`${moveId} approved by ${by}`),
    },
    letterbox: {
      deliver: async ({ letterId }) => void delivered.push(letterId),
      repliesAfter: (id) => after(replies, (one) => one.id, id),
    },
  });
  return { mailman, delivered, answered, replies };
}

test("letters reach people once, and their answers the steps that asked", async () => {
  const letters = [letter("l1", "invitation", "customerAdmin")];
  const { mailman, delivered, answered, replies } = postOffice(letters, true);
  expect(await mailman.carry()).toBe(1);
  expect(await mailman.carry()).toBe(0);
  replies.push({ id: "r1", letterId: "l1", letterKind: "invitation", by: "Alma", outcome: "done" });
  letters.push(letter("l2", "approvePlan", "operator"));
  expect(await mailman.carry()).toBe(2);
  replies.push({ id: "r2", letterId: "l2", letterKind: "approvePlan", by: "Bo", outcome: "done" });
  expect(await mailman.carry()).toBe(1);
  expect(delivered).toEqual(["l1", "l2"]);
  expect(answered).toEqual(["mv-1/invitation done", "mv-1 approved by Bo"]);
});

test("where a person sits at the console, the world's operator is not asked", async () => {
  const { mailman, delivered } = postOffice([letter("l2", "approvePlan", "operator")], false);
  await mailman.carry();
  expect(delivered).toEqual([]);
});
