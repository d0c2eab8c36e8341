// Who of ours may speak to the API: people with a role, their sessions, the tokens that they made, and the first of
// two approvals. Of sessions and tokens only hashes are kept: whoever reads the table cannot sign in.

import type { Migration } from "../migration.ts";

export const signIn: Migration = {
  name: "012-sign-in",
  sql: `
create table agents (
  partner_id text not null references partners,
  agent_id text not null,
  name text not null,
  role text not null,
  signed_in_at timestamptz not null,
  primary key (partner_id, agent_id)
);

create table sessions (
  partner_id text not null,
  session_hash text not null,
  agent_id text not null,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (partner_id, session_hash),
  foreign key (partner_id, agent_id) references agents
);

create table api_tokens (
  partner_id text not null,
  token_id text not null,
  token_hash text not null,
  agent_id text not null,
  name text not null,
  scopes jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (partner_id, token_id),
  foreign key (partner_id, agent_id) references agents
);

create table approval_consents (
  partner_id text not null,
  move_id text not null references moves,
  band_hash text not null,
  agent_id text not null,
  name text not null,
  consented_at timestamptz not null,
  sequence bigint generated always as identity,
  primary key (partner_id, move_id, band_hash, agent_id)
);
`,
};
