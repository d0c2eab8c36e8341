import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addHours, type Instant } from "#lib/instant.ts";
import type { LicenseCall } from "../../reassignment/converge.ts";
import type { PlanFile } from "../../plan/move-plan.ts";
import type { LicensesSeen } from "../../reassignment/observed.ts";
import { held, licenses, OLD, planFile, processingGroup } from "../a-left-license.fixture.ts";
import {
  aRow,
  aSituation,
  aStep,
  at,
  ENDS_AT,
  ORDER_AT,
  ourRow,
  SKU,
  verified,
} from "../a-situation.ts";
import { areUsersOutFor } from "../cover.ts";
import type { NextThing } from "../situation.ts";
import { noLicenseChanged } from "../standing.ts";
import { reassigning } from "./reassigning.ts";

/** As it is shown in the look that sent the call: one still holds the license that is left. */
const stuck: LicensesSeen = { ...licenses, users: licenses.users.slice(1) };

const asked = aStep({
  kind: "changeLicenses",
  lineId: "source-1",
  state: "refused",
  evidence: { level: "attested", at: ORDER_AT, by: "admin" },
});

/** What is done in the end, when all that is to be recorded has been. */
function decideAt(now: Instant, step = asked, seen = licenses): NextThing | null {
  const file = planFile();
  const rows = [aRow({ skuId: OLD }), ourRow];
  const situation = aSituation({
    planFile: file,
    approved: { planFile: file, approvedAt: ORDER_AT },
    humanSteps: [step],
    ...at(now, { rows, targets: [verified], consumed: { [OLD]: 1, [SKU]: 2 } }),
    seen: { licenses: seen },
  });
  let next = reassigning(situation);
  if (next?.do === "record") next = reassigning({ ...situation, standing: next.standing });
  return next;
}

test("the last admin is left to their own hand until a lost seat could not be replaced any more", () => {
  const lastDays = addHours(ENDS_AT, -aSituation().policy.provisioningMarginHours);
  expect(decideAt(addHours(lastDays, -1))?.do).not.toBe("changeLicenses");
  expect(decideAt(lastDays)).toEqual({
    do: "changeLicenses",
    calls: [
      { holder: "user", id: "admin", add: [{ skuId: SKU, disabledPlans: [] }], remove: [OLD] },
    ],
  });
});

test("nobody is asked to change licenses any longer once the tenant shows that they are changed", () => {
  const now = addDays(ORDER_AT, 1);
  const open = aStep({ kind: "changeLicenses", lineId: "source-1" });
  expect(decideAt(now, open)).not.toMatchObject({ step: { state: "done" } });
  const users = licenses.users.map((user) => ({ ...user, assignments: [held(SKU)] }));
  expect(decideAt(now, open, { ...licenses, users })).toMatchObject({
    step: { kind: "changeLicenses", state: "done", evidence: { level: "observed" } },
  });
});

test("whom a group passed over is tried again once seats serve, which nobody verifies before they have theirs", () => {
  const file = planFile();
  const [change] = file.plan.reassignment.changes;
  const [wave] = file.plan.reassignment.waves;
  if (change === undefined || wave === undefined) throw new Error("a wave");
  const holders = [{ changeId: "c1", ids: ["g1"] }];
  const reassignment = {
    changes: [{ ...change, holder: "group" as const }],
    waves: [{ ...wave, holders }],
  };
  const ofGroup = { ...file, plan: { ...file.plan, reassignment } };
  const byGroup = (skuId: string, error: string | null = null) => ({
    ...held(skuId),
    assignedByGroup: "g1",
    isActive: error === null,
    error,
  });
  const users = licenses.users.map((user) => ({
    ...user,
    assignments: [byGroup(OLD), byGroup(SKU, user.userId === "u2" ? "CountViolation" : null)],
  }));
  const given = [OLD, SKU].map((skuId) => ({ skuId, disabledPlans: [] }));
  const groups = [{ groupId: "g1", isProcessing: false, licenses: given }];
  const now = addHours(ORDER_AT, 24);
  const triesWith = (seats: number, verifiedSeats = 9) => {
    const standing = {
      ...noLicenseChanged,
      canaryAt: ORDER_AT,
      lacking: { [SKU]: 1 },
      reprocessed: [{ id: "u2", times: 9, at: addHours(now, -1) }],
    };
    const situation = aSituation({
      planFile: ofGroup,
      approved: { planFile: ofGroup, approvedAt: ORDER_AT },
      ...at(now, {
        rows: [aRow({ skuId: OLD }), { ...ourRow, seats }],
        targets: [{ ...verified, seats, verified: { seats: verifiedSeats, at: ORDER_AT } }],
        consumed: { [OLD]: 9, [SKU]: 9 },
        licenses: standing,
      }),
      seen: { licenses: { ...licenses, users, groups, protectedIds: new Set() } },
    });
    let next = reassigning(situation);
    if (next?.do === "record") next = reassigning({ ...situation, standing: next.standing });
    return next?.do === "changeLicenses" ? next.calls : [];
  };
  expect(triesWith(9)).toEqual([]);
  expect(triesWith(10)).toEqual([{ holder: "reprocess", id: "u2" }]);
  // Also where a newer plan wants more seats than are verified: they are not, before these have theirs.
  expect(triesWith(10, 7)).toEqual([{ holder: "reprocess", id: "u2" }]);
});

