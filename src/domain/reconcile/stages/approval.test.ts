// When whoever approves is asked.

import { expect, test } from "vitest";
import { addDays, type Instant } from "#lib/instant.ts";
import { defaultPolicy } from "../../plan/policy.ts";
import { aPlanFile, aSituation, aStep, at, NOW, ready } from "../a-situation.ts";
import { approvalStepId } from "../questions.ts";
import type { Situation } from "../situation.ts";
import { approval } from "./approval.ts";

const leadDays = defaultPolicy.leadDays.approvePlan + 7;

test("the first plan is asked about just early enough, and what an approved one has no room for at once", () => {
  const file = aPlanFile({ bandHash: "band-2" });
  const approveBy = addDays(NOW, 60);
  const planFile = { ...file, plan: { ...file.plan, approveBy } };
  const early = addDays(approveBy, -leadDays);
  const askedAt = (now: Instant, approved: Situation["approved"]) =>
    approval(aSituation({ ...at(now), planFile, approved }));
  expect(askedAt(NOW, null)).toEqual({ do: "wait", until: early });
  expect(askedAt(early, null)).toMatchObject({ step: { kind: "approvePlan" } });
  const step = { kind: "approvePlan", dueAt: approveBy };
  expect(askedAt(NOW, approvedOf("band-1"))).toMatchObject({ step });
});

function questionAbout(band: string) {
  return aStep({ kind: "approvePlan", humanStepId: approvalStepId("mv-1", band, ready) });
}

const [few, more] = [questionAbout("band-1"), questionAbout("band-2")];

/** Somebody was asked to approve the first band, users joined, and now the second is asked for. */
function askedTwice(changes: Partial<Situation>): Situation {
  const outgrown = [
    { humanStepId: few.humanStepId, planHash: "plan-1", outgrownBy: more.humanStepId },
  ];
  return aSituation({
    ...at(NOW, { outgrown }),
    planFile: aPlanFile({ bandHash: "band-2" }),
    approved: null,
    humanSteps: [few, more],
    ...changes,
  });
}

const approvedOf = (bandHash: string) => ({ planFile: aPlanFile({ bandHash }), approvedAt: NOW });

test("a question that is outgrown stays open beside the later one, and only that one is reminded of", () => {
  const dueSoon = { ...few, dueAt: NOW, openedAt: addDays(NOW, -9) };
  expect(approval(askedTwice({ humanSteps: [dueSoon, more] }))).toMatchObject({ do: "wait" });
  // As soon as the plan is made, before anybody is asked for more.
  expect(approval(askedTwice({ humanSteps: [few] }))?.do).toBe("wait");
  // What is about another band than the newest, and not outgrown by it, is taken back as ever.
  const asked = askedTwice({ planFile: aPlanFile({ bandHash: "band-3" }) });
  expect(approval(asked)).toMatchObject({
    step: { humanStepId: few.humanStepId, state: "withdrawn" },
  });
});

test("a yes to more answers both questions, and a yes to less leaves the other one open", () => {
  const toMore = { approved: approvedOf("band-2") };
  expect(approval(askedTwice(toMore))).toMatchObject({
    step: { humanStepId: more.humanStepId, state: "done" },
  });
  const answered = { ...more, state: "done" } as const;
  expect(approval(askedTwice({ ...toMore, humanSteps: [few, answered] }))).toMatchObject({
    step: { humanStepId: few.humanStepId, state: "done", evidence: { at: NOW } },
  });
  const less = { ...few, state: "done" } as const;
  const toLess = { approved: approvedOf("band-1"), humanSteps: [less, more] };
  expect(approval(askedTwice(toLess))).toMatchObject({ do: "wait" });
});

test("who says no to more is asked for less no longer, and no to less leaves the other one open", () => {
  const no = { state: "refused" } as const;
  expect(approval(askedTwice({ humanSteps: [few, { ...more, ...no }] }))).toMatchObject({
    step: { humanStepId: few.humanStepId, state: "withdrawn" },
  });
  expect(approval(askedTwice({ humanSteps: [{ ...few, ...no }, more] }))?.do).toBe("wait");
});
