// Webhooks: our client reads them, the sandbox refuses their registration.

import {
  createValidationEvent,
  getValidationEvent,
  listWebhookEvents,
  registerWebhook,
  WebhookEvent,
} from "#microsoft/endpoints/partner-center/webhooks.ts";
import { reading, type SampleCase } from "./sample-case.ts";

const REGISTRATION = "/webhooks/v1/registration";
const TEST = `${REGISTRATION}/validationEvents`;

/** What Microsoft posts to a partner. */
const event = { operation: "webhookEvent", request: null, response: WebhookEvent };

/** Numbers of the page's samples; those of other subjects are left out there. */
const EVENTS = [1, 3, 5, 6, 7, 8, 9, 10, 11, 13, 16, 17, 18, 19];

export const webhookCases: readonly SampleCase[] = [
  ...EVENTS.map((number) =>
    reading(`partner-center-webhook-events.payload.${number}`, event, REGISTRATION),
  ),
  reading("partner-center-webhooks.payload.2", event, REGISTRATION),
  reading("partner-center-webhooks.response.3", listWebhookEvents, `${REGISTRATION}/events`),
  {
    sample: "partner-center-webhooks.request.7",
    endpoint: registerWebhook,
    kind: "request",
    probe: (probe, sample) => probe.send("POST", REGISTRATION, sample),
  },
  {
    sample: "partner-center-webhooks.response.5",
    endpoint: registerWebhook,
    kind: "response",
    probe: (probe) => probe.send("POST", REGISTRATION, {}),
  },
  {
    sample: "partner-center-webhooks.response.9",
    endpoint: createValidationEvent,
    kind: "response",
    probe: (probe) => probe.send("POST", TEST),
  },
  reading("partner-center-webhooks.response.10", getValidationEvent, `${TEST}/any`),
];
