import { LocalDate } from "#lib/instant.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { verifyPlanFile } from "../continuity/verify.ts";
import { declaredPools, declaredRows } from "../estate/declared-estate.ts";
import { declaredRequest } from "./declared.fixture.ts";
import { holdings, lateSkus } from "./estates.fixture.ts";
import { makePlan } from "./make-plan.ts";
import { aDeclared, aRequest, e3 } from "./plan-request.fixture.ts";
import type { PlanRequest } from "./plan-request.ts";

const policyOf = ({ policy }: PlanRequest) => ({
  ...policy,
  withoutAccess: { sell: true, seatsFactor: 1.05 },
});

function requestOf(declared: readonly ReturnType<typeof aDeclared>[]): PlanRequest {
  const request = aRequest([], declared);
  const rows = declaredRows(request.customer, request.facts, []);
  const pools = declaredPools(rows, [], 1.05);
  const estate = { ...request.estate, knownBy: "declared" as const, subscriptions: rows, pools };
  return { ...request, estate, policy: policyOf(request) };
}

test("what is declared is bought again with its margin, and everywhere says that nobody read it", () => {
  const { band, plan, proof } = makePlan(
    requestOf([aDeclared({ seats: 40, endsOn: LocalDate.parse("2026-12-02") })]),
  );
  expect(plan.lines).toMatchObject([
    { lineId: "declared-1", skuId: e3.skuId, route: "repurchase", end: { evidence: "declared" } },
  ]);
  expect(band.targets).toMatchObject([{ minSeats: 42, maxSeats: 50 }]);
  expect(plan.findings.find(({ code }) => code === "ESTATE_DECLARED")).toMatchObject({
    severity: "warning",
    params: { counted: 42, unclear: 0 },
    ifIgnored: { users: 42 },
  });
  expect(proof.assumptions).toContain("estateDeclared");
  expect(proof.userClasses).toEqual([]);
});

test("a source whose number of licenses nobody declared is not guessed at", () => {
  const { plan } = makePlan(requestOf([aDeclared({ seats: null })]));
  expect(plan.lines).toEqual([]);
  expect(plan.findings.map(({ code }) => code)).toContain("SOURCE_NOT_FOUND");
});

test("law: whatever is declared, the verifier agrees, and no fact passes for read", () => {
  let proved = 0;
  fc.assert(
    fc.property(holdings, (held) => {
      const file = makePlan(declaredRequest(held));
      const verdict = verifyPlanFile(JSON.parse(JSON.stringify(file)));
      const late = lateSkus(file);
      const failures = verdict.ok ? [] : verdict.failures;
      expect(failures.filter(({ skuId }) => skuId === null || !late.has(skuId))).toEqual([]);
      expect(file.plan.lines.map(({ end }) => end.evidence)).not.toContain("observed");
      if (verdict.ok && file.plan.targets.length > 0) proved += 1;
    }),
  );
  expect(proved).toBeGreaterThan(20);
});
