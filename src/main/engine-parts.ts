// What the engine works with, for a server, a worker and a command alike.

import { moveActs, type MoveActs } from "#engine/acts/move-acts.ts";
import { catalogOfTheDay } from "#engine/catalog/catalog-of-the-day.ts";
import { marketOfTheDay } from "#engine/catalog/market-of-the-day.ts";
import type { EngineServices } from "#engine/services.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import { defaultPolicy } from "#domain/plan/policy.ts";
import type { Clock } from "#lib/clock.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import type { EngineStore } from "#store/open-store.ts";
import type { Partner } from "#store/tables/partners.ts";

export function engineParts(parts: {
  readonly store: EngineStore;
  readonly partner: Partner;
  readonly microsoft: MicrosoftClient;
  readonly clock: Clock;
}): { readonly engine: EngineServices; readonly acts: MoveActs } {
  const { store, partner, microsoft, clock } = parts;
  const catalog = catalogOfTheDay(partner, microsoft, store.catalogs);
  const policy = defaultPolicy;
  const engine: EngineServices = {
    partner,
    microsoft,
    policy,
    catalogOf: (now) => catalog.catalogOf(now),
    ...marketOfTheDay(partner.partnerId, store.catalogVersions),
    makePlan,
    billedTo: (tenantId) => store.billedLines.listOfTenant(partner.partnerId, tenantId),
    async letterTexts(language) {
      const texts = await store.letterTexts.list(partner.partnerId, language);
      return Object.fromEntries(texts.map(({ message, phrase }) => [phrase, message]));
    },
  };
  return { engine, acts: moveActs({ store, clock, services: engine }) };
}
