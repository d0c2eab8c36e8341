// The journal becomes a chain, sealed by the day. The database links each row to the one before it, so
// that no writer can forget to. A row of an earlier release (there are some when this runs, and its workers
// may still be writing) comes without its content's hash: then the database writes the content down itself.

import type { Migration } from "../migration.ts";

export const journalChain: Migration = {
  name: "004-journal-chain",
  sql: `
alter table journal
  add column personal_hash text,
  add column content_hash text,
  add column content text,
  add column hash text;

create function link_journal() returns trigger language plpgsql as $$
declare previous text := '';
begin
  if new.sequence > 1 then
    select hash into strict previous from journal
      where move_id = new.move_id and sequence = new.sequence - 1;
  end if;
  if new.content_hash is null then
    new.content := jsonb_build_object(
      'moveId', new.move_id, 'kind', new.kind, 'subject', new.subject, 'details', new.details,
      'at', to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'personalHash', null)::text;
    new.content_hash := encode(sha256(convert_to(new.content, 'UTF8')), 'hex');
  end if;
  new.hash := encode(sha256(convert_to(
    previous || E'\\n' || new.sequence || E'\\n' || new.content_hash, 'UTF8')), 'hex');
  return new;
end $$;

alter table journal disable trigger journal_only_grows;
create trigger link_earlier before update on journal for each row execute function link_journal();
do $$
declare entry record;
begin
  for entry in select move_id, sequence from journal order by move_id, sequence loop
    update journal set hash = null where move_id = entry.move_id and sequence = entry.sequence;
  end loop;
end $$;
drop trigger link_earlier on journal;
alter table journal enable trigger journal_only_grows;
alter table journal alter column hash set not null, alter column content_hash set not null;
create trigger link_journal before insert on journal for each row execute function link_journal();

create table journal_personal (
  partner_id text not null,
  move_id text not null,
  sequence integer not null,
  personal jsonb not null,
  primary key (move_id, sequence),
  foreign key (move_id, sequence) references journal
);

create table journal_keys (
  partner_id text not null,
  move_id text not null primary key references moves,
  personal_key text not null
);

create table journal_seals (
  partner_id text not null references partners,
  day date not null,
  sealed_at timestamptz not null,
  previous_hash text,
  root text not null,
  hash text not null,
  primary key (partner_id, day)
);

create table journal_sealed_heads (
  partner_id text not null,
  day date not null,
  move_id text not null references moves,
  sequence integer not null,
  hash text not null,
  primary key (move_id, day),
  foreign key (partner_id, day) references journal_seals
);
create index journal_sealed_heads_of_day on journal_sealed_heads (partner_id, day);

create trigger journal_seals_only_grow before update or delete or truncate on journal_seals
  for each statement execute function refuse_change();
create trigger journal_sealed_heads_only_grow before update or delete or truncate
  on journal_sealed_heads for each statement execute function refuse_change();
`,
};
