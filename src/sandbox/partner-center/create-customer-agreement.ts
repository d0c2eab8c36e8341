import { createCustomerAgreement as endpoint } from "#microsoft/endpoints/partner-center/agreements.ts";
import { WireError, type Operation } from "../operation.ts";

/** The attestation by the partner was retired in January 2026. */
export const createCustomerAgreement: Operation = {
  endpoint,
  support: "full",
  perform() {
    throw new WireError(
      410,
      "AttestationRetired",
      "Partner attestation of the Microsoft Customer Agreement is retired. The customer accepts the agreement in the Microsoft admin center.",
    );
  },
};
