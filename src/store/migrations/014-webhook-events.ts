// Events that Partner Center sent, so that a repeat wakes nobody.

import type { Migration } from "../migration.ts";

export const webhookEvents: Migration = {
  name: "014-webhook-events",
  sql: `
create table webhook_events (
  partner_id text not null references partners,
  event_key text not null,
  heard_at timestamptz not null,
  primary key (partner_id, event_key)
);
create index webhook_events_by_age on webhook_events (partner_id, heard_at);
`,
};
