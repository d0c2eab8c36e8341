// The index over tenants must not be able to serve a search for the partner's customer by its id. Inside a
// large import, and above all after ones that were killed, the planner takes the table for empty; any index
// that could serve then looks alike to it, and it once checked each foreign key by walking through this one.
// An expression in place of the partner's column leaves it the primary key alone.

import type { Migration } from "../migration.ts";

export const customersByTenant: Migration = {
  name: "003-customers-by-tenant",
  sql: `
create unique index customers_by_tenant on customers (tenant_id, (partner_id || ''));
alter table customers drop constraint customers_tenant_id_partner_id_key;
`,
};
