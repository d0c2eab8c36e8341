// From a human step to the letter that asks for it.

import type { Customer } from "#domain/estate/customer.ts";
import { isEscalated } from "#domain/human-steps/ladder.ts";
import type { HumanStep, HumanStepKind } from "#domain/human-steps/human-step.ts";
import type { PlanLine } from "#domain/plan/move-plan.ts";
import type { Standing } from "#domain/reconcile/standing.ts";
import { transferOutcome } from "#domain/reconcile/arrivals.ts";
import { isCarried, withoutUs } from "#domain/reconcile/departure.ts";
import { transferOf } from "#domain/reconcile/transfers.ts";
import { composeLetter } from "#letters/compose-letter.ts";
import { LINK_PLACE } from "#letters/customer-link/link-in-letter.ts";
import type {
  LeavingProduct,
  LetterFacts,
  LetterKind,
  OrderToPlace,
} from "#letters/letter-kind.ts";
import { getRelationshipRequest } from "#microsoft/endpoints/partner-center/relationship-requests.ts";
import type { Letter } from "#store/port.ts";
import { costOfDays } from "#domain/plan/cost.ts";
import { monthsOf } from "#domain/timing/prices.ts";
import { totalMoney } from "#domain/timing/transition-cost.ts";
import { daysBetween } from "#lib/instant.ts";
import { approvedTarget } from "./perform/purchase-result.ts";
import type { Context } from "./progress.ts";
import type { EngineServices } from "./services.ts";

/** Steps that somebody here takes without being asked by letter. */
const unwritten = ["abortMove", "answerCustomer", "leave", "resumeMove"] as const;
type Unwritten = (typeof unwritten)[number];

const LETTER_OF: Readonly<Record<Exclude<HumanStepKind, Unwritten>, LetterKind>> = {
  acceptRelationship: "invitation",
  acceptAgreement: "agreement",
  approveDelegatedAdmin: "delegatedAdmin",
  approvePlan: "approvePlan",
  stopRenewal: "stopRenewal",
  chooseEnd: "chooseEnd",
  endExtension: "endExtension",
  endNow: "endNow",
  rescueRenewal: "rescueRenewal",
  changeLicenses: "changeLicenses",
  ownershipTransfer: "ownershipTransfer",
  reviewTransfer: "reviewTransfer",
  transferStuck: "transferStuck",
  placeOrder: "placeOrder",
  watchCutover: "watchCutover",
  replaceLicenses: "replaceLicenses",
  answerTransfer: "answerTransfer",
  settleAccount: "settleAccount",
};

/** Where the customer accepts the Microsoft Customer Agreement ("Confirm customer acceptance"). */
const AGREEMENT_URL = "https://admin.microsoft.com/AdminPortal/Home?ref=/BillingAccounts/agreement";
/** Where the customer's admin approves delegated admin ("Obtain granular admin permissions"). */
const DELEGATED_ADMIN_URL =
  "https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships";

/** Whoever has let three of them pass is spoken with; our own operator goes on being reminded. */
const PROPOSAL_REMINDERS_MAX = 3;

/**
 * The letter of a step, or its reminder of that number; with the request to approve, the customer is asked too, and
 * with a reminder of what is overdue the operator is told, once for each step.
 * Throws `MicrosoftError` where its link cannot be read.
 */
export async function lettersFor(
  step: HumanStep,
  reminder: number,
  context: Context,
): Promise<readonly Letter[]> {
  const letter = await letterFor(step, reminder, context);
  const { humanSteps } = context.situation;
  const hasDisagreed = humanSteps.some(
    ({ kind, state }) => kind === "answerCustomer" && state === "open",
  );
  return [
    letter,
    ...(step.kind === "approvePlan" && !hasDisagreed && reminder <= PROPOSAL_REMINDERS_MAX
      ? [await proposalLetter(step, reminder, context)]
      : []),
    ...(reminder > 0 && isEscalated(step, context.situation.now)
      ? [await escalationLetter(step, context)]
      : []),
  ];
}

