// Reading the world: one function for each look. What was read becomes the standing; what changed
// becomes an entry of the journal, and a look that found nothing new leaves no trace.

import type { Offer } from "#domain/catalog/catalog.ts";
import type { Customer } from "#domain/estate/customer.ts";
import { billedForMove } from "#domain/invoices/billed-for-move.ts";
import { providerLinesTold } from "#domain/estate/provider-line.ts";
import { isInError, type Estate, type EstateSubscription } from "#domain/estate/estate.ts";
import { soldByProvider } from "#domain/reconcile/provider-orders.ts";
import type { Look, Seen } from "#domain/reconcile/situation.ts";
import type { Standing } from "#domain/reconcile/standing.ts";
import { readAgain } from "#domain/reconcile/transfers.ts";
import { areAsKnown } from "#domain/reconcile/stages/planning.ts";
import { asksAgreement } from "#domain/reconcile/stages/watching.ts";
import type { Instant } from "#lib/instant.ts";
import { oncePer } from "#lib/once-per.ts";
import { listCompanySubscriptions } from "#microsoft/endpoints/graph/company-subscriptions.ts";
import { getGroup } from "#microsoft/endpoints/graph/groups.ts";
import { listOrganizations } from "#microsoft/endpoints/graph/organization.ts";
import { listSubscribedSkus } from "#microsoft/endpoints/graph/subscribed-skus.ts";
import { listUsers } from "#microsoft/endpoints/graph/users.ts";
import { listSubscriptions } from "#microsoft/endpoints/partner-center/subscriptions.ts";
import { listTransfers } from "#microsoft/endpoints/partner-center/transfers.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import {
  lookAtAgreement,
  lookAtDelegatedAdmin,
  lookAtRelationship,
  readAcceptance,
  withAcceptance,
} from "./observe-gates.ts";
import { readDeclared } from "./observe-declared.ts";
import { readLicenses } from "./observe-licenses.ts";
import type { Context, Progress } from "./progress.ts";
import { saw } from "./saw.ts";
import type { EngineServices } from "./services.ts";
import {
  estateGroup,
  estateSubscriptions,
  estateUsers,
  pool,
  tenantKind,
  usesOf,
} from "./translate/estate.ts";
import { seenTransfer } from "./translate/transfer.ts";
import { soldSubscription } from "./translate/own-subscription.ts";

/** What a reading of the tenant needs, with or without a claim. */
type Reading =
  | Context
  | {
      readonly claim?: undefined;
      readonly services: Pick<EngineServices, "microsoft" | "catalogOf">;
      readonly situation: { readonly customer: Customer; readonly now: Instant };
    };

/** Throws `MicrosoftError`. */
export async function look(at: Look, context: Context): Promise<Progress> {
  switch (at) {
    case "relationship":
      return lookAtRelationship(context);
    case "agreement":
      return lookAtAgreement(context);
    case "delegatedAdmin":
      return lookAtDelegatedAdmin(context);
    case "rows":
      return lookAtRows(context);
    case "pools":
      return lookAtPools(context);
    case "users":
      return lookAtUsers(context);
    case "licenses":
      return saw(context, ["licenses"], context.situation.standing, {
        licenses: await readLicenses(context),
      });
    case "transfers":
      return lookAtTransfers(context);
    case "ours":
      return lookAtOurs(context);
    case "prices":
      return lookAtPrices(context);
    case "invoices":
      return lookAtInvoices(context);
    case "estate":
      return lookAtEstate(context);
  }
}

/** No call but the one of the day. */
async function lookAtPrices(context: Context): Promise<Progress> {
  const { now, standing } = context.situation;
  const { offers } = await context.services.catalogOf(now);
  return saw(context, ["prices"], standing, { offers });
}

type Held = Pick<Estate, "pools" | "subscriptions">;

/** Where nobody lets us read the tenant, what is declared stands in for it; null where it is read. */
function unreadable(reading: Reading): Context | null {
  if (reading.claim === undefined) return null;
  return reading.situation.standing.declaredSince === null ? null : reading;
}

function readHeld(reading: Reading): Promise<Held> {
  const declared = unreadable(reading);
  return declared === null ? readTenant(reading) : readDeclared(declared);
}

async function readTenant(reading: Reading): Promise<Held> {
  const [subscriptions, pools] = await Promise.all([readRows(reading), readPools(reading)]);
  return { pools, subscriptions: [...subscriptions] };
}

