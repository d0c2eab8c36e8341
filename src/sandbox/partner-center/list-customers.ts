import { z } from "zod";
import { listCustomers as endpoint } from "#microsoft/endpoints/partner-center/customers.ts";
import { WireError, type Operation, type OperationContext } from "../operation.ts";
import type { Tenant } from "../world/entities.ts";
import { customerListItem } from "./customer-resource.ts";
import { seekPage } from "./seek-pages.ts";

const Filter = z.object({
  Field: z.enum(["CompanyName", "Domain"]),
  Value: z.string(),
  Operator: z.literal("starts_with"),
});

export const listCustomers: Operation = {
  endpoint,
  support: { missing: "filters by IndirectReseller and IndirectCloudSolutionProvider" },
  perform: (context) =>
    seekPage(context, matching(context), customerListItem, {
      path: "/customers",
      sizeDefault: 100,
      sizeMax: 500,
    }),
};

function matching({ world, caller, request }: OperationContext): readonly Tenant[] {
  const starts = filterOf(request.query["filter"]);
  const tenants: Tenant[] = [];
  for (const relationship of world.all("relationships")) {
    if (relationship.partnerTenantId !== caller.partnerTenantId) continue;
    const tenant = world.ofTenant("tenants", relationship.tenantId)[0];
    if (tenant !== undefined && starts(tenant)) tenants.push(tenant);
  }
  return tenants;
}

function filterOf(text: string | undefined): (tenant: Tenant) => boolean {
  if (text === undefined) return () => true;
  const filter = Filter.safeParse(jsonOf(text));
  if (!filter.success) throw new WireError(400, 800002, "Invalid request input: filter");
  const { Field, Value } = filter.data;
  const prefix = Value.toLowerCase();
  return ({ companyName, domain }) =>
    (Field === "Domain" ? domain : companyName).toLowerCase().startsWith(prefix);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
