// The customer's agreement. Sources: "Get confirmation of customer agreement", "Get direct signing
// (direct acceptance) status of the Microsoft Customer Agreement", "Get agreement metadata for the Microsoft
// Customer Agreement".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { collectionOf, maybe, maybeText, wireInstant, wireNumber } from "../wire.ts";

const Agreement = z.object({
  type: z.string(),
  dateAgreed: wireInstant,
  templateId: maybeText,
  primaryContact: maybe(
    z.object({
      firstName: maybeText,
      lastName: maybeText,
      email: maybeText,
      phoneNumber: maybeText,
    }),
  ),
  agreementLink: maybeText,
  userId: maybeText,
});

/** Without `agreementType` only the legacy cloud agreement is listed; `*` lists all. */
export const listCustomerAgreements = endpoint({
  operation: "listCustomerAgreements",
  api: "partnerCenter",
  method: "GET",
  path: "/v1/customers/{customerId}/agreements",
  query: ["agreementType"],
  request: null,
  response: collectionOf(Agreement),
  success: [200],
  retry: "safe",
  identity: "user",
  budget: "partnerCenter",
});

/** The attestation by the partner, retired in January 2026; the sandbox answers so. */
export const createCustomerAgreement = endpoint({
  operation: "createCustomerAgreement",
  api: "partnerCenter",
  method: "POST",
  path: "/v1/customers/{customerId}/agreements",
  query: [],
  request: Agreement.partial({ dateAgreed: true }),
  response: Agreement,
  success: [201],
  retry: "readBack",
  identity: "user",
  budget: "partnerCenter",
});

/** Whether the customer accepted the Microsoft Customer Agreement in the admin center. */
export const getDirectSignedAgreementStatus = endpoint({
  operation: "getDirectSignedAgreementStatus",
  api: "partnerCenter",
  method: "GET",
  path: "/v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus",
  query: [],
  request: null,
  response: z.object({ isSigned: z.boolean() }),
  success: [200],
  retry: "safe",
  identity: "user",
  budget: "partnerCenter",
});

/** The agreements of this cloud that customers can be asked for, with the id of the text in force. */
export const listAgreementTemplates = endpoint({
  operation: "listAgreementTemplates",
  api: "partnerCenter",
  method: "GET",
  path: "/v1/agreements",
  query: ["agreementType"],
  request: null,
  response: collectionOf(
    z.object({
      templateId: z.string(),
      agreementType: z.string(),
      agreementLink: maybeText,
      versionRank: maybe(wireNumber),
    }),
  ),
  success: [200],
  retry: "safe",
  identity: "user",
  budget: "partnerCenter",
});
