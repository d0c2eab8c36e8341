// One move as its customer sees it.

import type { CustomerPage } from "#contract/routes/customer-page.ts";
import { ifNobodyDoes } from "#domain/human-steps/consequence.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import { proposalOf, shownHashOf } from "#domain/proposal/make-proposal.ts";
import type { Proposal } from "#domain/proposal/proposal.ts";
import type { JournalEntry } from "#domain/reconcile/journal-entry.ts";
import { CUSTOMER_ANSWER } from "#engine/acts/customer-acts.ts";
import { withLinkHidden } from "#letters/customer-link/link-in-letter.ts";
import { Instant } from "#lib/instant.ts";
import type { Letter } from "#store/port.ts";
import { z } from "zod";
import type { ApiServices } from "../services.ts";
import type { OpenedMove } from "./link-door.ts";

const LETTERS_MAX = 500; // of one move

/** Read anew at each request: the page is small and seldom asked for. */
export async function customerPage(
  services: ApiServices,
  { link, move }: OpenedMove,
): Promise<CustomerPage> {
  const { acts, clock, customerLinks, partner, store } = services;
  const { customer, moveId, status } = move;
  const { partnerId } = partner;
  const [now, file, approvals, steps, journal, letters] = await Promise.all([
    clock.now(),
    store.plans.current(partnerId, moveId),
    store.approvals.list(partnerId, moveId),
    store.humanSteps.listOfMove(partnerId, moveId),
    store.journal.list(partnerId, moveId),
    store.letters.listAfter(partnerId, 0, LETTERS_MAX, moveId),
  ]);
  const proposal = proposalIn(file);
  const approved = approvals.find(({ bandHash }) => bandHash === proposal?.bandHash);
  const { companyName, contactName, language } = customer;
  const asks = steps.filter(concernsCustomer).map(async (step) => ({
    ...askOf(step, {
      now,
      file,
      letters: letters.map(({ letter }) => withLinkHidden(letter, customerLinks)),
    }),
    link: step.state === "open" ? await acts.customer.linkOf(step) : null,
  }));
  return {
    language,
    partnerName: partner.name,
    companyName,
    contactName,
    moveStatus: status,
    now,
    linkExpiresAt: link.expiresAt,
    proposal,
    shownHash: proposal === null ? null : shownHashOf(proposal),
    canAnswer: status === "open" && proposal !== null && approved === undefined,
    answer: lastAnswer(journal),
    approvedAt: approved?.approvedAt ?? null,
    asks: (await Promise.all(asks)).toSorted(inOrder),
  };
}

/** Null where nothing would be bought or asked for. */
function proposalIn(file: PlanFile | null): Proposal | null {
  if (file === null || file.band.targets.length + file.band.acts.length === 0) return null;
  return proposalOf(file);
}

function concernsCustomer({ kind, owner }: HumanStep): boolean {
  return owner !== "operator" && kind !== "approvePlan";
}

/** These show at Microsoft, and are read there. */
const shownAtMicrosoft: ReadonlySet<HumanStep["kind"]> = new Set([
  "acceptRelationship",
  "acceptAgreement",
  "approveDelegatedAdmin",
]);

/**
 * Of what does not show the customer's own word is all there is for now. Of what their seller has to do it is taken where
 * a wrong word costs money, not where it cuts users.
 */
export function canConfirm(step: HumanStep): boolean {
  const { kind, owner, state } = step;
  if (state !== "open" || !concernsCustomer(step) || shownAtMicrosoft.has(kind)) return false;
  return owner === "customerAdmin" || ifNobodyDoes[kind] === "keepsRunning";
}

interface Around {
  readonly now: Instant;
  readonly file: PlanFile | null;
  readonly letters: readonly Letter[];
}

function askOf(step: HumanStep, { file, letters, now }: Around) {
  const { dueAt, evidence, humanStepId, kind, lineId, openedAt, owner, state } = step;
  const line = file?.plan.lines.find((each) => each.lineId === lineId);
  const letter = letters.findLast((each) => each.humanStepId === humanStepId);
  return {
    humanStepId,
    kind,
    owner,
    ownerName: owner === "customerAdmin" ? null : (line?.billingOwner.name ?? null),
    title: line?.title ?? null,
    openedAt,
    dueAt,
    isOverdue: state === "open" && dueAt < now,
    state,
    endedAt: evidence?.at ?? null,
    letter: letter === undefined ? null : { subject: letter.subject, text: letter.text },
    canConfirm: canConfirm(step),
  };
}

function inOrder(a: CustomerPage["asks"][number], b: CustomerPage["asks"][number]): number {
  const isOpen = (ask: typeof a) => (ask.state === "open" ? 0 : 1);
  return isOpen(a) - isOpen(b) || (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0);
}

const AnswerDetails = z.object({ outcome: z.enum(["approved", "refused"]), shownHash: z.string() });
const AnswerPersonal = z.object({ by: z.string(), note: z.string().nullable() });

/** The name is gone once the people of an ended move were erased. */
function lastAnswer(journal: readonly JournalEntry[]): CustomerPage["answer"] {
  const entry = journal.findLast(({ subject }) => subject === CUSTOMER_ANSWER);
  if (entry === undefined) return null;
  const { outcome, shownHash } = AnswerDetails.parse(entry.details);
  const person = AnswerPersonal.safeParse(entry.personal).data;
  return { outcome, shownHash, at: entry.at, name: person?.by ?? null, note: person?.note ?? null };
}
