import { getDirectSignedAgreementStatus as endpoint } from "#microsoft/endpoints/partner-center/agreements.ts";
import type { Operation } from "../operation.ts";
import { customerOf } from "./shared.ts";

/** Tells that there was an acceptance, however old: whether it still counts, its date tells. */
export const getDirectSignedAgreementStatus: Operation = {
  endpoint,
  support: "full",
  perform(context) {
    const { tenantId } = customerOf(context);
    return {
      status: 200,
      body: { isSigned: context.world.ofTenant("agreements", tenantId).length > 0 },
    };
  },
};
