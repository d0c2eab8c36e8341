// What a move needs, checked one by one without changing anything.

import { z } from "zod";

/** `attention`: moves go on, but somebody should look. `skipped`: could not be looked at because of another. */
const CheckState = z.enum(["ok", "attention", "broken", "skipped"]);

/** The words of both stand in `phrases/<language>/security.ts`: `check.<name>` and `reason.<reason>`. */
const CheckName = z.enum([
  "database",
  "application",
  "user",
  "applicationAlone",
  "secondFactor",
  "clock",
  "roles",
  "agreement",
  "webhooks",
  "graph",
  "prices",
  "delegatedAdmin",
  "customers",
  "mail",
  "disk",
  "writing",
]);

const CheckReason = z.enum([
  "fine",
  "noAnswer",
  "clientSecretWrong",
  "applicationUnknown",
  "refreshTokenEnded",
  "secondFactorMissing",
  "consentMissing",
  "roleMissing",
  "notAllowed",
  "refused",
  "afterOthers",
  "noCustomers",
  "relationshipsEnding",
  "notTold",
  "notAdminAgent",
  "templateMissing",
  "webhookNoAddress",
  "webhookElsewhere",
  "webhookMissing",
  "clockSkewed",
  "databaseAway",
  "customerConsentMissing",
  "customerRelationshipEnded",
  "customerRoleRefused",
  "customerRolesMissing",
  "customerNotRead",
  "mailNotSet",
  "mailRefused",
  "diskLow",
  "readOnly",
  "personNeeded",
]);

export const Check = z.object({
  name: CheckName,
  state: CheckState,
  reason: CheckReason,
  /** Values of the reason's words: counts, names of customers, Microsoft's own code. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Check = z.infer<typeof Check>;
