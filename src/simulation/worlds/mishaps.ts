// What befalls a customer of a generated world of its own accord: people who act behind our back, a
// card that fails, seats and users that change, consents that are taken back, a credit limit. All of
// it is drawn before anything runs, and all of it is an injected act in the world's log.

import { addDays, addHours, type Instant } from "#lib/instant.ts";
import type { Random } from "#lib/random.ts";
import type { Person, Subscription } from "#sandbox/world/entities.ts";
import type { WorldFile } from "#sandbox/world/world-file.ts";
import type { CustomerBlueprint, Faults } from "./blueprint.ts";

type Scheduled = WorldFile["scheduled"];
type FaultScripts = WorldFile["faults"]["scripts"];

export interface Mishaps {
  readonly scheduled: Scheduled;
  readonly faultScripts: FaultScripts;
}

export interface MishapPlace {
  readonly tenantId: string;
  readonly blueprint: CustomerBlueprint;
  readonly sources: readonly Subscription[];
  readonly people: readonly Person[];
  readonly startsAt: Instant;
}

/** Chances per customer. Nobody is cut off by others in `rough`: there, things only change. */
const CHANCES = {
  rough: {
    usersJoin: 0.1,
    usersLeave: 0.1,
    seats: 0.05,
    cut: 0,
    revoked: 0,
    lapsed: 0,
    ended: 0,
    credit: 0.05,
  },
  hostile: {
    usersJoin: 0.2,
    usersLeave: 0.15,
    seats: 0.1,
    cut: 0.1,
    revoked: 0.05,
    lapsed: 0.05,
    ended: 0.05,
    credit: 0.08,
  },
} as const;

const NONE: Mishaps = { scheduled: [], faultScripts: [] };

export function drawMishaps(place: MishapPlace, faults: Faults, random: Random): Mishaps {
  const main = place.sources[0];
  if (faults === "none" || main === undefined || main.endsAt === null) return NONE;
  const chances = CHANCES[faults];
  const chanceOf = (name: keyof typeof chances) => random.fork(name).chance(chances[name]);
  const scheduled: Scheduled[number][] = [];
  const during = random.fork("when");
  const add = (at: Instant, act: Scheduled[number]["act"]) => {
    if (at > place.startsAt) scheduled.push({ tenantId: place.tenantId, at, act });
  };
  const before = (from: number, to: number): Instant =>
    addHours(
      addDays(main.endsAt ?? place.startsAt, -during.integer(from, to)),
      during.integer(0, 23),
    );
  const { skuId, id: subscriptionId, seats } = main;
  // Who joined on the seats of a trial would be out with it, whatever anybody does.
  if (chanceOf("usersJoin") && place.blueprint.trial === undefined) {
    add(before(0, 50), { kind: "customerAddsUsers", skuId, count: some(place, during) });
  }
  if (chanceOf("usersLeave")) {
    add(before(0, 50), { kind: "customerRemovesUsers", skuId, count: during.integer(1, 3) });
  }
  if (chanceOf("seats")) {
    const more = seats + during.integer(1, 3);
    add(before(0, 50), { kind: "sourceSeatsChange", subscriptionId, seats: more });
  }
  if (chanceOf("cut") && isReadyInTime(place)) {
    const kind = during.pick(["customerCancels", "paymentFails"] as const);
    add(before(1, isApprovedBeforeDays(main)), { kind, subscriptionId });
  } else if (chanceOf("revoked") && isGivenAgain(place, "delegatedAdmin")) {
    add(before(25, 45), { kind: "delegatedAdminRevoked" });
  } else if (chanceOf("lapsed") && isGivenAgain(place, "agreement")) {
    add(before(25, 45), { kind: "agreementLapses" });
  } else if (chanceOf("ended") && isGivenAgain(place, "invitation") && endsFirst(place, main)) {
    add(before(25, 45), { kind: "relationshipEnded" });
  }
  return { scheduled, faultScripts: chanceOf("credit") ? [creditLimit(place, during)] : [] };
}

/** By then the slowest operator has approved: earlier where a renewal has to be stopped before. */
function isApprovedBeforeDays({ autoRenew }: Subscription): number {
  return autoRenew ? 17 : 7;
}

/** Two orders in a row meet the partner's credit limit before somebody pays an invoice. */
function creditLimit({ tenantId, startsAt }: MishapPlace, random: Random): FaultScripts[number] {
  return {
    tenantId,
    operation: "checkoutCart",
    fault: {
      kind: "refused",
      status: 403,
      code: 900121,
      description: "Unable to process order due to insufficient credit limit.",
    },
    times: random.integer(1, 2),
    from: startsAt,
    until: null,
  };
}

/** Also beyond what a band leaves room for, which then is a matter of days and of a person. */
function some({ blueprint }: MishapPlace, random: Random): number {
  return random.integer(1, Math.max(1, Math.ceil(blueprint.users * 0.3)));
}

/**
 * Nothing of ours serves before: while it did, the relationship could not end ("Remove a reseller relationship with a
 * customer": all active subscriptions have to be suspended first).
 */
function endsFirst({ sources }: MishapPlace, main: Subscription): boolean {
  return sources.every(({ endsAt }) => endsAt === null || endsAt >= (main.endsAt ?? endsAt));
}

/** Whether the admin gives it again when asked again; else the move only ends in a refusal. */
function isGivenAgain({ people }: MishapPlace, kind: (typeof GATES)[number]): boolean {
  return people.find(({ role }) => role === "customerAdmin")?.answers[kind]?.does === "asAsked";
}

const GATES = ["invitation", "agreement", "delegatedAdmin"] as const;
/** From the last gate to the end: approval, its chase, and the notice before the end. */
const HOURS_FOR_THE_REST = 24 * 35;

/**
 * Whether it can be moved at all, and everybody whose word is needed will have given it well before the
 * end. A cut is drawn only
 * there: who can neither see a tenant nor act in it cannot be measured by how fast they act.
 */
function isReadyInTime({ blueprint, people, sources, startsAt }: MishapPlace): boolean {
  const isMovable = ({ wish, obstacles }: (typeof blueprint.sources)[number]) =>
    wish === "move" && obstacles.length === 0;
  if (blueprint.intent !== "move" || !blueprint.sources.every(isMovable)) return false;
  const admin = people.find(({ role }) => role === "customerAdmin");
  const answers = GATES.map((kind) => admin?.answers[kind]);
  if (answers.some((answer) => answer?.does !== "asAsked")) return false;
  const hours = answers.reduce((sum, answer) => sum + (answer?.afterHours ?? 0), 0);
  const readyAt = addHours(startsAt, hours + HOURS_FOR_THE_REST);
  return sources.every(({ endsAt }) => endsAt === null || readyAt < endsAt);
}
