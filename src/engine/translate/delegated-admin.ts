import type { Standing } from "#domain/reconcile/standing.ts";

type State = NonNullable<Standing["delegatedAdmin"]>["state"];

/** Reading the directory, and later assigning licenses: no more than the road needs. By Entra's role ids. */
export const delegatedRoles: ReadonlyMap<string, string> = new Map([
  ["88d8e3e3-8f55-4a1e-953a-9b9898b8876b", "Directory Readers"],
  ["4d6ac14f-3453-41d0-bef9-a3e0c569773a", "License Administrator"],
]);

/** How long Microsoft extends a relationship that may extend itself; it knows no other length. */
export const EXTENSION = "P180D";

/** Names of the roles that a relationship does not bring; none where Graph does not tell its roles. */
export function missingRoles(
  granted: readonly { readonly roleDefinitionId: string }[] | null,
): string[] {
  if (granted === null) return [];
  const ids = new Set(granted.map(({ roleDefinitionId }) => roleDefinitionId.toLowerCase()));
  return [...delegatedRoles].flatMap(([id, name]) => (ids.has(id) ? [] : [name]));
}

/** Graph's ten states of a delegated admin relationship, as far as the road tells them apart. */
export function delegatedAdminState(status: string): State {
  switch (status) {
    case "active":
    case "expiring":
      return "active";
    case "created":
    case "approvalPending":
    case "approved":
    case "activating":
      return "waiting";
    default:
      return "dead";
  }
}
