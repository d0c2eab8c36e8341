// For laws: a tenant that does what is asked of it, looked at until an instant. People say nothing, so what a law
// finds at the end is what was done, or asked, without anybody's help.

import { addHours, hoursBetween, type Instant } from "#lib/instant.ts";
import {
  isInError,
  isServing,
  type EstateSubscription,
  type EstateUser,
} from "../estate/estate.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import type { PlanFile } from "../plan/move-plan.ts";
import type { LicenseCall, LicenseProblem } from "../reassignment/converge.ts";
import type { LicensesSeen } from "../reassignment/observed.ts";
import { aSituation, ready } from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import { readToday, type DailyReadings } from "./rhythm.ts";
import { purchased } from "./purchased.ts";
import {
  nothingSeen,
  type Look,
  type NextThing,
  type PurchaseOrder,
  type Seen,
  type Situation,
  type SoldSubscription,
} from "./situation.ts";
import type { LicensesStanding, Standing } from "./standing.ts";

export interface TenantWorld {
  readonly planFile: PlanFile;
  readonly approvedAt: Instant;
  /** From an order to seats that serve, by skuId; null: they never come. */
  readonly provisioningHours: (skuId: string, orderedAt: Instant) => number | null;
  /** The first order of this SKU is carried out, and its answer does not arrive. */
  readonly losesAnswer?: (skuId: string) => boolean;
  /** Why Microsoft takes no change of this user's licenses; null where it does. */
  readonly refuses: (userId: string) => LicenseProblem | null;
  readonly mishaps: readonly { readonly at: Instant; readonly befalls: (tenant: Tenant) => void }[];
  /** Told of every situation in which something is decided. */
  readonly onDecision?: (situation: Situation) => void;
}

export interface Tenant {
  now: Instant;
  rows: readonly EstateSubscription[];
  users: readonly EstateUser[];
  standing: Standing;
  /** When the agreement and the prices were last read; null before. */
  lastRead: DailyReadings;
  humanSteps: readonly HumanStep[];
  /** Orders whose answer was lost; what they brought is found when the same is to be bought again. */
  unanswered: readonly PurchaseOrder[];
  ended: "done" | "refused" | null;
  /** When a new plan was to be made, and with it an approval asked for; nothing is done after that. */
  plannedAnewAt: Instant | null;
  /** Since when users hold a license and have no seat, by their ids. */
  outSince: ReadonlyMap<string, Instant>;
  /** Of everybody who was out and is not any more, the longest. */
  hoursOutMax: number;
}

const THINGS_MAX = 300;
const LOOKS_MAX = 20_000;
const CHEAP_LOOKS: readonly Look[] = ["rows", "pools"];

/** Looks as often as `decideNext` says, until `until` or the end of the move. Throws where a look has no end. */
export function live(world: TenantWorld, until: Instant): Tenant {
  const { subscriptions, users } = world.planFile.estate;
  const tenant: Tenant = {
    now: world.approvedAt,
    rows: subscriptions,
    users,
    standing: { ...ready, rows: null, consumed: {} },
    lastRead: { agreement: null, prices: null },
    humanSteps: [],
    unanswered: [],
    ended: null,
    plannedAnewAt: null,
    outSince: new Map(),
    hoursOutMax: 0,
  };
  const agenda = [...world.mishaps];
  for (let looks = 0; tenant.now < until && isOpen(tenant); looks += 1) {
    if (looks === LOOKS_MAX) throw new Error("looks without end");
    const wakeAt = look(world, tenant, agenda);
    const due = agenda
      .filter(({ at }) => at <= wakeAt)
      .toSorted((a, b) => hoursBetween(b.at, a.at));
    for (const each of due) {
      agenda.splice(agenda.indexOf(each), 1);
      if (each.at > tenant.now) tenant.now = each.at;
      each.befalls(tenant);
      notice(tenant);
    }
    tenant.now = wakeAt;
  }
  return tenant;
}

function isOpen({ ended, plannedAnewAt }: Tenant): boolean {
  return ended === null && plannedAnewAt === null;
}

/** One look, to the instant of the next. */
function look(
  world: TenantWorld,
  tenant: Tenant,
  agenda: TenantWorld["mishaps"][number][],
): Instant {
  const { planFile } = world;
  let seen: Seen = nothingSeen;
  for (let things = 0; things < THINGS_MAX; things += 1) {
    const situation = {
      ...aSituation({ now: tenant.now, planFile, humanSteps: tenant.humanSteps }),
      moveId: planFile.plan.moveId,
      approved: { planFile, approvedAt: world.approvedAt },
      policy: planFile.policy,
      standing: tenant.standing,
      ...readToday(tenant.lastRead, tenant.now),
      seen,
    };
    world.onDecision?.(situation);
    const next = decideNext(situation);
    if (next.do === "look" && next.at === "estate") {
      tenant.plannedAnewAt = tenant.now;
      return tenant.now;
    }
    if (next.do === "wait") return next.until;
    if (next.do === "finish" || next.do === "refuse") {
      tenant.ended = next.do === "finish" ? "done" : "refused";
      return tenant.now;
    }
    seen = done(world, tenant, agenda, next, seen);
    notice(tenant);
  }
  throw new Error("a look without end");
}