async function readRows({ services, situation }: Reading): Promise<readonly EstateSubscription[]> {
  const rows = await services.microsoft.list(listCompanySubscriptions, {
    tenantId: situation.customer.tenantId,
  });
  return estateSubscriptions(rows);
}

function withRows({ situation }: Context, rows: readonly EstateSubscription[]): Standing {
  const { now, standing } = situation;
  const isSame = standing.rows !== null && areAsKnown(standing.rows, rows);
  return isSame ? standing : { ...standing, rows: [...rows], rowsChangedAt: now };
}

/**
 * The rows, with what is nearly always asked right after them: the pools, and the users while a purchase is
 * not yet seen to serve, which together are one request; beside it the agreement, while it may fall.
 */
async function lookAtRows(context: Context): Promise<Progress> {
  const [{ rows, use }, users, agreement] = await Promise.all([
    readInUse(context),
    isBuying(context.situation.standing) ? readUsers(context) : null,
    readAgreementBeside(context),
  ]);
  const held = withUse(withRows(context, rows), use);
  const standing = agreement === null ? held : withAcceptance(context, held, agreement.acceptedAt);
  const looks: Look[] = ["rows", "pools"];
  if (agreement !== null) looks.push("agreement");
  if (users === null) return saw(context, looks, standing);
  return saw(context, [...looks, "users"], standing, { usersInError: inError(users) });
}

/** Null where nobody asks for it, or where Microsoft refuses it: it is asked for by itself then. */
async function readAgreementBeside(
  context: Context,
): Promise<{ readonly acceptedAt: Instant | null } | null> {
  if (asksAgreement(context.situation) === null) return null;
  try {
    return { acceptedAt: await readAcceptance(context) };
  } catch (error) {
    if (error instanceof MicrosoftError) return null;
    throw error;
  }
}

/** Something was bought that is not yet seen to serve. */
function isBuying({ targets }: Standing): boolean {
  return targets.some(({ seats, seen }) => seen?.seats !== seats);
}

async function readPools({ services, situation }: Reading): Promise<Estate["pools"]> {
  const { tenantId } = situation.customer;
  return (await services.microsoft.list(listSubscribedSkus, { tenantId })).map(pool);
}

/** Of a pool what every look asks: its dozens of service plans are for a plan. */
type Use = Pick<Estate["pools"][number], "consumedSeats" | "skuId">;

async function readUse({ services, situation }: Context): Promise<readonly Use[]> {
  const { tenantId } = situation.customer;
  return usesOf(await services.microsoft.list(listSubscribedSkus, { tenantId }));
}

interface InUse {
  readonly rows: readonly EstateSubscription[];
  readonly use: readonly Use[];
}

async function readInUse(context: Context): Promise<InUse> {
  if (unreadable(context) !== null) {
    const { pools, subscriptions } = await readDeclared(context);
    return { rows: subscriptions, use: pools };
  }
  const [rows, use] = await Promise.all([readRows(context), readUse(context)]);
  return { rows, use };
}

async function lookAtPools(context: Context): Promise<Progress> {
  const use =
    unreadable(context) === null ? await readUse(context) : (await readDeclared(context)).pools;
  return saw(context, ["pools"], withUse(context.situation.standing, use));
}

function withUse(standing: Standing, use: readonly Use[]): Standing {
  const isSame =
    use.length === Object.keys(standing.consumed).length &&
    use.every(({ consumedSeats, skuId }) => standing.consumed[skuId] === consumedSeats);
  if (isSame) return standing;
  const consumed = Object.fromEntries(use.map((each) => [each.skuId, each.consumedSeats]));
  return { ...standing, consumed };
}

const USER_FIELDS = "id,accountEnabled,usageLocation,licenseAssignmentStates";
const GROUP_FIELDS = "id,displayName,assignedLicenses,licenseProcessingState";
const USERS_PER_PAGE = "999"; // the most that Graph gives ("List users")

async function readUsers(reading: Reading): Promise<Estate["users"]> {
  if (unreadable(reading) !== null) return [];
  const { services, situation } = reading;
  const users = await services.microsoft.list(listUsers, {
    tenantId: situation.customer.tenantId,
    query: { $select: USER_FIELDS, $top: USERS_PER_PAGE },
  });
  return estateUsers(users);
}

