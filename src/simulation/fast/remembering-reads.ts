// Most looks of a long run see what the last one saw. Where no row has changed since of which the answer is
// made, and the seed draws no fault for the call, it is not answered, parsed and checked once more: it would
// be the same to the byte. The call counts as one, and death may come before or after it.

import type { Instant } from "#lib/instant.ts";
import type { Endpoint } from "#microsoft/endpoints/endpoint.ts";
import { listCompanySubscriptions } from "#microsoft/endpoints/graph/company-subscriptions.ts";
import { getDelegatedAdminRelationship } from "#microsoft/endpoints/graph/delegated-admin.ts";
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
import { getRelationshipRequest } from "#microsoft/endpoints/partner-center/relationship-requests.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { accessStandsUntil } from "#sandbox/graph/delegated-access.ts";
import type { WorldLedger } from "#sandbox/world/open-world.ts";
import type { TableName } from "#sandbox/world/world.ts";
import type { InProcessCloud } from "./in-process-cloud.ts";
import type { Life } from "./mortal.ts";

const ACCESS = ["delegatedAdmins", "consents"] as const;
const SHELF = ["partners", "products"] as const;

/**
 * The reads that are remembered, and the rows that each answer is made of: those of the customer that the call
 * names, else those of everybody. Time changes such an answer only by who has access.
 */
export const MADE_OF: ReadonlyMap<string, readonly TableName[]> = new Map<
  string,
  readonly TableName[]
>([
  [getCustomer.operation, ["tenants", "relationships"]],
  [getDelegatedAdminRelationship.operation, ["delegatedAdmins", "tenants"]],
  [getRelationshipRequest.operation, []],
  [listAvailabilities.operation, SHELF],
  [listCompanySubscriptions.operation, [...ACCESS, "subscriptions", "scheduled"]],
  [listCustomerAgreements.operation, ["tenants", "relationships", "agreements"]],
  [listOrganizations.operation, [...ACCESS, "tenants"]],
  [listProducts.operation, SHELF],
  [listSkus.operation, SHELF],
  [listSubscribedSkus.operation, [...ACCESS, "subscriptions", "users", "skus"]],
  [listUsers.operation, [...ACCESS, "users"]],
]);

interface Remembered {
  readonly revision: number;
  /** From here on time alone may have changed the answer. */
  readonly until: Instant | null;
  /** Settled: what was answered, or the refusal. */
  readonly answer: Promise<unknown>;
}

interface Read {
  readonly endpoint: Endpoint;
  readonly tables: readonly TableName[];
  /** The customer it names; null where it is about none, or about all. */
  readonly customerId: string | null;
  readonly key: string;
  fromMemory(answer: Promise<unknown>): void;
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

  function isFresh({ customerId, key, tables }: Read): boolean {
    const known = memory.get(key);
    if (known === undefined) return false;
    if (known.revision !== world.revisionOf(tables, customerId)) return false;
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
    for (const read of together) {
      const known = memory.get(read.key);
      if (known !== undefined) read.fromMemory(known.answer);
    }
  }

  function flush(): void {
    const batches = batchesOf(waiting, partnerTenantId);
    waiting = [];
    for (const reads of batches) void answer(reads, reads[0]?.customerId ?? partnerTenantId);
  }

  function remembering<Answer>(
    endpoint: Endpoint,
    { path = {}, query = {}, tenantId }: ReadArguments,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    const tables = MADE_OF.get(endpoint.operation);
    if (tables === undefined) return ask();
    const customerId = tenantId ?? path["customerId"] ?? null;
    const key = `${endpoint.operation} ${customerId} ${JSON.stringify([path, query])}`;

    function forReal(): Promise<Answer> {
      const revision = world.revisionOf(tables ?? [], customerId);
      const isByAccess = tables?.includes("delegatedAdmins") === true;
      const until = isByAccess ? accessStandsUntil(world, customerId) : null;
      const answer = ask();
      const remember = () => memory.set(key, { revision, until, answer });
      answer.then(remember, (error: unknown) => {
        if (isRefusal(error, endpoint)) remember();
      });
      return answer;
    }

    return new Promise<Answer>((resolve) => {
      if (waiting.length === 0) queueMicrotask(flush);
      waiting.push({
        endpoint,
        tables,
        customerId,
        key,
        // What stands under this key came from the same endpoint.
        fromMemory: (known) => resolve(known as Promise<Answer>),
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

/** Graph reads of the same moment, at one tenant, are one batch. */
function batchesOf(reads: readonly Read[], partnerTenantId: string): Iterable<readonly Read[]> {
  return Map.groupBy(reads, ({ endpoint, customerId, key }) =>
    endpoint.api === "graph" ? (customerId ?? partnerTenantId) : key,
  ).values();
}

/** What it was asked for is not to be had, or not by us: no fault is drawn that says so. */
function isRefusal(error: unknown, { operation }: Endpoint): boolean {
  if (!(error instanceof MicrosoftError) || error.operation !== operation) return false;
  return error.status === 403 || error.status === 404;
}
