// Until when somebody approves an order, and what the verifier lets pass of that.

import { expect, test } from "vitest";
import { hashOf } from "#lib/canonical-json.ts";
import { addDays } from "#lib/instant.ts";
import { verifyPlanFile } from "../continuity/verify.ts";
import { makePlan } from "./make-plan.ts";
import { aDeclared, anOwn, aRequest, aRow, e3, now } from "./plan-request.fixture.ts";

const endsAt = addDays(now, 8);

/** Three joined a pool eight days before its source's end; some seats of it are ours. */
function planned(own: { readonly marker: string | null; readonly raisedBy?: string }) {
  const ours = { ...anOwn(e3), seats: 3, ...own };
  const source = aRow(e3, { seats: 13, nextLifecycleAt: endsAt });
  const row = aRow(e3, {
    subscriptionId: ours.subscriptionId,
    seats: ours.seats,
    nextLifecycleAt: addDays(now, 200),
    ownerTenantId: "ours",
  });
  const pool = { sku: e3, inUse: 16, rows: [source, row] };
  const stopAskedFor = [source.subscriptionId];
  return makePlan(aRequest([pool], [aDeclared()], { ours: [ours], stopAskedFor }));
}

const begun = [
  { marker: "mv-aaaaaaaa/order/1" },
  { marker: "Office 365 E3", raisedBy: "mv-aaaaaaaa" },
  { marker: null, raisedBy: "mv-aaaaaaaa" },
];
const notBegun = [
  { marker: "Office 365 E3" },
  { marker: "Office 365 E3", raisedBy: "mv-another" },
  { marker: "mv-another/order/1" },
];

test.each(begun)(
  "what a move has ordered, or raised, is approved for as long as its sources are followed: %o",
  (own) => {
    const file = planned(own);
    const days = file.policy.giveUpDays.sourceWentOn;
    expect(file.band.targets).toMatchObject([{ latestOrderAt: addDays(endsAt, days) }]);
    expect(verifyPlanFile(file)).toEqual({ ok: true });
  },
);

test.each(notBegun)("what it only found there is approved until the last end: %o", (own) => {
  const file = planned(own);
  expect(file.band.targets).toMatchObject([{ latestOrderAt: endsAt }]);
  const targets = file.band.targets.map((target) => ({
    ...target,
    latestOrderAt: addDays(endsAt, 1),
  }));
  const band = { ...file.band, targets };
  const verdict = verifyPlanFile({ ...file, band, bandHash: hashOf(band) });
  expect(verdict.ok ? [] : verdict.failures.map(({ why }) => why)).toEqual(["bandTooWide"]);
});
