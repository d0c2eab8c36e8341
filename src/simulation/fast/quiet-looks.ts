// Nearly every look of a long run reads what the last one read, and waits on. What it decides follows from what
// is known of the move, what was read and the time alone. So where the claim is the one that the last look
// left, and the reads would be answered from memory, the same decision is asked what it says now; where it is to
// wait, the look is settled as the engine would settle it, and everything else is left to the engine.

import { decideNext } from "#domain/reconcile/decide-next.ts";
import { nothingSeen, type Look, type Situation } from "#domain/reconcile/situation.ts";
import { isBuying } from "#engine/observe.ts";
import { licensesTold } from "#engine/observe-licenses.ts";
import type { Instant } from "#lib/instant.ts";
import { listCompanySubscriptions } from "#microsoft/endpoints/graph/company-subscriptions.ts";
import { listSubscribedSkus } from "#microsoft/endpoints/graph/subscribed-skus.ts";
import { listUsers } from "#microsoft/endpoints/graph/users.ts";
import { listCustomerAgreements } from "#microsoft/endpoints/partner-center/agreements.ts";
import type { Claim } from "#store/port.ts";
import type { RememberedReads } from "./remembering-reads.ts";

export interface QuietLooks {
  /** Settles the claim where the look would find and do nothing; false: it has to be made. */
  settles(claim: Claim, now: Instant): Promise<boolean>;
  /** How the engine's look left that move. */
  remember(claim: Claim, left: Situation): void;
}

interface Last {
  readonly claim: Claim;
  readonly left: Situation;
  /** Up to here its journal is known to say of a rollback what is remembered. */
  readonly entriesTold: number;
}

/** Knows as long as the life whose reads are remembered. */
export function quietLooks(reads: RememberedReads): QuietLooks {
  const last = new Map<string, Last>();
  return {
    remember(claim, left) {
      last.set(claim.move.moveId, { claim, left, entriesTold: 0 });
    },
    async settles(claim, now) {
      const { move } = claim;
      const known = last.get(move.moveId);
      if (known === undefined || !isAsLeft(claim, known)) return false;
      const quiet = quietLook(known.left, now, reads);
      if (quiet === null) return false;
      // From here on it is the engine's look, step by step.
      let { entriesTold } = known;
      if (move.standing.licenses !== null) {
        const journal = await claim.journal();
        if (journal.length !== entriesTold) {
          const { rollbackAskedAt } = licensesTold(journal);
          if (rollbackAskedAt !== known.left.seen.rollbackAskedAt) return false;
        }
        entriesTold = journal.length;
      }
      for (const operations of quiet.read) await reads.count(operations);
      last.set(move.moveId, { claim, left: quiet.left, entriesTold });
      await claim.settle({
        status: move.status,
        refusal: move.refusal,
        standing: quiet.left.standing,
        wakeAt: quiet.wakeAt,
        journal: [],
        humanSteps: [],
        letters: [],
        planFile: null,
      });
      return true;
    },
  };
}

/** How a look would end that only reads what the last one read, and waits; null where it would do anything else. */
function quietLook(before: Situation, now: Instant, reads: RememberedReads) {
  const { rollbackAskedAt } = before.seen;
  let left: Situation = { ...before, now, seen: { ...nothingSeen, rollbackAskedAt } };
  const read: (readonly string[])[] = [];
  for (;;) {
    const next = decideNext(left);
    if (next.do === "wait") {
      return left.seen.looks.has("rows") ? { left, read, wakeAt: next.until } : null;
    }
    const again = next.do === "look" ? lookAgain(next.at, left, before) : null;
    if (again === null) return null;
    if (!reads.wouldBeTheSame(left.customer.tenantId, again.operations)) return null;
    read.push(again.operations);
    left = again.left;
  }
}

const AGREEMENT = [listCustomerAgreements.operation];
const ROWS = [listCompanySubscriptions.operation, listSubscribedSkus.operation];
const ROWS_AND_USERS = [...ROWS, listUsers.operation];

/**
 * What a look reads, and the situation that it leaves where that is as it was (`#engine/observe.ts`,
 * `observe-gates.ts`); null for looks that are not made from memory.
 */
function lookAgain(at: Look, left: Situation, { seen: { usersInError } }: Situation) {
  const { now, seen, standing } = left;
  const looks = (...more: Look[]) => new Set([...seen.looks, ...more]);
  if (at === "agreement") {
    return {
      operations: AGREEMENT,
      left: {
        ...left,
        standing: { ...standing, agreementReadAt: now },
        seen: { ...seen, looks: looks("agreement") },
      },
    };
  }
  if (at !== "rows") return null;
  const isWithUsers = isBuying(standing);
  return {
    operations: isWithUsers ? ROWS_AND_USERS : ROWS,
    left: {
      ...left,
      standing: { ...standing, consumedReadAt: now },
      seen: isWithUsers
        ? { ...seen, looks: looks("rows", "pools", "users"), usersInError }
        : { ...seen, looks: looks("rows", "pools") },
    },
  };
}

/** Nobody has written anything about the move since, and the next look begins where the last one ended. */
function isAsLeft(claim: Claim, { claim: before, left }: Last): boolean {
  const { move } = claim;
  return (
    move.status === "open" &&
    move.standing === left.standing &&
    move.standing.failures === 0 &&
    move.standing.declaredSince === null && // else there is nothing to read
    left.seen.looks.has("rows") &&
    !left.seen.looks.has("estate") &&
    move.customer === left.customer &&
    claim.planFile === left.planFile &&
    claim.chosenPolicy === before.chosenPolicy &&
    claim.approvals.length === before.approvals.length &&
    claim.overrides.length === before.overrides.length &&
    claim.humanSteps.length === left.humanSteps.length &&
    claim.humanSteps.every((step, at) => step === left.humanSteps[at])
  );
}
