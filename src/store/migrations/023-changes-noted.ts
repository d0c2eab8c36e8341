// How often something of a partner's has changed that belongs to no move: consoles look again when the count has grown.

import type { Migration } from "../migration.ts";

export const changesNoted: Migration = {
  name: "023-changes-noted",
  sql: `
alter table partners add column changes_noted bigint not null default 0;
`,
};
