import { expect, test } from "vitest";
import { addHours, type Instant } from "#lib/instant.ts";
import type { LicensesSeen } from "../../reassignment/observed.ts";
import {
  aPlanFile,
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
import type { NextThing } from "../situation.ts";
import { reassigning } from "./reassigning.ts";

const OLD = "1392051d-0cb9-4b7a-88d5-621fee5e8711";
const held = (skuId: string) => ({
  skuId,
  disabledPlans: [],
  assignedByGroup: null,
  isActive: true,
  error: null,
});

/** Everybody but the last admin has their new license, and a seat stands ready for the admin. */
const licenses: LicensesSeen = {
  users: ["admin", "u1", "u2"].map((userId) => ({
    userId,
    userPrincipalName: `${userId}@contoso.example`,
    usageLocation: "DE",
    assignments: [held(userId === "admin" ? OLD : SKU)],
  })),
  groups: [],
  protectedIds: new Set(["admin"]),
  images: [],
};

function planFile() {
  const file = aPlanFile();
  const [line] = file.plan.lines;
  if (line === undefined) throw new Error("a line");
  const stepKeys = file.plan.targets.flatMap(({ steps }) => steps.map(({ stepKey }) => stepKey));
  const change = {
    changeId: "c1",
    holder: "user" as const,
    remove: [OLD],
    add: [{ skuId: SKU, disabledPlans: [] }],
    before: [{ skuId: OLD, disabledPlans: [] }],
    undoUntil: ENDS_AT,
  };
  const holders = [{ changeId: "c1", ids: ["admin", "u1", "u2"] }];
  const reassignment = { changes: [change], waves: [{ wave: 1, afterSteps: stepKeys, holders }] };
  return { ...file, plan: { ...file.plan, lines: [{ ...line, skuId: OLD }], reassignment } };
}

const asked = aStep({
  kind: "changeLicenses",
  lineId: "source-1",
  state: "refused",
  evidence: { level: "attested", at: ORDER_AT, by: "admin" },
});

/** What is done in the end, when all that is to be recorded has been. */
function decideAt(now: Instant): NextThing | null {
  const file = planFile();
  const rows = [aRow({ skuId: OLD }), ourRow];
  const situation = aSituation({
    planFile: file,
    approved: { planFile: file, approvedAt: ORDER_AT },
    humanSteps: [asked],
    ...at(now, { rows, targets: [verified], consumed: { [OLD]: 1, [SKU]: 2 } }),
    seen: { licenses },
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
