import { listUsers as endpoint } from "#microsoft/endpoints/graph/users.ts";
import type { Operation, OperationContext } from "../operation.ts";
import type { User } from "../world/entities.ts";
import { requireAccess } from "./delegated-access.ts";
import { badRequest, selected, values } from "./shared.ts";
import { USER_DEFAULTS, userResource } from "./user-resource.ts";

const TOP_DEFAULT = 100;
const TOP_MAX = 999;

export const listUsers: Operation = {
  endpoint,
  support: {
    missing:
      "$filter other than startswith, joined by or; $orderby, $count, $expand; fields beyond identity and licences",
  },
  perform(context) {
    requireAccess(context, "read");
    const { world, caller, request, baseUrl } = context;
    const users = filtered(context, world.ofTenant("users", caller.tenantId));
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

const STARTS_WITH = /^\s*startswith\((displayName|userPrincipalName),'((?:[^']|'')*)'\)\s*$/i;

/** Those of whom one of the clauses is true; Graph compares without case ("Use the $filter query parameter"). */
function filtered(context: OperationContext, users: readonly User[]): readonly User[] {
  const filter = context.request.query["$filter"];
  if (filter === undefined) return users;
  const clauses = filter.split(/ or (?=startswith\()/i).map((clause) => {
    const [, field, text] = STARTS_WITH.exec(clause) ?? [];
    if (field === undefined || text === undefined) {
      throw badRequest(`Invalid filter clause: ${clause}`);
    }
    return { field: field.toLowerCase(), beginning: text.replaceAll("''", "'").toLowerCase() };
  });
  return users.filter(({ displayName, userPrincipalName }) =>
    clauses.some(({ beginning, field }) => {
      const value = field === "displayname" ? displayName : userPrincipalName;
      return value.toLowerCase().startsWith(beginning);
    }),
  );
}

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
