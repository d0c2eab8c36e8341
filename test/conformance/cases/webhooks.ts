// Webhooks: registration, its test, and the events as they arrive at a partner's address.

import { addMs } from "#lib/instant.ts";
import {
  createValidationEvent,
  getValidationEvent,
  listWebhookEvents,
  registerWebhook,
  WebhookEvent,
} from "#microsoft/endpoints/partner-center/webhooks.ts";
import type { Json } from "../compare.ts";
import type { Answer, Probe } from "../probe.ts";
import { startReceiver, type Receiver } from "../receiver.ts";
import { forwardTo, OUR_TENANT } from "../sandbox-cloud.ts";
import { reading, type SampleCase } from "./sample-case.ts";

const REGISTRATION = "/webhooks/v1/registration";
const TEST = `${REGISTRATION}/validationEvents`;
const MINUTE_MS = 60_000;

/** What Microsoft posts to a partner. */
const event = { operation: "webhookEvent", request: null, response: WebhookEvent };

/** Sent by this change, after the partner registered for it. */
const CAUSES: Readonly<Record<string, (probe: Probe) => Promise<unknown> | void>> = {
  "test-created": ({ answer }) => answer("POST", TEST),
  "granular-admin-relationship-approved": (probe) => changeDelegatedAdmin(probe, "active"),
  "granular-admin-relationship-activated": (probe) => changeDelegatedAdmin(probe, "active"),
  "granular-admin-relationship-terminated": (probe) => changeDelegatedAdmin(probe, "terminated"),
  "granular-admin-relationship-expired": (probe) => changeDelegatedAdmin(probe, "expired"),
  "granular-admin-access-assignment-activated": (probe) => changeDelegatedAdmin(probe, "active"),
  "reseller-relationship-accepted-by-customer": ({ cloud }) => {
    const [held] = cloud.world.all("relationships");
    if (held === undefined) throw new Error("the customer has accepted us");
    cloud.world.remove("relationships", held.id);
    cloud.world.put("relationships", held);
  },
};

/** Away and there again, with its assignments. */
function changeDelegatedAdmin({ cloud }: Probe, status: "active" | "terminated" | "expired"): void {
  const [held] = cloud.world.all("delegatedAdmins");
  if (held === undefined) throw new Error("the partner has delegated admin");
  cloud.world.put("delegatedAdmins", { ...held, status: "approvalPending", assignments: [] });
  cloud.world.put("delegatedAdmins", { ...held, status });
  cloud.world.put("delegatedAdmins", held);
}

/** Does something with a registered address, and leaves no registration behind. */
async function registered<Result>(
  probe: Probe,
  events: unknown,
  act: (receiver: Receiver) => Promise<Result>,
): Promise<Result> {
  const receiver = await startReceiver();
  // A minute later, since only two tests a minute are allowed.
  await forwardTo(probe.cloud, addMs(probe.cloud.world.now, MINUTE_MS));
  await probe.answer("POST", REGISTRATION, { WebhookUrl: receiver.url, WebhookEvents: events });
  try {
    return await act(receiver);
  } finally {
    probe.cloud.world.remove("webhooks", OUR_TENANT);
    await receiver.close();
  }
}

/** The sample's event as it arrives; for one that is never sent, the refusal to register for it. */
async function arriving(probe: Probe, sample: Json): Promise<Answer> {
  const name = String(sample["EventName"]);
  const cause = CAUSES[name];
  if (cause === undefined) {
    return probe.send("POST", REGISTRATION, {
      WebhookUrl: "http://127.0.0.1:9/nobody",
      WebhookEvents: [name],
    });
  }
  return registered(probe, [name], async (receiver) => {
    await cause(probe);
    await forwardTo(probe.cloud, addMs(probe.cloud.world.now, 1));
    await receiver.until(1);
    return { status: 200, body: receiver.received[0]?.event ?? {} };
  });
}

const EVENTS = [1, 3, 5, 6, 7, 8, 9, 10, 11, 13, 16, 17, 18, 19];

export const webhookCases: readonly SampleCase[] = [
  ...[
    ...EVENTS.map((number) => `partner-center-webhook-events.payload.${number}`),
    "partner-center-webhooks.payload.2",
  ].map((sample): SampleCase => ({ sample, endpoint: event, kind: "response", probe: arriving })),
  reading("partner-center-webhooks.response.3", listWebhookEvents, `${REGISTRATION}/events`),
  {
    sample: "partner-center-webhooks.request.7",
    endpoint: registerWebhook,
    kind: "request",
    probe: (probe, sample) =>
      registered(probe, sample["WebhookEvents"], (receiver) =>
        probe.send("PUT", REGISTRATION, { ...sample, WebhookUrl: receiver.url }),
      ),
  },
  {
    sample: "partner-center-webhooks.response.5",
    endpoint: registerWebhook,
    kind: "response",
    probe: (probe) =>
      registered(probe, ["test-created"], async (receiver) => {
        probe.cloud.world.remove("webhooks", OUR_TENANT);
        const body = { WebhookUrl: receiver.url, WebhookEvents: ["test-created"] };
        return probe.send("POST", REGISTRATION, body);
      }),
  },
  {
    sample: "partner-center-webhooks.response.9",
    endpoint: createValidationEvent,
    kind: "response",
    probe: (probe) => registered(probe, ["test-created"], () => probe.send("POST", TEST)),
  },
  {
    sample: "partner-center-webhooks.response.10",
    endpoint: getValidationEvent,
    kind: "response",
    probe: (probe) =>
      registered(probe, ["test-created"], async (receiver) => {
        const { correlationId } = await probe.answer("POST", TEST);
        await receiver.until(1);
        await forwardTo(probe.cloud, addMs(probe.cloud.world.now, 1));
        return probe.send("GET", `${TEST}/${String(correlationId)}`);
      }),
  },
];
