// The registration of a partner's webhook, and its test.

import type { z } from "zod";
import { addDays } from "#lib/instant.ts";
import {
  createValidationEvent as createValidationEventEndpoint,
  getValidationEvent as getValidationEventEndpoint,
  getWebhookRegistration as getWebhookRegistrationEndpoint,
  listWebhookEvents as listWebhookEventsEndpoint,
  registerWebhook as registerWebhookEndpoint,
  updateWebhookRegistration as updateWebhookRegistrationEndpoint,
} from "#microsoft/endpoints/partner-center/webhooks.ts";
import { WireError, type Operation, type OperationContext } from "../operation.ts";
import { queueTestEvent, WEBHOOK_EVENTS } from "../rules/webhook-notices.ts";
import type { WebhookDelivery, WebhookRegistration } from "../world/webhook.ts";

type Wanted = z.output<typeof registerWebhookEndpoint.request>;

const TEST_KEPT_DAYS = 7;

export const listWebhookEvents: Operation = {
  endpoint: listWebhookEventsEndpoint,
  support: {
    missing:
      "events of usage, invoices, referrals, fraud, retired delegated admin, transfers and migrations, which are not sent",
  },
  perform: () => ({ status: 200, body: WEBHOOK_EVENTS }),
};

/** What a second one answers stands on no page: 409 here, where PUT replaces. */
export const registerWebhook: Operation = {
  endpoint: registerWebhookEndpoint,
  support: "full",
  perform(context) {
    const { world, caller } = context;
    if (world.get("webhooks", caller.partnerTenantId) !== undefined) {
      throw new WireError(409, 409, "A registration exists already; update it instead.");
    }
    const registration = registered(context, world.guid());
    return {
      status: 200,
      body: { SubscriberId: registration.subscriberId, ...resourceOf(registration) },
    };
  },
};

export const getWebhookRegistration: Operation = {
  endpoint: getWebhookRegistrationEndpoint,
  support: "full",
  perform: (context) => ({ status: 200, body: resourceOf(ownRegistration(context)) }),
};

export const updateWebhookRegistration: Operation = {
  endpoint: updateWebhookRegistrationEndpoint,
  support: "full",
  perform(context) {
    const { subscriberId } = ownRegistration(context);
    const registration = registered(context, subscriberId);
    return { status: 200, body: { SubscriberId: subscriberId, ...resourceOf(registration) } };
  },
};

export const createValidationEvent: Operation = {
  endpoint: createValidationEventEndpoint,
  support: "full",
  perform(context) {
    const { events } = ownRegistration(context);
    if (!events.includes("test-created")) {
      throw new WireError(400, 3000, "The registration does not hold the event test-created.");
    }
    const correlationId = queueTestEvent(context.world, context.caller.partnerTenantId);
    return { status: 200, body: { correlationId } };
  },
};

export const getValidationEvent: Operation = {
  endpoint: getValidationEventEndpoint,
  support: "full",
  perform(context) {
    const { world, caller, request } = context;
    const correlationId = (request.path["correlationId"] ?? "").toLowerCase();
    const test = world.get("deliveries", `test/${correlationId}`);
    const isKept = test !== undefined && world.now < addDays(test.changedAt, TEST_KEPT_DAYS);
    if (!isKept || test.partnerTenantId !== caller.partnerTenantId) throw notFound();
    return {
      status: 200,
      body: {
        correlationId,
        partnerId: caller.partnerTenantId,
        status: STATUS[test.status],
        callbackUrl: world.get("webhooks", caller.partnerTenantId)?.url ?? "",
        results: test.attempts.map(({ at, ...attempt }) => ({ ...attempt, dateTimeUtc: at })),
      },
    };
  },
};

const STATUS: Readonly<Record<WebhookDelivery["status"], string>> = {
  waiting: "pending",
  delivered: "completed",
  parked: "failed",
};

/** Keeps what the request wants. Refuses an address that is none, and events that are not sent. */
function registered(
  { world, caller, request }: OperationContext,
  subscriberId: string,
): WebhookRegistration {
  const wanted = request.body as Wanted;
  const url = URL.canParse(wanted.webhookUrl) ? new URL(wanted.webhookUrl) : null;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new WireError(400, 3000, "The property WebhookUrl is no address.");
  }
  const events = wanted.webhookEvents.map((name) => {
    const known = WEBHOOK_EVENTS.find((each) => each.toLowerCase() === name.toLowerCase());
    if (known === undefined) throw new WireError(400, 3000, `No event is called ${name}.`);
    return known;
  });
  const registration: WebhookRegistration = {
    id: caller.partnerTenantId,
    subscriberId,
    url: wanted.webhookUrl,
    events,
    signsInOwnHeader: wanted.signatureTokenToMsSignatureHeader ?? false,
  };
  world.put("webhooks", registration);
  return registration;
}

function ownRegistration({ world, caller }: OperationContext): WebhookRegistration {
  const registration = world.get("webhooks", caller.partnerTenantId);
  if (registration === undefined) throw notFound();
  return registration;
}

function resourceOf({ url, events }: WebhookRegistration): object {
  return { WebhookUrl: url, WebhookEvents: events };
}

function notFound(): WireError {
  return new WireError(404, 1000, "Resource not found.");
}