function isUnwritten(kind: HumanStepKind): kind is Unwritten {
  return unwritten.some((each) => each === kind);
}

async function letterFor(step: HumanStep, reminder: number, context: Context): Promise<Letter> {
  const { kind } = step;
  if (isUnwritten(kind)) throw new Error(`no letter asks to ${kind}`);
  const line = sourceLine(step, context);
  const { situation } = context;
  const facts: LetterFacts = {
    ...commonFacts(context),
    kind: LETTER_OF[kind],
    language: step.owner === "operator" ? "en" : situation.customer.language,
    recipientName: recipientName(step, line, context),
    recipientRole: step.owner,
    link: await stepLink(kind, context.services, situation.standing),
    source: line === null ? null : sourceFacts(line),
    dueAt: step.dueAt,
    isOverdue: step.dueAt < situation.now,
    ...(step.owner === "customerAdmin" ? { customerPage: LINK_PLACE } : {}),
    reminder,
    money:
      step.kind === "endNow"
        ? (line?.acts.endNow?.lost ?? null)
        : step.kind === "reviewTransfer"
          ? await committedUnasked(step, context)
          : moneyOf(step, context),
    ...(step.kind === "approvePlan" ? { approval: approvalFacts(context) } : {}),
    ...(step.kind === "changeLicenses" ? { people: peopleToHelp(context) } : {}),
    ...(step.kind === "placeOrder" ? { order: orderToPlace(step, context) } : {}),
    ...(step.kind === "replaceLicenses" ? { leaving: leavingProducts(context) } : {}),
    ...transferFacts(step, context),
  };
  return letter(`${step.humanStepId}/letter/${reminder}`, facts, context, {
    humanStepId: step.humanStepId,
    recipientRole: step.owner,
    lineId: step.lineId,
    to: recipients(step, line, context),
  });
}

function proposalLetter(
  { dueAt, humanStepId }: HumanStep,
  reminder: number,
  context: Context,
): Promise<Letter> {
  const { customer, now } = context.situation;
  const facts = {
    ...toCustomer(context, "proposal"),
    dueAt,
    isOverdue: dueAt < now,
    reminder,
  };
  return letter(`${humanStepId}/proposal/${reminder}`, facts, context, {
    humanStepId: null,
    recipientRole: "customerAdmin",
    lineId: null,
    to: customerAddresses(customer),
  });
}

/** Known by the step alone, so that it is written with the first overdue reminder and never again. */
function escalationLetter(step: HumanStep, context: Context): Promise<Letter> {
  const line = sourceLine(step, context);
  const name = recipientName(step, line, context) ?? "";
  const contacts = [name, ...recipients(step, line, context)].filter((each) => each !== "");
  const facts: LetterFacts = {
    ...toCustomer(context, "escalation"),
    language: "en",
    recipientName: null,
    recipientRole: "operator",
    customerPage: undefined,
    dueAt: step.dueAt,
    isOverdue: true,
    overdue: { step: step.kind, contacts },
  };
  return letter(`${step.humanStepId}/escalation`, facts, context, {
    humanStepId: null,
    recipientRole: "operator",
    lineId: step.lineId,
    to: [],
  });
}

/** Tells the customer that everything is done. */
export function doneLetter(context: Context): Promise<Letter> {
  const { customer, moveId } = context.situation;
  return letter(`${moveId}/done`, toCustomer(context, "done"), context, {
    humanStepId: null,
    recipientRole: "customerAdmin",
    lineId: null,
    to: customerAddresses(customer),
  });
}

/** Tells the customer that the departure is over; none where we stay their partner for support. */
export async function leftLetters(context: Context): Promise<readonly Letter[]> {
  const { customer, moveId, standing } = context.situation;
  if (standing.departure?.relationshipEndedAt == null) return [];
  const facts = { ...toCustomer(context, "left"), customerPage: undefined };
  return [
    await letter(`${moveId}/left`, facts, context, {
      humanStepId: null,
      recipientRole: "customerAdmin",
      lineId: null,
      to: customerAddresses(customer),
    }),
  ];
}

