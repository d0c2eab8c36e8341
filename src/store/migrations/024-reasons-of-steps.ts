// Why a person is asked, in the words of whoever refused what stands in the way.

import type { Migration } from "../migration.ts";

export const reasonsOfSteps: Migration = {
  name: "024-reasons-of-steps",
  sql: `
alter table human_steps add column reason text;
`,
};
