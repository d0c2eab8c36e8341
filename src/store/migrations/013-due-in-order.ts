// A portfolio that is imported at once is due at one instant, and whoever looked for the first move of it had to sort
// all of them each time. This index has them in the very order of the claims, each partner's apart.

import type { Migration } from "../migration.ts";

export const dueInOrder: Migration = {
  name: "013-due-in-order",
  sql: `
create index moves_due_in_order on moves (partner_id, wake_at, move_id) where status = 'open';
drop index moves_due;
`,
};
