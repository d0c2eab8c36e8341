import { listCustomerAgreements as endpoint } from "#microsoft/endpoints/partner-center/agreements.ts";
import type { Operation } from "../operation.ts";
import { AGREEMENT_TEMPLATE_ID, AGREEMENT_TYPE } from "./agreement-template.ts";
import { collection, customerOf } from "./shared.ts";

/** Without a type Microsoft lists the legacy cloud agreement only, of which nobody here has one. */
export const listCustomerAgreements: Operation = {
  endpoint,
  support: "full",
  perform(context) {
    const { tenantId } = customerOf(context);
    const type = (context.request.query["agreementType"] ?? "").toLowerCase();
    const listed = type === "*" || type === AGREEMENT_TYPE.toLowerCase();
    const agreements = listed ? context.world.ofTenant("agreements", tenantId) : [];
    return {
      status: 200,
      body: collection(
        agreements.map(({ contact, acceptedAt }) => ({
          primaryContact: contact,
          templateId: AGREEMENT_TEMPLATE_ID,
          dateAgreed: acceptedAt,
          type: AGREEMENT_TYPE,
          agreementLink: "https://aka.ms/customeragreement",
          attributes: { objectType: "Agreement" },
        })),
        `/customers/${tenantId}/agreements`,
      ),
    };
  },
};
