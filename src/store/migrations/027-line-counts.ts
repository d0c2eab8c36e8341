// How many lines of a move that has ended ended how: a list of thousands of moves read the plan of each for that. Null for
// what an earlier release has ended.

import type { Migration } from "../migration.ts";

export const lineCounts: Migration = {
  name: "027-line-counts",
  sql: `
alter table moves add column line_counts jsonb;
`,
};
