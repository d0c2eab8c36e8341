// One move's report, put together from what is kept.

import type { CustomerReport } from "#domain/report/customer-report.ts";
import { makeReport } from "#domain/report/make-report.ts";
import type { Move } from "#store/port.ts";
import { carriedOut } from "./move-lines.ts";
import type { ApiServices } from "./services.ts";

export async function reportOf(services: ApiServices, move: Move): Promise<CustomerReport> {
  const { clock, partner, sandbox, store } = services;
  const { partnerId } = partner;
  const { customer, moveId, refusal, standing, status } = move;
  const approvals = await store.approvals.list(partnerId, moveId);
  const [now, planFile, humanSteps, journal, isUnbilled, billed, interruptedUserHours] =
    await Promise.all([
      clock.now(),
      carriedOut(services, moveId, approvals),
      store.humanSteps.listOfMove(partnerId, moveId),
      store.journal.list(partnerId, moveId),
      store.billedLines.isEmpty(partnerId),
      store.billedLines.listOfTenant(partnerId, customer.tenantId),
      sandbox?.interruptedUserHours(customer.tenantId) ?? null,
    ]);
  const records = {
    moveId,
    partnerName: partner.name,
    customer,
    status,
    refusal,
    standing,
    planFile,
    approvals,
    humanSteps,
    journal,
    billed: isUnbilled ? null : billed,
    interruptedUserHours,
  };
  return makeReport(records, now);
}
