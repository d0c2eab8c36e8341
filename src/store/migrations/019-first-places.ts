// A partner's first customers: who is one of them is taken and kept, since what is only counted two workers count at once.

import type { Migration } from "../migration.ts";

export const firstPlaces: Migration = {
  name: "019-first-places",
  sql: `
alter table moves add column has_first_place boolean not null default false;
`,
};
