// What must hold in every situation, however odd: generated rows, use, purchases and times.

import { addDays, addHours, daysBetween } from "#lib/instant.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aPlanFile, aRow, bought, ENDS_AT, NOW, SKU } from "./a-situation.ts";
import { replanned, situations } from "./any-situation.fixture.ts";
import { decideNext } from "./decide-next.ts";
import type { Situation, SoldSubscription } from "./situation.ts";

/** Seats of ours that count as cover: verified, and there when our own end choice was read. */
function cover({ standing }: Situation): number {
  const [ours] = standing.targets;
  return Math.min(ours?.verified?.seats ?? 0, ours?.endChoiceReadFor ?? 0);
}

/** What is known once everything is done that needs nobody else; seats that are bought are not there yet. */
function settled(situation: Situation, thingsLeft = 20): Situation {
  const next = decideNext(situation);
  if (thingsLeft === 0) return situation;
  const { humanSteps, seen } = situation;
  switch (next.do) {
    case "step": {
      const others = humanSteps.filter(({ humanStepId }) => humanStepId !== next.step.humanStepId);
      return settled({ ...situation, humanSteps: [...others, next.step] }, thingsLeft - 1);
    }
    case "record":
      return settled({ ...situation, standing: next.standing }, thingsLeft - 1);
    case "look": {
      if (next.at === "estate") return settled(plannedAnew(situation), thingsLeft - 1);
      const looks = new Set([...seen.looks, next.at]);
      return settled({ ...situation, seen: { ...seen, looks } }, thingsLeft - 1);
    }
    case "purchase": {
      const { seatsAfter: seats } = next.order;
      const targets = [{ ...bought, ...situation.standing.targets[0], seats }];
      return settled(
        { ...situation, standing: { ...situation.standing, targets } },
        thingsLeft - 1,
      );
    }
    default:
      return situation;
  }
}

function plannedAnew(situation: Situation): Situation {
  const { now, standing } = situation;
  const planFile = replanned(standing.rows ?? []);
  return {
    ...situation,
    planFile: { ...planFile, plan: { ...planFile.plan, madeAt: now } },
    standing: { ...standing, replanFor: null },
  };
}

const renewing: SoldSubscription = {
  subscriptionId: bought.subscriptionId,
  skuId: SKU,
  productId: "CFQ7TTC0LF8R",
  catalogSkuId: "0001",
  seats: bought.seats,
  term: "P1Y",
  billingPlan: "monthly",
  endsAt: null,
  marker: null,
  autoRenew: true,
};

/** The source was to end, and its new term began some of its owner's 168 hours ago. */
function renewedLately(situation: Situation): Situation {
  const hours = Math.round(daysBetween(NOW, situation.now) * 24) % 168;
  const now = addHours(ENDS_AT, hours);
  const row = aRow({ nextLifecycleAt: addDays(ENDS_AT, 365) });
  const { humanSteps, seen, standing } = situation;
  const own = standing.rows?.filter((each) => each.subscriptionId !== row.subscriptionId) ?? [];
  const line = { lineId: row.subscriptionId, state: "renewed", since: ENDS_AT } as const;
  return {
    ...situation,
    now,
    planFile: aPlanFile(),
    approved: { planFile: aPlanFile(), approvedAt: NOW },
    humanSteps: humanSteps.filter(({ kind }) => kind === "stopRenewal"),
    seen: { ...seen, ours: [renewing] },
    standing: {
      ...standing,
      rows: [row, ...own],
      consumed: { [SKU]: (standing.consumed[SKU] ?? 0) % 10 }, // as many as the band holds
      lines: [{ ...line, endedAt: ENDS_AT, nextEndAt: row.nextLifecycleAt }],
    },
  };
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
    }),
    { numRuns: 2_000 },
  );
});

test("nobody is asked to stop or to end what serves no more", () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const next = decideNext(situation);
      if (next.do !== "step" || next.step.state !== "open") return;
      if (!["stopRenewal", "chooseEnd"].includes(next.step.kind)) return;
      const row = situation.standing.rows?.find(
        ({ subscriptionId }) => subscriptionId === next.step.lineId,
      );
      expect(row?.status ?? "enabled").toMatch(/enabled|warning/);
    }),
    { numRuns: 2_000 },
  );
});

test("what is asked to be taken back in the seller's window waits for no more seats than carry the pool", () => {
  fc.assert(
    fc.property(situations.map(renewedLately), (situation) => {
      const after = settled(situation);
      const inUse = after.standing.consumed[SKU] ?? 0;
      const isAsked = after.humanSteps.some(({ kind }) => kind === "rescueRenewal");
      const verified = after.standing.targets[0]?.verified?.seats ?? 0;
      expect(isAsked).toBe(verified > 0 && verified >= inUse);
    }),
    { numRuns: 500 },
  );
});

test("who uses the pool of what may be taken back any hour is counted every hour", () => {
  fc.assert(
    fc.property(situations.map(renewedLately), (situation) => {
      const { seen, standing } = situation;
      const looks = new Set(seen.looks);
      looks.delete("pools");
      expect(decideNext({ ...situation, seen: { ...seen, looks } })).toEqual({
        do: "look",
        at: "pools",
      });
      const after = decideNext(settled({ ...situation, standing }));
      if (after.do === "wait") expect(after.until <= addHours(situation.now, 1)).toBe(true);
    }),
    { numRuns: 200 },
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
