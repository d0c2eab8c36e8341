// A scripted source partner who was asked to hand a customer over: submits what was agreed, as exactly
// as the reading says.

import type { Subscription } from "../world/entities.ts";
import type { Transfer } from "../world/transfer.ts";
import type { World } from "../world/world.ts";
import { transferReadingsOf } from "./transfer-readings.ts";
import {
  endTransfer,
  isOfPartner,
  openTransferOf,
  submitTransfer,
  transferObstacle,
  TRANSFER_LINES_MAX,
} from "./transfers.ts";

/** Without an agreed list everything that can move is handed over. Returns why nothing was. */
export function answerTransfer(
  world: World,
  tenantId: string,
  agreed: readonly string[],
  isWilling: boolean,
): string | null {
  const transfer = openTransferOf(world, tenantId);
  if (transfer === undefined) return "noSuchRequest";
  if (transfer.status === "inProgress") return null;
  const given = isWilling ? givenBy(world, transfer, agreed) : [];
  if (given.length === 0) {
    endTransfer(world, transfer, "rejected");
    return isWilling ? "nothingToTransfer" : "unwilling";
  }
  submitTransfer(
    world,
    transfer,
    given.map(({ id }) => id),
  );
  return null;
}

function givenBy(
  world: World,
  transfer: Transfer,
  agreed: readonly string[],
): readonly Subscription[] {
  const movable = world
    .ofTenant("subscriptions", transfer.tenantId)
    .filter((subscription) => isOfPartner(subscription, transfer.sourcePartnerTenantId))
    .filter((subscription) => transferObstacle(world, subscription) === null);
  if (agreed.length === 0) return movable.slice(0, TRANSFER_LINES_MAX);
  const wanted = movable.filter(({ id }) => agreed.includes(id));
  const others = movable.filter(({ id }) => !agreed.includes(id));
  const { sourceGives } = transferReadingsOf(world, transfer.tenantId);
  const given = {
    asAgreed: wanted,
    oneMore: [...wanted, ...others.slice(0, 1)],
    oneLess: wanted.length > 1 ? wanted.slice(0, -1) : wanted,
  }[sourceGives];
  return given.slice(0, TRANSFER_LINES_MAX);
}
