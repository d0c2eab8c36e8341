import { getTransfer as endpoint } from "#microsoft/endpoints/partner-center/transfers.ts";
import type { Operation } from "../operation.ts";
import { customerOf } from "./shared.ts";
import { transferOf, transferResource } from "./transfer-resource.ts";

export const getTransfer: Operation = {
  endpoint,
  support: { missing: "`transferDirection`, whose numbers no page explains" },
  perform(context) {
    const { tenantId } = customerOf(context);
    return { status: 200, body: transferResource(context, transferOf(context, tenantId)) };
  },
};
