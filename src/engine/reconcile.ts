// One look at one move: observe, decide, perform, settle. Level-triggered: it does what the world and
// the plan ask for now, until all that is left is to wait. Running it twice changes nothing.

import type { HumanStep } from "#domain/human-steps/human-step.ts";
import { deadlineOf } from "#domain/reconcile/deadline.ts";
import { inSpan } from "#lib/tracing.ts";
import { leaveStep } from "#domain/reconcile/departure.ts";
import { lineCountsOf, type LineCounts } from "#domain/reconcile/line-counts.ts";
import { askWhyRefused } from "#domain/reconcile/refused-looks.ts";
import type { Situation } from "#domain/reconcile/situation.ts";
import { aftercareAt } from "#domain/reconcile/stages/aftercare.ts";
import { addMs, latest, toEpochMs, type Instant } from "#lib/instant.ts";
import { ClaimLostError, type Claim, type LastRead } from "#store/port.ts";
import { decidingFrom, type Deciding } from "./as-before.ts";
import { afterFailure, isAccessGone, reasonOf } from "./after-failure.ts";
import { doneLetter, leftLetters, takenBackLetters } from "./letters.ts";
import { look } from "./observe.ts";
import { licensesTold } from "./observe-licenses.ts";
import { perform } from "./perform/perform.ts";
import type { Context } from "./progress.ts";
import { afterReadOnly, withoutIntents } from "./read-only.ts";
import type { EngineServices } from "./services.ts";
import { advance, begin, ended, recovered, withStep, type End, type Work } from "./work.ts";

/** Far more than a whole road needs at one instant; beyond it a stage and the world disagree for ever. */
const THINGS_MAX = 500;
/** A look that waits never asks for the next one at the same instant. */
const NEXT_LOOK_MS_MIN = 1_000;

/** Looks at the claimed move and lets it go. Throws only `ClaimLostError` and what the database throws. */
export function reconcileMove(claim: Claim, now: Instant, services: EngineServices): Promise<void> {
  const attributes = { "handover.move_id": claim.move.moveId };
  const parent = claim.traceParent;
  return inSpan({ name: "reconcile", kind: "internal", attributes, parent }, () =>
    lookAndAct(claim, now, services),
  );
}

async function lookAndAct(claim: Claim, now: Instant, services: EngineServices): Promise<void> {
  let work = begin(claim, now, services, await rollbackAskedAt(claim));
  const deciding = decidingFrom(work.situation);
  const deadline = deadlineOf(work.situation);
  services.microsoft.neededBy(
    claim.move.customer.tenantId,
    deadline === null ? null : toEpochMs(deadline),
  );
  for (let things = 0; work.end === null; things += 1) {
    try {
      if (things === THINGS_MAX) throw new Error(`no end after ${THINGS_MAX} things`);
      work = await doNext(work, deciding, { claim, services });
    } catch (error) {
      if (error instanceof ClaimLostError) throw error;
      const looked = await lookAtLostAccess(error, work, { claim, services });
      if (looked !== null) {
        work = looked;
        continue;
      }
      const waiting = afterReadOnly(error, work);
      if (waiting !== null) {
        work = waiting;
        continue;
      }
      const { progress, wakeAt } = afterFailure(error, work.situation);
      const failed = advance(work, progress);
      work = ended(await askedWhy(error, failed, { claim, services }), asItWas(claim, wakeAt));
    }
  }
  await settle(work, work.end, { claim, services });
}

/** A look that fails again and again is made again and again, and somebody is asked to find out why. */
async function askedWhy(
  error: unknown,
  work: Work,
  { claim, services }: Pick<Context, "claim" | "services">,
): Promise<Work> {
  const { situation } = work;
  const asks = askWhyRefused(situation, reasonOf(error));
  return asks?.do === "step"
    ? advance(work, await perform(asks, { claim, services, situation }))
    : work;
}

/** What stood may have been taken back: then that is read anew, once, before anybody is asked again. */
async function lookAtLostAccess(
  error: unknown,
  work: Work,
  { claim, services }: { readonly claim: Claim; readonly services: EngineServices },
): Promise<Work | null> {
  const { looks } = work.situation.seen;
  const unread = (["relationship", "delegatedAdmin"] as const).filter((at) => !looks.has(at));
  if (!isAccessGone(error) || unread.length === 0) return null;
  try {
    let next = work;
    for (const at of unread) {
      next = advance(next, await look(at, { claim, services, situation: next.situation }));
    }
    return next;
  } catch (again) {
    if (again instanceof ClaimLostError) throw again;
    return null;
  }
}

