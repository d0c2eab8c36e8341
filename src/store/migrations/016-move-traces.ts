// What goes on with a move later, in another process, joins the trace of the act that woke it.

import type { Migration } from "../migration.ts";

export const moveTraces: Migration = {
  name: "016-move-traces",
  sql: `
alter table moves add column trace_parent text;
`,
};
