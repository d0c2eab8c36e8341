// When somebody asked for the next reminder of a step, until it has been sent.

import type { Migration } from "../migration.ts";

export const remindersAsked: Migration = {
  name: "020-reminders-asked",
  sql: `
alter table human_steps add column reminder_asked_at timestamptz;
`,
};
