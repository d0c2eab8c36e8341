// Most looks of a long run see what the last one saw. Where no row has changed since of which the answer is
// made, and the seed draws no fault that keeps the answer back for good, it is not answered, parsed and checked once
// more: it would be the same to the byte. What it would take is counted, and death may come before or after it.

import type { Instant } from "#lib/instant.ts";
import { oncePer } from "#lib/once-per.ts";
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
import { listPromotions } from "#microsoft/endpoints/partner-center/promotions.ts";
import { getRelationshipRequest } from "#microsoft/endpoints/partner-center/relationship-requests.ts";
import { getPriceSheet } from "#microsoft/endpoints/pricing/price-sheets.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { scheduledFlips } from "#sandbox/graph/company-subscription-resource.ts";
import { accessStandsUntil } from "#sandbox/graph/delegated-access.ts";
import { announcedStep } from "#sandbox/pricing/get-price-sheet.ts";
import { isRunning } from "#sandbox/rules/promotions.ts";
import type { WorldLedger } from "#sandbox/world/open-world.ts";
import type { TableName, World } from "#sandbox/world/world.ts";
import type { ForeseenRequests, InProcessCloud, ReadsTogether } from "./in-process-cloud.ts";
import type { Life } from "./mortal.ts";

/** What the answer to a read is made of. */
interface MadeOf {
  /** Rows: those of the customer that the call names, else those of everybody. */
  readonly tables: readonly TableName[];
  /** What else it is made of, in few words: what the clock makes of rows, or those of a table that matter. */
  readonly also?: (world: World, customerId: string | null) => string;
  /** When the clock next changes what they allow that customer. */
  readonly until?: (world: World, customerId: string | null) => Instant | null;
}

const writtenFlips = oncePer((flips: object) => JSON.stringify(flips));

const withAccess = (...tables: readonly TableName[]): MadeOf => ({
  tables: ["delegatedAdmins", "consents", ...tables],
  until: accessStandsUntil,
});
const shelf: MadeOf = { tables: ["partners", "products"] };

/** The reads that are remembered. */
export const MADE_OF: ReadonlyMap<string, MadeOf> = new Map<string, MadeOf>([
  [getCustomer.operation, { tables: ["tenants", "relationships"] }],
  [
    getDelegatedAdminRelationship.operation,
    { tables: ["delegatedAdmins", "tenants"], until: accessStandsUntil },
  ],
  [getPriceSheet.operation, { ...shelf, also: (world) => JSON.stringify(announcedStep(world)) }],
  [getRelationshipRequest.operation, { tables: [] }],
  [listAvailabilities.operation, shelf],
  [
    listCompanySubscriptions.operation,
    {
      ...withAccess("subscriptions"),
      also: (world, customerId) =>
        customerId === null ? "" : writtenFlips(scheduledFlips(world, customerId)),
    },
  ],
  [listCustomerAgreements.operation, { tables: ["tenants", "relationships", "agreements"] }],
  [listOrganizations.operation, withAccess("tenants")],
  [listProducts.operation, shelf],
  [
    listPromotions.operation,
    { tables: ["partners", "promotions"], also: (world) => runningPromotions(world).join() },
  ],
  [listSkus.operation, shelf],
  [listSubscribedSkus.operation, withAccess("subscriptions", "users", "skus")],
  [listUsers.operation, withAccess("users")],
]);

interface Remembered {
  readonly revision: number;
  readonly also: string;
  /** From here on time alone may have changed the answer. */
  readonly until: Instant | null;
  /** Settled: what was answered, or the refusal. */
  readonly answer: Promise<unknown>;
}

interface Question {
  readonly endpoint: Endpoint;
  readonly madeOf: MadeOf;
  /** The customer it names; null where it is about none, or about all. */
  readonly customerId: string | null;
  /** What else it asks for, as text; "" for nothing. */
  readonly asked: string;
}

/** Reads that leave as one request, and what they ask. */
export interface RememberedRequest extends ReadsTogether {
  readonly questions: readonly Question[];
}

/** What is read while one look is made. */
export interface RequestsOfLook {
  /** From here on they are another look's. */
  begin(): void;
  /** In the order in which they were asked; null where something left that is not remembered, or came to nothing. */
  all(): readonly RememberedRequest[] | null;
  /** What it takes until they are answered now what they were answered then; null where they would not be. */
  foresee(requests: readonly RememberedRequest[]): readonly ForeseenRequests[] | null;
  /** Counts them as if they had been made once more. */
  count(foreseen: readonly ForeseenRequests[]): void;
}

export interface RememberingClient {
  readonly microsoft: MicrosoftClient;
  readonly requests: RequestsOfLook;
}

