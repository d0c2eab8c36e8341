// When a customer's tenant was last read: told to whoever looks at the customer, also where nothing new was found.

import type { Migration } from "../migration.ts";

export const tenantsRead: Migration = {
  name: "026-tenants-read",
  sql: `
alter table moves add column tenant_read_at timestamptz;
`,
};
