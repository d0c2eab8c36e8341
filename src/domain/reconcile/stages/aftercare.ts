import { addDays, latest, type Instant } from "#lib/instant.ts";
import { sumOfOneCurrency, type Money } from "#lib/money.ts";
import { hasReached } from "#lib/present.ts";
import { isServing } from "../../estate/estate.ts";
import { nextChaseAt, type Ask } from "../../human-steps/asking.ts";
import type { InvoiceFinding } from "../../invoices/reconcile-invoices.ts";
import { costOfRenewal } from "../../plan/cost.ts";
import type { PlanFile, PlanLine } from "../../plan/move-plan.ts";
import { ask, chase, latestStep, observedDone, withdraw } from "../asks.ts";
import { lineOutcome } from "../line-outcome.ts";
import { earlierOf } from "../rhythm.ts";
import type { NextThing, Situation } from "../situation.ts";
import { estateStands } from "./access.ts";
import { cancellingRenewal, checkingCancelled } from "./cancelling-renewal.ts";
import { watchRestored } from "./watching-restored.ts";

/**
 * What is left to people once a move has ended: the former partner's access, money that has to come back, and the end of a
 * source that is said to renew again, or of an agreement whose renewal to CSP is said to be taken back. When nobody has anything to do any more the move is not looked at again.
 */
export function aftercare(situation: Situation): NextThing {
  return earlierOf([...ofSources(situation), ofInvoices(situation)]) ?? { do: "rest" };
}

/** When a move that ends now is looked at again; null where nothing is left to anybody. An import of invoices wakes it. */
export function aftercareAt(situation: Situation): Instant | null {
  const next = earlierOf(ofSources(situation));
  if (next === null) return null;
  return next.do === "wait" ? next.until : situation.now;
}

function ofSources(situation: Situation): readonly (NextThing | null)[] {
  const planFile = situation.approved?.planFile;
  if (planFile === undefined) return [];
  return [
    ...planFile.plan.lines.map((line) => creditOfRenewal(situation, planFile, line)),
    ...planFile.plan.lines.map((line) => watchRestored(situation, line)),
    cancellingRenewal(situation),
    checkingCancelled(situation),
    formerAccess(situation, planFile),
  ];
}

/** Both invoices are reconciled and credits have arrived by then (operators' runbook, T+35). */
const SETTLED_DAYS = 35;
const ANSWER_DAYS = 14;

/**
 * Nobody can read what another partner may do in the tenant; whether they still sell there shows. As long as they do,
 * nothing of theirs is to be removed.
 */
function formerAccess(situation: Situation, planFile: PlanFile): NextThing | null {
  const { ended, now, seen, standing } = situation;
  const step = latestStep(situation, "endFormerAccess", null);
  if (ended !== "done" || (step !== null && step.state !== "open")) return null;
  const left = planFile.plan.lines.filter(
    (line) =>
      (line.billingOwner.kind === "partner" || line.billingOwner.kind === "distributor") &&
      lineOutcome(planFile, line, standing, { isDone: true, refusal: null }).outcome === "moved",
  );
  const ends = left.map((line) => endOf(situation, line));
  const [first, ...others] = ends;
  if (first === undefined) return null;
  const askAt = addDays(latest(first, ...others), SETTLED_DAYS);
  if (!hasReached(situation, askAt)) return { do: "wait", until: askAt };
  if (step !== null) return untilRemindersEnd(situation, step);
  if (estateStands(situation) && !seen.looks.has("rows")) return { do: "look", at: "rows" };
  if (sellsOn(situation, left)) return null;
  const dueAt = addDays(now, ANSWER_DAYS);
  return ask(situation, { kind: "endFormerAccess", lineId: null, owner: "customerAdmin", dueAt });
}

function endOf({ now, standing }: Situation, { lineId }: PlanLine): Instant {
  const source = standing.lines.find((each) => each.lineId === lineId);
  const transfer = standing.transfers.find(({ moved }) => moved.includes(lineId));
  return source?.since ?? transfer?.endedAt ?? now;
}

function sellsOn({ standing }: Situation, left: readonly PlanLine[]): boolean {
  const sellers = new Set(left.flatMap(({ billingOwner }) => billingOwner.tenantId ?? []));
  const rows = standing.rows ?? [];
  return rows.some(
    (row) => isServing(row) && row.ownerTenantId !== null && sellers.has(row.ownerTenantId),
  );
}

/** Invoices are monthly and come some days into the next month. */
const CREDITED_WITHIN_DAYS = 45;

/** A renewal that was cancelled inside its 168 hours may have been billed; who paid it sees whether it came back. */
function creditOfRenewal(
  situation: Situation,
  planFile: PlanFile,
  line: PlanLine,
): NextThing | null {
  const { standing } = situation;
  const { lineId } = line;
  const gone = standing.lines.find((each) => each.lineId === lineId && each.state === "gone");
  const wasRescued = latestStep(situation, "rescueRenewal", lineId)?.state === "done";
  if (gone === undefined || !wasRescued) return null;
  return followed(situation, {
    kind: "claimCredit",
    lineId,
    owner: "customerAdmin",
    dueAt: addDays(gone.since, CREDITED_WITHIN_DAYS),
    amount: oneMoreTerm(planFile, line),
  });
}

/** One more term at the source, as far as its price was told. */
function oneMoreTerm({ customer, policy }: PlanFile, line: PlanLine): Money | null {
  const declared = customer.declared.find(({ subscriptionId }) => subscriptionId === line.lineId);
  return costOfRenewal({ declared: declared ?? null, row: line }, policy, null);
}

/** What Microsoft billed against its own rules, and gives back where it is asked to. */
const CREDITED: ReadonlySet<InvoiceFinding["code"]> = new Set([
  "BILLED_TWICE",
  "SEATS_ABOVE_BOUGHT",
  "CREDIT_MISSING",
]);

/** One claim for each subscription; it ends by itself when an invoice that is imported later shows the credit. */
function ofInvoices(situation: Situation): NextThing | null {
  const { humanSteps, now, seen } = situation;
  if (!seen.looks.has("invoices")) return { do: "look", at: "invoices" };
  const owed = Map.groupBy(
    seen.invoices.filter(({ code }) => CREDITED.has(code)),
    ({ subscriptionId }) => subscriptionId,
  );
  const settled = humanSteps.find(
    ({ kind, lineId, owner, state }) =>
      kind === "claimCredit" &&
      owner === "operator" &&
      state === "open" &&
      lineId !== null &&
      !owed.has(lineId),
  );
  if (settled !== undefined) return observedDone(situation, "claimCredit", settled.lineId);
  return earlierOf(
    owed.entries().map(([lineId, findings]) => {
      const amount = sumOfOneCurrency(findings.flatMap((finding) => finding.amount ?? []));
      const dueAt = addDays(now, CREDITED_WITHIN_DAYS);
      return followed(situation, { kind: "claimCredit", lineId, owner: "operator", dueAt, amount });
    }),
  );
}

/** Asked once, and reminded of as long as reminders last. */
function followed(situation: Situation, wanted: Ask): NextThing | null {
  const step = latestStep(situation, wanted.kind, wanted.lineId);
  if (step === null) return ask(situation, wanted);
  return step.state === "open" ? untilRemindersEnd(situation, step) : null;
}

/** Who lets every reminder pass is not waited for for ever: the operator was told long before. */
function untilRemindersEnd(
  situation: Situation,
  step: NonNullable<ReturnType<typeof latestStep>>,
): NextThing | null {
  if (nextChaseAt(step) === null) return withdraw(situation, step.kind, step.lineId);
  return chase(situation, step);
}
