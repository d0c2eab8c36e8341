// Looks at everything that a move needs and says what to do about the rest. Only reads, here and at Microsoft.

import { addDays, type Instant } from "#lib/instant.ts";
import { listDelegatedAdminRelationships } from "#microsoft/endpoints/graph/delegated-admin.ts";
import { listSubscribedSkus } from "#microsoft/endpoints/graph/subscribed-skus.ts";
import { listCustomers } from "#microsoft/endpoints/partner-center/customers.ts";
import { getRelationshipRequest } from "#microsoft/endpoints/partner-center/relationship-requests.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import type { Store } from "#store/open-store.ts";
import type { Partner } from "#store/tables/partners.ts";
import { readCurrentSheet } from "../catalog/read-catalog.ts";
import { failureOf, type Failure } from "./failure.ts";

export interface Finding extends Failure {
  readonly name: CheckName;
  readonly state: "ok" | "attention" | "broken" | "skipped";
}

type CheckName =
  | "database"
  | "application"
  | "user"
  | "graph"
  | "prices"
  | "delegatedAdmin"
  | "customers"
  | "mail"
  | "disk";

export interface Patient {
  readonly store: Store;
  readonly partner: Partner;
  readonly microsoft: MicrosoftClient;
  readonly now: () => Promise<Instant>;
  /** Null where no mail server is set; otherwise whether it lets us in. */
  readonly mailServer: (() => Promise<boolean>) | null;
  readonly freeDiskMb: () => number;
}

const ENDING_DAYS = 30;
const CUSTOMERS_MAX = 25; // each is a call; the first who are due speak for the rest
const NAMED_MAX = 5;
const DISK_MB_MIN = 1_024;

export async function examine(patient: Patient): Promise<readonly Finding[]> {
  const { microsoft, partner, store } = patient;
  const database = await check("database", () => store.partners.find(partner.partnerId));
  const application = await check("application", () =>
    microsoft.call(listCustomers, { query: { size: "1" } }),
  );
  const user = await check("user", () => microsoft.call(getRelationshipRequest));
  const own = [database, application, user];
  const rest = user.state === "ok" ? await examineFurther(patient) : skipped();
  return [...own, ...rest, await examineMail(patient), examineDisk(patient)];
}

/** What a person's token opens. */
async function examineFurther(patient: Patient): Promise<readonly Finding[]> {
  const { microsoft, partner } = patient;
  const graph = await check("graph", () => microsoft.list(listDelegatedAdminRelationships));
  return [
    graph,
    await check("prices", () => readCurrentSheet(microsoft, partner.country)),
    ...(graph.state === "ok"
      ? [await examineRelationships(patient), await examineCustomers(patient)]
      : [skip("delegatedAdmin"), skip("customers")]),
  ];
}

async function examineRelationships({ microsoft, now }: Patient): Promise<Finding> {
  const soon = addDays(await now(), ENDING_DAYS);
  const all = await microsoft.list(listDelegatedAdminRelationships);
  const ending = all.filter(
    ({ endDateTime, status }) => status === "active" && endDateTime !== null && endDateTime < soon,
  );
  if (ending.length === 0) return fine("delegatedAdmin");
  const names = ending.map(({ customer, id }) => customer?.displayName ?? id);
  const params = { n: ending.length, days: ENDING_DAYS, names: someOf(names) };
  return { name: "delegatedAdmin", state: "attention", reason: "relationshipsEnding", params };
}

/** Whether the tenants whose moves are open and agreed can be read. */
async function examineCustomers({ microsoft, partner, store }: Patient): Promise<Finding> {
  const moves = await store.moves.list(partner.partnerId, "open");
  const looked = moves
    .filter(({ standing }) => standing.delegatedAdmin?.consented === true)
    .slice(0, CUSTOMERS_MAX);
  if (looked.length === 0) {
    return { name: "customers", state: "skipped", reason: "noCustomers", params: {} };
  }
  const closed: string[] = [];
  for (const { customer } of looked) {
    const { domain, tenantId } = customer;
    const found = await check("customers", () => microsoft.list(listSubscribedSkus, { tenantId }));
    if (found.state !== "ok") closed.push(domain);
  }
  if (closed.length === 0) return fine("customers");
  const params = { n: closed.length, of: looked.length, names: someOf(closed) };
  return { name: "customers", state: "broken", reason: "customersClosed", params };
}

async function examineMail({ mailServer }: Patient): Promise<Finding> {
  if (mailServer === null) {
    return { name: "mail", state: "attention", reason: "mailNotSet", params: {} };
  }
  if (await mailServer()) return fine("mail");
  return { name: "mail", state: "broken", reason: "mailRefused", params: {} };
}

function examineDisk({ freeDiskMb }: Patient): Finding {
  const free = freeDiskMb();
  if (free >= DISK_MB_MIN) return fine("disk");
  return { name: "disk", state: "attention", reason: "diskLow", params: { free } };
}

async function check(name: CheckName, look: () => Promise<unknown>): Promise<Finding> {
  try {
    await look();
    return fine(name);
  } catch (error) {
    return { name, state: "broken", ...failureOf(error) };
  }
}

function fine(name: CheckName): Finding {
  return { name, state: "ok", reason: "fine", params: {} };
}

function skip(name: CheckName): Finding {
  return { name, state: "skipped", reason: "afterOthers", params: {} };
}

function skipped(): readonly Finding[] {
  return [skip("graph"), skip("prices"), skip("delegatedAdmin"), skip("customers")];
}

function someOf(names: readonly string[]): string {
  const more = names.length > NAMED_MAX ? ", …" : "";
  return names.slice(0, NAMED_MAX).join(", ") + more;
}
