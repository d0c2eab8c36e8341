// Microsoft's license list, price sheets and offer matrix as a partner imported them.

import type { Migration } from "../migration.ts";

export const catalogVersions: Migration = {
  name: "002-catalog-versions",
  sql: `
create table catalog_versions (
  partner_id text not null references partners,
  version text not null,
  kind text not null,
  scope text not null,
  file_name text not null,
  imported_at timestamptz not null,
  adopted bigint not null generated always as identity,
  counts jsonb not null,
  content jsonb not null,
  primary key (partner_id, version)
);
create index catalog_versions_current on catalog_versions (partner_id, kind, scope, adopted desc);
`,
};
