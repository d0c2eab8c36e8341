import { addDays } from "#lib/instant.ts";
import { describe, expect, test } from "vitest";
import { aDeclared } from "../../plan/plan-request.fixture.ts";
import type { HumanStep } from "../../human-steps/human-step.ts";
import {
  aPlanFile,
  aRow,
  aSituation,
  aStep,
  at,
  bought,
  ENDS_AT,
  NOW,
  ourRow,
  SKU,
  verified,
  stopped,
} from "../a-situation.ts";
import { decideNext } from "../decide-next.ts";
import { afterEnd } from "./after-end.ts";
import type { NextThing, Situation } from "../situation.ts";

const aDeclaredSource = aDeclared({
  channel: "otherPartner",
  agreementType: "cspNce",
  subscriptionId: "source-1",
  skuId: SKU,
  skuPartNumber: null,
  seats: 10,
  term: "P1M",
  billingPlan: null,
});

/** What is asked for, without the details of the step. */
function gist(next: NextThing): string {
  if (next.do === "look") return `look at ${next.at}`;
  if (next.do === "wait") return `wait until ${next.until}`;
  if (next.do === "refuse") return `refuse ${next.code}`;
  if (next.do !== "step") return next.do;
  const { kind, state } = next.step;
  return next.letter === null ? `${kind} ${state}` : `ask ${kind}, letter ${next.letter}`;
}

function decide(situation: Situation): string {
  return gist(decideNext(situation));
}