interface Read extends Question {
  readonly ask: () => Promise<unknown>;
  readonly give: (answer: Promise<unknown>) => void;
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
): RememberingClient {
  const memory = memoryOf(world);
  let waiting: Read[] = [];
  let made: RememberedRequest[] | null = [];

  /** Where death is due each request is a step towards it: those that are repeated are made then. */
  function foresee(requests: readonly RememberedRequest[]): readonly ForeseenRequests[] | null {
    if (!requests.every(({ questions }) => questions.every(memory.isFresh))) return null;
    const foreseen = cloud.foresee(requests);
    return life.isEnding() && foreseen?.some(isRepeated) === true ? null : foreseen;
  }

  function count(foreseen: readonly ForeseenRequests[]): void {
    for (const each of foreseen) cloud.count(each);
  }

  /** A look whose read came to nothing reads otherwise than the next one. */
  function asked(read: Read): Promise<unknown> {
    const answer = memory.asked(read, read.ask);
    answer.catch((error: unknown) => {
      if (!isRefusal(error, read.endpoint)) made = null;
    });
    return answer;
  }

  /** What leaves as one request is remembered together or not at all. */
  async function answer(together: readonly Read[], tenantId: string): Promise<void> {
    const operations = together.map(({ endpoint }) => endpoint.operation);
    const request: RememberedRequest = { questions: together, operations, tenantId };
    made?.push(request);
    const foreseen = foresee([request]);
    if (foreseen !== null) await life.call(() => count(foreseen));
    for (const read of together) {
      const answered = foreseen === null ? asked(read) : memory.answerTo(read);
      if (answered !== null) read.give(answered);
    }
  }

  function flush(): void {
    const batches = batchesOf(waiting, partnerTenantId);
    waiting = [];
    for (const reads of batches) void answer(reads, reads[0]?.customerId ?? partnerTenantId);
  }

  function notRemembered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    made = null;
    return ask();
  }

  function remembering<Answer>(
    endpoint: Endpoint,
    { path, query, tenantId }: ReadArguments,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    const madeOf = MADE_OF.get(endpoint.operation);
    if (madeOf === undefined) return notRemembered(ask);
    const customerId = tenantId ?? path?.["customerId"] ?? null;
    const asked = path === undefined && query === undefined ? "" : JSON.stringify([path, query]);

    return new Promise<Answer>((resolve) => {
      if (waiting.length === 0) queueMicrotask(flush);
      // What was answered to this question came from the same endpoint.
      const give = (answer: Promise<unknown>) => resolve(answer as Promise<Answer>);
      waiting.push({ asked, customerId, endpoint, madeOf, ask, give });
    });
  }

  return {
    microsoft: {
      ...microsoft,
      call: (endpoint, args = {}) =>
        remembering(endpoint, args, () => microsoft.call(endpoint, args)),
      callWithHeaders: (endpoint, args = {}) =>
        notRemembered(() => microsoft.callWithHeaders(endpoint, args)),
      list: (endpoint, args = {}) =>
        remembering(endpoint, args, () => microsoft.list(endpoint, args)),
    },
    requests: { begin: () => (made = []), all: () => made, foresee, count },
  };
}

/** The answers so far, each with the state of what it was made of. */
function memoryOf(world: WorldLedger) {
  // By customer, operation and what is asked, as they are: a text made of all three is hashed anew at every look.
  const memory = new Map<string | null, Map<string, Map<string, Remembered>>>();
  const knownOf = ({ asked, customerId, endpoint }: Question) =>
    memory.get(customerId)?.get(endpoint.operation)?.get(asked);
  return {
    answerTo: (question: Question) => knownOf(question)?.answer ?? null,
    isFresh(question: Question): boolean {
      const { customerId, madeOf } = question;
      const known = knownOf(question);
      if (known === undefined) return false;
      if (known.revision !== world.revisionOf(madeOf.tables, customerId)) return false;
      if (known.also !== (madeOf.also?.(world, customerId) ?? "")) return false;
      return known.until === null || world.now < known.until;
    },
    /** Asks, and remembers what is answered as made of what stands now: it may change meanwhile. */
    asked(question: Question, ask: () => Promise<unknown>): Promise<unknown> {
      const { asked, customerId, endpoint, madeOf } = question;
      const standing = {
        revision: world.revisionOf(madeOf.tables, customerId),
        also: madeOf.also?.(world, customerId) ?? "",
        until: madeOf.until?.(world, customerId) ?? null,
      };
      const answer = ask();
      const remember = () => {
        const ofCustomer = entryOf(memory, customerId);
        entryOf(ofCustomer, endpoint.operation).set(asked, { ...standing, answer });
      };
      answer.then(remember, (error: unknown) => {
        if (isRefusal(error, endpoint)) remember();
      });
      return answer;
    },
  };
}

function entryOf<Key, InnerKey, Value>(
  maps: Map<Key, Map<InnerKey, Value>>,
  key: Key,
): Map<InnerKey, Value> {
  let entry = maps.get(key);
  if (entry === undefined) maps.set(key, (entry = new Map()));
  return entry;
}

function isRepeated({ requests }: ForeseenRequests): boolean {
  return requests.length > 1;
}

function runningPromotions(world: World): readonly string[] {
  return [...world.all("promotions")].filter((each) => isRunning(world, each)).map(({ id }) => id);
}

/** Graph reads of the same moment, at one tenant, are one batch. */
function batchesOf(reads: readonly Read[], partnerTenantId: string): Iterable<readonly Read[]> {
  if (reads.length === 1) return [reads]; // as most are
  return Map.groupBy(reads, (read) =>
    read.endpoint.api === "graph" ? (read.customerId ?? partnerTenantId) : read,
  ).values();
}

/** What it was asked for is not to be had, or not by us: no fault is drawn that says so. */
function isRefusal(error: unknown, { operation }: Endpoint): boolean {
  if (!(error instanceof MicrosoftError) || error.operation !== operation) return false;
  return error.status === 403 || error.status === 404;
}
