import type { z } from "zod";
import { createTransfer as endpoint } from "#microsoft/endpoints/partner-center/transfers.ts";
import { WireError, type Operation, type OperationContext } from "../operation.ts";
import { partnerOf } from "../rules/partners.ts";
import { regionOf } from "../rules/regions.ts";
import { isOfPartner, openTransferOf, requestTransfer } from "../rules/transfers.ts";
import type { Tenant } from "../world/entities.ts";
import { callingPartner, customerOf, requireAgreement } from "./shared.ts";
import { transferResource } from "./transfer-resource.ts";

type Asked = z.output<typeof endpoint.request>;

/** Both stand for the new commerce: one page says 3, another prefers 5. */
const TRANSFER_TYPES: ReadonlySet<number> = new Set([3, 5]);

export const createTransfer: Operation = {
  endpoint,
  support: {
    missing: "transfers of legacy subscriptions (which the source creates), indirect resellers",
  },
  perform(context) {
    const tenant = customerOf(context);
    const asked = context.request.body as Asked;
    refuse(context, tenant, asked);
    const transfer = requestTransfer(context.world, {
      tenantId: tenant.tenantId,
      sourcePartnerTenantId: asked.sourcePartnerTenantId,
      targetPartnerTenantId: context.caller.partnerTenantId,
      transferType: asked.transferType,
      sourcePartnerName: asked.sourcePartnerName,
      customerName: asked.customerName,
      customerEmailId: asked.customerEmailId,
      targetPartnerEmailId: asked.targetPartnerEmailId,
      targetProductTypes: asked.targetProductTypes,
      partnerOnRecord: asked.partnerOnRecord,
    });
    return { status: 201, body: transferResource(context, transfer) };
  },
};

function refuse(context: OperationContext, tenant: Tenant, asked: Asked): void {
  const { world, caller } = context;
  if (asked.sourcePartnerTenantId === caller.partnerTenantId) {
    throw new WireError(
      400,
      900148,
      "Transfer creation failed due to source partner details matched with requesting partner",
    );
  }
  const target = asked.targetPartnerTenantId ?? caller.partnerTenantId;
  if (!TRANSFER_TYPES.has(asked.transferType) || target !== caller.partnerTenantId) {
    throw new WireError(400, 900400, "The transfer can't be created.");
  }
  const source = partnerOf(world, asked.sourcePartnerTenantId);
  if (source === undefined) {
    throw new WireError(
      403,
      900137,
      `Transfer can't be created as partner: ${asked.sourcePartnerTenantId} not enabled for this feature`,
    );
  }
  requireAgreement(context, tenant.tenantId);
  const open = openTransferOf(world, tenant.tenantId);
  if (open !== undefined) {
    throw new WireError(
      409,
      900101,
      `This transfer isn't allowed as original transfer ${open.id} is in progress`,
    );
  }
  const region = regionOf(tenant.country);
  const regions = [callingPartner(context), source].map(({ country }) => regionOf(country));
  const sells = world
    .ofTenant("subscriptions", tenant.tenantId)
    .some((each) => isOfPartner(each, source.tenantId) && each.agreementType === "cspNce");
  if (regions.some((each) => each === null || each !== region) || !sells) {
    throw new WireError(400, 900400, "The transfer can't be created.");
  }
}