test("a group waits for seats for all of its members until the last hours of what they hold", () => {
  const { file, seen } = processingGroup();
  const groups = seen.groups.map((group) => ({
    ...group,
    licenses: [{ skuId: OLD, disabledPlans: [] }],
    isProcessing: false,
  }));
  const nextAt = (now: Instant) => {
    const situation = aSituation({
      planFile: file,
      approved: { planFile: file, approvedAt: ORDER_AT },
      ...at(now, {
        rows: [aRow({ skuId: OLD }), { ...ourRow, seats: 2 }],
        targets: [{ ...verified, seats: 2, verified: { seats: 2, at: ORDER_AT } }],
        consumed: { [OLD]: 3, [SKU]: 0 },
      }),
      seen: { licenses: { ...seen, groups } },
    });
    let next = reassigning(situation);
    if (next?.do === "record") next = reassigning({ ...situation, standing: next.standing });
    return next;
  };
  expect(nextAt(addHours(ENDS_AT, -7))?.do).not.toBe("changeLicenses");
  expect(nextAt(addHours(ENDS_AT, -6))).toMatchObject({
    do: "changeLicenses",
    calls: [{ holder: "group", id: "g1" }],
  });
});

test("who comes when everybody was through waits for nobody to go ahead", () => {
  const file = planFile();
  const users = licenses.users.map((user) => ({ ...user, assignments: [held(SKU)] }));
  const rows = [aRow({ skuId: OLD }), ourRow];
  const joined = Array.from({ length: 5 }, (_, index) => ({
    userId: `joined-${index}`,
    userPrincipalName: `joined-${index}@contoso.example`,
    usageLocation: "DE",
    assignments: [held(OLD)],
  }));
  const sentTo = (wasThrough: boolean) => {
    const begun = aSituation({
      planFile: file,
      approved: { planFile: file, approvedAt: ORDER_AT },
      ...at(ORDER_AT, { rows, targets: [verified], consumed: { [OLD]: 0, [SKU]: 3 } }),
      seen: { licenses: { ...licenses, protectedIds: new Set(), users } },
    });
    let situation = begun;
    for (const hours of wasThrough ? [1, 2] : []) {
      const next = reassigning({ ...situation, now: addHours(ORDER_AT, hours) });
      if (next?.do === "record") situation = { ...situation, standing: next.standing };
    }
    expect(situation.standing.licenses?.verifiedAt ?? null).toBe(
      wasThrough ? addHours(ORDER_AT, 2) : null,
    );
    const seen = { ...begun.seen, licenses: { ...licenses, users: [...users, ...joined] } };
    const consumed = { [OLD]: 5, [SKU]: 3 };
    const later = { ...situation, now: addHours(ORDER_AT, 30), seen };
    const known = { ...later, standing: { ...situation.standing, consumed } };
    let next = reassigning(known);
    if (next?.do === "record") next = reassigning({ ...known, standing: next.standing });
    return next?.do === "changeLicenses" ? next.calls.length : 0;
  };
  expect(sentTo(true)).toBe(5);
  expect(sentTo(false)).toBe(aSituation().policy.canary.users);
});

