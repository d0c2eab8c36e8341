import { addDays, addHours } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { ask, latestStep, observedDone, pursue } from "../asks.ts";
import { tomorrow } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import { accessStands } from "./access.ts";

/** Time for a letter, its reminders and an admin who is away, before access would end. */
const RENEW_DAYS_BEFORE = 60;

/**
 * Delegated admin lasts two years at most. Before it ends it is set to extend itself; where Microsoft refuses that,
 * the customer is asked for a new one, which takes its place as soon as it is approved. Nobody's move is refused for
 * it: until the end there is access, and from then on `access.ts` asks anew.
 */
export const keepingAccess: Stage = (situation) => {
  if (!accessStands(situation)) return null;
  const { now, seen, standing } = situation;
  const { delegatedAdmin, nextDelegatedAdmin } = standing;
  const endsAt = delegatedAdmin?.endsAt ?? null;
  if (delegatedAdmin === null || endsAt === null) return approved(situation);
  const renewAt = addDays(endsAt, -RENEW_DAYS_BEFORE);
  if (!hasReached(situation, renewAt)) return approved(situation) ?? { do: "wait", until: renewAt };
  if (!seen.looks.has("delegatedAdmin")) return { do: "look", at: "delegatedAdmin" };
  if (delegatedAdmin.extendsItself) {
    return approved(situation) ?? { do: "wait", until: addHours(endsAt, 1) };
  }
  if (delegatedAdmin.extensionRefusedAt === null) return { do: "extendDelegatedAdmin" };
  if (nextDelegatedAdmin === null) return { do: "requestDelegatedAdmin" };
  const wanted = {
    kind: "approveDelegatedAdmin",
    lineId: null,
    owner: "customerAdmin",
    dueAt: endsAt,
  } as const;
  const step = latestStep(situation, "approveDelegatedAdmin", null);
  const { requestedAt } = nextDelegatedAdmin;
  if (step !== null && requestedAt !== null && step.openedAt < requestedAt) {
    // It was about the access that ends, whoever answered it: that says nothing of the next one.
    return approved(situation) ?? ask(situation, wanted);
  }
  return pursue(situation, wanted) ?? { do: "wait", until: tomorrow(now) };
};

function approved(situation: Situation): NextThing | null {
  return observedDone(situation, "approveDelegatedAdmin", null);
}
