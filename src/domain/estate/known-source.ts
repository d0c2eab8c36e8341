// What is known of one source once the import and the observation are laid side by side.
// Observed beats declared; what neither says is taken from the agreement.

import { agreementRules } from "../lifecycle/agreements.ts";
import type { AgreementType, BillingOwner, Channel } from "./channel.ts";
import type { Customer, DeclaredSource } from "./customer.ts";
import type { EstateSubscription } from "./estate.ts";

export interface KnownSource {
  readonly row: EstateSubscription;
  readonly declared: DeclaredSource | null;
  readonly channel: Channel;
  readonly agreementType: AgreementType;
  readonly billingOwner: BillingOwner;
}

export function knowSource(
  customer: Customer,
  row: EstateSubscription,
  declared: DeclaredSource | null,
): KnownSource {
  const { channel, agreementType } = provenance(customer, row, declared);
  return {
    row,
    declared,
    channel,
    agreementType,
    billingOwner: billingOwnerOf(customer, row, declared, agreementType),
  };
}

/** Graph names the partner tenant that sold a subscription; another channel leaves it empty. */
export function soldByPartner(tenantId: string, row: EstateSubscription): boolean {
  return row.ownerTenantId !== null && row.ownerTenantId !== tenantId;
}

function provenance(
  customer: Customer,
  row: EstateSubscription,
  declared: DeclaredSource | null,
): Pick<KnownSource, "channel" | "agreementType"> {
  const resold = soldByPartner(customer.tenantId, row);
  if (declared !== null && (!resold || declared.channel === "otherPartner")) {
    return { channel: declared.channel, agreementType: declared.agreementType };
  }
  return resold
    ? { channel: "otherPartner", agreementType: "cspNce" }
    : { channel: "webDirect", agreementType: "unknownWebDirect" };
}

function billingOwnerOf(
  customer: Customer,
  row: EstateSubscription,
  declared: DeclaredSource | null,
  agreementType: AgreementType,
): BillingOwner {
  const usual = agreementRules[agreementType].billingOwnerKind;
  const named = declared?.billingOwnerKind ?? usual;
  const kind = named === "customer" && soldByPartner(customer.tenantId, row) ? usual : named;
  const isCustomer = kind === "customer";
  return {
    email: declared?.billingOwnerEmail ?? (isCustomer ? customer.contactEmail : null),
    kind,
    name: declared?.billingOwnerName ?? (isCustomer ? customer.contactName : null),
    tenantId: isCustomer ? customer.tenantId : row.ownerTenantId,
  };
}
