// Users of a customer by the beginning of their name or address, read at Microsoft when somebody looks for one: who works
// where is kept nowhere here.

import { listUsers } from "#microsoft/endpoints/graph/users.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";

const FOUND_MAX = "8";
const FIELDS = "id,displayName,userPrincipalName";

export interface FoundUser {
  readonly displayName: string;
  readonly userPrincipalName: string;
}

/** A few of them. Throws `MicrosoftError`, also where nobody lets us read the tenant. */
export async function findUsers(
  microsoft: MicrosoftClient,
  tenantId: string,
  text: string,
): Promise<readonly FoundUser[]> {
  // In OData an apostrophe is written twice.
  const beginning = `'${text.replaceAll("'", "''")}'`;
  const filter = ["displayName", "userPrincipalName"]
    .map((field) => `startswith(${field},${beginning})`)
    .join(" or ");
  const page = await microsoft.call(listUsers, {
    tenantId,
    query: { $filter: filter, $select: FIELDS, $top: FOUND_MAX },
  });
  return page.items.flatMap(({ displayName, userPrincipalName }) =>
    userPrincipalName == null
      ? []
      : [{ displayName: displayName ?? userPrincipalName, userPrincipalName }],
  );
}
