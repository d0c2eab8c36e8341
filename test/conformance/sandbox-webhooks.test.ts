// Webhooks of two partners: registered, signed, tried again, late, and kept over a restart.

import { verify, X509Certificate } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { addHours, addMs } from "#lib/instant.ts";
import {
  createValidationEvent,
  getValidationEvent,
  getWebhookRegistration,
  listWebhookEvents,
  registerWebhook,
  updateWebhookRegistration,
  WebhookEvent,
} from "#microsoft/endpoints/partner-center/webhooks.ts";
import { foldKeys } from "#microsoft/endpoints/fold-keys.ts";
import { updateSubscription } from "#microsoft/endpoints/partner-center/subscriptions.ts";
import { createSandboxServer } from "#sandbox/server/server.ts";
import { openWorld, type WorldLedger } from "#sandbox/world/open-world.ts";
import { smallWorldFile } from "#sandbox/world/small-world.ts";
import { startReceiver, type Receiver } from "./receiver.ts";
import {
  acceptInvitation,
  control,
  forwardTo,
  gainAccess,
  refusal,
  startCloud,
  TENANT,
  type Cloud,
} from "./sandbox-cloud.ts";
import { order } from "./carts.ts";
import { BOTH_RELATED, OTHER_PARTNER, secondPartner, soldByOther } from "./second-partner.ts";

const MINUTE_MS = 60_000;

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).toReversed()) await each.close();
});

async function receiver(): Promise<Receiver> {
  const started = await startReceiver();
  open.push(started);
  return started;
}

async function cloudOf(...args: Parameters<typeof startCloud>): Promise<Cloud> {
  const cloud = await startCloud(...args);
  open.push(cloud);
  return cloud;
}

function changeTheirs(world: WorldLedger): void {
  world.put("subscriptions", soldByOther({ autoRenew: false }));
}

const names = ({ received }: Receiver) => received.map(({ event }) => String(event["EventName"]));