/** Asked of the journal only where licenses were ever changed. */
async function rollbackAskedAt(claim: Claim): Promise<Instant | null> {
  if (claim.move.standing.licenses === null) return null;
  return licensesTold(await claim.journal()).rollbackAskedAt;
}

async function doNext(
  work: Work,
  deciding: Deciding,
  { claim, services }: Pick<Context, "claim" | "services">,
): Promise<Work> {
  const { situation } = work;
  const { isReadOnly } = services.microsoft;
  const context = { claim: isReadOnly ? withoutIntents(claim) : claim, situation, services };
  const next = deciding.next(situation);
  switch (next.do) {
    case "wait":
      return ended(
        recovered(work),
        asItWas(claim, latest(next.until, addMs(situation.now, NEXT_LOOK_MS_MIN))),
      );
    case "refuse": {
      const wakeAt = aftercareAt({ ...situation, ended: "refused" });
      return ended(work, { status: "refused", refusal: next.code, wakeAt });
    }
    case "reopen": {
      const { entry, standing } = next;
      const again = advance(work, { entry, standing });
      return ended(again, { status: "open", refusal: null, wakeAt: situation.now });
    }
    case "finish": {
      const done = advance(work, { letters: [await doneLetter(context)] });
      const wakeAt = aftercareAt({ ...situation, ended: "done" });
      return ended(done, { status: "done", refusal: null, wakeAt });
    }
    case "rest":
      return ended(recovered(work), asItWas(claim, null));
    case "depart": {
      const left = advance(work, { letters: await leftLetters(context) });
      return ended(left, asItWas(claim, null));
    }
    default: {
      const name = next.do === "look" ? `look ${next.at}` : next.do;
      const progress = await inSpan({ name, kind: "internal" }, () => perform(next, context));
      return advance(work, progress);
    }
  }
}

/** What came of the move stays what it is, also while its customer leaves. */
function asItWas({ move }: Claim, wakeAt: Instant | null): End {
  return { status: move.status, refusal: move.refusal, wakeAt };
}

/** Everything that the look found, did and asked for, with the next wake-up: one transaction. */
async function settle(
  work: Work,
  end: End,
  { claim, services }: Pick<Context, "claim" | "services">,
): Promise<void> {
  const { situation } = work;
  const { humanSteps, now, standing } = situation;
  const { refusal, status, wakeAt } = end;
  const ends = claim.move.status === "open" && status !== "open";
  const isOver = ends || wakeAt === null;
  const left = isOver ? humanSteps.filter((step) => step.state === "open") : [];
  const withdrawn = left.map((step): HumanStep => ({ ...step, state: "withdrawn" }));
  const hasLeft = wakeAt === null && leaveStep(humanSteps) !== null;
  const changed = withdrawn.reduce(withStep, work.steps);
  const context = { claim, services, situation };
  const takenBack = [
    ...(await takenBackLetters(work.steps, false, context)),
    ...(await takenBackLetters(withdrawn, true, context)),
  ];
  const details = ends ? { [status]: refusal } : hasLeft ? { left: true } : null;
  const over =
    details === null ? [] : [{ at: now, kind: "decided", subject: "move", details } as const];
  await claim.settle({
    status,
    refusal,
    standing,
    wakeAt,
    read: readBy(situation),
    lineCounts: status === "open" ? null : lineCounts(situation, end),
    journal: [...work.journal, ...over],
    humanSteps: changed,
    letters: [...work.letters, ...takenBack],
    planFile: work.planFile,
  });
}

/** Null where it ended without a plan. */
function lineCounts(
  { approved, planFile, standing }: Situation,
  { refusal, status }: Pick<End, "refusal" | "status">,
): LineCounts | null {
  const carried = approved?.planFile ?? planFile;
  const isDone = status === "done";
  return carried === null ? null : lineCountsOf(carried, standing, { isDone, refusal });
}

/** Where what is declared stands in for the tenant, nothing of it was read. */
function readBy({ now, seen: { looks }, standing }: Situation): LastRead {
  return {
    tenant: looks.has("rows") && standing.declaredSince === null ? now : null,
    agreement: looks.has("agreement") ? now : null,
    prices: looks.has("prices") ? now : null,
  };
}
