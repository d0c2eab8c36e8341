import { z } from "zod";
import { listCustomers as endpoint } from "#microsoft/endpoints/partner-center/customers.ts";
import { WireError, type Operation, type OperationContext } from "../operation.ts";
import type { Tenant } from "../world/entities.ts";
import { customerListItem } from "./customer-resource.ts";
import { link } from "./shared.ts";

const SIZE_DEFAULT = 100;
const SIZE_MAX = 500;

const Filter = z.object({
  Field: z.enum(["CompanyName", "Domain"]),
  Value: z.string(),
  Operator: z.literal("starts_with"),
});

export const listCustomers: Operation = {
  endpoint,
  support: { missing: "filters by IndirectReseller and IndirectCloudSolutionProvider" },
  perform(context) {
    const all = matching(context);
    const size = sizeOf(context);
    const start = startOf(context);
    const page = size === 0 ? all : all.slice(start, start + size);
    const end = start + page.length;
    const more = size !== 0 && end < all.length;
    const token = Buffer.from(String(end)).toString("base64");
    return {
      status: 200,
      headers: more ? { "MS-ContinuationToken": token } : {},
      body: {
        totalCount: page.length,
        items: page.map(customerListItem),
        ...(more ? { continuationToken: token } : {}),
        links: {
          self: link(`/customers?size=${size}`),
          ...(more ? { next: nextLink(size, token) } : {}),
        },
        attributes: { objectType: "Collection" },
      },
    };
  },
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

function sizeOf({ request }: OperationContext): number {
  const size = Number(request.query["size"] ?? SIZE_DEFAULT);
  if (Number.isInteger(size) && size >= 0 && size <= SIZE_MAX) return size;
  throw new WireError(400, 800002, "Invalid request input: size");
}

function startOf({ request }: OperationContext): number {
  if ((request.query["seekOperation"] ?? "").toLowerCase() !== "next") return 0;
  const token = request.headers["ms-continuationtoken"] ?? "";
  const start = Number(Buffer.from(token, "base64").toString());
  if (token !== "" && Number.isInteger(start) && start > 0) return start;
  throw new WireError(400, 800002, "Invalid request input: MS-ContinuationToken");
}

function nextLink(size: number, token: string): object {
  return {
    uri: `/customers?size=${size}&seekOperation=Next`,
    method: "GET",
    headers: [{ key: "MS-ContinuationToken", value: token }],
  };
}
