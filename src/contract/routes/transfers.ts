import { Instant, Term } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { TransferState } from "#domain/reconcile/transfer-standing.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { By, nothing, ShownHash } from "./parameters.ts";

/** One request to change the billing owner of a customer's subscriptions, as Partner Center shows it now. */
const TransferRow = z.object({
  transferId: z.string(),
  tenantId: z.string(),
  companyName: z.string(),
  /** `incoming`: to us, asked by us. `outgoing`: from us, asked by another partner. */
  direction: z.enum(["incoming", "outgoing"]),
  partnerTenantId: z.string().nullable(),
  partnerName: z.string().nullable(),
  state: TransferState.or(z.literal("unknown")),
  createdAt: Instant.nullable(),
  expiresAt: Instant.nullable(),
});
export type TransferRow = z.infer<typeof TransferRow>;

/** A subscription of ours that another partner asks for. */
const OwnLine = z.object({
  subscriptionId: z.string(),
  title: z.string(),
  seats: z.number().int(),
  term: Term.nullable(),
  endsAt: Instant.nullable(),
  /** What the rest of its term would bring at our own cost; null where no price is known. */
  worth: Money.nullable(),
  /** Microsoft's reason why it cannot be handed over now; null where it can. */
  obstacle: z.string().nullable(),
});

const Item = z.object({ title: z.string(), seats: z.number().int(), subscriptionId: z.string() });

const TransferDetails = TransferRow.extend({
  /** Of an outgoing request: everything that we sell this customer. */
  lines: z.array(OwnLine),
  /** Of an outgoing request: the decision is made by this hash of what was shown. */
  shownHash: z.string(),
  /** Of an incoming request that a move of ours made; null for any other. */
  outcome: z
    .object({
      agreed: z.array(Item),
      unexpected: z.array(Item),
      missing: z.array(Item),
      different: z.array(Item),
      /** What the unexpected ones commit us to, until their terms end; null where there is none or a price is not known. */
      committed: Money.nullable(),
    })
    .nullable(),
});
export type TransferDetails = z.infer<typeof TransferDetails>;

const Named = z.object({
  customer: z.string().min(1).max(200),
  transfer: z.string().min(1).max(200),
});

export const listTransferRequests = {
  name: "listTransferRequests",
  method: "GET",
  needs: "read",
  path: "/api/v1/transfers",
  summary:
    "Requests to change the billing owner of our customers' subscriptions, to us and from us.",
  params: nothing,
  query: z.object({ customer: z.string().min(1).max(200).optional() }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({ transfers: z.array(TransferRow) }),
} as const satisfies Route;

export const showTransferRequest = {
  name: "showTransferRequest",
  method: "GET",
  needs: "read",
  path: "/api/v1/customers/:customer/transfers/:transfer",
  summary:
    "One request: what another partner asks for and what giving it costs, or what came of ours.",
  params: Named,
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: TransferDetails,
} as const satisfies Route;

export const decideTransferRequest = {
  name: "decideTransferRequest",
  method: "POST",
  needs: "approve",
  path: "/api/v1/customers/:customer/transfers/:transfer/decision",
  signature: "by",
  summary:
    "Answer another partner's request: hand over exactly the lines named, by the hash of what was shown, or none.",
  params: Named,
  query: nothing,
  bodyType: "json",
  body: z.object({
    by: By,
    shownHash: ShownHash,
    /** Subscription ids; empty: the request is refused. */
    give: z.array(z.string().min(1).max(200)).max(25),
  }),
  status: 200,
  response: TransferRow,
} as const satisfies Route;
