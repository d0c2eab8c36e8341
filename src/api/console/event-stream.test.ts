// A listener who does not read, and many who do.

import { expect, test, vi } from "vitest";
import { pause } from "#lib/clock.ts";
import { watchChanges, type Listener } from "./changes.ts";
import { eventStream } from "./event-stream.ts";

const TOLD = "event: changed\ndata: {}\n\n";
const never = new AbortController().signal;

/** A stream whose listener is told by hand. */
function openStream({ beatMs = 60_000, mayListen = () => Promise.resolve(true) } = {}) {
  let listener: Listener = { changed: () => undefined, lost: () => undefined };
  let left = 0;
  const join = (joined: Listener) => {
    listener = joined;
    return () => void (left += 1);
  };
  const stream = eventStream({ join, mayListen, beatMs, closing: never });
  return { stream, listener, leftTimes: () => left };
}

const ended = (stream: NodeJS.ReadableStream) =>
  new Promise<void>((resolve) => void stream.once("close", resolve));

test("what somebody who does not read is owed stays small, and tells them all the same once they read", async () => {
  const { listener, stream } = openStream();
  for (let count = 0; count < 100_000; count += 1) listener.changed();
  expect(stream.readableLength).toBeLessThan(4_096);
  let owed = "";
  stream.on("data", (chunk) => (owed += String(chunk)));
  await vi.waitFor(() => expect(owed).not.toBe(""));
  expect(owed).toBe(TOLD.repeat(owed.length / TOLD.length));
  expect(owed.length).toBeLessThan(4_096);
  owed = "";
  listener.changed();
  await vi.waitFor(() => expect(owed).toBe(TOLD));
  stream.destroy();
});

test("whoever has not read from one beat to the next is let go", async () => {
  const { leftTimes, listener, stream } = openStream({ beatMs: 20 });
  for (let count = 0; count < 1_000; count += 1) listener.changed();
  await ended(stream);
  await vi.waitFor(() => expect(leftTimes()).toBe(1));
});

test("a stream ends where its listener may be told nothing more, and where nobody knows of changes any more", async () => {
  const revoked = openStream({ beatMs: 20, mayListen: () => Promise.resolve(false) });
  const unknown = openStream({
    beatMs: 20,
    mayListen: () => Promise.reject(new Error("the database is away")),
  });
  const lost = openStream();
  lost.listener.lost();
  for (const { leftTimes, stream } of [revoked, unknown, lost]) {
    const closed = ended(stream);
    stream.resume();
    await closed;
    expect(leftTimes()).toBe(1);
  }
});

test("however many listen, one look is made for all; nobody listens, none is", async () => {
  let looks = 0;
  let stamp = "a";
  const join = watchChanges(() => {
    looks += 1;
    return Promise.resolve(stamp);
  }, never);
  const told = Array.from({ length: 200 }, () => 0);
  const leave = told.map((_, each) =>
    join({ changed: () => void (told[each] = (told[each] ?? 0) + 1), lost: () => undefined }),
  );
  await vi.waitFor(() => expect(Math.min(...told)).toBeGreaterThan(0));
  stamp = "b";
  const before = [...told];
  await vi.waitFor(
    () => expect(told.every((times, each) => times > (before[each] ?? 0))).toBe(true),
    5_000,
  );
  expect(looks).toBeLessThan(told.length / 4);
  for (const each of leave) each();
  const looked = looks;
  await pause(1_500);
  // The one that was under way.
  expect(looks).toBeLessThanOrEqual(looked + 1);
});

test("where the database is away every listener is let go, and whoever comes again is told again", async () => {
  let isAway = true;
  const join = watchChanges(
    () => (isAway ? Promise.reject(new Error("away")) : Promise.resolve("a")),
    never,
  );
  const seen: string[] = [];
  const listener = { changed: () => void seen.push("changed"), lost: () => void seen.push("lost") };
  join(listener);
  await vi.waitFor(() => expect(seen).toEqual(["lost"]));
  isAway = false;
  const leave = join(listener);
  await vi.waitFor(() => expect(seen).toEqual(["lost", "changed"]));
  leave();
});
