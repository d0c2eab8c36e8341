import { addDays } from "#lib/instant.ts";
import { refuseBeforeInviting } from "../../plan/refuse-before-inviting.ts";
import { observedDone, untilObserved } from "../asks.ts";
import type { Situation, Stage } from "../situation.ts";

/** The customer accepts our invitation; nothing else can begin before. Nobody is invited who cannot be served. */
export const relationship: Stage = (situation) => {
  const { customer, now, partnerCountry, policy, seen, standing } = situation;
  if (standing.relationshipSince !== null) {
    if (!seen.looks.has("relationship") && isGateReadingOld(situation)) {
      return { do: "look", at: "relationship" };
    }
    return observedDone(situation, "acceptRelationship", null);
  }
  const refusal = refuseBeforeInviting(customer, partnerCountry);
  if (refusal !== null) return { do: "refuse", code: refusal };
  if (!seen.looks.has("relationship")) return { do: "look", at: "relationship" };
  return untilObserved(
    situation,
    {
      kind: "acceptRelationship",
      lineId: null,
      owner: "customerAdmin",
      dueAt: addDays(now, policy.leadDays.acceptRelationship),
    },
    {
      afterDays: policy.giveUpDays.acceptRelationship,
      code: "RELATIONSHIP_NOT_ACCEPTED",
      // They say that they accepted, and they are not among our customers: another tenant is.
      answered: "ACCEPTED_BY_UNEXPECTED_TENANT",
      lostAt: situation.standing.gatesLostAt.relationship,
    },
  );
};

/**
 * Relationship and agreement are read daily: one that was taken back has to be given again before the order, and the
 * agreement can be read of customers of ours alone.
 */
export function isGateReadingOld({ customer, isAgreementReadToday }: Situation): boolean {
  return customer.intent !== "supportOnly" && !isAgreementReadToday;
}

export function relationshipStands({ standing }: Situation): boolean {
  return standing.relationshipSince !== null;
}
