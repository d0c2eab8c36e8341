// Requests between partners about our customers, as Partner Center shows them now, and the answer to those
// that ask us. Sources: "Get a customer's transfers", "Update a transfer", "Get a customer's subscriptions
// transfer eligibility".

import { offerListed } from "#domain/catalog/offers-of.ts";
import { costOfDays } from "#domain/plan/cost.ts";
import { committedUnasked, transferOutcome } from "#domain/reconcile/arrivals.ts";
import type { SeenTransfer } from "#domain/reconcile/transfer-standing.ts";
import { hashOf } from "#lib/canonical-json.ts";
import { daysBetween, Term, type Instant } from "#lib/instant.ts";
import type { Money } from "#lib/money.ts";
import { listSubscriptions } from "#microsoft/endpoints/partner-center/subscriptions.ts";
import {
  listTransferEligibilities,
  listTransfers,
  updateTransfer,
} from "#microsoft/endpoints/partner-center/transfers.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import type { Move } from "#store/port.ts";
import { seenTransfer, type WireTransfer } from "../translate/transfer.ts";
import { ActRefusedError, type MoveActsOptions } from "./act.ts";

interface TransferRow extends Pick<
  SeenTransfer,
  "createdAt" | "expiresAt" | "state" | "transferId"
> {
  tenantId: string;
  companyName: string;
  direction: "incoming" | "outgoing";
  partnerTenantId: string | null;
  partnerName: string | null;
}

interface OwnLine {
  subscriptionId: string;
  title: string;
  seats: number;
  term: Term | null;
  endsAt: Instant | null;
  worth: Money | null;
  obstacle: string | null;
}

interface TransferDetails extends TransferRow {
  lines: OwnLine[];
  shownHash: string;
  outcome: (ReturnType<typeof transferOutcome> & { committed: Money | null }) | null;
}

interface Decision {
  readonly moveId: string;
  readonly transferId: string;
  readonly shownHash: string;
  /** Empty: nothing is handed over. */
  readonly give: readonly string[];
  readonly by: string;
}

export interface TransferActs {
  /** Of these moves' customers; one of whom we know nothing at Microsoft has none. Throws `MicrosoftError`. */
  listTransfers(moves: readonly Move[]): Promise<TransferRow[]>;
  /** Throws `ActRefusedError` TRANSFER_UNKNOWN. */
  showTransfer(moveId: string, transferId: string): Promise<TransferDetails>;
  /** Throws `ActRefusedError` where it is not ours to decide, has ended, or is not as it was shown. */
  decideTransfer(decision: Decision): Promise<TransferRow>;
}

export function transferActs(options: MoveActsOptions): TransferActs {
  return {
    async listTransfers(moves) {
      const rows: TransferRow[] = [];
      for (const move of moves) {
        const found = await transfersOf(options, move);
        rows.push(...found.map((wire) => rowOf(options, move, wire)));
      }
      return rows;
    },
    showTransfer: (moveId, transferId) => showTransfer(options, moveId, transferId),
    decideTransfer: (decision) => decideTransfer(options, decision),
  };
}

async function transfersOf(
  { services }: MoveActsOptions,
  { customer }: Move,
): Promise<readonly WireTransfer[]> {
  try {
    const path = { customerId: customer.tenantId };
    return await services.microsoft.call(listTransfers, { path });
  } catch (error) {
    const isNoCustomer =
      error instanceof MicrosoftError && (error.status === 403 || error.status === 404);
    if (isNoCustomer) return [];
    throw error;
  }
}

function rowOf({ services }: MoveActsOptions, { customer }: Move, wire: WireTransfer): TransferRow {
  const { createdAt, expiresAt, sourceTenantId, state, targetTenantId, transferId } =
    seenTransfer(wire);
  const isFromUs = sourceTenantId === services.partner.tenantId;
  return {
    transferId,
    tenantId: customer.tenantId,
    companyName: customer.companyName,
    direction: isFromUs ? "outgoing" : "incoming",
    partnerTenantId: isFromUs ? targetTenantId : sourceTenantId,
    partnerName: isFromUs ? wire.targetPartnerName : wire.sourcePartnerName,
    state,
    createdAt,
    expiresAt,
  };
}

