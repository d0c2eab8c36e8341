// Every table that holds a partner's rows carries partner_id. The customers' second index begins with the
// tenant: inside a first import the planner takes the table for empty, two indexes that both begin with the
// partner then look alike to it, and each foreign key would be checked by reading all customers.

import type { Migration } from "../migration.ts";

export const firstTables: Migration = {
  name: "001-first-tables",
  sql: `
create table partners (
  partner_id text primary key,
  cloud text not null,
  tenant_id text not null unique,
  name text not null,
  country text not null,
  currency text not null,
  region text,
  mpn_id text,
  application_id text not null,
  client_secret text not null,
  security_group_id text,
  attestation jsonb,
  refresh_token text,
  connected_at timestamptz not null
);

create table customers (
  partner_id text not null references partners,
  customer_id text not null,
  tenant_id text not null,
  company_name text not null,
  domain text not null,
  imported_at timestamptz not null,
  file jsonb not null,
  primary key (partner_id, customer_id),
  unique (tenant_id, partner_id)
);

create table import_rows (
  partner_id text not null,
  import_id text not null,
  row_number integer not null,
  imported_at timestamptz not null,
  customer_id text,
  refusal jsonb,
  cells jsonb not null,
  primary key (partner_id, import_id, row_number),
  foreign key (partner_id, customer_id) references customers,
  constraint customer_or_refusal check ((customer_id is null) <> (refusal is null))
);

create table moves (
  move_id text primary key,
  partner_id text not null,
  customer_id text not null,
  lock_id integer not null unique generated always as identity,
  version integer not null default 1,
  status text not null default 'open' check (status in ('open', 'done', 'refused')),
  refusal text,
  standing jsonb not null,
  wake_at timestamptz,
  woken_count integer not null default 0,
  journal_count integer not null default 0,
  plan_hash text,
  unique (partner_id, customer_id),
  foreign key (partner_id, customer_id) references customers,
  constraint open_moves_wake check (status <> 'open' or wake_at is not null)
) with (fillfactor = 70);
create index moves_due on moves (wake_at) where status = 'open';

create table plans (
  partner_id text not null,
  move_id text not null references moves,
  plan_hash text not null,
  band_hash text not null,
  made_at timestamptz not null,
  sequence bigint not null generated always as identity,
  file jsonb not null,
  primary key (move_id, plan_hash)
);

create table approvals (
  partner_id text not null,
  move_id text not null,
  band_hash text not null,
  plan_hash text not null,
  approved_by text not null,
  approved_at timestamptz not null,
  sequence bigint not null generated always as identity primary key,
  foreign key (move_id, plan_hash) references plans
);
create index approvals_of_move on approvals (move_id, sequence);

create table human_steps (
  partner_id text not null,
  human_step_id text primary key,
  move_id text not null references moves,
  kind text not null,
  line_id text,
  owner text not null,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  last_chased_at timestamptz,
  chases integer not null,
  state text not null,
  evidence jsonb
);
create index human_steps_of_move on human_steps (move_id, opened_at);
create index human_steps_open on human_steps (partner_id, due_at) where state = 'open';

create table letters (
  partner_id text not null,
  letter_id text not null unique,
  sequence bigint not null generated always as identity primary key,
  move_id text not null references moves,
  tenant_id text not null,
  human_step_id text,
  kind text not null,
  recipient_role text not null,
  line_id text,
  language text not null,
  recipients jsonb not null,
  subject text not null,
  text text not null,
  html text not null,
  written_at timestamptz not null
);
create index letters_of_partner on letters (partner_id, sequence);

create table journal (
  partner_id text not null,
  move_id text not null references moves,
  sequence integer not null,
  at timestamptz not null,
  kind text not null,
  subject text not null,
  details jsonb not null,
  primary key (move_id, sequence)
);
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name using errcode = '42501';
end $$;
create trigger journal_only_grows before update or delete or truncate on journal
  for each statement execute function refuse_change();
create trigger approvals_only_grow before update or delete or truncate on approvals
  for each statement execute function refuse_change();

create table catalogs (
  partner_id text not null references partners,
  market text not null,
  day date not null,
  version text not null,
  file jsonb not null,
  primary key (partner_id, market, day)
);
`,
};
