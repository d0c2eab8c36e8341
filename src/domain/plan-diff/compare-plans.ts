// Two plans of one customer laid side by side: lines, purchases, dates, seats, money, band, findings.

import { PlanFile, type PlanLine, type PlanTarget } from "../plan/move-plan.ts";
import { causesOf } from "./causes.ts";
import { changed, sideBySide, type PlanChange, type PlanDiff, type Value } from "./plan-diff.ts";

/** The earlier plan first. Two plans made at different instants from the same facts differ in nothing but time. */
export function comparePlans(from: PlanFile, to: PlanFile): PlanDiff {
  const { plan: before } = from;
  const { plan: after } = to;
  const whole = { about: null, title: null };
  const side = ({ planHash, bandHash, plan }: PlanFile) => ({
    planHash,
    bandHash,
    madeAt: plan.madeAt,
  });
  return {
    from: side(from),
    to: side(to),
    changes: [
      ...sideBySide(before.lines, after.lines, ({ lineId }) => lineId).flatMap(lineChanges),
      ...sideBySide(before.targets, after.targets, ({ skuId }) => skuId).flatMap(targetChanges),
      ...bandChanges(from, to),
      ...changed("reassigned", whole, reassigned(from), reassigned(to)),
      ...changed("overlap", whole, before.cost.overlap, after.cost.overlap),
      ...changed("committed", whole, before.cost.committed, after.cost.committed),
      ...findingChanges(from, to),
      ...changed("approveBy", whole, before.approveBy, after.approveBy),
    ],
    causes: causesOf(from, to),
  };
}

/** The plan file that this JSON is; null where it is none. */
export function readPlan(json: unknown): PlanFile | null {
  return PlanFile.safeParse(json).data ?? null;
}

interface Pair<T> {
  readonly key: string;
  readonly a: T | undefined;
  readonly b: T | undefined;
}

function lineChanges({ key, a, b }: Pair<PlanLine>): PlanChange[] {
  const named = { about: key, title: (b ?? a)?.title ?? null };
  if (a === undefined) return changed("lineAdded", named, null, b?.seats ?? null);
  if (b === undefined) return changed("lineRemoved", named, a.seats, null);
  return [
    ...changed("route", named, a.route, b.route),
    ...changed("lineSeats", named, a.seats, b.seats),
    ...changed("end", named, a.end.plannedAt, b.end.plannedAt),
    ...changed("stopRenewal", named, askOf(a), askOf(b)),
    ...changed("reduceSeats", named, reducedFrom(a), reducedFrom(b)),
    ...changed("chooseEnd", named, cutOf(a), cutOf(b)),
  ];
}

function askOf({ acts }: PlanLine): Value {
  return acts.stopRenewal?.askAt ?? null;
}

function reducedFrom({ acts }: PlanLine): Value {
  return acts.reduceSeats?.reductions[0]?.askAt ?? null;
}

function cutOf({ acts }: PlanLine): Value {
  return acts.chooseEnd?.latestAt ?? null;
}

function targetChanges({ key, a, b }: Pair<PlanTarget>): PlanChange[] {
  const named = { about: key, title: (b ?? a)?.title ?? null };
  if (a === undefined) return changed("targetAdded", named, null, seatsOf(b));
  if (b === undefined) return changed("targetRemoved", named, seatsOf(a), null);
  return [
    ...changed("seats", named, seatsOf(a), seatsOf(b)),
    ...changed("firstOrder", named, a.steps[0]?.orderAt ?? null, b.steps[0]?.orderAt ?? null),
    ...(a.steps.length > 1 || b.steps.length > 1
      ? changed("lastOrder", named, lastOrder(a), lastOrder(b))
      : []),
    ...changed("term", named, a.term, b.term),
    ...changed("billingPlan", named, a.billingPlan, b.billingPlan),
    ...changed("unitCost", named, a.unitCost, b.unitCost),
  ];
}

function seatsOf(target: PlanTarget | undefined): Value {
  return target?.steps.at(-1)?.seatsAfter ?? null;
}

function lastOrder({ steps }: PlanTarget): Value {
  return steps.at(-1)?.orderAt ?? null;
}

/** What is approved; a target that came or went is told already. */
function bandChanges(from: PlanFile, to: PlanFile): PlanChange[] {
  const pairs = sideBySide(from.band.targets, to.band.targets, ({ skuId }) => skuId);
  return pairs.flatMap(({ key, a, b }) => {
    if (a === undefined || b === undefined) return [];
    const title = to.plan.targets.find(({ skuId }) => skuId === key)?.title ?? null;
    const named = { about: key, title };
    return [
      ...changed("seatsMin", named, a.minSeats, b.minSeats),
      ...changed("seatsMax", named, a.maxSeats, b.maxSeats),
      ...changed("priceCeiling", named, a.unitCostCeiling, b.unitCostCeiling),
      ...changed("orderUntil", named, a.latestOrderAt, b.latestOrderAt),
      ...changed("contingency", named, a.contingency.maxSeats, b.contingency.maxSeats),
    ];
  });
}

/** Users and groups whose licenses change. */
function reassigned({ plan }: PlanFile): number {
  const waves = plan.reassignment?.waves ?? [];
  const ids = waves.flatMap(({ holders }) => holders.flatMap((holder) => holder.ids));
  return new Set(ids).size;
}

function findingChanges(from: PlanFile, to: PlanFile): PlanChange[] {
  const pairs = sideBySide(
    from.plan.findings,
    to.plan.findings,
    ({ code, about }) => `${code} ${about ?? ""}`,
  );
  return pairs.flatMap(({ a, b }) => {
    const about = (b ?? a)?.about ?? null;
    const named = { about, title: titleOf(to, about) ?? titleOf(from, about) };
    if (a === undefined) return changed("findingNew", named, null, b?.code ?? null);
    return b === undefined ? changed("findingGone", named, a.code, null) : [];
  });
}

function titleOf({ plan }: PlanFile, about: string | null): string | null {
  const line = plan.lines.find(({ lineId, skuId }) => lineId === about || skuId === about);
  return line?.title ?? null;
}
