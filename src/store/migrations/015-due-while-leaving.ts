// A move that has ended is looked at again while its customer leaves: what is due is what has an instant to
// look, whatever came of it. The older index stays for workers of the release before.

import type { Migration } from "../migration.ts";

export const dueWhileLeaving: Migration = {
  name: "015-due-while-leaving",
  sql: `
create index moves_due_at_all on moves (partner_id, wake_at, move_id) where wake_at is not null;
`,
};
