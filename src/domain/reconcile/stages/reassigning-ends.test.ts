// When everybody is through who was to leave a license.

import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addHours } from "#lib/instant.ts";
import { cappedPlan } from "../../plan/capped.fixture.ts";
import { basic, e3 } from "../../plan/plan-request.fixture.ts";
import { held, licenses, OLD, planWithEveryUser } from "../a-left-license.fixture.ts";
import { aRow, aSituation, at, ENDS_AT, ORDER_AT, ourRow, SKU, verified } from "../a-situation.ts";
import { decideNext } from "../decide-next.ts";
import { noLicenseChanged } from "../standing.ts";
import { reassigning } from "./reassigning.ts";

test("a move with users who came to the license of a gone source in its grace is never done, and never only waits", () => {
  const file = planWithEveryUser();
  const status = fc.constantFrom("warning", "suspended", "deleted");
  const law = fc.property(
    status,
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 9, max: 60 }),
    (of, joined, days) => {
      const now = addDays(ENDS_AT, days);
      const gone = { lineId: "source-1", since: ENDS_AT, endedAt: ENDS_AT, nextEndAt: null };
      const through = { ...noLicenseChanged, doneAt: ENDS_AT, verifiedAt: ENDS_AT };
      const situation = aSituation({
        planFile: file,
        approved: { planFile: file, approvedAt: ORDER_AT },
        ...at(now, {
          rows: [aRow({ skuId: OLD, status: of }), ourRow],
          targets: [verified],
          consumed: { [OLD]: joined, [SKU]: 3 },
          lines: [{ ...gone, state: "gone" }],
          licenses: { ...through, remaining: { [OLD]: 0 } },
        }),
        looks: ["relationship", "agreement", "delegatedAdmin", "rows", "pools", "ours"],
      });
      const next = decideNext(situation);
      if (joined === 0) expect(next).toEqual({ do: "finish" });
      else expect(next).toEqual({ do: "look", at: "licenses" });
    },
  );
  fc.assert(law);
});

test("fewer seats than were planned are enough where users have left, also once nobody is out any more", () => {
  const file = planWithEveryUser();
  const users = licenses.users.map((user) => ({ ...user, assignments: [held(SKU)] }));
  const nextWith = (seats: number) =>
    reassigning(
      aSituation({
        planFile: file,
        approved: { planFile: file, approvedAt: ORDER_AT },
        ...at(addHours(ENDS_AT, 2), {
          rows: [aRow({ skuId: OLD, status: "suspended" }), { ...ourRow, seats }],
          targets: [{ ...verified, seats, verified: { seats, at: ENDS_AT } }],
          consumed: { [OLD]: 0, [SKU]: 3 },
          licenses: { ...noLicenseChanged, doneAt: addHours(ENDS_AT, 1) },
        }),
        seen: { licenses: { ...licenses, users } },
      }),
    );
  const through = { standing: { licenses: { verifiedAt: addHours(ENDS_AT, 2) } } };
  expect(nextWith(3)).toMatchObject({ do: "record", ...through });
  expect(nextWith(2)).toBeNull();
});

test("nobody is done while more hold a license of which some stay than its own seats serve, once the source is gone", () => {
  const file = planWithEveryUser();
  const [admin, ...others] = file.estate.users;
  const [change] = file.plan.reassignment.changes;
  const [wave] = file.plan.reassignment.waves;
  if (admin === undefined || change === undefined || wave === undefined) throw new Error("a wave");
  const holders = [{ changeId: "c1", ids: others.map(({ userId }) => userId) }];
  const reassignment = { changes: [change], waves: [{ ...wave, holders }] };
  const someStay = { ...file, plan: { ...file.plan, reassignment } };
  const gone = { lineId: "source-1", since: ENDS_AT, endedAt: ENDS_AT, nextEndAt: null };
  const through = { ...noLicenseChanged, doneAt: ENDS_AT, verifiedAt: ENDS_AT };
  const doneWith = (held: number) =>
    reassigning(
      aSituation({
        planFile: someStay,
        approved: { planFile: someStay, approvedAt: ORDER_AT },
        ...at(addDays(ENDS_AT, 9), {
          rows: [
            aRow({ skuId: OLD, status: "warning" }),
            aRow({ skuId: OLD, subscriptionId: "ours-2", seats: 1 }),
            ourRow,
          ],
          targets: [verified],
          consumed: { [OLD]: held, [SKU]: 2 },
          lines: [{ ...gone, state: "gone" }],
          licenses: { ...through, remaining: { [OLD]: 1 } },
        }),
      }),
    );
  expect(doneWith(1)).toBeNull();
  expect(doneWith(2)).toEqual({ do: "look", at: "licenses" });
});

test("law: users are through under the seat cap only while no more of them stay than there is room for beside the source", () => {
  const CAP = 300;
  const law = fc.property(
    fc.integer({ min: 160, max: 200 }),
    fc.integer({ min: 0, max: 60 }),
    (inUse, gained) => {
      const file = cappedPlan({ inUse, seats: inUse });
      const staying = CAP - inUse;
      const above = inUse - staying;
      const row = file.estate.subscriptions.find(({ skuId }) => skuId === basic.skuId);
      if (row === undefined) throw new Error("a source");
      const larger = { ...verified, skuId: e3.skuId, subscriptionId: "ours-2", seats: above };
      const situation = aSituation({
        planFile: file,
        approved: { planFile: file, approvedAt: ORDER_AT },
        ...at(ORDER_AT, {
          rows: [
            { ...row, seats: row.seats + gained },
            aRow({ skuId: e3.skuId, subscriptionId: "ours-2", seats: above }),
          ],
          targets: [{ ...larger, verified: { seats: above, at: ORDER_AT } }],
          consumed: { [basic.skuId]: staying, [e3.skuId]: above },
          licenses: {
            ...noLicenseChanged,
            doneAt: ORDER_AT,
            verifiedAt: ORDER_AT,
            remaining: { [basic.skuId]: staying },
          },
        }),
      });
      expect(reassigning(situation)).toEqual(gained === 0 ? null : { do: "look", at: "licenses" });
    },
  );
  fc.assert(law, { numRuns: 40 });
});
