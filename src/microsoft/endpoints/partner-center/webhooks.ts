// Webhooks: registration, its test, and the events themselves. Source: "Partner Center webhooks",
// "Partner Center webhook events". Their paths are not below `/v1`. An event only points: what it is
// about is read again. Events come twice and out of order.

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { listOf, maybe, maybeText, wireInstant } from "../wire.ts";

/** The body that Microsoft posts to the registered address, in PascalCase. */
export const WebhookEvent = z.object({
  eventName: z.string(),
  resourceUri: maybeText,
  resourceName: maybeText,
  auditUri: maybeText,
  resourceChangeUtcDate: maybe(wireInstant),
});

const Wanted = z.object({
  webhookUrl: z.string(),
  webhookEvents: listOf(z.string()),
  /** The signature in `x-ms-signature` instead of `Authorization`. */
  signatureTokenToMsSignatureHeader: maybe(z.boolean()),
});

const Registration = z.object({
  subscriberId: maybeText,
  webhookUrl: z.string(),
  webhookEvents: listOf(z.string()),
});

const shared = {
  api: "partnerCenter",
  query: [],
  success: [200],
  budget: "partnerCenter",
} as const;

export const listWebhookEvents = endpoint({
  ...shared,
  operation: "listWebhookEvents",
  method: "GET",
  path: "/webhooks/v1/registration/events",
  request: null,
  response: z.array(z.string()),
  retry: "safe",
  identity: "either",
});

/** One registration per partner. */
export const registerWebhook = endpoint({
  ...shared,
  operation: "registerWebhook",
  method: "POST",
  path: "/webhooks/v1/registration",
  request: Wanted,
  response: Registration,
  retry: "readBack",
  identity: "either",
});

/** The caller's own. */
export const getWebhookRegistration = endpoint({
  ...shared,
  operation: "getWebhookRegistration",
  method: "GET",
  path: "/webhooks/v1/registration",
  request: null,
  response: Registration,
  retry: "safe",
  identity: "either",
});

/** Replaces address and events. */
export const updateWebhookRegistration = endpoint({
  ...shared,
  operation: "updateWebhookRegistration",
  method: "PUT",
  path: "/webhooks/v1/registration",
  request: Wanted,
  response: Registration,
  retry: "absolute",
  identity: "either",
});

/** Lets Microsoft send `test-created` to the registered address; twice a minute at most. */
export const createValidationEvent = endpoint({
  ...shared,
  operation: "createValidationEvent",
  method: "POST",
  path: "/webhooks/v1/registration/validationEvents",
  request: null,
  response: z.object({ correlationId: z.string() }),
  retry: "readBack",
  identity: "either",
  budget: "webhookTests",
});

/** What became of the test; kept for 7 days. */
export const getValidationEvent = endpoint({
  ...shared,
  operation: "getValidationEvent",
  method: "GET",
  path: "/webhooks/v1/registration/validationEvents/{correlationId}",
  request: null,
  response: z.object({
    correlationId: z.string(),
    partnerId: maybeText,
    status: maybeText,
    callbackUrl: maybeText,
    results: listOf(
      z.object({
        responseCode: maybeText,
        responseMessage: maybeText,
        systemError: maybe(z.boolean()),
        dateTimeUtc: maybe(wireInstant),
      }),
    ),
  }),
  retry: "safe",
  identity: "either",
});
