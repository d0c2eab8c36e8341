// What the seat cap means for this customer: an order in two parts, a larger plan for some users, a source reduced in steps.

import { titleOf } from "../catalog/sku-class.ts";
import { actorOf } from "../lifecycle/agreements.ts";
import type { PlanLine } from "./move-plan.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { PlannedPool } from "./plan-pools.ts";
import type { Note } from "./preflight-users.ts";
import type { LeftSku } from "./replaced-seats.ts";
import { capRoom } from "./seat-cap.ts";

export function underSeatCap(
  request: PlanRequest,
  lines: readonly PlanLine[],
  pools: readonly PlannedPool[],
  left: readonly LeftSku[],
): Note[] {
  return [
    ...splitUnderCap(request, lines, pools),
    ...left.flatMap((each) => largerPlan(request, each)),
    ...lines.flatMap(reducedInSteps),
  ];
}

/** Its owner has a week after each renewal, and has to know it before the first. */
function reducedInSteps({ acts, lineId, seats, title }: PlanLine): Note[] {
  const { owner, reductions = [] } = acts.reduceSeats ?? {};
  const [first] = reductions;
  if (owner === undefined || first === undefined) return [];
  const { askAt: at, latestAt: until, seatsTo } = first;
  return [
    {
      code: "SEAT_CAP_REDUCED",
      severity: "warning",
      about: lineId,
      params: { title, seats, seatsTo, times: reductions.length, at, until },
      actor: actorOf(owner),
      lastSafeAt: until,
      users: seatsTo,
    },
  ];
}

/**
 * What an order in two parts would mean: so many seats fit beside the sources now, the rest only when those
 * have left the pool, and some users would be without a license in between.
 */
function splitUnderCap(
  request: PlanRequest,
  lines: readonly PlanLine[],
  pools: readonly PlannedPool[],
): Note[] {
  const room = Math.max(0, capRoom(request));
  const split = pools.flatMap(({ lines: [first], seats, usersWithout: users }): Note[] => {
    if (users === 0 || first === undefined) return [];
    const { row } = first.source;
    return [
      {
        code: "SEAT_CAP_SPLIT",
        severity: "warning",
        about: row.subscriptionId,
        params: { title: titleOf(request.facts, row), room: seats.minSeats, users },
        actor: "operator",
        lastSafeAt: first.timing.orderAt,
        users,
      },
    ];
  });
  const capped = lines.filter(({ refusal }) => refusal === "SEAT_CAP_OVERLAP");
  const refused = [...Map.groupBy(capped, ({ skuId }) => skuId)];
  const advice = refused.flatMap(([skuId, own]): Note[] => {
    const [first] = own;
    if (first === undefined) return [];
    const leaving = new Set(own.map(({ lineId }) => lineId));
    const staying = request.estate.subscriptions
      .filter((row) => row.skuId === skuId && row.status === "enabled" && !row.isTrial)
      .filter(({ subscriptionId }) => !leaving.has(subscriptionId))
      .reduce((seats, row) => seats + row.seats, 0);
    const inUse = request.estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
    const users = Math.max(0, inUse - staying - room);
    return [
      {
        code: "SEAT_CAP_SPLIT",
        severity: "advice",
        about: first.lineId,
        params: { title: first.title, room, users },
        actor: "operator",
        lastSafeAt: first.end.continuityEndsAt,
        users,
      },
    ];
  });
  return [...split, ...advice];
}

/** Who pays for it has to see that the larger plan stands in only because of the cap. */
function largerPlan(request: PlanRequest, left: LeftSku): Note[] {
  const [first] = left.lines;
  if (first?.reason !== "largerPlan") return [];
  const leaving = left.departures.map(({ userIds }) => userIds);
  const { classes } = left.replacement;
  const users = leaving.flat(2).length;
  const titles = classes.flatMap(({ offers }, at) =>
    leaving.some((userIds) => (userIds[at]?.length ?? 0) > 0) ? offers : [],
  );
  const newTitle = [...new Set(titles)].map(({ title }) => title).join(", ");
  const { row } = first.source;
  const room = Math.max(0, capRoom(request));
  return [
    {
      code: "SEAT_CAP_LARGER_PLAN",
      severity: "warning",
      about: row.subscriptionId,
      params: { title: titleOf(request.facts, row), newTitle, room, users },
      actor: "operator",
      lastSafeAt: first.timing.latestSafeAt,
      users,
    },
  ];
}
