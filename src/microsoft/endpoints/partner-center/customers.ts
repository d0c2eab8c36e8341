// Customers in a relationship with the partner. Sources: "Get a list of customers", "Get a customer by ID",
// "Get a customer's company profile", "Remove a reseller relationship with a customer".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { collectionOf, listOf, maybe, maybeText, wireEnum } from "../wire.ts";

const Address = z.object({ country: maybeText });

const CompanyProfile = z.object({
  tenantId: maybeText,
  domain: maybeText,
  companyName: maybeText,
});

const RelationshipToPartner = wireEnum([
  "reseller",
  "advisor",
  "syndication",
  "microsoft_support",
  "none",
]);

const Customer = z.object({
  /** The customer's tenant id. */
  id: z.string(),
  companyProfile: maybe(CompanyProfile),
  relationshipToPartner: maybe(RelationshipToPartner),
});

/** Pages by seek: the next page is asked for with `seekOperation=Next` and the continuation token. */
export const listCustomers = endpoint({
  operation: "listCustomers",
  api: "partnerCenter",
  method: "GET",
  path: "/v1/customers",
  query: ["size", "filter", "seekOperation"],
  request: null,
  response: collectionOf(Customer),
  success: [200],
  retry: "safe",
  identity: "either",
  budget: "partnerCenter",
});

/** 404 60003 when the tenant does not exist, 403 20002 when there is no relationship with it. */
export const getCustomer = endpoint({
  operation: "getCustomer",
  api: "partnerCenter",
  method: "GET",
  path: "/v1/customers/{customerId}",
  query: [],
  request: null,
  response: Customer.extend({
    commerceId: maybeText,
    billingProfile: maybe(
      z.object({
        email: maybeText,
        culture: maybeText,
        language: maybeText,
        companyName: maybeText,
        defaultAddress: maybe(Address),
      }),
    ),
    allowDelegatedAccess: maybe(z.boolean()),
    customDomains: listOf(z.string()),
  }),
  success: [200],
  retry: "safe",
  identity: "either",
  budget: "partnerCenter",
});

export const getCompanyProfile = endpoint({
  operation: "getCompanyProfile",
  api: "partnerCenter",
  method: "GET",
  path: "/v1/customers/{customerId}/profiles/company",
  query: [],
  request: null,
  response: CompanyProfile,
  success: [200],
  retry: "safe",
  identity: "either",
  budget: "partnerCenter",
});

/**
 * Ends the reseller relationship; nothing else of a customer is changed this way. The partner's own
 * subscriptions with the customer have to be over. Answers a customer that is almost all null.
 */
export const removeRelationship = endpoint({
  operation: "removeRelationship",
  api: "partnerCenter",
  method: "PATCH",
  path: "/v1/customers/{customerId}",
  query: [],
  request: z.object({ relationshipToPartner: RelationshipToPartner }),
  response: z.object({ relationshipToPartner: maybe(RelationshipToPartner) }),
  success: [200],
  retry: "absolute",
  identity: "user",
  budget: "partnerCenter",
});