function done(
  { losesAnswer, planFile, provisioningHours, refuses }: TenantWorld,
  tenant: Tenant,
  agenda: TenantWorld["mishaps"][number][],
  next: NextThing,
  seen: Seen,
): Seen {
  switch (next.do) {
    case "look":
      return lookedAt(tenant, planFile.plan.moveId, next.at, seen);
    case "record":
      tenant.standing = next.standing;
      return seen;
    case "step": {
      const { step } = next;
      const others = tenant.humanSteps.filter((each) => each.humanStepId !== step.humanStepId);
      tenant.humanSteps = [...others, step];
      return seen;
    }
    case "rehearse":
      tenant.standing = rehearsed(tenant, planFile.bandHash, next.order.skuId);
      return seen;
    case "purchase":
      if (losesAnswer?.(next.order.skuId) === true && next.order.raises === null) {
        return buyUnheard(
          tenant,
          next.order,
          provisioningHours(next.order.skuId, tenant.now),
          agenda,
          seen,
        );
      }
      buy(tenant, next.order, provisioningHours(next.order.skuId, tenant.now), agenda);
      return seen;
    case "changeLicenses":
      tenant.standing = changeLicenses(tenant, next.calls, refuses);
      return { ...seen, licensesSent: [...seen.licensesSent, ...next.calls] };
    default:
      throw new Error(`nobody expected ${next.do}`);
  }
}

function lookedAt(tenant: Tenant, moveId: string, at: Look, seen: Seen): Seen {
  const { lastRead, now, rows, standing } = tenant;
  const looks = new Set([...seen.looks, at]);
  switch (at) {
    case "rows":
    case "pools": {
      const isSame = JSON.stringify(standing.rows) === JSON.stringify(rows);
      const rowsChangedAt = isSame ? standing.rowsChangedAt : now;
      const consumed = consumedIn(tenant);
      const read = { rows: [...rows], rowsChangedAt, consumed };
      tenant.standing = { ...standing, ...read };
      return { ...seen, looks: new Set([...looks, ...CHEAP_LOOKS]) };
    }
    case "users":
      return { ...seen, looks, usersInError: usersInError(tenant) };
    case "licenses":
      return { ...seen, looks, licenses: licensesSeen(tenant) };
    case "ours":
      return { ...seen, looks, ours: sold(tenant, moveId) };
    case "agreement":
      tenant.lastRead = { ...lastRead, agreement: now };
      return { ...seen, looks };
    case "prices":
      tenant.lastRead = { ...lastRead, prices: now };
      return { ...seen, looks };
    case "relationship":
    case "transfers":
    case "invoices":
    case "delegatedAdmin":
    case "estate":
      return { ...seen, looks };
  }
}

function rehearsed({ now, standing }: Tenant, bandHash: string, skuId: string): Standing {
  const rehearsal = { skuId, bandHash, at: now, trouble: null };
  return { ...standing, rehearsals: [...standing.rehearsals, rehearsal] };
}

/** Carried out the first time, and found the second. */
function buyUnheard(
  tenant: Tenant,
  order: PurchaseOrder,
  hours: number | null,
  agenda: TenantWorld["mishaps"][number][],
  seen: Seen,
): Seen {
  const { now, standing, unanswered } = tenant;
  const sent = unanswered.find(({ skuId }) => skuId === order.skuId);
  if (sent !== undefined) {
    tenant.standing = boughtWith(tenant, sent);
    return seen;
  }
  buy(tenant, order, hours, agenda);
  tenant.standing = standing;
  tenant.unanswered = [...unanswered, order];
  const purchasesPutOff = { ...seen.purchasesPutOff, [order.skuId]: addHours(now, 0.1) };
  return { ...seen, purchasesPutOff };
}

function buy(
  tenant: Tenant,
  order: PurchaseOrder,
  hours: number | null,
  agenda: TenantWorld["mishaps"][number][],
): void {
  const { now, rows, standing } = tenant;
  const { seatsAfter, skuId } = order;
  const before = standing.targets.find((each) => each.skuId === skuId)?.seats ?? 0;
  const subscriptionId = subscriptionOf(order);
  tenant.standing = boughtWith(tenant, order);
  const [like] = rows;
  if (hours === null || like === undefined) return;
  agenda.push({
    at: addHours(now, hours),
    befalls: (later) => {
      const ours = later.rows.find((row) => row.subscriptionId === subscriptionId);
      const others = later.rows.filter((row) => row !== ours);
      const seats = (ours?.seats ?? 0) + seatsAfter - before;
      const fresh = { ...like, subscriptionId, skuId, isTrial: false, nextLifecycleAt: null };
      later.rows = [...others, { ...(ours ?? fresh), seats, status: "enabled" }];
    },
  });
}

function boughtWith({ now, standing }: Tenant, order: PurchaseOrder): Standing {
  const { contingency, raises, seatsAfter: seats, skuId, stepKey } = order;
  const kind = raises === null ? "order" : "raise";
  const purchase = { stepKey, kind, skuId, subscriptionId: subscriptionOf(order), seats } as const;
  return purchased(standing, { ...purchase, at: now, contingency, beside: [] });
}

