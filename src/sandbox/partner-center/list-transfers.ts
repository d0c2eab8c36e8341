import { listTransfers as endpoint } from "#microsoft/endpoints/partner-center/transfers.ts";
import type { Operation } from "../operation.ts";
import { customerOf } from "./shared.ts";
import { transferResource, transfersOf } from "./transfer-resource.ts";

/** A bare array. */
export const listTransfers: Operation = {
  endpoint,
  support: { missing: "`transferDirection`, whose numbers no page explains" },
  perform(context) {
    const { tenantId } = customerOf(context);
    const body = transfersOf(context, tenantId).map((each) => transferResource(context, each));
    return { status: 200, body };
  },
};