describe("a partner's webhook", () => {
  it("hears of what happens, each event signed by a certificate that can be checked", async () => {
    const cloud = await cloudOf();
    const hook = await receiver();
    const events = await cloud.client.call(listWebhookEvents);
    await cloud.client.call(registerWebhook, {
      body: { webhookUrl: hook.url, webhookEvents: events },
    });
    await acceptInvitation(cloud);
    await gainAccess(cloud);
    const { subscriptionId } = await order(cloud);
    await forwardTo(cloud, addHours(cloud.world.now, 2));
    expect(new Set(names(hook))).toEqual(
      new Set([
        "reseller-relationship-accepted-by-customer",
        "granular-admin-relationship-approved",
        "granular-admin-relationship-activated",
        "granular-admin-access-assignment-created",
        "granular-admin-access-assignment-activated",
        "subscription-updated",
        "subscription-pending",
        "subscription-active",
      ]),
    );
    const last = hook.received.at(-1);
    const event = WebhookEvent.parse(foldKeys(WebhookEvent, last?.event));
    expect(event.resourceUri).toBe(
      `${cloud.url}/v1/customers/${TENANT}/subscriptions/${subscriptionId}`,
    );

    const address = String(last?.headers["x-ms-certificate-url"]);
    const der = Buffer.from(await (await fetch(address)).arrayBuffer());
    const certificate = new X509Certificate(der);
    const { body } = await control(cloud, "GET", "/webhooks");
    const authority = new X509Certificate(String(body["authority"]));
    expect(certificate.verify(authority.publicKey)).toBe(true);
    expect(certificate.issuer).toContain("O=Microsoft Corporation");
    expect(last?.headers["x-ms-signature-algorithm"]).toBe("rsa-sha256");
    const [scheme, signature = ""] = String(last?.headers.authorization).split(" ");
    expect(scheme).toBe("Signature");
    const isGenuine = (text: string) =>
      verify("sha256", Buffer.from(text), certificate.publicKey, Buffer.from(signature, "base64"));
    expect(isGenuine(last?.text ?? "")).toBe(true);
    expect(isGenuine(`${last?.text} `)).toBe(false);
  });

  it("is the partner's own: two partners hear of their own subscriptions only", async () => {
    const cloud = await cloudOf({ subscriptions: [soldByOther()] }, BOTH_RELATED);
    const theirs = await secondPartner(cloud);
    open.push(theirs);
    const [ourHook, theirHook] = [await receiver(), await receiver()];
    const webhookEvents = ["subscription-updated"];
    await cloud.client.call(registerWebhook, { body: { webhookUrl: ourHook.url, webhookEvents } });
    await theirs.call(registerWebhook, {
      body: { webhookUrl: theirHook.url, webhookEvents, signatureTokenToMsSignatureHeader: true },
    });
    await theirs.call(updateSubscription, {
      path: { customerId: TENANT, subscriptionId: "their-1" },
      body: { id: "their-1", autoRenewEnabled: false },
    });
    await theirHook.until(1);
    expect(theirHook.received[0]?.headers["x-ms-signature"]).toBeDefined();
    expect(theirHook.received[0]?.headers.authorization).toBeUndefined();
    await order(cloud);
    await ourHook.until(1);
    expect(names(theirHook)).toEqual(["subscription-updated"]);
    expect(names(ourHook)).toEqual(["subscription-updated"]);
    expect((await control(cloud, "GET", "/webhooks")).body["registrations"]).toMatchObject([
      { url: ourHook.url },
      { id: OTHER_PARTNER, url: theirHook.url },
    ]);
  });

  it("is tried ten times, and then no more", async () => {
    const cloud = await cloudOf();
    const hook = await receiver();
    hook.answer(503);
    const webhookEvents = ["test-created"];
    await cloud.client.call(registerWebhook, { body: { webhookUrl: hook.url, webhookEvents } });
    const path = await cloud.client.call(createValidationEvent);
    await hook.until(1);
    for (let attempt = 1; attempt < 12; attempt += 1) {
      const wait = 2 ** (attempt - 1) * MINUTE_MS;
      await forwardTo(cloud, addMs(cloud.world.now, wait));
    }
    const fate = await cloud.client.call(getValidationEvent, { path });
    expect(fate).toMatchObject({ status: "failed", callbackUrl: hook.url });
    expect(fate.results).toHaveLength(10);
    expect(fate.results[0]).toMatchObject({ responseCode: "ServiceUnavailable" });
    expect(hook.received).toHaveLength(10);
  });

  it("can be tested twice a minute, changed and read, and not registered twice", async () => {
    const cloud = await cloudOf();
    const hook = await receiver();
    const body = { webhookUrl: hook.url, webhookEvents: ["Test-Created"] };
    expect((await refusal(cloud.client.call(getWebhookRegistration))).status).toBe(404);
    await cloud.client.call(registerWebhook, { body });
    expect((await refusal(cloud.client.call(registerWebhook, { body }))).status).toBe(409);
    const path = await cloud.client.call(createValidationEvent);
    await hook.until(1);
    expect(names(hook)).toEqual(["test-created"]);
    await cloud.client.call(createValidationEvent);
    expect((await refusal(cloud.client.call(createValidationEvent))).status).toBe(429);
    await forwardTo(cloud, addHours(cloud.world.now, 1));
    const fate = await cloud.client.call(getValidationEvent, { path });
    expect(fate).toMatchObject({ status: "completed", results: [{ responseCode: "OK" }] });

    const change = { webhookUrl: hook.url, webhookEvents: ["subscription-updated"] };
    await cloud.client.call(updateWebhookRegistration, { body: change });
    const registration = await cloud.client.call(getWebhookRegistration);
    expect(registration.webhookEvents).toEqual(["subscription-updated"]);
    const test = cloud.client.call(createValidationEvent);
    expect((await refusal(test)).status).toBe(400);
    const nonsense = { webhookUrl: hook.url, webhookEvents: ["moon-rises"] };
    const refused = cloud.client.call(updateWebhookRegistration, { body: nonsense });
    expect((await refusal(refused)).code).toBe("3000");
  });

  it("hears late and twice where the world says so, and the clock stops there", async () => {
    const readings = { webhooks: { copies: 2, lateHoursMost: 48 } };
    const cloud = await cloudOf({ subscriptions: [soldByOther()], readings }, BOTH_RELATED);
    const theirs = await secondPartner(cloud);
    open.push(theirs);
    const hook = await receiver();
    const webhookEvents = ["subscription-updated"];
    await theirs.call(registerWebhook, { body: { webhookUrl: hook.url, webhookEvents } });
    const changedAt = cloud.world.now;
    changeTheirs(cloud.world);
    await forwardTo(cloud, addMs(cloud.world.now, MINUTE_MS));
    expect(hook.received).toHaveLength(0);
    while (hook.received.length < 2 && cloud.world.nextDueAt !== null) {
      await forwardTo(cloud, cloud.world.nextDueAt);
    }
    expect(cloud.world.now <= addHours(changedAt, 48)).toBe(true);
    const dates = hook.received.map(({ event }) => event["ResourceChangeUtcDate"]);
    expect(dates).toEqual([changedAt, changedAt].map((at) => at.replace("Z", "+00:00")));
  });

  it("is not forgotten by a sandbox that is stopped while its partner is away", async () => {
    const folder = await mkdtemp(join(tmpdir(), "webhooks-"));
    const log = { debug() {}, warn() {} };
    const hook = await receiver();
    const first = await openWorld({ folder });
    await first.load({ ...smallWorldFile({ subscriptions: [soldByOther()] }) });
    first.put("webhooks", {
      id: OTHER_PARTNER,
      subscriberId: "subscriber",
      url: hook.url,
      events: ["subscription-updated"],
      signsInOwnHeader: false,
    });
    changeTheirs(first);
    await first.commit();
    await first.close();

    const world = await openWorld({ folder });
    const server = createSandboxServer({ world, loose: false, log });
    await server.listen(0);
    await hook.until(1);
    await server.close();
    expect(names(hook)).toEqual(["subscription-updated"]);
    await world.close();
    await rm(folder, { recursive: true });
  });
});
