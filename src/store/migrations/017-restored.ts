// A database that was restored does not know what was ordered between the backup and the end of the old server.

import type { Migration } from "../migration.ts";

export const restored: Migration = {
  name: "017-restored",
  sql: `
alter table partners
  add column is_restored boolean not null default false,
  add column looked_again_at timestamptz;
`,
};
