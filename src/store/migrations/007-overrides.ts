// What people decided about single lines of a move: the newest about a line is the one that counts.

import type { Migration } from "../migration.ts";

export const overrides: Migration = {
  name: "007-overrides",
  sql: `
create table overrides (
  partner_id text not null references partners,
  move_id text not null references moves (move_id),
  sequence bigint generated always as identity primary key,
  line_id text not null,
  override jsonb not null
);
create index overrides_of_move on overrides (move_id, sequence);
`,
};
