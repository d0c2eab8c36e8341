// What must hold in every situation, however odd: generated rows, use, purchases and times.

import fc from "fast-check";
import { expect, test } from "vitest";
import { SKU } from "./a-situation.ts";
import { situations } from "./any-situation.fixture.ts";
import { decideNext } from "./decide-next.ts";
import type { Situation } from "./situation.ts";

/** Seats of ours that count as cover. */
function cover({ standing }: Situation): number {
  return standing.targets[0]?.verified?.seats ?? 0;
}

test("nothing is bought without an approval, outside the band, or that we have already", () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const next = decideNext(situation);
      if (next.do !== "purchase") return;
      expect(situation.approved).not.toBeNull();
      expect(next.order.seatsAfter).toBeLessThanOrEqual(12);
      expect(next.order.seatsAfter).toBeGreaterThan(situation.standing.targets[0]?.seats ?? 0);
      expect(next.order.raises).toBe(situation.standing.targets[0]?.subscriptionId ?? null);
    }),
    { numRuns: 2_000 },
  );
});

test("no act that can end the source is asked for while our verified seats do not carry the pool", () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const next = decideNext(situation);
      if (next.do !== "step") return;
      if (!["chooseEnd", "endExtension", "rescueRenewal"].includes(next.step.kind)) return;
      if (next.step.state !== "open") return;
      expect(cover(situation)).toBeGreaterThanOrEqual(situation.standing.consumed[SKU] ?? 0);
      expect(situation.standing.targets[0]?.endChoiceReadFor).toBe(cover(situation));
    }),
    { numRuns: 2_000 },
  );
});

test("a look that only waits always waits for later", () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const next = decideNext(situation);
      if (next.do === "wait") expect(next.until > situation.now).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