/** Throws where nobody approved it: nothing else is ever asked for. */
function orderToPlace({ lineId }: HumanStep, context: Context): OrderToPlace {
  const skuId = lineId ?? "";
  const { band, target } = approvedTarget({ skuId }, context);
  const { standing } = context.situation;
  const asked = standing.providerOrders.find((each) => each.skuId === skuId);
  if (asked === undefined) throw new Error(`nothing was asked of ${skuId}`);
  const { billingPlan, catalogSkuId, growsSubscriptionId, productId, term, title } = target;
  const { seatsAfter, stepKey } = asked;
  const ours = standing.targets.find((each) => each.skuId === skuId);
  const raises = ours?.subscriptionId ?? growsSubscriptionId;
  const offer = `${productId}:${catalogSkuId}`;
  const known = raises === null ? [] : [raises];
  return {
    title,
    seatsAfter,
    raises,
    termMonths: monthsOf[term],
    ceiling: band.unitCostCeiling,
    line: [offer, term, billingPlan, String(seatsAfter), stepKey, ...known].join(" "),
  };
}

/** What we sell and still serve, as the look that writes has read it. */
function leavingProducts({ situation }: Context): readonly LeavingProduct[] {
  const { now, seen, standing } = situation;
  const { departure } = standing;
  const { estate } = seen;
  if (departure === null || estate === null) return [];
  const ownIds = new Set(departure.subscriptions.map(({ subscriptionId }) => subscriptionId));
  return departure.subscriptions
    .filter(({ endedAt }) => endedAt === null)
    .map(({ endsAt, skuId, title }) => {
      const { needed } = withoutUs(estate, skuId, ownIds);
      return { title, endsAt, needed: isCarried(departure, skuId, now) ? 0 : needed };
    });
}

/** What a letter about the whole move says to its customer. */
function toCustomer(context: Context, kind: LetterKind): LetterFacts {
  return { ...commonFacts(context), ...wholeMoveFacts(context.situation.customer), kind };
}

/** To the customer, about no single source, with the way to their own page. */
export function wholeMoveFacts(customer: Customer) {
  return {
    language: customer.language,
    companyName: customer.companyName,
    recipientName: customer.contactName,
    recipientRole: "customerAdmin",
    link: null,
    customerPage: LINK_PLACE,
    source: null,
    dueAt: null,
    reminder: 0,
    money: null,
  } as const;
}

async function letter(
  letterId: string,
  facts: LetterFacts,
  { services, situation }: Context,
  envelope: Pick<Letter, "humanStepId" | "recipientRole" | "lineId" | "to">,
): Promise<Letter> {
  const { customer, moveId, now } = situation;
  const { kind, language } = facts;
  const { tenantId } = customer;
  const written = composeLetter({ ...facts, texts: await services.letterTexts(language) });
  return { letterId, moveId, tenantId, kind, language, ...envelope, ...written, writtenAt: now };
}

function commonFacts({ services, situation }: Context) {
  return { partnerName: services.partner.name, companyName: situation.customer.companyName };
}

/** The line that the step is about, as the plan that is carried out describes it. */
function sourceLine({ lineId }: HumanStep, { situation }: Context): PlanLine | null {
  if (lineId === null) return null;
  const planFile = situation.approved?.planFile ?? situation.planFile;
  return planFile?.plan.lines.find((line) => line.lineId === lineId) ?? null;
}

function sourceFacts(line: PlanLine): LetterFacts["source"] {
  return {
    title: line.title,
    seats: line.seats,
    subscriptionId: line.lineId,
    agreementType: line.agreementType,
    endsAt: line.end.plannedAt,
  };
}

