// Which letters went out as mail. Letters from before mail was set up are nobody's to send.

import type { Migration } from "../migration.ts";

export const mailings: Migration = {
  name: "005-mailings",
  sql: `
create table mail_starts (
  partner_id text not null primary key references partners,
  after_sequence bigint not null
);

create table mailings (
  partner_id text not null references partners,
  letter_id text not null primary key references letters (letter_id),
  state text not null check (state in ('waiting', 'sent', 'refused')),
  attempts integer not null,
  next_at timestamptz not null
);
create index mailings_waiting on mailings (partner_id, next_at) where state = 'waiting';
`,
};
