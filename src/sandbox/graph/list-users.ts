import { listUsers as endpoint } from "#microsoft/endpoints/graph/users.ts";
import type { Operation, OperationContext } from "../operation.ts";
import { requireAccess } from "./delegated-access.ts";
import { badRequest, selected, values } from "./shared.ts";
import { USER_DEFAULTS, userResource } from "./user-resource.ts";

const TOP_DEFAULT = 100;
const TOP_MAX = 999;

export const listUsers: Operation = {
  endpoint,
  support: { missing: "$filter, $orderby, $count, $expand; fields beyond identity and licences" },
  perform(context) {
    requireAccess(context, "read");
    const { world, caller, request, baseUrl } = context;
    const users = world.ofTenant("users", caller.tenantId);
    const top = numberOf(context, "$top", TOP_DEFAULT, 1, TOP_MAX);
    const start = numberOf(context, "$skiptoken", 0, 0, users.length);
    const page = users.slice(start, start + top);
    const next = new URLSearchParams({ ...request.query, $skiptoken: String(start + top) });
    return {
      status: 200,
      body: {
        ...values(
          page.map((user) => selected(context, userResource(user), USER_DEFAULTS)),
          "users",
        ),
        ...(start + top < users.length
          ? { "@odata.nextLink": `${baseUrl}/v1.0/users?${next.toString()}` }
          : {}),
      },
    };
  },
};

function numberOf(
  { request }: OperationContext,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const value = Number(request.query[name] ?? fallback);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw badRequest(`Invalid value for ${name}.`);
}
