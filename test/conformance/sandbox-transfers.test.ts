// Both sides of a transfer, each with a client of its own, in one sandbox.

import { afterEach, describe, expect, it } from "vitest";
import { addDays, addHours } from "#lib/instant.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import {
  listSubscriptions,
  updateSubscription,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import {
  createTransfer,
  getTransfer,
  listTransferEligibilities,
  listTransfers,
  updateTransfer,
} from "#microsoft/endpoints/partner-center/transfers.ts";
import { person } from "#sandbox/world/small-world.ts";
import type { TransferReadings } from "#sandbox/world/transfer.ts";
import { control, forwardTo, refusal, startCloud, TENANT, type Cloud } from "./sandbox-cloud.ts";
import { BOTH_RELATED, OTHER_PARTNER, secondPartner, soldByOther } from "./second-partner.ts";

const CUSTOMER = { customerId: TENANT };
const ASKED = {
  sourcePartnerTenantId: OTHER_PARTNER,
  sourcePartnerName: "Other Partner",
  customerEmailId: "admin@contoso.example",
  targetProductTypes: ["OnlineServicesNCE"],
  transferType: 3,
};

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).toReversed()) await each.close();
});

async function twoPartners(
  readings: Partial<TransferReadings> = {},
  lines = [soldByOther()],
): Promise<{ cloud: Cloud; theirs: MicrosoftClient }> {
  const asked = { ownershipTransfer: { afterHours: 48, does: "asAsked" } } as const;
  const cloud = await startCloud(
    {
      subscriptions: lines,
      readings: { transfers: { processingHours: 6, windowReopens: false, ...readings } },
      people: [person("sourcePartner", asked)],
    },
    BOTH_RELATED,
  );
  const theirs = await secondPartner(cloud);
  open.push(cloud, theirs);
  return { cloud, theirs };
}

const submission = (id: string, ...subscriptionIds: readonly string[]) => ({
  path: { ...CUSTOMER, transferId: id },
  body: {
    status: "InProgress",
    lineItems: subscriptionIds.map((subscriptionId) => ({
      subscriptionId,
      productType: "OnlineServicesNCE",
    })),
  },
});

