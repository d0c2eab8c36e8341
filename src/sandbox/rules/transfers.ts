// Transfers between partners: asked for by the target, answered by the source, moved by Microsoft some
// hours later. Whole subscriptions move with seats, term, price and end; the users notice nothing.
// Rules: Microsoft's pages "Create a transfer" and "Update a transfer"; what they leave open is drawn
// (`transfer-readings.ts`).

import { addDays, addMs } from "#lib/instant.ts";
import type { Subscription, WorldEvent } from "../world/entities.ts";
import type { Transfer, TransferLine } from "../world/transfer.ts";
import type { World } from "../world/world.ts";
import { chargeTerm, refund } from "./charges.ts";
import { writerOf } from "./partners.ts";
import { recomputeTenant } from "./pools.ts";
import { dropActs, isRenewing, scheduleTermEnd } from "./subscription-acts.ts";
import { transferReadingsOf } from "./transfer-readings.ts";

export const TRANSFER_LINES_MAX = 25; // a distributor's text; no page of Microsoft's says how many

const HOUR_MS = 3_600_000;

type NewTransfer = Omit<
  Transfer,
  "id" | "status" | "createdAt" | "modifiedAt" | "completedAt" | "expiresAt" | "lines"
>;

/** The target asks; the source may answer until the request expires. */
export function requestTransfer(world: World, asked: NewTransfer): Transfer {
  const { pendingDays } = transferReadingsOf(world, asked.tenantId);
  const transfer: Transfer = {
    ...asked,
    id: world.guid(),
    status: "pending",
    createdAt: world.now,
    modifiedAt: world.now,
    completedAt: null,
    expiresAt: addDays(world.now, pendingDays),
    lines: [],
  };
  world.put("transfers", transfer);
  scheduleAct(world, transfer, "transferExpires", transfer.expiresAt);
  logTransfer(
    world,
    transfer,
    "transferRequested",
    writerOf(world, transfer.targetPartnerTenantId),
  );
  return transfer;
}

/** The source hands these over; from now on nobody can take it back. */
export function submitTransfer(
  world: World,
  transfer: Transfer,
  subscriptionIds: readonly string[],
): Transfer {
  const { processingHours } = transferReadingsOf(world, transfer.tenantId);
  const after = changed(world, transfer, {
    status: "inProgress",
    lines: subscriptionIds.map((subscriptionId) => ({
      subscriptionId,
      newSubscriptionId: null,
      orderId: null,
      error: null,
    })),
  });
  const at = addMs(world.now, Math.round(processingHours * HOUR_MS));
  scheduleAct(world, after, "transferCompletes", at);
  logTransfer(world, after, "transferSubmitted", writerOf(world, after.sourcePartnerTenantId));
  return after;
}

/** Ends a pending request: the target takes it back, or the source refuses it. */
export function endTransfer(
  world: World,
  transfer: Transfer,
  status: "cancelled" | "rejected",
): Transfer {
  const by =
    status === "cancelled" ? transfer.targetPartnerTenantId : transfer.sourcePartnerTenantId;
  const after = changed(world, transfer, { status });
  world.remove("scheduled", actIdOf(transfer.id));
  const kind = status === "cancelled" ? "transferCancelled" : "transferRejected";
  logTransfer(world, after, kind, writerOf(world, by));
  return after;
}

/** Nobody answered in time. */
export function expireTransfer(world: World, transferId: string): void {
  const transfer = world.get("transfers", transferId);
  if (transfer?.status !== "pending") return;
  logTransfer(
    world,
    changed(world, transfer, { status: "expired" }),
    "transferExpired",
    "microsoft",
  );
}

/** Each line moves by itself; one that can no longer move fails alone. */
export function completeTransfer(world: World, transferId: string): void {
  const transfer = world.get("transfers", transferId);
  if (transfer?.status !== "inProgress") return;
  const lines = transfer.lines.map((line) => moveLine(world, transfer, line));
  const failed = lines.filter(({ error }) => error !== null).length;
  const status =
    failed === 0 ? "complete" : failed === lines.length ? "failed" : "partiallyComplete";
  const after = changed(world, transfer, { status, lines, completedAt: world.now });
  const causeEventId = logTransfer(world, after, "transferCompleted", "microsoft", {
    moved: lines.length - failed,
    failed,
  });
  recomputeTenant(world, after.tenantId, causeEventId);
}

/** A transfer of the customer that has not ended; there is never more than one. */
export function openTransferOf(world: World, tenantId: string): Transfer | undefined {
  return world
    .ofTenant("transfers", tenantId)
    .find(({ status }) => status === "pending" || status === "inProgress");
}

