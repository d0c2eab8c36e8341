import { listDelegatedAdminRelationships as endpoint } from "#microsoft/endpoints/graph/delegated-admin.ts";
import type { Operation, OperationContext } from "../operation.ts";
import type { DelegatedAdminRelationship } from "../world/entities.ts";
import { statusNow } from "./delegated-access.ts";
import {
  relationshipResource,
  relationshipsOf,
  requirePartnerTenant,
} from "./delegated-admin-resource.ts";
import { badRequest, values } from "./shared.ts";

const TOP_MAX = 300;

export const listDelegatedAdminRelationships: Operation = {
  endpoint,
  support: {
    missing: "filters other than `status eq` and `customer/tenantId eq`, joined by `and`",
  },
  perform(context) {
    requirePartnerTenant(context);
    const { world, request, baseUrl } = context;
    const matches = filterOf(context);
    const all = relationshipsOf(context).filter(matches);
    const top = Number(request.query["$top"] ?? TOP_MAX);
    const start = Number(request.query["$skiptoken"] ?? 0);
    if (!(top >= 1 && top <= TOP_MAX) || !(start >= 0)) throw badRequest("Invalid page.");
    const next = new URLSearchParams({ ...request.query, $skiptoken: String(start + top) });
    const page = all.slice(start, start + top).map((item) => relationshipResource(world, item));
    return {
      status: 200,
      body: {
        ...values(page, "tenantRelationships/delegatedAdminRelationships"),
        ...(start + top < all.length
          ? { "@odata.nextLink": `${baseUrl}${endpoint.path}?${next.toString()}` }
          : {}),
      },
    };
  },
};

function filterOf({
  world,
  request,
}: OperationContext): (relationship: DelegatedAdminRelationship) => boolean {
  const clauses = (request.query["$filter"] ?? "").split(/ and /i).filter((text) => text !== "");
  const tests = clauses.map((clause) => {
    const [, field, value] = /^\s*(status|customer\/tenantId) eq '([^']*)'\s*$/i.exec(clause) ?? [];
    if (field === undefined || value === undefined) throw badRequest(`Invalid filter: ${clause}`);
    const wanted = value.toLowerCase();
    return (relationship: DelegatedAdminRelationship) =>
      field.toLowerCase() === "status"
        ? statusNow(relationship, world).toLowerCase() === wanted
        : relationship.tenantId === wanted;
  });
  return (relationship) => tests.every((test) => test(relationship));
}
