// Two partners in one database, each with one of everything, and the first one's API.

import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { createApi } from "#api/create-api.ts";
import { testLinks } from "#api/testing/open-test-api.ts";
import { realServices } from "#api/testing/real-services.ts";
import type { ApiServices } from "#api/services.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import type { Store } from "#store/open-store.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import {
  aCustomer,
  aLetter,
  anEntry,
  aPartner,
  aPlanFile,
  aStep,
  at,
  outcomeOf,
} from "#store/testing/samples.ts";
import { toApiError } from "../../src/main/wire-problems.ts";
import type { Things } from "./routes.ts";

export const NOW = at("06-10T12:00");

/** Stands in everything that the second partner has, and in nothing of the first. */
export const THEIRS = "quokka";

export interface TwoPartners {
  readonly store: TestStore;
  readonly other: Store;
  readonly services: ApiServices;
  readonly mine: Things;
  readonly theirs: Things;
  close(): Promise<void>;
}

export async function openTwoPartners(): Promise<TwoPartners> {
  const store = await openTestStore("p1");
  const other = await store.ofPartner("p2");
  const mine = await fill(store, "p1", "wombat");
  const theirs = await fill(other, "p2", THEIRS);
  const real = realServices(store, aPartner("p1"), { now: () => Promise.resolve(NOW) });
  return {
    store,
    other,
    services: { ...real, toApiError },
    mine,
    theirs,
    close: () => store.drop(),
  };
}

/** One of everything that the store can hold, with `name` in all of it. */
async function fill(store: Store, partnerId: string, name: string): Promise<Things> {
  await store.partners.save(aPartner(partnerId));
  await store.secrets.save(partnerId, "clientSecret", `${name} secret`);
  const customer = aCustomer(name);
  const moveId = `mv-${name}`;
  const planHash = `plan-of-${name}`;
  await store.customers.save(partnerId, customer);
  await store.importRows.insert(partnerId, [
    {
      importId: `import-${name}`,
      rowNumber: 1,
      importedAt: NOW,
      customerId: customer.customerId,
      refusal: null,
      cells: { companyName: name },
    },
  ]);
  await store.moves.create({
    partnerId,
    moveId,
    customerId: customer.customerId,
    standing: newStanding(),
    wakeAt: NOW,
  });
  const look = await store.port.claimDue(NOW);
  if (look === null) throw new Error("nothing is due");
  const personal = { ...anEntry(`order/${name}`), personal: { by: name } };
  await look.settle(
    outcomeOf(look, {
      journal: [personal],
      humanSteps: [aStep(moveId)],
      letters: [aLetter(moveId, `letter-${name}`)],
      planFile: { ...aPlanFile(moveId, planHash), bandHash: "b".repeat(64) },
      wakeAt: at("06-20T00:00"),
    }),
  );
  await store.approvals.insert(partnerId, {
    moveId,
    bandHash: "b".repeat(64),
    planHash,
    approvedBy: name,
    approvedAt: NOW,
  });
  await store.journalSeals.seal(partnerId, NOW);
  await store.mailings.begin(partnerId);
  const version = `${name}-list`;
  const sku = `SKU_${name.toUpperCase()}`;
  await store.catalogVersions.adopt(partnerId, {
    version,
    fileName: `${name}.csv`,
    importedAt: NOW,
    content: {
      kind: "licenseList",
      entries: [
        {
          skuId:
            name === THEIRS
              ? "22222222-2222-4222-8222-222222222222"
              : "11111111-1111-4111-8111-111111111111",
          skuPartNumber: sku,
          title: name,
          plans: [],
        },
      ],
    },
  });
  const link = { moveId, generation: 0, expiresAt: at("12-01T00:00") };
  const tokenId = `token-${name}`;
  const sessionHash = `session-${name}`;
  const agentId = `agent-${name}`;
  const times = { beganAt: NOW, createdAt: NOW, expiresAt: NOW, endsAt: NOW };
  await store.agents.save(partnerId, { agentId, name, role: "viewer" }, NOW);
  await store.agents.beginSession(partnerId, { sessionHash, agentId, ...times });
  const token = { tokenId, tokenHash: name, agentId, name, scopes: ["read"], ...times };
  await store.agents.addToken(partnerId, token);
  await store.approvalConsents.add(partnerId, {
    moveId,
    bandHash: "b".repeat(64),
    agentId,
    name,
    consentedAt: NOW,
  });
  return {
    customer: customer.tenantId,
    move: moveId,
    humanStepId: `${moveId}/acceptRelationship`,
    letter: `letter-${name}`,
    phrase: `phrase-${name}`,
    sku,
    version,
    transfer: `transfer-of-${name}`,
    planHash,
    bandHash: "b".repeat(64),
    shownHash: "c".repeat(64),
    linkSecret: testLinks(partnerId).urlOf(link).split("#")[1] ?? "",
    tokenId,
    import: `import-${name}`,
    session: sessionHash,
    line: "line-1",
    agent: name,
  };
}

export function openApp(
  services: ApiServices,
  token: string,
  proxies: readonly string[] = [],
): Promise<FastifyInstance> {
  const log = pino({ level: "silent" });
  return createApi({ services, token, version: "0.0.0", log, proxies });
}
