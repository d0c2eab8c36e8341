// What is due happens: one place that knows every kind of act.

import type { ScheduledAct } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import {
  availabilityChanges,
  customerAddsUsers,
  customerCancels,
  customerRemovesUsers,
  saleEnds,
} from "./injected-acts.ts";
import { agreementLapses, delegatedAdminRevoked, relationshipEnded } from "./revoked-consents.ts";
import { paymentFails, pricesStep, sourceSeatsChange } from "./commercial-acts.ts";
import { endDelegatedAdmin } from "./consents.ts";
import { changeCompletes } from "./csp-subscriptions.ts";
import { processGroup } from "./group-licenses.ts";
import { performRetentionEnd } from "./interruptions.ts";
import {
  performProvisioned,
  performRenewal,
  performStateEnd,
  performTermEnd,
} from "./lifecycle.ts";
import { beginScheduledMigration, completeMigration } from "./migrations.ts";
import { answerLetter } from "./people.ts";
import { performOverAssignmentEnd } from "./pools.ts";
import { beginRenewalToCsp } from "./renew-to-csp.ts";
import { completeTransfer, expireTransfer } from "./transfers.ts";

/** Performs an act at the world's present instant. An act that has lost its object does nothing. */
export function performAct(world: World, { tenantId, act }: ScheduledAct): void {
  switch (act.kind) {
    case "answerLetter":
      return answerLetter(world, tenantId, act);
    case "renewalToCspBegins":
      return beginRenewalToCsp(world, act);
    case "termEnd":
      return performTermEnd(world, act.subscriptionId, act.endsAt);
    case "renewalCompletes":
      return performRenewal(world, act.subscriptionId);
    case "stateEnds":
      return performStateEnd(world, act.subscriptionId);
    case "provisioned":
      return performProvisioned(world, act.subscriptionId);
    case "retentionEnds":
      return performRetentionEnd(world, tenantId, act);
    case "overAssignmentEnds":
      return performOverAssignmentEnd(world, tenantId, act.skuId);
    case "groupLicensesProcessed":
      return processGroup(world, act.groupId);
    case "webhookDue":
      return;
    case "delegatedAdminEnds":
      return endDelegatedAdmin(world, act.delegatedAdminId);
    case "migrationCompletes":
      return completeMigration(world, act.migrationId);
    case "scheduledMigrationBegins":
      return beginScheduledMigration(world, act.scheduleId);
    case "transferExpires":
      return expireTransfer(world, act.transferId);
    case "transferCompletes":
      return completeTransfer(world, act.transferId);
    case "changeCompletes":
      return changeCompletes(world, act);
    case "sourceSeatsChange":
      return sourceSeatsChange(world, act);
    case "paymentFails":
      return paymentFails(world, act);
    case "delegatedAdminRevoked":
      return delegatedAdminRevoked(world, tenantId);
    case "relationshipEnded":
      return relationshipEnded(world, tenantId);
    case "agreementLapses":
      return agreementLapses(world, tenantId);
    case "pricesStep":
      return pricesStep(world, act);
    case "customerCancels":
      return customerCancels(world, act);
    case "customerAddsUsers":
      return customerAddsUsers(world, tenantId, act);
    case "customerRemovesUsers":
      return customerRemovesUsers(world, tenantId, act);
    case "availabilityChanges":
      return availabilityChanges(world, act);
    case "saleEnds":
      return saleEnds(world, act);
  }
}
