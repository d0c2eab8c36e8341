// All samples that concern an operation of ours, in the order in which they are tried.

import { buyingCases } from "./cases/buying.ts";
import { catalogueCases } from "./cases/catalogue.ts";
import { customersCases } from "./cases/customers.ts";
import { licensesCases } from "./cases/licenses.ts";
import { migrationCases } from "./cases/migrations.ts";
import type { SampleCase } from "./cases/sample-case.ts";
import { subscriptionsCases } from "./cases/subscriptions.ts";
import { transferCases } from "./cases/transfers.ts";
import { userCases } from "./cases/users.ts";
import { webhookCases } from "./cases/webhooks.ts";

export const SAMPLE_CASES: readonly SampleCase[] = [
  ...customersCases,
  ...catalogueCases,
  ...buyingCases,
  ...subscriptionsCases,
  ...licensesCases,
  ...userCases,
  ...webhookCases,
  ...transferCases,
  ...migrationCases,
];
