// Entries of the board that somebody put off, and a way to count what lately happened: the journal is in the order of time.

import type { Migration } from "../migration.ts";

export const snoozes: Migration = {
  name: "022-snoozes",
  sql: `
create table snoozes (
  partner_id text not null,
  move_id text not null primary key references moves,
  until timestamptz not null,
  snoozed_by text not null
);
create index journal_lately on journal using brin (at);
`,
};
