// What the partner's own people and applications did at Partner Center, with whichever tool: a feed of changes for all
// customers in one list. Sources: "Get a record of Partner Center activity", "Auditing resources".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { collectionOf, maybe, maybeText, wireEnum, wireGuid } from "../wire.ts";

/** Who did it, and what it was before and after, stays with Microsoft. */
const AuditRecord = z.object({
  id: z.string(),
  customerId: maybe(wireGuid),
  applicationId: maybe(wireGuid),
  operationType: maybeText,
  operationStatus: maybe(wireEnum(["succeeded", "failed", "progress", "decline"])),
});

/** Days as `yyyy-mm-dd`, of the last thirty where none is named. 400 for a first day more than ninety days back. */
export const listAuditRecords = endpoint({
  operation: "listAuditRecords",
  api: "partnerCenter",
  method: "GET",
  path: "/v1/auditrecords",
  query: ["startDate", "endDate", "size", "seekOperation"],
  request: null,
  response: collectionOf(AuditRecord),
  success: [200],
  retry: "safe",
  identity: "either",
  budget: "partnerCenter",
});
