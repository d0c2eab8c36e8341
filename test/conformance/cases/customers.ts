// Customers, relationships, agreements.

import {
  createCustomerAgreement,
  listCustomerAgreements,
} from "#microsoft/endpoints/partner-center/agreements.ts";
import {
  getCompanyProfile,
  getCustomer,
  listCustomers,
  removeRelationship,
} from "#microsoft/endpoints/partner-center/customers.ts";
import { getRelationshipRequest } from "#microsoft/endpoints/partner-center/relationship-requests.ts";
import { CUSTOMER, type Probe } from "../probe.ts";
import { reading, subscription, type SampleCase } from "./sample-case.ts";

export const customersCases: readonly SampleCase[] = [
  reading(
    "request-reseller-relationship.response.1",
    getRelationshipRequest,
    "/customers/relationshiprequests",
  ),
  reading("get-a-list-of-customers.response.1", listCustomers, "/customers?size=40"),
  reading(
    "get-a-customer-by-name.response.1",
    listCustomers,
    `/customers?size=40&filter=${encodeURIComponent(
      JSON.stringify({ Field: "CompanyName", Value: "Con", Operator: "starts_with" }),
    )}`,
  ),
  reading("get-a-customer-by-id.response.1", getCustomer, CUSTOMER),
  reading(
    "get-a-customer-s-company-profile.response.1",
    getCompanyProfile,
    `${CUSTOMER}/profiles/company`,
  ),
  ...["agreement", "consent"].map((what) =>
    reading(
      `get-confirmation-of-customer-${what}.response.1`,
      listCustomerAgreements,
      `${CUSTOMER}/agreements?agreementType=*`,
    ),
  ),
  {
    sample: "confirm-customer-consent-customer-agreement.request.2",
    endpoint: createCustomerAgreement,
    kind: "request",
    probe: (probe, sample) => probe.send("POST", `${CUSTOMER}/agreements`, sample),
  },
  {
    sample: "confirm-customer-consent-customer-agreement.response.3",
    endpoint: createCustomerAgreement,
    kind: "response",
    probe: (probe) =>
      probe.send("POST", `${CUSTOMER}/agreements`, { type: "MicrosoftCustomerAgreement" }),
  },
  {
    sample: "confirm-customer-consent-customer-agreement.payload.1",
    endpoint: createCustomerAgreement,
    kind: "refusal",
    probe: (probe) =>
      probe.send("POST", `${CUSTOMER}/agreements`, { type: "MicrosoftCustomerAgreement" }),
  },
  {
    sample: "error-codes.response.1",
    endpoint: getCustomer,
    kind: "refusal",
    probe: (probe) => probe.send("GET", "/customers/nobody"),
  },
  {
    sample: "remove-a-reseller-relationship-with-a-customer.request.1",
    endpoint: removeRelationship,
    kind: "request",
    probe: remove,
  },
  {
    sample: "remove-a-reseller-relationship-with-a-customer.response.2",
    endpoint: removeRelationship,
    kind: "response",
    probe: (probe) => remove(probe, { relationshipToPartner: "none" }),
  },
];

/** Only where nothing of ours is held any more; the relationship is there again afterwards. */
async function remove(probe: Probe, body: object) {
  return probe.restoring(async () => {
    const held = await probe.answer("GET", subscription(probe));
    await probe.answer("PATCH", subscription(probe), { ...held, status: "deleted" });
    return probe.send("PATCH", CUSTOMER, body);
  });
}
