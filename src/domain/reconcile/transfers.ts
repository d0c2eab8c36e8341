// Which way each line goes that somebody is asked to hand over. Nothing is bought for it while the request
// is open, nothing where it was handed over, and what the plan holds ready where it was not.

import { earliest, type Instant } from "#lib/instant.ts";
import { oncePer } from "#lib/once-per.ts";
import { stepsOf } from "../human-steps/asking.ts";
import { isBoughtFor } from "../plan/bought-lines.ts";
import type { PlanFile, PlanLine, PlanTarget, PurchaseStep } from "../plan/move-plan.ts";
import type { Situation } from "./situation.ts";
import type { Standing } from "./standing.ts";
import type {
  SeenTransfer,
  TransferRequest,
  TransferStanding,
  TransferState,
} from "./transfer-standing.ts";

export type LineWay =
  /** Bought again, as planned or because it was not handed over. */
  | "bought"
  /** Its request is not sent yet, or waits for its answer. */
  | "asked"
  | "handedOver"
  /** Nobody handed it over, and it cannot be bought either. */
  | "lost";

export function isOpen(state: TransferState): boolean {
  return state === "pending" || state === "inProgress";
}

/** In the order in which they are sent: one at a time. */
export function transferRequests({ plan }: PlanFile): readonly TransferRequest[] {
  if (!waysIn(plan).isAnyAsked) return []; // as a rule, and at every look
  const requests = new Map<string, TransferRequest>();
  for (const line of plan.lines) {
    const { transfer } = line.acts;
    const tenantId = transfer?.owner.tenantId ?? null;
    if (line.route !== "ownershipTransfer" || transfer === null || tenantId === null) continue;
    const key = `${tenantId}/${transfer.requestNumber}`;
    const before = requests.get(key);
    requests.set(key, {
      owner: { ...transfer.owner, tenantId },
      latestAt: earliest(transfer.latestAt, before?.latestAt ?? transfer.latestAt),
      lines: [...(before?.lines ?? []), line],
    });
  }
  return [...requests.values()];
}

/** What is remembered of the request for any of these lines. */
export function transferOf(
  { transfers }: Standing,
  lines: readonly Pick<PlanLine, "lineId">[],
): TransferStanding | null {
  const lineIds = new Set(lines.map(({ lineId }) => lineId));
  return transfers.find(({ agreed }) => agreed.some(({ lineId }) => lineIds.has(lineId))) ?? null;
}

/** Only what was read back as ended lets a line be bought. */
export function wayOfLine(standing: Standing, line: PlanLine): LineWay {
  if (line.route !== "ownershipTransfer") return "bought";
  const transfer = transferOf(standing, [line]);
  if (transfer === null) return line.acts.transfer === null ? "handedOver" : "asked";
  if (isOpen(transfer.state)) return "asked";
  if (transfer.moved.includes(line.lineId)) return "handedOver";
  return isBoughtFor(line) ? "bought" : "lost";
}

const waysIn = oncePer(({ lines }: PlanFile["plan"]) => ({
  /** Whether somebody is to be asked to hand any over: without that, what the plan buys for is bought. */
  isAnyAsked: lines.some(({ route }) => route === "ownershipTransfer"),
  boughtFor: lines.filter(isBoughtFor),
  renewed: lines.filter(({ route }) => route === "renewToCsp"),
}));

/** Lines that are bought now. */
export function boughtLines(standing: Standing, { plan }: PlanFile): readonly PlanLine[] {
  const { boughtFor, isAnyAsked } = waysIn(plan);
  if (!isAnyAsked) return boughtFor;
  return boughtFor.filter((line) => wayOfLine(standing, line) === "bought");
}

/** Lines that a person renews to CSP at the end of their agreement. */
export function renewedLines({ plan }: PlanFile): readonly PlanLine[] {
  return waysIn(plan).renewed;
}

/** Somebody has said that the renewal to CSP of this line is scheduled. */
export function isScheduled(
  { humanSteps }: Pick<Situation, "humanSteps">,
  lineId: string,
): boolean {
  return stepsOf(humanSteps, "renewToCsp", lineId).some(({ state }) => state === "done");
}

/** Lines whose source is to end, so that its end is watched and followed: bought again, or renewed to CSP. */
export function endingLines(standing: Standing, planFile: PlanFile): readonly PlanLine[] {
  const bought = boughtLines(standing, planFile);
  const renewed = renewedLines(planFile);
  return renewed.length === 0 ? bought : [...bought, ...renewed];
}

/** Of the target's lines, those for which nothing is bought now: their seats stay in the tenant by themselves. */
export function unboughtLines(
  standing: Standing,
  { plan }: PlanFile,
  { steps }: PlanTarget,
): readonly PlanLine[] {
  if (!waysIn(plan).isAnyAsked) return []; // as a rule, and at every look
  const others = plan.lines.filter((line) => wayOfLine(standing, line) !== "bought");
  const lineIds = new Set(steps.flatMap(({ forLines }) => forLines));
  return others.filter(({ lineId }) => lineIds.has(lineId));
}

/** Its purchases, but for those whose lines all are, or may yet be, handed over. */
export function stepsToBuy(
  standing: Standing,
  planFile: PlanFile,
  target: PlanTarget,
): readonly PurchaseStep[] {
  const unbought = unboughtLines(standing, planFile, target);
  if (unbought.length === 0) return target.steps;
  const staying = new Set(unbought.map(({ lineId }) => lineId));
  return target.steps.filter(
    ({ forLines }) => forLines.length === 0 || !forLines.every((lineId) => staying.has(lineId)),
  );
}

/** All of its lines are handed over, or may yet be: nothing is bought for it now. */
export function isUnbought(standing: Standing, planFile: PlanFile, target: PlanTarget): boolean {
  const unbought = unboughtLines(standing, planFile, target).length;
  if (unbought === 0) return false;
  return unbought === new Set(target.steps.flatMap(({ forLines }) => forLines)).size;
}

/** What is remembered of a request from now on. The agreed list is what the tenant shows before it is sent. */
export function newTransfer(
  { approved, now, standing }: Pick<Situation, "approved" | "now" | "standing">,
  { lines, owner }: TransferRequest,
  state: TransferState,
  sent: Omit<SeenTransfer, "state"> | null,
): TransferStanding {
  const declared = approved?.planFile.customer.declared ?? [];
  const agreed = lines.map(({ lineId, seats, skuId, title }) => {
    const row = standing.rows?.find(({ subscriptionId }) => subscriptionId === lineId);
    return {
      lineId,
      skuId,
      title,
      seats: row?.seats ?? seats,
      endsAt: row?.nextLifecycleAt ?? null,
      term: declared.find(({ subscriptionId }) => subscriptionId === lineId)?.term ?? null,
    };
  });
  return {
    transferId: sent?.transferId ?? null,
    ownerTenantId: owner.tenantId,
    agreed,
    state,
    askedAt: sent?.createdAt ?? now,
    expiresAt: sent?.expiresAt ?? null,
    readAt: now,
    endedAt: isOpen(state) ? null : now,
    moved: [...(sent?.moved ?? [])],
    comparedAt: null,
    arrived: [],
    refusal: null,
  };
}

/** The same request as it was read now; one whose state nobody knows is still open. */
export function readAgain(
  known: TransferStanding,
  { expiresAt, moved, state }: SeenTransfer,
  now: Instant,
): TransferStanding {
  if (state === "unknown") return { ...known, readAt: now };
  const endedAt = isOpen(state) ? null : (known.endedAt ?? now);
  return { ...known, state, expiresAt, moved: [...moved], endedAt, readAt: now };
}
