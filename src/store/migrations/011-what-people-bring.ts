// What people bring along: files that show that something was done, the partner's own words in letters, and what was
// billed.

import type { Migration } from "../migration.ts";

export const whatPeopleBring: Migration = {
  name: "011-what-people-bring",
  sql: `
create table evidence_files (
  partner_id text not null references partners,
  file_id text not null primary key,
  move_id text not null references moves,
  human_step_id text not null,
  file_name text not null,
  sha256 text not null,
  content bytea not null,
  uploaded_at timestamptz not null
);
create index evidence_files_of_step on evidence_files (partner_id, human_step_id);

create table letter_texts (
  partner_id text not null references partners,
  language text not null,
  phrase text not null,
  message text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (partner_id, language, phrase)
);

create table invoice_files (
  partner_id text not null references partners,
  file_id text not null,
  file_name text not null,
  imported_at timestamptz not null,
  rows_in integer not null,
  primary key (partner_id, file_id)
);
create table billed_lines (
  partner_id text not null,
  file_id text not null,
  row_number integer not null,
  tenant_id text not null,
  line jsonb not null,
  primary key (partner_id, file_id, row_number),
  foreign key (partner_id, file_id) references invoice_files
);
create index billed_lines_of_tenant on billed_lines (partner_id, tenant_id);
`,
};