/** Where the step is done at Microsoft; null where it is not. Throws `MicrosoftError`. */
export async function stepLink(
  kind: HumanStepKind,
  { microsoft }: Pick<EngineServices, "microsoft">,
  { delegatedAdmin, nextDelegatedAdmin }: Pick<Standing, "delegatedAdmin" | "nextDelegatedAdmin">,
): Promise<string | null> {
  switch (kind) {
    case "acceptRelationship":
      return (await microsoft.call(getRelationshipRequest)).url;
    case "acceptAgreement":
      return AGREEMENT_URL;
    case "approveDelegatedAdmin":
      return `${DELEGATED_ADMIN_URL}/${(nextDelegatedAdmin ?? delegatedAdmin)?.delegatedAdminId ?? ""}`;
    default:
      return null;
  }
}

/** Buying beside an open request would commit to what the approved plan holds ready. */
function moneyOf({ kind }: HumanStep, { situation }: Context): LetterFacts["money"] {
  if (kind === "approvePlan") return situation.planFile?.plan.cost.committed ?? null;
  return kind === "transferStuck"
    ? (situation.approved?.planFile.plan.cost.committed ?? null)
    : null;
}

/** What lines of a transfer that nobody agreed to cost us until their terms end; null where there is none, or a price is not known. */
async function committedUnasked(
  { lineId }: HumanStep,
  { services, situation }: Context,
): Promise<LetterFacts["money"]> {
  const { now, standing } = situation;
  const transfer = lineId === null ? null : transferOf(standing, [{ lineId }]);
  const unasked = transfer?.arrived.filter((each) => each.lineId === null) ?? [];
  if (unasked.length === 0) return null;
  const { offers } = await services.catalogOf(now);
  const costs = unasked.map(({ endsAt, seats, skuId, term }) => {
    const offer = offers.find(({ tenantSkuId }) => tenantSkuId === skuId);
    const sold = offer?.terms.find((each) => each.term === term && each.billingPlan === "monthly");
    const days = endsAt === null ? 0 : daysBetween(now, endsAt);
    return costOfDays(sold?.unitCost ?? null, seats, days);
  });
  return costs.includes(null) ? null : totalMoney(costs);
}

function transferFacts(
  { lineId }: HumanStep,
  { situation }: Context,
): Pick<LetterFacts, "transfer"> {
  const { approved, standing } = situation;
  const transfer = lineId === null ? null : transferOf(standing, [{ lineId }]);
  if (transfer === null || approved === null) return {};
  return { transfer: transferOutcome(approved.planFile, transfer) };
}

function approvalFacts({ situation }: Context): { customer: string; bandHash: string } {
  return { customer: situation.customer.domain, bandHash: situation.planFile?.bandHash ?? "" };
}

/** As they sign in; a group goes by its id. */
function peopleToHelp({ situation }: Context): readonly string[] {
  const names = new Map(
    situation.seen.licenses?.users.map(({ userId, userPrincipalName }) => [
      userId,
      userPrincipalName,
    ]),
  );
  const problems = situation.standing.licenses?.problems ?? [];
  return problems.map(({ id }) => names.get(id) ?? id).toSorted();
}

function recipientName(
  { owner }: HumanStep,
  line: PlanLine | null,
  { situation }: Context,
): string | null {
  if (owner === "operator") return null;
  return owner === "customerAdmin"
    ? situation.customer.contactName
    : (line?.billingOwner.name ?? null);
}

/** Whoever can press the button, and always the customer: it is their subscription. Operators read theirs in the outbox. */
function recipients(
  { owner }: HumanStep,
  line: PlanLine | null,
  context: Context,
): readonly string[] {
  if (owner === "operator") return [];
  const billingOwner = owner === "customerAdmin" ? null : (line?.billingOwner.email ?? null);
  return [
    ...(billingOwner === null ? [] : [billingOwner]),
    ...customerAddresses(context.situation.customer),
  ];
}

/** The second address lies outside the mailbox that a cutover could stop. */
export function customerAddresses({ contactEmail, secondEmail }: Customer): readonly string[] {
  return secondEmail === null ? [contactEmail] : [contactEmail, secondEmail];
}
