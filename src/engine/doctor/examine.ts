// Looks at everything that a move needs and says what to do about the rest. Only reads, here and at Microsoft.

import { addDays, type Instant } from "#lib/instant.ts";
import { listDelegatedAdminRelationships } from "#microsoft/endpoints/graph/delegated-admin.ts";
import { listCustomers } from "#microsoft/endpoints/partner-center/customers.ts";
import { getRelationshipRequest } from "#microsoft/endpoints/partner-center/relationship-requests.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import type { Store } from "#store/open-store.ts";
import type { Partner } from "#store/tables/partners.ts";
import { readCurrentSheet } from "../catalog/read-catalog.ts";
import { examineCustomers } from "./examine-customers.ts";
import { examinePartner } from "./examine-partner.ts";
import { check, checked, fine, skip, type CheckName, type Finding } from "./finding.ts";

export interface Patient {
  readonly store: Pick<Store, "partners" | "moves">;
  readonly partner: Partner;
  readonly microsoft: MicrosoftClient;
  readonly now: () => Promise<Instant>;
  /** Real milliseconds since 1970 as this machine has them. */
  readonly machineMs: () => number;
  /** Where events of Partner Center are heard; null where this server has no public address. */
  readonly webhookUrl: string | null;
  /** Null where no mail server is set; otherwise whether it lets us in. */
  readonly mailServer: (() => Promise<boolean>) | null;
  readonly freeDiskMb: () => number;
}

const ENDING_DAYS = 30;
const NAMED_MAX = 5;
const DISK_MB_MIN = 1_024;

export async function examine(patient: Patient): Promise<readonly Finding[]> {
  const { microsoft } = patient;
  const database = await examineDatabase(patient);
  const application = await check("application", () =>
    microsoft.call(listCustomers, { query: { size: "1" } }),
  );
  const user = await check("user", () => microsoft.call(getRelationshipRequest));
  const own = [database, application, user, ...withoutPerson(application, user)];
  const rest = user.state === "ok" ? await examineFurther(patient) : furtherChecks.map(skip);
  return [
    ...own,
    ...rest,
    await examineMail(patient),
    examineDisk(patient),
    ...examineWriting(patient),
  ];
}

const furtherChecks: readonly CheckName[] = [
  "secondFactor",
  "clock",
  "roles",
  "agreement",
  "webhooks",
  "graph",
  "prices",
  "delegatedAdmin",
  "customers",
];

/**
 * Said only where the application works and the person's sign-in does not: Partner Center goes on taking orders and
 * transfers, but gives invitations, agreements, our own profile and prices to "App+User" alone, by what each of
 * Microsoft's pages says of its authentication ("Retrieve a relationship request URL" first of all).
 */
function withoutPerson(application: Finding, user: Finding): readonly Finding[] {
  if (application.state !== "ok" || user.state === "ok") return [];
  return [{ name: "applicationAlone", state: "broken", reason: "personNeeded", params: {} }];
}

/** What a person's token opens. */
async function examineFurther(patient: Patient): Promise<readonly Finding[]> {
  const { microsoft, partner } = patient;
  const graph = await check("graph", () => microsoft.list(listDelegatedAdminRelationships));
  return [
    ...(await examinePartner(patient)),
    graph,
    await check("prices", () => readCurrentSheet(microsoft, partner.country)),
    ...(graph.state === "ok"
      ? [await checked("delegatedAdmin", () => examineRelationships(patient))]
      : [skip("delegatedAdmin")]),
    ...(graph.state === "ok" ? await customersOf(patient) : [skip("customers")]),
  ];
}

/** A database that is away is a finding of its own; without it nobody knows the customers. */
async function examineDatabase({ partner, store }: Patient): Promise<Finding> {
  try {
    await store.partners.find(partner.partnerId);
    return fine("database");
  } catch (error) {
    return { name: "database", state: "broken", reason: "databaseAway", params: whyOf(error) };
  }
}

async function customersOf(patient: Patient): Promise<readonly Finding[]> {
  try {
    return await examineCustomers(patient);
  } catch (error) {
    return [{ name: "customers", state: "broken", reason: "databaseAway", params: whyOf(error) }];
  }
}

function whyOf(error: unknown): { readonly code: string } {
  if (!(error instanceof Error)) return { code: "" };
  return { code: "code" in error && typeof error.code === "string" ? error.code : error.name };
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

async function examineMail({ mailServer }: Patient): Promise<Finding> {
  if (mailServer === null) {
    return { name: "mail", state: "attention", reason: "mailNotSet", params: {} };
  }
  if (await mailServer()) return fine("mail");
  return { name: "mail", state: "broken", reason: "mailRefused", params: {} };
}

/** Said only where it is so: nobody expects an installation that never acts. */
function examineWriting({ microsoft }: Patient): readonly Finding[] {
  if (!microsoft.isReadOnly) return [];
  return [{ name: "writing", state: "attention", reason: "readOnly", params: {} }];
}

function examineDisk({ freeDiskMb }: Patient): Finding {
  const free = freeDiskMb();
  if (free >= DISK_MB_MIN) return fine("disk");
  return { name: "disk", state: "attention", reason: "diskLow", params: { free } };
}

function someOf(names: readonly string[]): string {
  const more = names.length > NAMED_MAX ? ", …" : "";
  return names.slice(0, NAMED_MAX).join(", ") + more;
}
