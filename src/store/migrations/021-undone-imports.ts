// An import that was undone: what it brought is hidden, since the journal keeps its moves for good.

import type { Migration } from "../migration.ts";

export const undoneImports: Migration = {
  name: "021-undone-imports",
  sql: `
alter table customers add column removed_at timestamptz;
alter table moves add column removed_at timestamptz;
alter table import_rows add column undone_at timestamptz;
`,
};
