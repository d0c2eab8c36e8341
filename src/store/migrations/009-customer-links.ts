// Customers' links are signed and not kept; what is kept is which of them are withdrawn.

import type { Migration } from "../migration.ts";

export const customerLinks: Migration = {
  name: "009-customer-links",
  sql: `
create table customer_links (
  partner_id text not null references partners,
  move_id text not null primary key references moves,
  generation integer not null
);
`,
};
