// For tests: a license that all users are to leave for another one, directly or by a group.

import type { LicensesSeen } from "../reassignment/observed.ts";
import { aPlanFile, ENDS_AT, SKU } from "./a-situation.ts";

export const OLD = "1392051d-0cb9-4b7a-88d5-621fee5e8711";
export const held = (skuId: string) => ({
  skuId,
  disabledPlans: [],
  assignedByGroup: null,
  isActive: true,
  error: null,
  since: null,
});

/** Everybody but the last admin has their new license, and a seat stands ready for the admin. */
export const licenses: LicensesSeen = {
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

export function planFile() {
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

/** The plan of a tenant in which everybody is to leave the old license. */
export function planWithEveryUser() {
  const file = planFile();
  const users = ["admin", "u1", "u2"].map((userId) => ({
    userId,
    accountEnabled: true,
    usageLocation: "DE",
    assignments: [
      { skuId: OLD, disabledPlans: [], assignedByGroup: null, state: "active" as const },
    ],
  }));
  return { ...file, estate: { ...file.estate, users } };
}

/** The group has the new license beside the old one, and its members do not have it yet. */
export function processingGroup() {
  const file = planFile();
  const [change] = file.plan.reassignment.changes;
  const [wave] = file.plan.reassignment.waves;
  if (change === undefined || wave === undefined) throw new Error("a change");
  const licensesOf = [OLD, SKU].map((skuId) => ({ skuId, disabledPlans: [] }));
  const members = licenses.users.map((user) => ({
    ...user,
    assignments: [{ ...held(OLD), assignedByGroup: "g1" }],
  }));
  const seen: LicensesSeen = {
    ...licenses,
    users: members,
    groups: [{ groupId: "g1", licenses: licensesOf, isProcessing: true }],
  };
  const reassignment = {
    changes: [{ ...change, holder: "group" as const }],
    waves: [{ ...wave, holders: [{ changeId: "c1", ids: ["g1"] }] }],
  };
  return { file: { ...file, plan: { ...file.plan, reassignment } }, seen };
}
