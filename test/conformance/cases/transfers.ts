// Transfers between partners; Microsoft's samples are of the legacy commerce, of the same resource.

import {
  createTransfer,
  getTransfer,
  listTransferEligibilities,
  listTransfers,
  updateTransfer,
} from "#microsoft/endpoints/partner-center/transfers.ts";
import { completeTransfer, submitTransfer } from "#sandbox/rules/transfers.ts";
import { OTHER_PARTNER, OUR_TENANT, soldByOther } from "#sandbox/world/small-world.ts";
import type { Transfer } from "#sandbox/world/transfer.ts";
import type { Json } from "../compare.ts";
import { CUSTOMER, type Answer, type Probe } from "../probe.ts";
import { TENANT } from "../sandbox-cloud.ts";
import { subscription, type SampleCase } from "./sample-case.ts";

const TRANSFERS = `${CUSTOMER}/transfers`;
const ASKED = {
  sourcePartnerTenantId: OTHER_PARTNER,
  sourcePartnerName: "Other Partner",
  customerEmailId: "admin@contoso.example",
  transferType: 3,
};

/** We ask the other partner, who has something to give. */
async function ask(probe: Probe): Promise<Answer> {
  const { world } = probe.cloud;
  const id = `their-${world.guid()}`;
  world.put("subscriptions", soldByOther({ id }));
  return probe.send("POST", TRANSFERS, ASKED);
}

/** A transfer that has moved its line. */
async function completed(probe: Probe): Promise<string> {
  const { world } = probe.cloud;
  const id = String((await ask(probe)).body["id"]);
  const lines = world
    .ofTenant("subscriptions", TENANT)
    .filter((each) => each.id.startsWith("their-") && each.state === "active");
  const transfer = world.get("transfers", id);
  if (transfer === undefined) throw new Error("the transfer was created");
  submitTransfer(
    world,
    transfer,
    lines.map((each) => each.id),
  );
  completeTransfer(world, id);
  return id;
}

/** The other way round: somebody asks us for the subscription that the customer holds of us. */
function askedOfUs({ cloud, subscriptionId }: Probe): Transfer {
  const { world } = cloud;
  const transfer: Transfer = {
    id: world.guid(),
    tenantId: TENANT,
    sourcePartnerTenantId: OUR_TENANT,
    targetPartnerTenantId: OTHER_PARTNER,
    status: "pending",
    transferType: 3,
    createdAt: world.now,
    modifiedAt: world.now,
    completedAt: null,
    expiresAt: world.now,
    sourcePartnerName: "Our Partner",
    customerName: null,
    customerEmailId: "admin@contoso.example",
    targetPartnerEmailId: null,
    targetProductTypes: [],
    partnerOnRecord: null,
    lines: [{ subscriptionId, newSubscriptionId: null, orderId: null, error: null }],
  };
  world.put("transfers", transfer);
  return transfer;
}

/** Nothing stays open behind it. */
async function whileAsked(probe: Probe, act: (id: string) => Promise<Answer>): Promise<Answer> {
  const { id } = askedOfUs(probe);
  const answer = await act(id);
  probe.cloud.world.remove("transfers", id);
  return answer;
}

async function cancelling(probe: Probe, answer: Answer): Promise<Answer> {
  const path = `${TRANSFERS}/${String(answer.body["id"])}`;
  await probe.answer("PATCH", path, { status: "Cancel" });
  return answer;
}

/** One that can move and one that cannot. */
async function eligibilities(probe: Probe): Promise<Answer> {
  return probe.restoring(async () => {
    const held: Json = await probe.answer("GET", subscription(probe));
    await probe.answer("PATCH", subscription(probe), { ...held, status: "suspended" });
    return probe.send("GET", `${CUSTOMER}/transferseligibility?transferType=3`);
  });
}

export const transferCases: readonly SampleCase[] = [
  {
    sample: "create-a-transfer.response.2",
    endpoint: createTransfer,
    kind: "response",
    probe: async (probe) => cancelling(probe, await ask(probe)),
  },
  {
    sample: "get-all-of-a-customer-s-transfers.response.1",
    endpoint: listTransfers,
    kind: "response",
    probe: async (probe) => {
      for (const { id } of probe.cloud.world.all("transfers")) {
        probe.cloud.world.remove("transfers", id);
      }
      await completed(probe);
      return probe.send("GET", TRANSFERS);
    },
  },
  {
    sample: "get-transfer-by-id.response.1",
    endpoint: getTransfer,
    kind: "response",
    probe: (probe) => whileAsked(probe, (id) => probe.send("GET", `${TRANSFERS}/${id}`)),
  },
  {
    sample: "reject-a-transfer.response.2",
    endpoint: updateTransfer,
    kind: "response",
    probe: (probe) =>
      whileAsked(probe, (id) => probe.send("PATCH", `${TRANSFERS}/${id}`, { status: "Reject" })),
  },
  {
    sample: "get-customer-s-subscriptions-transfer-eligibility.response.1",
    endpoint: listTransferEligibilities,
    kind: "response",
    probe: eligibilities,
  },
];
