import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, hashOf } from "#lib/canonical-json.ts";
import { addDays, addMs } from "#lib/instant.ts";
import { isBoughtFor } from "./bought-lines.ts";
import { holdings, inTime, lateSkus, requestFor, skus } from "./estates.fixture.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanFile } from "./move-plan.ts";
import { aDeclared, anOffer, aRequest, aRow, now } from "./plan-request.fixture.ts";
import { verifyPlanFile, type Verdict } from "../continuity/verify.ts";

/** The same file with another plan in it, its hash made anew: only the content can give it away. */
function withPlan(file: PlanFile, change: (plan: PlanFile["plan"]) => PlanFile["plan"]): PlanFile {
  const plan = change(file.plan);
  return { ...file, plan, planHash: hashOf(plan) };
}

function reasons(verdict: Verdict): string[] {
  return verdict.ok ? [] : verdict.failures.map(({ why }) => why);
}

const runs = { numRuns: 200 };

test("law: no plan has a gap in the worst case, unless a source ends before anything can be done", () => {
  let proved = 0;
  fc.assert(
    fc.property(holdings, (held) => {
      const made = requestFor(held);
      const file = makePlan(made);
      const verdict = verifyPlanFile(JSON.parse(JSON.stringify(file)));
      const late = lateSkus(file);
      const elsewhere = verdict.ok
        ? []
        : verdict.failures.filter(({ skuId }) => skuId === null || !late.has(skuId));
      expect(elsewhere).toEqual([]);
      const short = file.proof.intervals.filter((each) => each.seatsCovered < each.seatsNeeded);
      expect(short.filter(({ skuId }) => !late.has(skuId))).toEqual([]);
      if (verdict.ok && file.plan.targets.length > 0) proved += 1;
    }),
    runs,
  );
  expect(proved).toBeGreaterThan(50);
});

test("law: an order moved past its last safe instant is rejected", () => {
  fc.assert(
    fc.property(holdings, fc.boolean(), (held, alsoTheClaim) => {
      const file = makePlan(requestFor(held));
      fc.pre(inTime(file));
      const moved = withPlan(file, (plan) => ({
        ...plan,
        targets: plan.targets.map((target) => ({
          ...target,
          steps: target.steps.map((step) => {
            const orderAt = addMs(step.latestSafeAt, 1);
            return { ...step, orderAt, latestSafeAt: alsoTheClaim ? orderAt : step.latestSafeAt };
          }),
        })),
      }));
      expect(reasons(verifyPlanFile(moved)).some((why) => /TooLate|BeforeCover/.test(why))).toBe(
        true,
      );
    }),
    { numRuns: 100 },
  );
});

test("law: planning twice gives the same bytes, and the order of the rows changes nothing", () => {
  fc.assert(
    fc.property(holdings, (held) => {
      const made = requestFor(held);
      expect(canonicalJson(makePlan(made))).toBe(canonicalJson(makePlan(structuredClone(made))));
      const subscriptions = made.estate.subscriptions.toReversed();
      const turned = makePlan({ ...made, estate: { ...made.estate, subscriptions } });
      expect(turned.bandHash).toBe(makePlan(made).bandHash);
      expect(turned.planHash).toBe(makePlan(made).planHash);
    }),
    { numRuns: 100 },
  );
});

test("law: every source row is a line exactly once, and each that moves stands in exactly one step", () => {
  fc.assert(
    fc.property(holdings, (held) => {
      const made = requestFor(held);
      const file = makePlan(made);
      const theirs = made.estate.subscriptions
        .map(({ subscriptionId }) => subscriptionId)
        .filter((id) => !file.ours.some((own) => own.subscriptionId === id));
      expect(file.plan.lines.map(({ lineId }) => lineId).sort()).toEqual(theirs.sort());
      const inSteps = file.plan.targets.flatMap(({ steps }) => steps.flatMap((s) => s.forLines));
      const moving = file.plan.lines.filter(isBoughtFor);
      expect(inSteps.sort()).toEqual(moving.map(({ lineId }) => lineId).sort());
    }),
    runs,
  );
});

