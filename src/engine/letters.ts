// From a human step to the letter that asks for it.

import type { Customer } from "#domain/estate/customer.ts";
import { isRestored } from "#domain/reconcile/abort.ts";
import { isEscalated } from "#domain/human-steps/ladder.ts";
import type { HumanStep, HumanStepKind } from "#domain/human-steps/human-step.ts";
import type { PlanLine } from "#domain/plan/move-plan.ts";
import type { Standing } from "#domain/reconcile/standing.ts";
import { isToldWhenTakenBack } from "#domain/reconcile/taken-back.ts";
import { dateOf } from "#lib/instant.ts";
import { composeLetter } from "#letters/compose-letter.ts";
import { LINK_PLACE } from "#letters/customer-link/link-in-letter.ts";
import type { LetterFacts, LetterKind } from "#letters/letter-kind.ts";
import { adminCenterOf } from "#microsoft/clouds.ts";
import { getRelationshipRequest } from "#microsoft/endpoints/partner-center/relationship-requests.ts";
import type { Letter } from "#store/port.ts";
import type { Partner } from "#store/tables/partners.ts";
import {
  approvalFacts,
  outgrewAnother,
  unaskedMoney,
  leavingProducts,
  missingSeats,
  moneyOf,
  lapsingOrder,
  orderToPlace,
  reductionFacts,
  renewalFacts,
  ownSubscription,
  peopleToHelp,
  sourceFacts,
  sourceLine,
  transferFacts,
} from "./letter-facts.ts";
import type { Context } from "./progress.ts";
import type { EngineServices } from "./services.ts";

/** Steps that somebody here takes without being asked by letter. */
const unwritten = ["abortMove", "answerCustomer", "leave", "resumeMove", "stay"] as const;
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
  seatsMissing: "seatsMissing",
  lookRefused: "lookRefused",
  placeOrder: "placeOrder",
  watchCutover: "watchCutover",
  replaceLicenses: "replaceLicenses",
  answerTransfer: "answerTransfer",
  settleAccount: "settleAccount",
  endFormerAccess: "endFormerAccess",
  claimCredit: "claimCredit",
  restoreRenewal: "restoreRenewal",
  reduceSeats: "reduceSeats",
  renewToCsp: "renewToCsp",
  cancelRenewalToCsp: "cancelRenewalToCsp",
  purchaseOrder: "purchaseOrder",
};

/** Where the customer accepts the Microsoft Customer Agreement ("Confirm customer acceptance"). */
const AGREEMENT_PAGE = "AdminPortal/Home?ref=/BillingAccounts/agreement";
/** Where the customer's admin approves delegated admin ("Obtain granular admin permissions"). */
const DELEGATED_ADMIN_PAGE = "AdminPortal/Home#/partners/invitation/granularAdminRelationships";

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
    source: line === null ? ownSubscription(step, context) : sourceFacts(line),
    dueAt: step.dueAt,
    isOverdue: step.dueAt < situation.now,
    ordersAtProvider: situation.policy.ordering === "provider",
    ...(step.owner === "customerAdmin" ? { customerPage: LINK_PLACE } : {}),
    reminder,
    money:
      step.kind === "endNow"
        ? (line?.acts.endNow?.lost ?? null)
        : step.kind === "reviewTransfer"
          ? await unaskedMoney(step, context)
          : (step.amount ?? moneyOf(step, context)),
    ...(step.kind === "approvePlan" ? approvalFacts(step, context) : {}),
    ...(step.kind === "changeLicenses" ? { people: peopleToHelp(context) } : {}),
    ...(step.kind === "purchaseOrder" ? lapsingOrder(context) : {}),
    ...(step.kind === "watchCutover"
      ? { isRestored: isRestored(situation.humanSteps, step.lineId ?? "") }
      : {}),
    ...(step.kind === "reduceSeats" ? reductionFacts(step, context) : {}),
    ...(step.kind === "renewToCsp" && line !== null ? renewalFacts(line, context) : {}),
    ...(step.kind === "placeOrder" ? { order: orderToPlace(step, context) } : {}),
    ...(step.kind === "seatsMissing" ? { missing: missingSeats(step, context) } : {}),
    ...(step.reason === undefined ? {} : { reason: step.reason }),
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

