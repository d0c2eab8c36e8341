// What each partner has chosen other than Handover's defaults; the newest row counts.

import type { Migration } from "../migration.ts";

export const policies: Migration = {
  name: "010-policies",
  sql: `
create table policies (
  partner_id text not null references partners,
  sequence bigint generated always as identity primary key,
  changed_at timestamptz not null,
  changed_by text not null,
  changes jsonb not null
);
create index policies_of_partner on policies (partner_id, sequence desc);
`,
};
