// The import file of a generated world: what a partner's operator would know of these customers.

import { dateOf, addDays } from "#lib/instant.ts";
import type { Subscription } from "#sandbox/world/entities.ts";
import type { SellerName } from "./blueprint.ts";
import type { BuildContext, CustomerRows } from "./customer-rows.ts";

const COLUMNS = [
  "tenantId",
  "companyName",
  "domain",
  "country",
  "language",
  "contactName",
  "contactEmail",
  "secondEmail",
  "intent",
  "channel",
  "agreementType",
  "wish",
  "subscriptionId",
  "sku",
  "seats",
  "endsOn",
  "term",
  "billingPlan",
  "autoRenew",
  "unitPricePerMonth",
  "currency",
  "billingOwnerKind",
  "billingOwnerName",
  "billingOwnerEmail",
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const CHANNELS: Readonly<Record<SellerName, string>> = {
  webDirect: "webDirect",
  volumeLicensing: "volumeLicensing",
  retail: "retail",
  rival: "otherPartner",
  distributor: "otherPartner",
};

const BILLING_OWNERS: Readonly<Record<SellerName, string>> = {
  webDirect: "customer",
  volumeLicensing: "licensingPartner",
  retail: "customer",
  rival: "partner",
  distributor: "distributor",
};

/** One record per source subscription; free SKUs are never declared. */
export function importRows(customers: readonly CustomerRows[], context: BuildContext): Row[] {
  return customers.flatMap((customer) =>
    customer.sources.map((source, index) => importRow(customer, source, index, context)),
  );
}

export function toCsv(rows: readonly Row[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => quoted(row[column])).join(","));
  return [COLUMNS.join(","), ...lines, ""].join("\r\n");
}

function importRow(
  customer: CustomerRows,
  source: Subscription,
  index: number,
  context: BuildContext,
): Row {
  const { tenant, blueprint } = customer;
  const declared = blueprint.sources[index];
  if (declared === undefined) throw new RangeError("a source without a blueprint");
  const admin = customer.people.find((person) => person.role === "customerAdmin");
  const owner = context.parties[declared.seller];
  const isSoldByPartner = source.seller.kind === "csp";
  return {
    tenantId: tenant.tenantId,
    companyName: tenant.companyName,
    domain: tenant.domain,
    country: tenant.country,
    language: blueprint.language,
    contactName: admin?.name ?? "",
    contactEmail: admin?.email ?? "",
    secondEmail: `office@${tenant.domain.split(".")[0]}.example`,
    intent: blueprint.intent,
    channel: CHANNELS[declared.seller],
    agreementType: source.agreementType,
    wish: declared.wish,
    subscriptionId: source.id,
    sku: source.skuPartNumber,
    seats: String(source.seats),
    endsOn: source.endsAt === null ? "" : lastDay(source.endsAt, isSoldByPartner),
    term: source.term ?? "",
    billingPlan: declared.term === "P1M" ? "monthly" : "annual",
    autoRenew: String(source.autoRenew),
    unitPricePerMonth: source.unitPricePerMonth.amount,
    currency: source.unitPricePerMonth.currency,
    billingOwnerKind: BILLING_OWNERS[declared.seller],
    billingOwnerName: owner.name,
    billingOwnerEmail: owner.email,
  };
}

/** Partner Center shows the last day of the term; every other portal the day on which it is over. */
function lastDay(endsAt: NonNullable<Subscription["endsAt"]>, isSoldByPartner: boolean): string {
  return dateOf(isSoldByPartner ? addDays(endsAt, -1) : endsAt);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
