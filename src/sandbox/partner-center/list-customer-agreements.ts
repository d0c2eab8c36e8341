import { listCustomerAgreements as endpoint } from "#microsoft/endpoints/partner-center/agreements.ts";
import type { Operation } from "../operation.ts";
import { collection, customerOf } from "./shared.ts";

const TYPE = "MicrosoftCustomerAgreement";
const TEMPLATE_ID = "117a77b0-9360-443b-8795-c6dedc750cf9";

/** Without a type Microsoft lists the legacy cloud agreement only, of which nobody here has one. */
export const listCustomerAgreements: Operation = {
  endpoint,
  support: "full",
  perform(context) {
    const { tenantId } = customerOf(context);
    const type = (context.request.query["agreementType"] ?? "").toLowerCase();
    const listed = type === "*" || type === TYPE.toLowerCase();
    const agreements = listed ? context.world.ofTenant("agreements", tenantId) : [];
    return {
      status: 200,
      body: collection(
        agreements.map(({ contact, acceptedAt }) => ({
          primaryContact: contact,
          templateId: TEMPLATE_ID,
          dateAgreed: acceptedAt,
          type: TYPE,
          agreementLink: "https://aka.ms/customeragreement",
          attributes: { objectType: "Agreement" },
        })),
        `/customers/${tenantId}/agreements`,
      ),
    };
  },
};
