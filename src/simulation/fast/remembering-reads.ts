// Most looks of a long run see what the last one saw. Where nothing of a tenant has changed since, and the
// seed draws no fault for the call, it is not answered, parsed and checked once more: it would be the same to
// the byte. The call counts as one, and death may come before or after it.

import type { Instant } from "#lib/instant.ts";
import type { Endpoint } from "#microsoft/endpoints/endpoint.ts";
import { listCompanySubscriptions } from "#microsoft/endpoints/graph/company-subscriptions.ts";
import { listOrganizations } from "#microsoft/endpoints/graph/organization.ts";
import { listSubscribedSkus } from "#microsoft/endpoints/graph/subscribed-skus.ts";
import { listUsers } from "#microsoft/endpoints/graph/users.ts";
import { listCustomerAgreements } from "#microsoft/endpoints/partner-center/agreements.ts";
import { getCustomer } from "#microsoft/endpoints/partner-center/customers.ts";
import {
  listAvailabilities,
  listProducts,
  listSkus,
} from "#microsoft/endpoints/partner-center/products.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { accessStandsUntil } from "#sandbox/graph/delegated-access.ts";
import type { WorldLedger } from "#sandbox/world/open-world.ts";
import type { InProcessCloud } from "./in-process-cloud.ts";
import type { Life } from "./mortal.ts";

/** Reads whose answer follows from rows of that tenant and of nobody, and from time only by who has access. */
const REMEMBERED: ReadonlySet<string> = new Set(
  [
    getCustomer,
    listAvailabilities,
    listCompanySubscriptions,
    listCustomerAgreements,
    listOrganizations,
    listProducts,
    listSkus,
    listSubscribedSkus,
    listUsers,
  ].map(({ operation }) => operation),
);

interface Remembered {
  readonly revision: number;
  /** From here on time alone may have changed the answer. */
  readonly until: Instant | null;
  readonly answer: unknown;
}

interface Read {
  readonly endpoint: Endpoint;
  readonly tenantId: string;
  readonly key: string;
  fromMemory(answer: unknown): void;
  forReal(): void;
}

interface Surroundings {
  readonly cloud: InProcessCloud;
  readonly life: Life;
  readonly world: WorldLedger;
  /** Whom a call is about that names no customer. */
  readonly partnerTenantId: string;
}

interface ReadArguments {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly tenantId?: string;
}

/** The same client; what it remembers dies with it. */
export function rememberingReads(
  microsoft: MicrosoftClient,
  { cloud, life, partnerTenantId, world }: Surroundings,
): MicrosoftClient {
  const memory = new Map<string, Remembered>();
  let waiting: Read[] = [];

  function isFresh({ key, tenantId }: Read): boolean {
    const known = memory.get(key);
    if (known === undefined || known.revision !== world.revisionOf(tenantId)) return false;
    return known.until === null || world.now < known.until;
  }

  /** What leaves as one request is remembered together or not at all. */
  async function answer(together: readonly Read[], tenantId: string): Promise<void> {
    const operations = together.map(({ endpoint }) => endpoint.operation);
    if (!together.every(isFresh) || !cloud.wouldAnswer(tenantId, operations)) {
      for (const read of together) read.forReal();
      return;
    }
    await life.call(() => cloud.countAnswered(operations));
    for (const read of together) read.fromMemory(memory.get(read.key)?.answer);
  }

  /** Graph reads of the same moment are one batch. */
  function flush(): void {
    const all = waiting;
    waiting = [];
    const batches = Map.groupBy(all, ({ endpoint, tenantId, key }) =>
      endpoint.api === "graph" ? tenantId : key,
    );
    for (const reads of batches.values()) void answer(reads, reads[0]?.tenantId ?? "");
  }

  function remembering<Answer>(
    endpoint: Endpoint,
    { path = {}, query = {}, tenantId }: ReadArguments,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    if (!REMEMBERED.has(endpoint.operation)) return ask();
    const about = tenantId ?? path["customerId"] ?? partnerTenantId;
    const key = `${endpoint.operation} ${about} ${JSON.stringify([path, query])}`;

    async function forReal(): Promise<Answer> {
      const revision = world.revisionOf(about);
      const given = await ask();
      memory.set(key, { revision, until: accessStandsUntil(world, about), answer: given });
      return given;
    }

    return new Promise<Answer>((resolve) => {
      if (waiting.length === 0) queueMicrotask(flush);
      waiting.push({
        endpoint,
        tenantId: about,
        key,
        // What stands under this key came from the same endpoint.
        fromMemory: (known) => resolve(known as Answer),
        forReal: () => resolve(forReal()),
      });
    });
  }

  return {
    ...microsoft,
    call: (endpoint, args = {}) =>
      remembering(endpoint, args, () => microsoft.call(endpoint, args)),
    list: (endpoint, args = {}) =>
      remembering(endpoint, args, () => microsoft.list(endpoint, args)),
  };
}