/** Tells whoever was asked, and might still do it, that it is not wanted any more. */
export async function takenBackLetters(
  steps: readonly HumanStep[],
  isMoveOver: boolean,
  context: Context,
): Promise<readonly Letter[]> {
  const told = steps.filter((step) => isToldWhenTakenBack(context.situation, step, isMoveOver));
  return Promise.all(told.map((step) => takenBackLetter(step, context)));
}

function takenBackLetter(step: HumanStep, context: Context): Promise<Letter> {
  const { humanStepId, kind, lineId, openedAt, owner } = step;
  if (isUnwritten(kind)) throw new Error(`no letter asks to ${kind}`);
  const { approved, customer } = context.situation;
  const line = sourceLine(step, context);
  const ordered = approved?.planFile.plan.targets.find(({ skuId }) => skuId === lineId);
  const facts: LetterFacts = {
    ...toCustomer(context, "takenBack"),
    language: owner === "operator" ? "en" : customer.language,
    recipientName: recipientName(step, line, context),
    recipientRole: owner,
    customerPage: owner === "customerAdmin" ? LINK_PLACE : undefined,
    source: line === null ? null : sourceFacts(line),
    takenBack: {
      kind: LETTER_OF[kind],
      writtenOn: dateOf(openedAt),
      title: line === null ? (ordered?.title ?? null) : null,
    },
  };
  return letter(`${humanStepId}/takenBack`, facts, context, {
    humanStepId,
    recipientRole: owner,
    lineId,
    to: recipients(step, line, context),
  });
}

function proposalLetter(step: HumanStep, reminder: number, context: Context): Promise<Letter> {
  const { dueAt, humanStepId } = step;
  const { customer, now } = context.situation;
  const facts = {
    ...toCustomer(context, "proposal"),
    dueAt,
    isOverdue: dueAt < now,
    reminder,
    asksForMore: outgrewAnother(step, context),
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

/** Tells the customer that they stay, once for each time that they were leaving. */
export function staysLetter(context: Context): Promise<Letter> {
  const { customer, humanSteps, moveId } = context.situation;
  const times = humanSteps.filter(({ kind }) => kind === "stay").length;
  const facts = { ...toCustomer(context, "stays"), customerPage: undefined };
  return letter(`${moveId}/stays/${times}`, facts, context, {
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
  return { ...factsOfPartner(services.partner), companyName: situation.customer.companyName };
}

/** Who writes, and where that partner's customers have their admin center. */
export function factsOfPartner({ cloud, name }: Pick<Partner, "cloud" | "name">) {
  return { partnerName: name, adminCenter: adminCenterOf(cloud) };
}

/** Where the step is done at Microsoft; null where it is not. Throws `MicrosoftError`. */
export async function stepLink(
  kind: HumanStepKind,
  { microsoft, partner }: Pick<EngineServices, "microsoft" | "partner">,
  { delegatedAdmin, nextDelegatedAdmin }: Pick<Standing, "delegatedAdmin" | "nextDelegatedAdmin">,
): Promise<string | null> {
  const adminCenter = `https://${adminCenterOf(partner.cloud)}`;
  switch (kind) {
    case "acceptRelationship":
      return (await microsoft.call(getRelationshipRequest)).url;
    case "acceptAgreement":
      return `${adminCenter}/${AGREEMENT_PAGE}`;
    case "approveDelegatedAdmin":
      return `${adminCenter}/${DELEGATED_ADMIN_PAGE}/${(nextDelegatedAdmin ?? delegatedAdmin)?.delegatedAdminId ?? ""}`;
    default:
      return null;
  }
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
