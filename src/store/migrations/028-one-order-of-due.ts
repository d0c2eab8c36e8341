// Each settled look writes into every index of its move. The older order of what is due was kept for workers of a release
// long gone; one that still runs finds what is due without it, only slower.

import type { Migration } from "../migration.ts";

export const oneOrderOfDue: Migration = {
  name: "028-one-order-of-due",
  sql: `
drop index moves_due_in_order;
`,
};