test("users are out for want of seats also while the license that they leave serves no more", () => {
  const file = planFile();
  const outWith = (status: "enabled" | "suspended", consumed: Record<string, number>) => {
    const situation = aSituation({
      planFile: file,
      approved: { planFile: file, approvedAt: ORDER_AT },
      ...at(ENDS_AT, { rows: [aRow({ skuId: OLD, status }), ourRow], consumed }),
    });
    return areUsersOutFor(situation, SKU);
  };
  expect(outWith("suspended", { [OLD]: 3, [SKU]: 0 })).toBe(true);
  expect(outWith("suspended", { [OLD]: 0, [SKU]: ourRow.seats })).toBe(false);
  expect(outWith("enabled", { [OLD]: 3, [SKU]: 0 })).toBe(false);
  expect(outWith("enabled", { [OLD]: 0, [SKU]: ourRow.seats + 1 })).toBe(true);
});

test("a group whose processing never ends is waited for as long as plans count on, and then a person is asked", () => {
  const { file, seen } = processingGroup();
  const margin = aSituation().policy.reassignmentMarginHours;
  const law = fc.property(fc.integer({ min: 0, max: 3 * margin }), (hours) => {
    const began = addDays(ORDER_AT, 1);
    const rows = [aRow({ skuId: OLD }), ourRow];
    let standing = at(began, { rows, targets: [verified], consumed: { [OLD]: 3 } }).standing;
    let next: NextThing | null = null;
    for (const now of [began, addHours(began, hours)]) {
      for (let things = 0; things < 5; things += 1) {
        next = reassigning(
          aSituation({
            now,
            planFile: file,
            approved: { planFile: file, approvedAt: ORDER_AT },
            ...(standing === undefined ? {} : { standing }),
            seen: { licenses: seen },
          }),
        );
        if (next?.do !== "record") break;
        standing = next.standing;
      }
    }
    if (hours < margin) expect(next?.do).toBe("wait");
    else
      expect(next).toMatchObject({ do: "step", step: { kind: "changeLicenses", state: "open" } });
    const problems = hours < margin ? [] : [{ id: "g1", problem: "processing" }];
    expect(standing?.licenses?.problems).toEqual(problems);
  });
  fc.assert(law);
});

/** What is waited for in the end, a day after the source ended, or renewed. */
function waitAfterEnd(
  file: PlanFile,
  renewed: boolean,
  more: Pick<Parameters<typeof aSituation>[0] & object, "humanSteps" | "seen">,
  held: Record<string, number>,
): NextThing | null {
  const now = addHours(ENDS_AT, 30);
  const of = { lineId: "source-1", since: ENDS_AT, endedAt: ENDS_AT, nextEndAt: null };
  let next: NextThing | null = null;
  let standing = at(now, {
    rows: [aRow({ skuId: OLD }), ourRow],
    targets: [verified],
    consumed: held,
    lines: renewed ? [{ ...of, state: "renewed" }] : [],
  }).standing;
  for (let things = 0; things < 5 && next?.do !== "wait"; things += 1) {
    next = reassigning(
      aSituation({
        now,
        planFile: file,
        approved: { planFile: file, approvedAt: ORDER_AT },
        ...(standing === undefined ? {} : { standing }),
        ...more,
      }),
    );
    if (next?.do === "record") standing = next.standing;
  }
  return next;
}

const inMinutes = { do: "wait", until: addHours(ENDS_AT, 30.25) };
const inAnHour = { do: "wait", until: addHours(ENDS_AT, 31) };

test("licenses that were just given are looked at in minutes while a renewal can be taken back, and hourly without", () => {
  const add = [{ skuId: SKU, disabledPlans: [] }];
  const call: LicenseCall = { holder: "user", id: "u1", add, remove: [OLD] };
  const answered = addHours(ENDS_AT, 30);
  const waitsAfter = (sent: boolean, renewed: boolean) => {
    const humanSteps = [
      { ...asked, evidence: { level: "attested", at: answered, by: "admin" } as const },
    ];
    const seen = { licenses: stuck, licensesSent: sent ? [call] : [] };
    return waitAfterEnd(planFile(), renewed, { humanSteps, seen }, { [OLD]: 1, [SKU]: 2 });
  };
  expect(waitsAfter(true, true)).toEqual(inMinutes);
  expect(waitsAfter(false, true)).toEqual(inAnHour);
  expect(waitsAfter(true, false)).toEqual(inAnHour);
});

test("a group that is processing is looked at in minutes while a renewal can be taken back, and hourly without", () => {
  const { file, seen } = processingGroup();
  const waitsWith = (renewed: boolean) =>
    waitAfterEnd(file, renewed, { seen: { licenses: seen } }, { [OLD]: 3 });
  expect(waitsWith(true)).toEqual(inMinutes);
  expect(waitsWith(false)).toEqual(inAnHour);
});
