import { addDays, Instant } from "#lib/instant.ts";
import { observedDone, untilObserved } from "../asks.ts";
import type { Situation, Stage } from "../situation.ts";
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
