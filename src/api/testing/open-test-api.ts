// The API of one partner on a test's database, spoken to in the same process.

import { pino } from "pino";
import { createApiClient, type ApiClient } from "#contract/client.ts";
import type { MoveActs } from "#engine/acts/move-acts.ts";
import { openStore, type Store } from "#store/open-store.ts";
import { customerLinks, type CustomerLinks } from "#letters/customer-link/customer-links.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { testKeys } from "#store/testing/test-keys.ts";
import { aPartner, at } from "#store/testing/samples.ts";
import { createApi } from "../create-api.ts";
import { inProcessTransport } from "../in-process.ts";
import type { ApiServices } from "../services.ts";

const TOKEN = "a-token";

export interface TestApi {
  readonly partnerId: string;
  /** The partner's own, as the API sees it. */
  readonly store: Store;
  readonly client: ApiClient;
  readonly app: Awaited<ReturnType<typeof createApi>>;
  close(): Promise<void>;
}

/** Links to a server of this name, all signed with the same key. */
export function testLinks(partnerId: string): CustomerLinks {
  return customerLinks({
    key: Buffer.alloc(32, 7),
    partnerId,
    publicUrl: () => "https://links.example",
  });
}

/** On a database of its own, which goes when it closes. */
export async function openTestApiAlone(): Promise<TestApi> {
  const store = await openTestStore();
  const api = await openTestApi(store);
  return {
    ...api,
    async close() {
      await api.close();
      await store.drop();
    },
  };
}

let partners = 0;

/**
 * A partner that nobody has seen before: what one imports, no other may see. It is 1 June, and moves
 * cannot be acted on, nor Microsoft asked; `more` brings what a test needs beyond that.
 */
export async function openTestApi(
  store: TestStore,
  more: Partial<ApiServices> = {},
): Promise<TestApi> {
  const partner = aPartner(`p${(partners += 1)}`);
  const { partnerId } = partner;
  const own = await openStore(store.connections, { partnerId, keys: testKeys() });
  await own.partners.save(partner);
  const app = await createApi({
    services: {
      store: own,
      partner,
      clock: {
        now: () => Promise.resolve(at("06-01T12:00")),
        waitUntil: () => Promise.resolve(null),
      },
      sandboxUrl: null,
      sandbox: null,
      approvers: 1,
      readOnly: false,
      acts: {} as MoveActs,
      customerLinks: testLinks(partner.partnerId),
      postman: null,
      syncCatalog: () => Promise.reject(new Error("no catalogue here")),
      examine: () => Promise.resolve([]),
      toApiError: () => null,
      ...more,
    },
    token: TOKEN,
    version: "0.0.0",
    log: pino({ level: "silent" }),
  });
  return {
    partnerId,
    store: own,
    app,
    client: createApiClient(inProcessTransport(app), TOKEN),
    async close() {
      await app.close();
      await own.close();
    },
  };
}
