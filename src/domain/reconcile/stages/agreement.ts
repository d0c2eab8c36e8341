import { addDays, Instant } from "#lib/instant.ts";
import { observedDone, untilObserved } from "../asks.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import { isGateReadingOld, relationshipStands } from "./relationship.ts";

/** An older acceptance blocks purchases and seat changes ("Confirm a customer's acceptance of the agreement"). */
const VALID_FROM = Instant.parse("2023-04-01T00:00:00.000Z");

/** The customer accepts the Microsoft Customer Agreement; asked beside the delegated admin, needed by the first order. */
export const agreement: Stage = (situation) => {
  const { customer, now, policy, seen } = situation;
  if (!relationshipStands(situation) || customer.intent === "supportOnly") return null;
  const isRead = seen.looks.has("agreement");
  if (agreementStands(situation)) {
    if (!isRead && isGateReadingOld(situation)) return { do: "look", at: "agreement" };
    return observedDone(situation, "acceptAgreement", null);
  }
  if (!isRead) return { do: "look", at: "agreement" };
  return untilObserved(
    situation,
    {
      kind: "acceptAgreement",
      lineId: null,
      owner: "customerAdmin",
      dueAt: addDays(now, policy.leadDays.acceptAgreement),
    },
    {
      afterDays: policy.giveUpDays.acceptAgreement,
      code: "AGREEMENT_NOT_ACCEPTED",
      answered: "AGREEMENT_NOT_ACCEPTED",
      lostAt: situation.standing.gatesLostAt.agreement,
    },
  );
};

export function agreementStands({ standing }: Situation): boolean {
  return standing.agreementAcceptedAt !== null && standing.agreementAcceptedAt >= VALID_FROM;
}

/**
 * Relationship and agreement, before anything is bought, each read in this very look; null when they were. Without the
 * one the other cannot be read: Microsoft refuses it.
 */
export function readGates(situation: Situation): NextThing | null {
  const { looks } = situation.seen;
  if (!looks.has("relationship")) return { do: "look", at: "relationship" };
  return relationshipStands(situation) ? readAgreement(situation) : null;
}

/** Refused where the relationship was taken back, so that this reading tells of both. */
export function readAgreement({ seen }: Situation): NextThing | null {
  return seen.looks.has("agreement") ? null : { do: "look", at: "agreement" };
}