/** Graph has no list of groups by license; those that matter stand with the users' licenses. */
async function readGroups(
  { services, situation }: Reading,
  users: Estate["users"],
): Promise<Estate["groups"]> {
  const { tenantId } = situation.customer;
  const assigned = users.flatMap(({ assignments }) => assignments);
  const groupIds = new Set(assigned.flatMap(({ assignedByGroup }) => assignedByGroup ?? []));
  const groups: Estate["groups"] = [];
  for (const groupId of [...groupIds].toSorted()) {
    const path = { groupId };
    const query = { $select: GROUP_FIELDS };
    groups.push(estateGroup(await services.microsoft.call(getGroup, { tenantId, path, query })));
  }
  return groups;
}

async function lookAtUsers(context: Context): Promise<Progress> {
  const usersInError = inError(await readUsers(context));
  return saw(context, ["users"], context.situation.standing, { usersInError });
}

const inError = oncePer((users: Estate["users"]): Seen["usersInError"] => {
  const found: Record<string, string[]> = {};
  for (const { assignments, userId } of users) {
    for (const { skuId } of assignments.filter(isInError)) (found[skuId] ??= []).push(userId);
  }
  return found;
});

async function readOurs(
  { claim, services, situation }: Reading,
  rows: readonly EstateSubscription[],
  offers: readonly Offer[],
): Promise<Seen["ours"]> {
  if (claim !== undefined && situation.policy.ordering === "provider") {
    return soldByProvider(situation, rows, providerLinesTold(await claim.journal()), offers);
  }
  const subscriptions = await services.microsoft.list(listSubscriptions, {
    path: { customerId: situation.customer.tenantId },
  });
  return subscriptions.flatMap((each) => soldSubscription(each, rows, offers) ?? []);
}

async function lookAtOurs(context: Context): Promise<Progress> {
  const { standing } = context.situation;
  return saw(context, ["ours"], standing, {
    ours: await readOurs(context, standing.rows ?? [], []),
  });
}

async function lookAtTransfers(context: Context): Promise<Progress> {
  const { services, situation } = context;
  const { now, standing } = situation;
  const found = await services.microsoft.call(listTransfers, {
    path: { customerId: situation.customer.tenantId },
  });
  const transfers = found.map(seenTransfer);
  const known = standing.transfers.map((each) => {
    const read = transfers.find(({ transferId }) => transferId === each.transferId);
    return read === undefined ? each : readAgain(each, read, now);
  });
  return saw(context, ["transfers"], { ...standing, transfers: known }, { transfers });
}

async function lookAtInvoices(context: Context): Promise<Progress> {
  const { claim, services, situation } = context;
  const { approved, customer, now, standing } = situation;
  const billed = await services.billedTo(customer.tenantId);
  const planFile = approved?.planFile ?? null;
  const journal = billed.length === 0 ? [] : await claim.journal();
  const invoices =
    billed.length === 0 ? [] : billedForMove({ billed, journal, planFile, standing }, now);
  return saw(context, ["invoices"], standing, { invoices });
}

async function lookAtEstate(context: Context): Promise<Progress> {
  const { estate, ours } = await readEstate(context);
  const { pools, subscriptions, users } = estate;
  return saw(
    context,
    ["estate", "rows", "pools", "users", "ours"],
    withUse(withRows(context, subscriptions), pools),
    { estate, ours, usersInError: inError(users) },
  );
}

/** What Partner Center alone shows that we sold, for whom the tenant cannot be read. Throws `MicrosoftError`. */
export async function readSold(
  context: Reading,
  rows: readonly EstateSubscription[],
): Promise<Pick<Awaited<ReturnType<typeof readEstate>>, "ours" | "offers">> {
  const { offers } = await context.services.catalogOf(context.situation.now);
  return { ours: await readOurs(context, rows, offers), offers };
}

/** Everything at once, so that what is made of it rests on one instant. Throws `MicrosoftError`. */
export async function readEstate(context: Reading): Promise<{
  readonly estate: Estate;
  readonly ours: Seen["ours"];
  readonly offers: readonly Offer[];
}> {
  const { services, situation } = context;
  const { customer, now } = situation;
  const isDeclared = unreadable(context) !== null;
  const { tenantId } = customer;
  const [organizations, held, users] = await Promise.all([
    isDeclared ? [] : services.microsoft.list(listOrganizations, { tenantId }),
    readHeld(context),
    readUsers(context),
  ]);
  const estate: Estate = {
    tenantId,
    country: organizations[0]?.countryLetterCode ?? customer.country,
    ...tenantKind(organizations[0]),
    ...(isDeclared ? { knownBy: "declared" } : {}),
    observedAt: now,
    ...held,
    users,
    groups: await readGroups(context, users),
  };
  const { offers } = await services.catalogOf(now);
  return { estate, ours: await readOurs(context, held.subscriptions, offers), offers };
}
