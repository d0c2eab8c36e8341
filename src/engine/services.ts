// What the engine works with; composed in main/ and in tests.

import type { Catalog } from "#domain/catalog/catalog.ts";
import type { LicenseMarket } from "#domain/equivalence/license-market.ts";
import type { BilledLine } from "#domain/invoices/billed-line.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import type { PlanRequest } from "#domain/plan/plan-request.ts";
import type { Policy } from "#domain/plan/policy.ts";
import type { Language } from "#domain/estate/customer.ts";
import type { OwnTexts } from "#letters/changeable-texts.ts";
import type { Instant } from "#lib/instant.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import type { Partner } from "#store/tables/partners.ts";

export interface EngineServices {
  readonly partner: Partner;
  readonly microsoft: MicrosoftClient;
  /** What holds for a partner who chose nothing else. */
  readonly policy: Policy;
  /** The catalogue of the partner's market as it stands on that day. Throws `MicrosoftError`. */
  catalogOf(now: Instant): Promise<Catalog>;
  /** What that catalogue sells, by service plans; null where no license list was imported. */
  marketFor(catalog: Catalog, policy: Policy): Promise<LicenseMarket | null>;
  /** The partner's own words in letters of that language. */
  letterTexts(language: Language): Promise<OwnTexts>;
  /** What Microsoft billed for that customer, as far as invoices were imported. */
  billedTo(tenantId: string): Promise<readonly BilledLine[]>;
  /** Pure: the same request gives the same bytes. */
  makePlan(request: PlanRequest): PlanFile;
}