test("law: more seats never add a gap, and fewer never go unnoticed", () => {
  fc.assert(
    fc.property(holdings, fc.integer({ min: 1, max: 50 }), (held, more) => {
      const file = makePlan(requestFor(held));
      fc.pre(inTime(file));
      const changed = (by: number) =>
        withPlan(file, (plan) => ({
          ...plan,
          targets: plan.targets.map((target) => ({
            ...target,
            steps: target.steps.map((step) => ({ ...step, seatsAdded: step.seatsAdded + by })),
          })),
        }));
      expect(reasons(verifyPlanFile(changed(more)))).not.toContain("seatsMissing");
      expect(verifyPlanFile(changed(-1)).ok).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test("law: the plan of a finished estate is empty: nothing to buy, to ask or to approve", () => {
  fc.assert(
    fc.property(holdings, (held) => {
      const asked = requestFor(held);
      const ourIds = new Set(asked.ours.map(({ subscriptionId }) => subscriptionId));
      const subscriptions = asked.estate.subscriptions.filter((row) =>
        ourIds.has(row.subscriptionId),
      );
      const customer = { ...asked.customer, declared: [] };
      const file = makePlan({ ...asked, customer, estate: { ...asked.estate, subscriptions } });
      expect(file.plan).toMatchObject({ lines: [], targets: [], findings: [], approveBy: null });
      expect(file.band).toMatchObject({ targets: [], acts: [] });
      expect(verifyPlanFile(file)).toEqual({ ok: true });
    }),
    { numRuns: 50 },
  );
});

test("law: a product's new name changes no route, no purchase and nothing that is approved", () => {
  fc.assert(
    fc.property(holdings, fc.string(), (held, name) => {
      const asked = requestFor(held);
      const renamed = makePlan({
        ...asked,
        facts: asked.facts.map((facts) => ({ ...facts, title: `${name} ${facts.title}` })),
        catalog: {
          ...asked.catalog,
          offers: asked.catalog.offers.map((offer) => ({ ...offer, title: name })),
        },
      });
      const file = makePlan(asked);
      const routes = ({ plan }: PlanFile) => plan.lines.map(({ lineId, route }) => [lineId, route]);
      expect(renamed.bandHash).toBe(file.bandHash);
      expect(renamed.plan.targets.map(({ steps }) => steps)).toEqual(
        file.plan.targets.map(({ steps }) => steps),
      );
      expect(routes(renamed)).toEqual(routes(file));
    }),
    { numRuns: 50 },
  );
});

const plain = () => {
  const [sku] = skus;
  if (sku === undefined) throw new Error("a SKU");
  const catalog = { ...aRequest([], []).catalog, offers: [anOffer(sku)] };
  const declared = aDeclared({ skuPartNumber: sku.skuPartNumber });
  return makePlan(aRequest([{ sku, inUse: 9, rows: [aRow(sku)] }], [declared], { catalog }));
};

test("names the users whom missing seats would cut, and when", () => {
  const file = withPlan(plain(), (plan) => ({ ...plan, targets: [] }));
  const verdict = verifyPlanFile(file);
  const missing = verdict.ok ? [] : verdict.failures.filter(({ why }) => why === "seatsMissing");
  expect(missing).toHaveLength(9);
  expect(missing[0]).toMatchObject({ at: "2026-12-02T00:00:00.000Z" });
  expect(missing[0]?.user).toMatch(/user-0001$/);
});

test("an end that is merely hoped for is rejected", () => {
  const later = (assumptions: readonly string[]) =>
    withPlan(plain(), (plan) => ({
      ...plan,
      lines: plan.lines.map((line) => ({
        ...line,
        end: {
          ...line.end,
          continuityEndsAt: addDays(now, 549),
          assumptions: [...assumptions],
        },
      })),
    }));
  expect(reasons(verifyPlanFile(later([])))).toContain("endTooLate");
  expect(reasons(verifyPlanFile(later(["renewsUntilAskedToStop"])))).toContain("askedTooEarly");
});

test("a changed plan, band or estate no longer carries its hash, and nothing else is read", () => {
  const file = plain();
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  const plan = { ...file.plan, catalogVersion: "another" };
  expect(reasons(verifyPlanFile({ ...file, plan }))).toEqual(["hashDiffers"]);
  const estate = { ...file.estate, observedAt: addDays(now, -1) };
  expect(new Set(reasons(verifyPlanFile({ ...file, estate })))).toEqual(new Set(["hashDiffers"]));
  expect(reasons(verifyPlanFile({ plan: "nothing" }))).toEqual(["unreadable"]);
});

test.each(["customer", "estate", "policy", "plan", "band"] as const)(
  "%s is hashed with fields that nothing else reads, and with what is no JSON it is not read",
  (part) => {
    const file = plain();
    const withField = (unknown: unknown) =>
      reasons(verifyPlanFile({ ...file, [part]: { ...file[part], unknown } }));
    expect(new Set(withField("said by nobody"))).toEqual(new Set(["hashDiffers"]));
    const cycle: Record<string, unknown> = {};
    cycle["again"] = cycle;
    for (const noJson of [Number.NaN, 1n, "\ud800", cycle]) {
      expect(withField(noJson)).toEqual(["unreadable"]);
    }
  },
);

test("a band that allows less than the need, more than the ceiling, or other acts is rejected", () => {
  const file = plain();
  const [target] = file.band.targets;
  if (target === undefined) throw new Error("a target");
  const withBand = (band: PlanFile["band"]) =>
    reasons(verifyPlanFile({ ...file, band, bandHash: hashOf(band) }));
  const small = { ...target, minSeats: 8 };
  expect(withBand({ ...file.band, targets: [small] })).toEqual(["bandTooSmall"]);
  const large = { ...target, maxSeats: 500 };
  expect(withBand({ ...file.band, targets: [large] })).toEqual(["bandTooLarge"]);
  expect(withBand({ ...file.band, acts: [] })).toEqual(["bandDiffers"]);
  expect(withBand({ ...file.band, targets: [] })).toEqual(["bandDiffers"]);
});
