// The services of a server on a test's database, all real but for Microsoft's wire, which ends nowhere.

import { makePlan } from "#domain/plan/make-plan.ts";
import { defaultPolicy } from "#domain/plan/policy.ts";
import { moveActs } from "#engine/acts/move-acts.ts";
import { catalogSync } from "#engine/catalog/sync-catalog.ts";
import type { Clock } from "#lib/clock.ts";
import { createMicrosoftClient } from "#microsoft/http/client.ts";
import { createTransport } from "#microsoft/http/transport.ts";
import type { TestStore } from "#store/testing/open-test-store.ts";
import type { Partner } from "#store/tables/partners.ts";
import type { ApiServices } from "../services.ts";
import { testLinks } from "./open-test-api.ts";

export function realServices(
  store: TestStore,
  partner: Partner,
  { now }: Pick<Clock, "now">,
): ApiServices {
  const nowhere = "http://127.0.0.1:9";
  const clock: Clock = { now, waitUntil: () => Promise.resolve(null) };
  const microsoft = createMicrosoftClient({
    connection: {
      entraUrl: nowhere,
      partnerCenterUrl: nowhere,
      graphUrl: nowhere,
      pricingUrl: nowhere,
      partnerTenantId: partner.tenantId,
      applicationId: partner.applicationId,
      clientSecret: "secret",
    },
    refreshTokens: { read: () => Promise.resolve(""), replace: () => Promise.resolve() },
    log: { debug: () => undefined, warn: () => undefined },
    // Nobody comes while it waits before it asks once more.
    transport: { ...createTransport(), pause: () => Promise.resolve() },
  });
  const engine = {
    partner,
    microsoft,
    policy: defaultPolicy,
    catalogOf: () => Promise.reject(new Error("no catalogue here")),
    marketFor: () => Promise.resolve(null),
    makePlan,
    letterTexts: () => Promise.resolve({}),
    billedTo: () => Promise.resolve([]),
  };
  return {
    store,
    partner,
    clock,
    sandboxUrl: null,
    sandbox: null,
    approvers: 1,
    readOnly: false,
    acts: moveActs({ store, clock, services: engine }),
    customerLinks: testLinks(partner.partnerId),
    postman: null,
    syncCatalog: catalogSync({ store, partner, microsoft }),
    examine: () => Promise.resolve([]),
    toApiError: () => null,
  };
}
