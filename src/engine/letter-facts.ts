// What single letters tell beside what every letter does: the source they are about, money, orders, transfers.

import { stepsOf } from "#domain/human-steps/asking.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { PlanLine } from "#domain/plan/move-plan.ts";
import { committedUnasked, transferOutcome } from "#domain/reconcile/arrivals.ts";
import { isCarried, withoutUs } from "#domain/reconcile/departure.ts";
import { seatsThere } from "#domain/reconcile/cover.ts";
import { laterThan } from "#domain/reconcile/questions.ts";
import { nextReduction, seatsToLeave } from "#domain/reconcile/reductions.ts";
import { transferOf } from "#domain/reconcile/transfers.ts";
import { monthsOf } from "#domain/timing/prices.ts";
import type {
  LeavingProduct,
  LetterFacts,
  MissingSeats,
  OrderToPlace,
} from "#letters/letter-kind.ts";
import { approvedTarget } from "./perform/purchase-result.ts";
import type { Context } from "./progress.ts";

/** Throws where nobody approved it: nothing else is ever asked for. */
export function orderToPlace({ lineId }: HumanStep, context: Context): OrderToPlace {
  const skuId = lineId ?? "";
  const { band, target } = approvedTarget({ skuId }, context);
  const { standing } = context.situation;
  const asked = standing.providerOrders.find((each) => each.skuId === skuId);
  if (asked === undefined) throw new Error(`nothing was asked of ${skuId}`);
  const { billingPlan, catalogSkuId, growsSubscriptionId, productId, term, title } = target;
  const { contingency, seatsAfter, stepKey } = asked;
  const ours = standing.targets.find((each) => each.skuId === skuId);
  const raises = ours?.subscriptionId ?? growsSubscriptionId;
  const offer = `${productId}:${catalogSkuId}`;
  const known = raises === null ? [] : [raises];
  const { until = contingency ? null : band.latestOrderAt } = asked;
  const limit = until === null ? [] : ["until", until];
  return {
    title,
    seatsAfter,
    raises,
    termMonths: monthsOf[term],
    ceiling: band.unitCostCeiling,
    until,
    line: [offer, term, billingPlan, String(seatsAfter), stepKey, ...known, ...limit].join(" "),
  };
}

/** Throws where nothing of that SKU was bought. */
export function missingSeats({ lineId }: HumanStep, context: Context): MissingSeats {
  const { approved, seen, standing } = context.situation;
  const ours = standing.targets.find(({ skuId }) => skuId === lineId);
  if (ours === undefined) throw new Error(`nothing was bought of ${lineId ?? "nothing"}`);
  const { boughtAt, seats, skuId, subscriptionId } = ours;
  const target = approved?.planFile.plan.targets.find((each) => each.skuId === skuId);
  return {
    title: target?.title ?? skuId,
    subscriptionId,
    ordered: seats,
    shown: seatsThere(standing, ours),
    usersInError: seen.usersInError[skuId]?.length ?? 0,
    orderedAt: boughtAt,
  };
}

/** The number that we were last given, where it has a last day. */
export function lapsingOrder({ situation }: Context): Pick<LetterFacts, "lapsing"> {
  const given = stepsOf(situation.humanSteps, "purchaseOrder", null).findLast(
    ({ state }) => state === "done",
  );
  const { reference, validUntil } = given?.evidence ?? {};
  return validUntil === undefined ? {} : { lapsing: { reference: reference ?? "–", validUntil } };
}

/** What is to be taken out of the source next, as its row shows it now. */
export function reductionFacts(
  { lineId }: HumanStep,
  { situation }: Context,
): Pick<LetterFacts, "reduction"> {
  const { approved, standing } = situation;
  const line = approved?.planFile.plan.lines.find((each) => each.lineId === lineId);
  const row = standing.rows?.find(({ subscriptionId }) => subscriptionId === lineId);
  if (approved === null || line === undefined || row === undefined) return {};
  const next = nextReduction(situation, line);
  const leaves = next === null ? null : seatsToLeave(situation, approved.planFile, line, next);
  return leaves === null ? {} : { reduction: { seats: row.seats, seatsTo: leaves } };
}

/** What we sell and still serve, as the look that writes has read it. */
export function leavingProducts({ situation }: Context): readonly LeavingProduct[] {
  const { seen, standing } = situation;
  const { departure } = standing;
  const { estate } = seen;
  if (departure === null) return [];
  const ownIds = new Set(departure.subscriptions.map(({ subscriptionId }) => subscriptionId));
  return departure.subscriptions
    .filter(({ endedAt }) => endedAt === null)
    .map(({ endsAt, seats, skuId, title }) => {
      const { needed } = estate === null ? { needed: seats } : withoutUs(estate, skuId, ownIds);
      return { title, endsAt, needed: isCarried(departure, skuId, situation) ? 0 : needed };
    });
}

