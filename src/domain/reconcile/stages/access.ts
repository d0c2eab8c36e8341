import { addDays } from "#lib/instant.ts";
import { stepsOf } from "../../human-steps/asking.ts";
import { untilObserved } from "../asks.ts";
import type { Situation, Stage } from "../situation.ts";
import { relationshipStands } from "./relationship.ts";

/** Delegated admin: asked for, approved by the customer, given to our security group; then our application's consent. */
export const access: Stage = (situation) => {
  if (!relationshipStands(situation)) return null;
  if (accessStands(situation)) return null; // `keeping-access.ts` goes on from here
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
};

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
