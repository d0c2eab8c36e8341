import { addDays, dateOf, startOfDay, type Instant } from "#lib/instant.ts";
import { listAuditRecords as endpoint } from "#microsoft/endpoints/partner-center/audit-records.ts";
import { WireError, type Operation, type OperationContext } from "../operation.ts";
import type { AuditRecord } from "../world/audit-record.ts";
import { seekPage } from "./seek-pages.ts";

const DAYS_BY_DEFAULT = 30;
const DAYS_BACK_MAX = 90;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

export const listAuditRecords: Operation = {
  endpoint,
  support: {
    missing: "filters, values of resources, and what is done at other hosts than Partner Center's",
  },
  perform: (context) =>
    seekPage(context, recordsOf(context), resourceOf, {
      path: "/auditrecords",
      sizeDefault: 500,
      sizeMax: 500,
    }),
};

/** Of the days that were asked for, the first and the last with them. */
function recordsOf(context: OperationContext): readonly AuditRecord[] {
  const { caller, world } = context;
  const today = startOfDay(world.now);
  const from = dayOf(context, "startDate") ?? dateOf(addDays(today, -DAYS_BY_DEFAULT));
  const to = dayOf(context, "endDate") ?? dateOf(today);
  if (from < dateOf(addDays(today, -DAYS_BACK_MAX)))
    throw new WireError(400, 800002, "Invalid request input: startDate");
  const isOfThem = ({ at, partnerTenantId }: AuditRecord) =>
    partnerTenantId === caller.partnerTenantId && from <= dateOf(at) && dateOf(at) <= to;
  return [...world.all("auditRecords")].filter(isOfThem);
}

function dayOf({ request }: OperationContext, name: "startDate" | "endDate"): string | null {
  const day = request.query[name];
  if (day === undefined) return null;
  if (!DATE.test(day)) throw new WireError(400, 800002, `Invalid request input: ${name}`);
  return day;
}

interface RecordResource {
  readonly id: string;
  readonly partnerId: string;
  readonly customerId: string;
  readonly applicationId: string;
  readonly resourceType: string;
  readonly operationType: string;
  readonly operationDate: Instant;
  readonly operationStatus: "succeeded";
  readonly attributes: { readonly objectType: "AuditRecord" };
}

function resourceOf(record: AuditRecord): RecordResource {
  const { applicationId, at, id, operationType, partnerTenantId, resourceType, tenantId } = record;
  return {
    id,
    partnerId: partnerTenantId,
    customerId: tenantId,
    applicationId,
    resourceType,
    operationType,
    operationDate: at,
    operationStatus: "succeeded",
    attributes: { objectType: "AuditRecord" },
  };
}
