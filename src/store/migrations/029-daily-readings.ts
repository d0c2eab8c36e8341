// When the agreement and the prices of a move were last read stands beside its standing, as the reading of its tenant does:
// a reading that finds nothing new leaves the standing as it was.

import type { Migration } from "../migration.ts";

export const dailyReadings: Migration = {
  name: "029-daily-readings",
  sql: `
alter table moves add column agreement_read_at timestamptz, add column prices_read_at timestamptz;

update moves set
  agreement_read_at = (standing->>'agreementReadAt')::timestamptz,
  prices_read_at = (standing->>'pricesReadAt')::timestamptz;
`,
};