/** Buying beside an open request would commit to what the approved plan holds ready. */
export function moneyOf({ kind }: HumanStep, { situation }: Context): LetterFacts["money"] {
  if (kind === "approvePlan") return situation.planFile?.plan.cost.committed ?? null;
  return kind === "transferStuck"
    ? (situation.approved?.planFile.plan.cost.committed ?? null)
    : null;
}

export async function unaskedMoney(
  { lineId }: HumanStep,
  { services, situation }: Context,
): Promise<LetterFacts["money"]> {
  const { now, standing } = situation;
  const transfer = lineId === null ? null : transferOf(standing, [{ lineId }]);
  if (transfer === null) return null;
  const { offers } = await services.catalogOf(now);
  return committedUnasked(transfer, offers, now);
}

export function transferFacts(
  { lineId }: HumanStep,
  { situation }: Context,
): Pick<LetterFacts, "transfer"> {
  const { approved, standing } = situation;
  const transfer = lineId === null ? null : transferOf(standing, [{ lineId }]);
  if (transfer === null || approved === null) return {};
  return { transfer: transferOutcome(approved.planFile, transfer) };
}

/** As they sign in; a group goes by its id. */
export function peopleToHelp({ situation }: Context): readonly string[] {
  const names = new Map(
    situation.seen.licenses?.users.map(({ userId, userPrincipalName }) => [
      userId,
      userPrincipalName,
    ]),
  );
  const problems = situation.standing.licenses?.problems ?? [];
  return problems.map(({ id }) => names.get(id) ?? id).toSorted();
}

/** A subscription of ours that a step is about. */
export function ownSubscription(
  { kind, lineId }: HumanStep,
  { situation }: Context,
): LetterFacts["source"] {
  if (kind !== "claimCredit" || lineId === null) return null;
  const bought = situation.standing.purchases.findLast((each) => each.subscriptionId === lineId);
  if (bought === undefined) return null;
  const { seats, skuId } = bought;
  const planned = situation.approved?.planFile.plan.targets.find((each) => each.skuId === skuId);
  const title = planned?.title ?? skuId;
  return { title, seats, subscriptionId: lineId, agreementType: "cspNce", endsAt: null };
}

export function sourceFacts(line: PlanLine): LetterFacts["source"] {
  return {
    title: line.title,
    seats: line.seats,
    subscriptionId: line.lineId,
    agreementType: line.agreementType,
    endsAt: line.end.plannedAt,
  };
}

/** As many seats as are asked for, which may be more than the agreement has. */
export function renewalFacts(
  line: PlanLine,
  { situation }: Context,
): Pick<LetterFacts, "commitment" | "renewsAtMost" | "sku" | "source"> {
  const asked = situation.standing.renewalsAsked.find(({ lineId }) => lineId === line.lineId);
  const seats = asked?.seats ?? line.seats;
  const source = sourceFacts({ ...line, seats });
  const commitment = line.acts.renewToCsp?.commitment;
  const band = situation.approved?.planFile.band ?? situation.planFile?.band;
  const renewsAtMost = band?.acts.find(({ lineId }) => lineId === line.lineId)?.renewsAtMost;
  return {
    sku: `${line.skuPartNumber} (${line.skuId}) × ${seats}`,
    source,
    ...(commitment === undefined ? {} : { commitment }),
    ...(renewsAtMost === undefined ? {} : { renewsAtMost }),
  };
}

/** The line that the step is about, as the plan that is carried out describes it. */
export function sourceLine({ lineId }: HumanStep, { situation }: Context): PlanLine | null {
  if (lineId === null) return null;
  const planFile = situation.approved?.planFile ?? situation.planFile;
  return planFile?.plan.lines.find((line) => line.lineId === lineId) ?? null;
}

export function approvalFacts(
  step: HumanStep,
  context: Context,
): Pick<LetterFacts, "approval" | "asksForMore"> {
  const { customer, planFile } = context.situation;
  const approval = { customer: customer.domain, bandHash: planFile?.bandHash ?? "" };
  return { approval, asksForMore: outgrewAnother(step, context) };
}

/** An earlier question is open beside it, which it outgrew. */
export function outgrewAnother({ humanStepId }: HumanStep, { situation }: Context): boolean {
  const { humanSteps, standing } = situation;
  return humanSteps.some(
    (step) => step.state === "open" && laterThan(standing, step).includes(humanStepId),
  );
}