describe("a transfer between two partners", () => {
  it("moves a whole subscription, and the target sees its lines only then", async () => {
    const { cloud, theirs } = await twoPartners();
    const before = cloud.world.get("subscriptions", "their-1");
    const asked = await cloud.client.call(createTransfer, { path: CUSTOMER, body: ASKED });
    expect(asked).toMatchObject({ status: "pending", lineItems: [] });
    expect(await theirs.call(listTransfers, { path: CUSTOMER })).toMatchObject([{ id: asked.id }]);

    const submitted = await theirs.call(updateTransfer, submission(asked.id, "their-1"));
    expect(submitted).toMatchObject({ status: "inProgress", lineItems: [{ quantity: 5 }] });
    const path = { ...CUSTOMER, transferId: asked.id };
    const seen = await cloud.client.call(getTransfer, { path });
    expect(seen).toMatchObject({ status: "inProgress", lineItems: [] });

    await forwardTo(cloud, addHours(cloud.world.now, 6));
    const done = await cloud.client.call(getTransfer, { path });
    expect(done.status).toBe("complete");
    expect(done.lineItems).toMatchObject([{ subscriptionId: "their-1", status: "Complete" }]);
    const [ours] = await cloud.client.list(listSubscriptions, { path: CUSTOMER });
    expect(ours).toMatchObject({ quantity: 5, termDuration: "P1Y", status: "active" });
    expect(ours?.id).not.toBe("their-1");
    const after = cloud.world.get("subscriptions", ours?.id ?? "");
    for (const kept of ["seats", "endsAt", "autoRenew", "unitPricePerMonth", "anchorAt"] as const) {
      expect(after?.[kept]).toEqual(before?.[kept]);
    }
    expect(cloud.world.get("subscriptions", "their-1")?.state).toBe("deleted");
    expect([...cloud.world.all("interruptions")]).toEqual([]);
  });

  it("is taken back by its target only while pending, and refused by its source", async () => {
    const { cloud, theirs } = await twoPartners();
    const asked = await cloud.client.call(createTransfer, { path: CUSTOMER, body: ASKED });
    const path = { ...CUSTOMER, transferId: asked.id };
    const cancel = { path, body: { status: "Cancel" } };
    expect((await refusal(theirs.call(updateTransfer, cancel))).code).toBe("900150");
    const second = cloud.client.call(createTransfer, { path: CUSTOMER, body: ASKED });
    expect((await refusal(second)).code).toBe("900101");
    expect((await cloud.client.call(updateTransfer, cancel)).status).toBe("cancelled");

    const again = await cloud.client.call(createTransfer, { path: CUSTOMER, body: ASKED });
    const reject = { path: { ...CUSTOMER, transferId: again.id }, body: { status: "Reject" } };
    expect((await theirs.call(updateTransfer, reject)).status).toBe("rejected");
    expect((await refusal(theirs.call(updateTransfer, reject))).code).toBe("900102");

    const third = await cloud.client.call(createTransfer, { path: CUSTOMER, body: ASKED });
    await theirs.call(updateTransfer, submission(third.id, "their-1"));
    const late = { path: { ...CUSTOMER, transferId: third.id }, body: { status: "Cancel" } };
    expect((await refusal(cloud.client.call(updateTransfer, late))).code).toBe("900102");
  });

  it.each([7, 30, 60] as const)("expires after %d days of silence", async (pendingDays) => {
    const { cloud } = await twoPartners({ pendingDays });
    const asked = await cloud.client.call(createTransfer, { path: CUSTOMER, body: ASKED });
    const end = addDays(cloud.world.now, pendingDays);
    expect(asked.expirationTime).toBe(end);
    await forwardTo(cloud, addHours(end, -1));
    const path = { ...CUSTOMER, transferId: asked.id };
    expect((await cloud.client.call(getTransfer, { path })).status).toBe("pending");
    await forwardTo(cloud, end);
    expect((await cloud.client.call(getTransfer, { path })).status).toBe("expired");
  });

  it("keeps the source from changing what is being moved", async () => {
    const { cloud, theirs } = await twoPartners({ locksFrom: "request" });
    const change = {
      path: { ...CUSTOMER, subscriptionId: "their-1" },
      body: { id: "their-1", quantity: 5, autoRenewEnabled: false },
    };
    const asked = await cloud.client.call(createTransfer, { path: CUSTOMER, body: ASKED });
    expect((await refusal(theirs.call(updateSubscription, change))).code).toBe("900278");
    await cloud.client.call(updateTransfer, {
      path: { ...CUSTOMER, transferId: asked.id },
      body: { status: "Cancel" },
    });
    expect(await theirs.call(updateSubscription, change)).toMatchObject({
      autoRenewEnabled: false,
    });
  });

  it("refuses what cannot move, and what is too much", async () => {
    const many = Array.from({ length: 26 }, (_, number) => soldByOther({ id: `their-${number}` }));
    const trial = soldByOther({ id: "trial", isTrial: true });
    const { cloud, theirs } = await twoPartners({}, [...many, trial]);
    const { id } = await cloud.client.call(createTransfer, { path: CUSTOMER, body: ASKED });
    const submit = (...ids: readonly string[]) =>
      refusal(theirs.call(updateTransfer, submission(id, ...ids)));
    expect((await submit("trial")).code).toBe("800078");
    expect((await submit("nobody")).code).toBe("800078");
    expect((await submit(...many.map((each) => each.id))).code).toBe("800002");
    const eligible = await theirs.call(listTransferEligibilities, { path: CUSTOMER });
    expect(eligible.filter(({ isEligible }) => !isEligible)).toMatchObject([{ id: "trial" }]);
    expect(eligible).toHaveLength(27);
  });

  it.each([
    ["asAgreed", ["a", "b"]],
    ["oneMore", ["a", "b", "c"]],
    ["oneLess", ["a"]],
  ] as const)("answered by a scripted source partner, %s", async (sourceGives, moved) => {
    const lines = ["a", "b", "c"].map((id) => soldByOther({ id }));
    const { cloud } = await twoPartners({ sourceGives }, lines);
    const asked = await cloud.client.call(createTransfer, { path: CUSTOMER, body: ASKED });
    const letter = await control(cloud, "POST", "/letters", {
      letterId: "letter-1",
      letterKind: "ownershipTransfer",
      tenantId: TENANT,
      role: "sourcePartner",
      subscriptionId: null,
      delegatedAdminId: null,
      agreedSubscriptionIds: ["a", "b"],
    });
    expect(letter.status).toBe(200);
    await forwardTo(cloud, addHours(cloud.world.now, 54));
    const path = { ...CUSTOMER, transferId: asked.id };
    const { lineItems } = await cloud.client.call(getTransfer, { path });
    expect(lineItems.map(({ subscriptionId }) => subscriptionId)).toEqual(moved);
    expect((await control(cloud, "GET", "/replies")).body["items"]).toMatchObject([
      { letterKind: "ownershipTransfer", outcome: "done" },
    ]);
  });
});
