// Whatever a discontinued license held, whatever is on sale instead and whatever a partner gives up: whom
// the plan moves has all mail and all files that they had. The changes are carried out here, one by one.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { EstateUser } from "../estate/estate.ts";
import { verifyPlanFile } from "../continuity/verify.ts";
import type { PlanFile } from "./move-plan.ts";
import { files, mail, old, planId, planOf, priced, suite, tenants } from "./replaced.fixture.ts";

/** What each plan with data can go on in; the same plan first. */
const goesOnIn: Readonly<Record<string, readonly string[]>> = {
  EXCHANGE_S_DESKLESS: ["EXCHANGE_S_DESKLESS", "EXCHANGE_S_STANDARD", "EXCHANGE_S_ENTERPRISE"],
  EXCHANGE_S_STANDARD: ["EXCHANGE_S_STANDARD", "EXCHANGE_S_ENTERPRISE"],
  EXCHANGE_S_ENTERPRISE: ["EXCHANGE_S_ENTERPRISE"],
  SHAREPOINTSTANDARD: ["SHAREPOINTSTANDARD", "SHAREPOINTENTERPRISE"],
  SHAREPOINTENTERPRISE: ["SHAREPOINTENTERPRISE"],
};
const withoutData = ["SWAY", "INTUNE_O365", "FORMS_PLAN_E1", "YAMMER_ENTERPRISE"];
const names = [...Object.keys(goesOnIn), ...withoutData];

const oneOf = (prefix: string) =>
  fc.constantFrom(null, ...names.filter((n) => n.startsWith(prefix)));
/** At most one mailbox and one SharePoint plan, as in every license that is sold. */
const license = fc
  .tuple(oneOf("EXCHANGE"), oneOf("SHAREPOINT"), fc.subarray(withoutData))
  .map(([mailbox, sites, others]) => [mailbox, sites, ...others].flatMap((name) => name ?? []))
  .filter((plans) => plans.length > 0);
const listed = fc.record({ OLD_SUITE: license, MAIL: license, FILES: license, SUITE: license });
type Listed = Readonly<Record<"OLD_SUITE" | "MAIL" | "FILES" | "SUITE", readonly string[]>>;

test("law: nobody whose license changes has fewer plans with data afterwards", () => {
  let moved = 0;
  fc.assert(
    fc.property(tenants, listed, fc.subarray(names), (users, plans, acceptedPlanLosses) => {
      const offers = [priced(mail, "4.00"), priced(files, "5.00"), priced(suite, "12.00")];
      const file = planOf({ users, listed: plans, offers, policy: { acceptedPlanLosses } });
      expect(verifyPlanFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true });
      if (file.plan.reassignment !== null) moved += 1;
      for (const user of users) {
        const after = new Set(switchedOn(changed(file, user), plans));
        const lost = switchedOn(user.assignments, plans).filter(
          (plan) => goesOnIn[plan]?.every((higher) => !after.has(higher)) === true,
        );
        expect(lost).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
  expect(moved).toBeGreaterThan(30);
});

type Assignment = EstateUser["assignments"][number];

/** The user's licenses once all waves are done: each call removes and adds for its holder. */
function changed({ plan }: PlanFile, { userId, assignments }: EstateUser): Assignment[] {
  const { changes = [], waves = [] } = plan.reassignment ?? {};
  let own = [...assignments];
  for (const { changeId, ids } of waves.flatMap(({ holders }) => holders)) {
    const change = changes.find((each) => each.changeId === changeId);
    for (const id of ids) {
      const group = change?.holder === "group" ? id : null;
      const isOwn =
        group === null ? id === userId : own.some(({ assignedByGroup }) => assignedByGroup === id);
      if (change === undefined || !isOwn) continue;
      const touched = [...change.remove, ...change.add.map(({ skuId }) => skuId)];
      own = own.filter((a) => a.assignedByGroup !== group || !touched.includes(a.skuId));
      own.push(
        ...change.add.map((a) => ({ ...a, assignedByGroup: group, state: "active" as const })),
      );
    }
  }
  return own;
}

function switchedOn(assignments: readonly Assignment[], plans: Listed): string[] {
  const ofSku: ReadonlyMap<string, readonly string[]> = new Map([
    [old.skuId, plans.OLD_SUITE],
    [mail.skuId, plans.MAIL],
    [files.skuId, plans.FILES],
    [suite.skuId, plans.SUITE],
  ]);
  return assignments.flatMap(({ skuId, disabledPlans }) =>
    (ofSku.get(skuId) ?? []).filter((name) => !disabledPlans.includes(planId(name))),
  );
}
