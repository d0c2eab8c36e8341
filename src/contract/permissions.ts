// Who may do what. Roles carry the names of Partner Center; a route names the one permission that it needs.

import { z } from "zod";

/**
 * `read` shows; `retry` looks again and commits to nothing; `plan` prepares, decides and asks people; `approve`
 * spends money or ends something; `administer` concerns secrets, tokens and personal data.
 */
export const Permission = z.enum(["read", "retry", "plan", "approve", "administer"]);
export type Permission = z.infer<typeof Permission>;

export const Role = z.enum(["adminAgent", "salesAgent", "helpdeskAgent", "viewer"]);
export type Role = z.infer<typeof Role>;

const permissions: Readonly<Record<Role, readonly Permission[]>> = {
  adminAgent: Permission.options,
  salesAgent: ["read", "retry", "plan"],
  helpdeskAgent: ["read", "retry"],
  viewer: ["read"],
};

export function permissionsOf(role: Role): readonly Permission[] {
  return permissions[role];
}
