import { addDays } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { stepsOf } from "../../human-steps/asking.ts";
import { untilObserved } from "../asks.ts";
import { tomorrow } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import { relationshipStands } from "./relationship.ts";

/**
 * Delegated admin: asked for, approved by the customer, given to our security group; then our application's consent.
 * Where policy sells without it, what is declared stands in for the tenant, and the request stays open.
 */
export const access: Stage = (situation) => {
  if (!relationshipStands(situation)) return null;
  if (accessStands(situation)) return readFromNowOn(situation); // `keeping-access.ts` goes on from here
  const asked = askForAccess(situation);
  const isAnswered = asked.do === "refuse" || isOverdue(situation);
  if (!isAnswered || !maySellWithout(situation)) return asked;
  if (situation.standing.declaredSince === null) return goByWhatIsDeclared(situation);
  return asked.do === "refuse" ? { do: "wait", until: tomorrow(situation.now) } : asked;
};

function askForAccess(situation: Situation): NextThing {
  const { now, policy, seen } = situation;
  if (!seen.looks.has("delegatedAdmin")) return { do: "look", at: "delegatedAdmin" };
  const { delegatedAdmin } = situation.standing;
  if (delegatedAdmin === null) return { do: "requestDelegatedAdmin" };
  switch (delegatedAdmin.state) {
    case "dead":
      return wasLost(situation)
        ? { do: "requestDelegatedAdmin" }
        : { do: "refuse", code: "DELEGATED_ADMIN_NOT_APPROVED" };
    case "active":
      return { do: delegatedAdmin.assigned ? "consent" : "assignAccess" };
    case "waiting":
      return untilObserved(
        situation,
        {
          kind: "approveDelegatedAdmin",
          lineId: null,
          owner: "customerAdmin",
          dueAt: addDays(now, policy.leadDays.approveDelegatedAdmin),
        },
        {
          afterDays: policy.giveUpDays.approveDelegatedAdmin,
          code: "DELEGATED_ADMIN_NOT_APPROVED",
          answered: "DELEGATED_ADMIN_NOT_APPROVED",
          lostAt: situation.standing.gatesLostAt.delegatedAdmin,
        },
      );
  }
}

/** Nobody has answered in the time that people usually take. */
function isOverdue(situation: Situation): boolean {
  const { humanSteps, policy } = situation;
  const [first] = stepsOf(humanSteps, "approveDelegatedAdmin", null);
  if (first === undefined) return false;
  return hasReached(situation, addDays(first.openedAt, policy.leadDays.approveDelegatedAdmin));
}

/**
 * Selling needs the reseller relationship alone. A provider's order is known by the tenant's own row, and licenses of
 * users are changed in the tenant: neither can do without it.
 */
function maySellWithout({ approved, customer, policy }: Situation): boolean {
  return (
    policy.withoutAccess.sell &&
    policy.ordering === "api" &&
    customer.declared.some(({ seats }) => seats !== null) &&
    (approved?.planFile.plan.reassignment ?? null) === null
  );
}

function goByWhatIsDeclared(situation: Situation): NextThing {
  const { now, standing } = situation;
  return {
    do: "record",
    standing: { ...standing, declaredSince: now },
    entry: { at: now, kind: "decided", subject: "estate", details: { knownBy: "declared" } },
  };
}

/**
 * A plan that somebody approved on declared counts is carried out on them to its end: rows that the tenant shows under
 * other ids are not its lines.
 */
function readFromNowOn({ approved, now, standing }: Situation): NextThing | null {
  if (standing.declaredSince === null || approved?.planFile.estate.knownBy === "declared") {
    return null;
  }
  return {
    do: "record",
    standing: { ...standing, declaredSince: null, rows: null },
    entry: { at: now, kind: "decided", subject: "estate", details: { knownBy: "observed" } },
  };
}

/** What stands in the tenant is known: read there, or declared by those who know it. */
export function estateStands(situation: Situation): boolean {
  return situation.standing.declaredSince !== null || accessStands(situation);
}

/** It stood once and was taken back or ran out, and nothing has been asked for since. */
function wasLost({ humanSteps, standing }: Situation): boolean {
  const lostAt = standing.gatesLostAt.delegatedAdmin;
  if (lostAt === null) return false;
  return stepsOf(humanSteps, "approveDelegatedAdmin", null).every(
    ({ openedAt }) => openedAt < lostAt,
  );
}

export function accessStands({ standing }: Situation): boolean {
  const { delegatedAdmin } = standing;
  return delegatedAdmin?.state === "active" && delegatedAdmin.assigned && delegatedAdmin.consented;
}
