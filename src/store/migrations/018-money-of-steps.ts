// What a step of a person is about in money: a credit to be claimed, an order to be covered.

import type { Migration } from "../migration.ts";

export const moneyOfSteps: Migration = {
  name: "018-money-of-steps",
  sql: `
alter table human_steps add column amount jsonb;
`,
};