async function showTransfer(
  options: MoveActsOptions,
  moveId: string,
  transferId: string,
): Promise<TransferDetails> {
  const { services, store } = options;
  const { partnerId } = services.partner;
  const move = await store.moves.find(partnerId, moveId);
  if (move === null) throw new ActRefusedError("MOVE_UNKNOWN", moveId);
  const wire = (await transfersOf(options, move)).find(({ id }) => id === transferId);
  if (wire === undefined) throw new ActRefusedError("TRANSFER_UNKNOWN", transferId);
  const row = rowOf(options, move, wire);
  const lines = row.direction === "outgoing" ? await ownLines(options, move) : [];
  const known = move.standing.transfers.find((each) => each.transferId === transferId);
  const plan = known === undefined ? null : await store.plans.current(partnerId, moveId);
  const now = await options.clock.now();
  const outcome = known === undefined || plan === null ? null : transferOutcome(plan, known);
  const committed =
    (outcome?.unexpected ?? []).length === 0 || known === undefined
      ? null
      : committedUnasked(known, (await services.catalogOf(now)).offers, now);
  return {
    ...row,
    lines,
    shownHash: hashOf({ transferId, partner: row.partnerTenantId, lines }),
    outcome: outcome && { ...outcome, committed },
  };
}

/** What we sell this customer, and what the rest of each term is worth at our own cost. */
async function ownLines(
  { clock, services }: MoveActsOptions,
  { customer }: Move,
): Promise<OwnLine[]> {
  const { microsoft } = services;
  const path = { customerId: customer.tenantId };
  const now = await clock.now();
  const subscriptions = await microsoft.list(listSubscriptions, { path });
  const eligible = await microsoft.call(listTransferEligibilities, {
    path,
    query: { transferType: "NewCommerce" },
  });
  const { offers } = await services.catalogOf(now);
  return subscriptions
    .filter(({ status }) => status === "active" || status === "pending")
    .map((own) => {
      const term = Term.safeParse(own.termDuration);
      const [productId = "", catalogSkuId = ""] = own.offerId?.split(":") ?? [];
      const offer = offerListed(offers, { productId, catalogSkuId });
      const endsAt = own.commitmentEndDate;
      const price =
        offer?.terms.find(
          (each) =>
            each.term === own.termDuration && each.billingPlan === own.billingCycle?.toLowerCase(),
        )?.unitCost ?? null;
      const found = eligible.find(({ id }) => id === own.id);
      const isEligible = found?.isEligible ?? false;
      return {
        subscriptionId: own.id,
        title: offer?.title ?? own.offerName ?? own.friendlyName ?? own.id,
        seats: own.quantity,
        term: term.success ? term.data : null,
        endsAt,
        worth: endsAt === null ? null : costOfDays(price, own.quantity, wholeDays(now, endsAt)),
        obstacle: isEligible ? null : (found?.reason ?? "not eligible"),
      };
    });
}

/** So that what was shown in the morning is the same in the afternoon. */
function wholeDays(now: Instant, endsAt: Instant): number {
  return Math.max(0, Math.floor(daysBetween(now, endsAt)));
}

async function decideTransfer(options: MoveActsOptions, decision: Decision): Promise<TransferRow> {
  const { clock, services, store } = options;
  const { by, give, moveId, shownHash, transferId } = decision;
  const { partnerId, tenantId } = services.partner;
  const shown = await showTransfer(options, moveId, transferId);
  if (shown.direction !== "outgoing" || shown.state !== "pending") {
    throw new ActRefusedError("TRANSFER_NOT_TO_DECIDE", transferId);
  }
  if (shown.shownHash !== shownHash) throw new ActRefusedError("TRANSFER_CHANGED", transferId);
  const refused = give.find(
    (id) =>
      !shown.lines.some(
        ({ obstacle, subscriptionId }) => obstacle === null && subscriptionId === id,
      ),
  );
  if (refused !== undefined) throw new ActRefusedError("TRANSFER_LINE_BLOCKED", refused);
  const at = await clock.now();
  const tell = async (
    kind: "person" | "outcome",
    details: Readonly<Record<string, string | string[]>>,
  ) =>
    store.moves.recordAct({
      partnerId,
      moveId,
      approval: null,
      humanStep: null,
      journal: [{ at, kind, subject: transferId, details, personal: { by } }],
      wakeAt: at,
    });
  await tell("person", { give: [...give], shownHash });
  const answered = await services.microsoft.call(updateTransfer, {
    path: { customerId: shown.tenantId, transferId },
    body: {
      id: transferId,
      status: give.length === 0 ? "Reject" : "InProgress",
      transferType: null,
      customerName: shown.companyName,
      customerTenantId: shown.tenantId,
      sourcePartnerTenantId: tenantId,
      targetPartnerTenantId: shown.partnerTenantId,
      lineItems: give.map((subscriptionId, id) => ({
        id,
        subscriptionId,
        productType: "OnlineServicesNCE",
        partnerIdOnRecord: null,
      })),
    },
  });
  const { state } = seenTransfer(answered);
  await tell("outcome", { transfer: state });
  return { ...shown, state };
}