function subscriptionOf({ raises, skuId }: PurchaseOrder): string {
  return raises ?? `ours-${skuId}`;
}

function changeLicenses(
  tenant: Tenant,
  calls: readonly LicenseCall[],
  refuses: TenantWorld["refuses"],
): Standing {
  const refused: LicensesStanding["refused"] = [];
  // What is sent together is carried out in any order: here the last of them first.
  for (const call of calls.toReversed()) {
    if (call.holder !== "user") continue;
    const add = call.add.map(({ skuId }) => skuId);
    const isFull = add.some((skuId) => seatsOf(tenant, skuId) <= (consumedIn(tenant)[skuId] ?? 0));
    const problem = refuses(call.id) ?? (isFull ? "noSeats" : null);
    if (problem !== null) refused.push({ id: call.id, problem, add, at: tenant.now });
    else
      tenant.users = tenant.users.map((user) =>
        user.userId === call.id ? given(user, call) : user,
      );
  }
  const { licenses } = tenant.standing;
  if (licenses === null) return tenant.standing;
  const ids = new Set(refused.map(({ id }) => id));
  const before = licenses.refused.filter(({ id }) => !ids.has(id));
  return { ...tenant.standing, licenses: { ...licenses, refused: [...before, ...refused] } };
}

function given(
  user: EstateUser,
  { add, remove }: Exclude<LicenseCall, { holder: "reprocess" }>,
): EstateUser {
  const kept = user.assignments.filter(
    ({ skuId }) => !remove.includes(skuId) && !add.some((each) => each.skuId === skuId),
  );
  const added = add.map(({ disabledPlans, skuId }) => ({
    skuId,
    disabledPlans: [...disabledPlans],
    assignedByGroup: null,
    state: "active" as const,
  }));
  return { ...user, assignments: [...kept, ...added] };
}

function seatsOf({ rows }: Tenant, skuId: string): number {
  return rows
    .filter((row) => row.skuId === skuId && isServing(row))
    .reduce((sum, { seats }) => sum + seats, 0);
}

function holdersOf({ users }: Pick<Tenant, "users">, skuId: string): readonly EstateUser[] {
  return users.filter(({ assignments }) => assignments.some((each) => each.skuId === skuId));
}

function consumedIn({ users }: Tenant): Record<string, number> {
  const skuIds = new Set(users.flatMap(({ assignments }) => assignments.map(({ skuId }) => skuId)));
  return Object.fromEntries(
    [...skuIds].map((skuId) => [skuId, holdersOf({ users }, skuId).length]),
  );
}

/** Of a pool with too few seats the last holders are out, and their licenses in error. */
function notice(tenant: Tenant): void {
  const out = new Set<string>();
  for (const [skuId, holders] of Object.entries(consumedIn(tenant))) {
    const seatless = new Set(
      holdersOf(tenant, skuId)
        .slice(Math.min(holders, seatsOf(tenant, skuId)))
        .map(({ userId }) => userId),
    );
    for (const userId of seatless) out.add(userId);
    tenant.users = tenant.users.map((user) => ({
      ...user,
      assignments: user.assignments.map((each) => {
        if (each.skuId !== skuId) return each;
        return { ...each, state: seatless.has(user.userId) ? "error" : "active" } as const;
      }),
    }));
  }
  const { now, outSince } = tenant;
  for (const [userId, since] of outSince) {
    if (!out.has(userId))
      tenant.hoursOutMax = Math.max(tenant.hoursOutMax, hoursBetween(since, now));
  }
  tenant.outSince = new Map([...out].map((userId) => [userId, outSince.get(userId) ?? now]));
}

function usersInError({ users }: Tenant): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { assignments, userId } of users) {
    for (const each of assignments) if (isInError(each)) (found[each.skuId] ??= []).push(userId);
  }
  return found;
}

function licensesSeen({ users }: Tenant): LicensesSeen {
  return {
    users: users.map(({ assignments, usageLocation, userId }) => ({
      userId,
      userPrincipalName: `${userId}@contoso.example`,
      usageLocation,
      assignments: assignments.map(({ assignedByGroup, disabledPlans, skuId, state }) => ({
        skuId,
        disabledPlans,
        assignedByGroup,
        isActive: state === "active",
        error: state === "error" ? "CountViolation" : null,
        since: null,
      })),
    })),
    groups: [],
    protectedIds: new Set(),
    images: [],
  };
}

function sold({ rows }: Tenant, moveId: string): SoldSubscription[] {
  return rows.flatMap(({ seats, skuId, subscriptionId }): SoldSubscription[] => {
    if (!subscriptionId.startsWith("ours-")) return [];
    const commitment = { term: "P1Y", billingPlan: "monthly", endsAt: null } as const;
    const offer = { productId: "", catalogSkuId: "", marker: `${moveId}/${skuId}/1` };
    const own = { subscriptionId, skuId, seats, ...offer };
    return [{ ...own, ...commitment, autoRenew: true }];
  });
}