describe("after the source's end", () => {
  const dayAfter = addDays(ENDS_AT, 1);
  const after = (row: ReturnType<typeof aRow> | null, lines: Situation["standing"]["lines"] = []) =>
    aSituation({
      humanSteps: [stopped],
      ...at(dayAfter, {
        rows: [ourRow, ...(row === null ? [] : [row])],
        targets: [verified],
        lines,
      }),
    });
  const about = { lineId: "source-1", since: dayAfter, endedAt: ENDS_AT, nextEndAt: null } as const;

  test("a source that is gone is recorded, watched for eight days, and then the move is done", () => {
    expect(decideNext(after(null))).toMatchObject({ standing: { lines: [{ state: "gone" }] } });
    const gone = { ...about, state: "gone" } as const;
    expect(decide(after(null, [gone]))).toBe(`wait until ${addDays(dayAfter, 1)}`);
    const nineDays = { ...gone, since: addDays(dayAfter, -8) };
    expect(decide(after(null, [nineDays]))).toBe("look at ours");
  });

  test("a renewal by surprise is rescued inside its 168 hours", () => {
    const renewed = aRow({ nextLifecycleAt: addDays(ENDS_AT, 365) });
    expect(decideNext(after(renewed))).toMatchObject({
      standing: { lines: [{ state: "renewed" }] },
    });
    const known = { ...about, state: "renewed", nextEndAt: addDays(ENDS_AT, 365) } as const;
    const asked = decideNext(after(renewed, [known]));
    expect(asked).toMatchObject({
      do: "step",
      step: { kind: "rescueRenewal", dueAt: addDays(ENDS_AT, 7) },
    });
    const later = (days: number, changes: Partial<Situation["standing"]> = {}) => {
      const now = addDays(ENDS_AT, days);
      const late = { ...after(renewed, [known]), now };
      const read = { agreementReadAt: now };
      return decideNext({ ...late, standing: { ...late.standing, ...read, ...changes } });
    };
    expect(later(8)).toMatchObject({ step: { kind: "chooseEnd" } });
    expect(later(8, { targets: [bought] })).not.toMatchObject({ step: { kind: "chooseEnd" } });
    expect(later(61)).toMatchObject({
      do: "record",
      standing: { lineRefusals: [{ lineId: "source-1", code: "RENEWAL_SURPRISED" }] },
    });
  });

  test("a renewal of what all its users have left is taken back, though the newest plan buys nothing for it", () => {
    const made = aPlanFile();
    const nothing = { plan: { ...made.plan, targets: [] }, band: { ...made.band, targets: [] } };
    const planFile = { ...made, ...nothing };
    const known = { ...about, state: "renewed", nextEndAt: addDays(ENDS_AT, 365) } as const;
    const { standing, ...late } = after(aRow({ nextLifecycleAt: known.nextEndAt }), [known]);
    const asked = (inUse: number) =>
      afterEnd({
        ...late,
        planFile,
        approved: { planFile, approvedAt: NOW },
        standing: { ...standing, consumed: { [SKU]: inUse }, rows: [aRow()] },
      });
    expect(asked(0)).toMatchObject({ do: "step", step: { kind: "rescueRenewal" } });
    expect(asked(1)).toBeNull();
  });

  test("that a source renewed is noted before a plan is made in the same look, which would count on it", () => {
    const nextEndAt = addDays(ENDS_AT, 365);
    const planned = (lines: Situation["standing"]["lines"]) => {
      const { standing, ...late } = after(aRow({ nextLifecycleAt: nextEndAt }), lines);
      return decideNext({ ...late, standing: { ...standing, replanFor: "LATE" } });
    };
    expect(planned([])).toMatchObject({ standing: { lines: [{ state: "renewed" }] } });
    const known = { ...about, state: "renewed", nextEndAt } as const;
    expect(planned([known])).toEqual({ do: "look", at: "estate" });
  });

  test("a monthly source that goes on is a renewal until its owner says that there is none", () => {
    const monthly = (steps: readonly HumanStep[]) => {
      const situation = after(aRow({ nextLifecycleAt: addDays(ENDS_AT, 30) }));
      const planFile = aPlanFile();
      const declared = [aDeclaredSource];
      const told = { ...planFile, customer: { ...planFile.customer, declared } };
      const approved = { planFile: told, approvedAt: NOW };
      const humanSteps = [stopped, ...steps];
      return decideNext({ ...situation, planFile: told, approved, humanSteps });
    };
    const rescue = aStep({
      kind: "rescueRenewal",
      lineId: "source-1",
      openedAt: dayAfter,
      state: "refused",
    });
    const state = (of: string) => ({ standing: { lines: [{ state: of }] } });
    expect(monthly([])).toMatchObject(state("renewed"));
    expect(monthly([rescue])).toMatchObject(state("extended"));
    const extension = { ...rescue, kind: "endExtension", humanStepId: "x" } as const;
    expect(monthly([rescue, extension])).toMatchObject(state("renewed"));
  });

  test("of a monthly source that renewed nobody is asked and told to forget it in the same look", () => {
    const now = addDays(ENDS_AT, 8);
    const nextEndAt = addDays(ENDS_AT, 31);
    const planFile = aPlanFile();
    const declared = [aDeclaredSource];
    const told = { ...planFile, customer: { ...planFile.customer, declared } };
    const known = { ...about, state: "renewed", nextEndAt } as const;
    const rows = [ourRow, aRow({ nextLifecycleAt: nextEndAt })];
    const situation = {
      ...aSituation({ ...at(now, { rows, targets: [bought], lines: [known] }) }),
      planFile: told,
      approved: { planFile: told, approvedAt: NOW },
    };
    const opened = afterEnd({ ...situation, humanSteps: [stopped] });
    if (opened?.do !== "step") throw new Error("asked");
    expect(opened.step).toMatchObject({
      kind: "stopRenewal",
      state: "open",
      dueAt: addDays(nextEndAt, -1),
    });
    const next = afterEnd({ ...situation, humanSteps: [stopped, opened.step] });
    expect(next?.do).not.toBe("step");
  });

  test("an extension is ended by its owner, only when our seats are verified", () => {
    const running = aRow({ nextLifecycleAt: addDays(ENDS_AT, 30) });
    const known = { ...about, state: "extended" } as const;
    expect(decideNext(after(running))).toMatchObject({
      standing: { lines: [{ state: "extended" }] },
    });
    expect(decide(after(running, [known]))).toBe("ask endExtension, letter 0");
    const unverified = after(running, [known]);
    const standing = { ...unverified.standing, targets: [bought] };
    expect(decide({ ...unverified, standing })).not.toMatch(/endExtension/);
  });
});
