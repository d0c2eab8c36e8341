import type { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import {
  importCustomers,
  inviteCustomer,
  listCustomers,
  readImportColumns,
  showInvitation,
} from "#contract/routes/customers.ts";
import type { CustomerRow, Invitation } from "#contract/views.ts";
import { pauseOf } from "#domain/reconcile/pause.ts";
import type { Customer } from "#domain/estate/customer.ts";
import type { ReadingChoices } from "#domain/estate/import-exports.ts";
import {
  importCustomers as importFile,
  type ImportRequest,
} from "#engine/import/import-customers.ts";
import { inspectColumns } from "#engine/import/inspect-columns.ts";
import type { Move } from "#store/port.ts";
import { bind, isStream } from "../bind.ts";
import { findCustomer, findMove } from "../find.ts";
import { limited } from "../limited.ts";
import type { ApiServices } from "../services.ts";
import { moveRows } from "../move-rows.ts";

const CSV_BYTES_MAX = 200 * 1024 * 1024; // a million rows; more is not one partner's portfolio

export function customerRoutes(app: FastifyInstance, services: ApiServices): void {
  bind(app, importCustomers, async ({ query, body }) => {
    if (!isStream(body)) throw new ApiError("BODY_TYPE_UNKNOWN");
    const { columns, dates: dateOrder = null, dryRun = false, hold = false } = query;
    const choices = columns === undefined ? { dateOrder } : { columns, dateOrder };
    return importCsv(services, limited(body, CSV_BYTES_MAX), { choices, dryRun, hold });
  });
  bind(app, readImportColumns, async ({ query, body }) => {
    if (!isStream(body)) throw new ApiError("BODY_TYPE_UNKNOWN");
    const { columns, dates: dateOrder = null } = query;
    const choices = columns === undefined ? { dateOrder } : { columns, dateOrder };
    return { ...(await inspectColumns(limited(body, CSV_BYTES_MAX), choices)) };
  });
  bind(app, listCustomers, async () => ({ customers: await customerRows(services) }));
  bind(app, showInvitation, async ({ params }) => {
    const move = await findMove(services, params.customer);
    const invitation = await invitationOf(services, move);
    if (invitation === null) throw new ApiError("INVITATION_MISSING", { id: params.customer });
    return invitation;
  });
  bind(app, inviteCustomer, async ({ params }) => {
    const customer = await findCustomer(services, params.customer);
    const move = await findMove(services, customer.tenantId);
    if (move.status === "refused") throw new ApiError("MOVE_REFUSED", { code: move.refusal ?? "" });
    if (move.status === "done") throw new ApiError("MOVE_ENDED");
    const { partner, store } = services;
    const steps = await store.humanSteps.listOfMove(partner.partnerId, move.moveId);
    if (pauseOf(steps) !== null) throw new ApiError("MOVE_PAUSED", { id: customer.domain });
    await services.acts.invite(move.moveId);
    return invitationAfterAsking(services, move);
  });
}

async function importCsv(
  services: ApiServices,
  csv: Readable,
  {
    choices,
    dryRun,
    hold,
  }: Pick<ImportRequest, "dryRun" | "hold"> & { readonly choices: ReadingChoices },
) {
  const { store, partner, clock } = services;
  const now = await clock.now();
  const outcome = await importFile({
    store,
    partnerId: partner.partnerId,
    csv,
    dryRun,
    hold: hold === true,
    choices,
    now,
  });
  if (!outcome.ok) {
    const { code, column, params } = outcome.refusal;
    const isKnown = code === "IMPORT_COLUMN_TWICE" || code === "IMPORT_TENANT_UNNAMED";
    const known = isKnown ? code : "IMPORT_COLUMN_MISSING";
    throw new ApiError(known, { column: column ?? "", ...params });
  }
  return outcome.summary;
}

async function customerRows(services: ApiServices): Promise<CustomerRow[]> {
  const { store, partner } = services;
  const moves = await moveRows(services);
  const byTenant = new Map(moves.map((move) => [move.tenantId, move]));
  const customers = await store.customers.list(partner.partnerId);
  return customers.map((customer) => ({
    ...shown(customer),
    move: byTenant.get(customer.tenantId) ?? null,
  }));
}

function shown(customer: Customer): Omit<CustomerRow, "move"> {
  const { customerId, tenantId, companyName, domain, country, language, intent, importedAt } =
    customer;
  const { declared } = customer;
  const seats = declared.flatMap((source) => (source.seats === null ? [] : [source.seats]));
  const ends = declared.flatMap(({ endsOn }) => (endsOn === null ? [] : [endsOn]));
  return {
    customerId,
    tenantId,
    companyName,
    domain,
    country,
    language,
    intent,
    importedAt,
    declaredSources: declared.length,
    declaredChannels: [...new Set(declared.map(({ channel }) => channel))],
    declaredSeats: seats.length === 0 ? null : seats.reduce((sum, each) => sum + each, 0),
    firstDeclaredEnd: ends.toSorted()[0] ?? null,
  };
}

/** What came of asking: the step is open, they are our customer already, or the move was refused by name before. */
async function invitationAfterAsking(services: ApiServices, before: Move): Promise<Invitation> {
  const move = await findMove(services, before.moveId);
  const invitation = await invitationOf(services, move);
  if (invitation !== null) return invitation;
  const { relationshipSince } = move.standing;
  if (move.refusal === null && relationshipSince !== null) {
    const { companyName } = move.customer;
    const about = { moveId: move.moveId, companyName, lastChasedAt: null };
    return { ...about, state: "accepted", askedAt: relationshipSince };
  }
  throw new ApiError("MOVE_REFUSED", { code: move.refusal ?? "" });
}

async function invitationOf(
  { store, partner }: ApiServices,
  { moveId, customer }: Move,
): Promise<Invitation | null> {
  const steps = await store.humanSteps.listOfMove(partner.partnerId, moveId);
  const step = steps.findLast(({ kind }) => kind === "acceptRelationship");
  if (step === undefined) return null;
  return {
    moveId,
    companyName: customer.companyName,
    state: step.state === "open" ? "waiting" : step.state === "done" ? "accepted" : "refused",
    askedAt: step.openedAt,
    lastChasedAt: step.lastChasedAt,
  };
}
