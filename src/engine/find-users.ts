// Users of a customer by the beginning of their name or address, read at Microsoft when somebody looks for one: who works
// where is kept nowhere here.

import { listUsers } from "#microsoft/endpoints/graph/users.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";

const FIELDS = "id,displayName,userPrincipalName";

interface FoundUser {
  readonly userId: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
}

export interface FoundUsers {
  readonly users: readonly FoundUser[];
  /** There are others beyond the most that were asked for. */
  readonly hasMore: boolean;
}

/** At most so many of them, and at most 999, as Graph gives in one page. Throws `MicrosoftError`, also where nobody lets us read the tenant. */
export async function findUsers(
  microsoft: MicrosoftClient,
  tenantId: string,
  text: string,
  most: number,
): Promise<FoundUsers> {
  // In OData an apostrophe is written twice.
  const beginning = `'${text.replaceAll("'", "''")}'`;
  const filter = ["displayName", "userPrincipalName"]
    .map((field) => `startswith(${field},${beginning})`)
    .join(" or ");
  const page = await microsoft.call(listUsers, {
    tenantId,
    query: { $filter: filter, $select: FIELDS, $top: String(most) },
  });
  const users = page.items.flatMap(({ displayName, id, userPrincipalName }) =>
    userPrincipalName == null
      ? []
      : [{ userId: id, displayName: displayName ?? userPrincipalName, userPrincipalName }],
  );
  return { users, hasMore: page.nextLink !== null };
}
