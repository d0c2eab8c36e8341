import fc from "fast-check";
import { expect, it } from "vitest";
import { addMs } from "#lib/instant.ts";
import { DueQueue } from "./due-queue.ts";
import { STARTS_AT } from "./small-world.ts";

it("gives entries back in the order of instant and id, whatever the order they came in", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(99))), (pairs) => {
      const entries = pairs.map(([hour, id]) => ({
        at: addMs(STARTS_AT, hour),
        id: String(id).padStart(2, "0"),
      }));
      const queue = new DueQueue();
      for (const entry of entries) queue.push(entry);
      const out = [];
      for (let top = queue.peek(); top !== undefined; top = queue.peek()) {
        out.push(`${top.at} ${top.id}`);
        queue.pop();
      }
      expect(out).toEqual(entries.map(({ at, id }) => `${at} ${id}`).toSorted());
    }),
  );
});
