// Operations of the same services that a partner's software may call and that are not emulated: each is
// answered with 501, and stands on the page of what is emulated, so that nobody has to try.

import type { Endpoint } from "#microsoft/endpoints/endpoint.ts";

interface RefusedOperation {
  readonly api: Endpoint["api"];
  readonly call: string;
  readonly subject: string;
}

function partnerCenter(subject: string, ...calls: readonly string[]): readonly RefusedOperation[] {
  return calls.map((call) => ({ api: "partnerCenter", call, subject }));
}

export const refusedOperations: readonly RefusedOperation[] = [
  ...partnerCenter(
    "new tenants, and the removal of test tenants",
    "POST /v1/customers",
    "DELETE /v1/customers/{customerId}",
    "HEAD /v1/domains/{domain}",
  ),
  ...partnerCenter(
    "billing profiles",
    "GET /v1/customers/{customerId}/profiles/billing",
    "PUT /v1/customers/{customerId}/profiles/billing",
  ),
  ...partnerCenter(
    "indirect resellers and the partner's support profile",
    "GET /v1/relationships",
    "GET /v1/customers/{customerId}/relationships",
    "GET /v1/profiles/support",
    "GET /v1/compliance/csp/agreementstatus",
    "GET /v1/partnerRequests",
  ),
  ...partnerCenter("the texts of agreements", "GET /v1/agreementtemplates/{templateId}/document"),
  ...partnerCenter(
    "withdrawal of consent",
    "DELETE /v1/customers/{customerId}/applicationconsents/{applicationId}",
  ),
  ...partnerCenter(
    "the legacy catalogue",
    "GET /v1/offers",
    "GET /v1/offers/{offerId}",
    "GET /v1/offers/{offerId}/addons",
    "GET /v1/offercategories",
    "GET /v1/customers/{customerId}/offers",
  ),
  ...partnerCenter(
    "single entries of a customer's catalogue (its lists have them)",
    "GET /v1/customers/{customerId}/products/{productId}",
    "GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}",
    "GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}",
  ),
  ...partnerCenter("inventory", "POST /v1/extensions/product/checkInventory"),
  ...partnerCenter("changes of an order", "PATCH /v1/customers/{customerId}/orders/{orderId}"),
  ...partnerCenter(
    "what else hangs on a subscription",
    "GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/addons",
    "GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/activationlinks",
    "GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/registrationstatus",
    "GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact",
    "PUT /v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact",
  ),
  ...partnerCenter(
    "upgrades and trials of the legacy commerce, products and entitlements of Azure",
    "GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades",
    "POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades",
    "GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions",
    "POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions",
    "GET /v1/productupgrades",
    "GET /v1/customers/{customerId}/entitlements",
  ),
  ...partnerCenter(
    "transitions of a subscription into another offer",
    "GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitioneligibilities",
    "GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions",
    "POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions",
  ),
  ...partnerCenter(
    "transfers of legacy subscriptions",
    "POST /v1/customers/{customerId}/transfers/{transferId}/accept",
    "DELETE /v1/customers/{customerId}/transfers/{transferId}",
  ),
  ...partnerCenter(
    "lists and changes of scheduled migrations",
    "GET /v1/migrations/newcommerce/schedules",
    "PUT /v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}",
  ),
  ...partnerCenter(
    "changes of users and roles (Graph has them)",
    "PATCH /v1/customers/{customerId}/users/{userId}",
    "DELETE /v1/customers/{customerId}/users/{userId}",
    "GET /v1/customers/{customerId}/directoryroles",
  ),
  ...partnerCenter(
    "validations and qualifications",
    "POST /v1/validations/address",
    "GET /v1/countryvalidationrules/{country}",
    "GET /v1/customers/{customerId}/validationStatus",
    "GET /v1/customers/{customerId}/qualifications",
    "POST /v1/customers/{customerId}/qualifications",
    "GET /v1/customers/all/validations",
  ),
  ...partnerCenter("invoices", "GET /v1/invoices"),
  {
    api: "graph",
    call: "DELETE /v1.0/tenantRelationships/delegatedAdminRelationships/{relationshipId}",
    subject: "deleting requests for delegated admin",
  },
  { api: "graph", call: "GET /v1.0/groups", subject: "lists of groups and their members" },
];
