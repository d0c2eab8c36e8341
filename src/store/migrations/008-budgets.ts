// What all workers together have spent of Microsoft's limits.

import type { Migration } from "../migration.ts";

export const budgets: Migration = {
  name: "008-budgets",
  sql: `
create table budgets (
  partner_id text not null references partners,
  budget text not null,
  state jsonb not null,
  primary key (partner_id, budget)
);
`,
};
