// When whoever approves is asked.

import { expect, test } from "vitest";
import { addDays, type Instant } from "#lib/instant.ts";
import { defaultPolicy } from "../../plan/policy.ts";
import type { PlanFile } from "../../plan/move-plan.ts";
import { aPlanFile, aSituation, at, ENDS_AT } from "../a-situation.ts";
import { approval } from "./approval.ts";

const leadDays = defaultPolicy.leadDays.approvePlan + 7;

/** The plan whose approval is needed then, and that has the renewal stopped from `stopAt` on. */
function planned(bandHash: string, approveBy: Instant, stopAt: Instant): PlanFile {
  const file = aPlanFile({ bandHash });
  const lines = file.plan.lines.map((line) => {
    const { stopRenewal } = line.acts;
    if (stopRenewal === null) throw new Error("its renewal is to be stopped");
    return { ...line, acts: { ...line.acts, stopRenewal: { ...stopRenewal, askAt: stopAt } } };
  });
  return { ...file, plan: { ...file.plan, lines, approveBy } };
}

test("what lets a source renew is asked about before the approved plan would have the renewal stopped", () => {
  const stopAt = addDays(ENDS_AT, -14);
  const nextEnd = addDays(ENDS_AT, 30);
  const askedAt = (now: Instant, stopsAgainAt: Instant) => {
    const approved = {
      planFile: planned("band-1", addDays(ENDS_AT, -40), stopAt),
      approvedAt: now,
    };
    const planFile = planned("band-2", addDays(nextEnd, -5), stopsAgainAt);
    return approval(aSituation({ ...at(now), planFile, approved }));
  };
  const usual = addDays(nextEnd, -5 - leadDays);
  const early = addDays(stopAt, -leadDays);
  const before = addDays(early, -1);
  expect(askedAt(before, addDays(nextEnd, -14))).toEqual({ do: "wait", until: early });
  expect(askedAt(early, addDays(nextEnd, -14))).toMatchObject({ step: { kind: "approvePlan" } });
  // Neither where the stop is the same, nor where it was asked for already, is anybody hurried.
  expect(askedAt(before, stopAt)).toEqual({ do: "wait", until: usual });
  expect(askedAt(stopAt, addDays(nextEnd, -14))).toEqual({ do: "wait", until: usual });
});