/** True while the subscription's own seller may not change it because of an open transfer. */
export function isLockedByTransfer(world: World, subscription: Subscription): boolean {
  const open = openTransferOf(world, subscription.tenantId);
  if (open === undefined || !isOfPartner(subscription, open.sourcePartnerTenantId)) return false;
  if (open.status === "inProgress") {
    return open.lines.some(({ subscriptionId }) => subscriptionId === subscription.id);
  }
  const { locksFrom } = transferReadingsOf(world, subscription.tenantId);
  return locksFrom === "request" && subscription.agreementType === "cspNce";
}

/** Why this source cannot hand the subscription over now, in Microsoft's words where it has some; null when it can. */
export function transferObstacle(world: World, subscription: Subscription): string | null {
  const { id, state, agreementType, csp, isTrial, extendedSince, tenantId } = subscription;
  if (agreementType !== "cspNce" || csp === null) return `Subscription: ${id} is a legacy one`;
  if (state !== "active") return `Subscription: ${id} is in state: ${state}`;
  if (isTrial) return `Subscription: ${id} is a trial`;
  if (csp.provisioning !== null || isRenewing(world, id)) {
    return `Subscription: ${id} has a pending operation`;
  }
  if (extendedSince !== null && !transferReadingsOf(world, tenantId).extendedTermMoves) {
    return `Subscription: ${id} is in an extended service term`;
  }
  return null;
}

export function isOfPartner({ seller }: Subscription, partnerTenantId: string): boolean {
  return seller.kind === "csp" && seller.partnerTenantId === partnerTenantId;
}

function moveLine(world: World, transfer: Transfer, line: TransferLine): TransferLine {
  const source = world.get("subscriptions", line.subscriptionId);
  const error =
    source === undefined || !isOfPartner(source, transfer.sourcePartnerTenantId)
      ? `Subscription: ${line.subscriptionId} is not the source partner's any more`
      : transferObstacle(world, source);
  if (source === undefined || source.csp === null || error !== null) return { ...line, error };
  const orderId = world.guid().slice(-12);
  const moved: Subscription = {
    ...source,
    id: world.guid(),
    seller: { kind: "csp", partnerTenantId: transfer.targetPartnerTenantId },
    ...windowOf(world, source),
    csp: { ...source.csp, orderId },
  };
  refund(world, source, world.now, source.seats);
  dropActs(world, source.id);
  world.put("subscriptions", { ...source, state: "deleted" });
  world.put("subscriptions", moved);
  scheduleTermEnd(world, moved);
  chargeTerm(world, moved, "term", moved.seats, world.now);
  putOrder(world, transfer, moved, orderId);
  logTransfer(world, transfer, "lineTransferred", "microsoft", {
    subscriptionId: source.id,
    newSubscriptionId: moved.id,
    skuId: moved.skuId,
    seats: moved.seats,
  });
  return { ...line, newSubscriptionId: moved.id, orderId };
}

/** Where the 168 hours do not begin anew, the old ones run on: by the same instants as before. */
function windowOf(world: World, source: Subscription): Partial<Subscription> {
  if (!transferReadingsOf(world, source.tenantId).windowReopens) return {};
  const batches = [{ seats: source.seats, at: world.now }];
  return { createdAt: world.now, renewedAt: null, batches };
}

function putOrder(world: World, transfer: Transfer, moved: Subscription, orderId: string): void {
  const { csp, seats, term } = moved;
  if (csp === null) return;
  world.put("orders", {
    id: orderId,
    tenantId: transfer.tenantId,
    partnerTenantId: transfer.targetPartnerTenantId,
    createdAt: world.now,
    visibleAt: world.now,
    billingCycle: csp.billingCycle,
    currencyCode: moved.unitPricePerMonth.currency,
    lines: [
      {
        lineItemNumber: 0,
        offerId: `${csp.productId}:${csp.catalogSkuId}:${csp.availabilityId}`,
        subscriptionId: moved.id,
        termDuration: term ?? "",
        friendlyName: csp.friendlyName,
        quantity: seats,
      },
    ],
  });
}

function changed(world: World, transfer: Transfer, change: Partial<Transfer>): Transfer {
  const after = { ...transfer, ...change, modifiedAt: world.now };
  world.put("transfers", after);
  return after;
}

/** A request has one act before it: its expiry, or once submitted its completion. */
function scheduleAct(
  world: World,
  { id, tenantId }: Transfer,
  kind: "transferExpires" | "transferCompletes",
  at: Transfer["expiresAt"],
): void {
  world.put("scheduled", { id: actIdOf(id), tenantId, at, act: { kind, transferId: id } });
}

function actIdOf(transferId: string): string {
  return `transfer/${transferId}`;
}

function logTransfer(
  world: World,
  transfer: Transfer,
  kind: string,
  actor: WorldEvent["actor"],
  details: WorldEvent["details"] = {},
): string {
  const { id, tenantId, sourcePartnerTenantId, targetPartnerTenantId } = transfer;
  return world.log({
    tenantId,
    kind,
    actor,
    injected: false,
    details: { transferId: id, sourcePartnerTenantId, targetPartnerTenantId, ...details },
  });
}
