import type { FastifyInstance } from "fastify";
import { ApiError, type ErrorCode } from "#contract/problem.ts";
import {
  abortMove,
  answerHumanStep,
  approveBand,
  listMoves,
  makePlans,
  showMove,
  showPlan,
  showPlanChanges,
} from "#contract/routes/moves.ts";
import type { MoveDetails, PlanOutcome } from "#contract/views.ts";
import { endedSo } from "#domain/human-steps/asking.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import { approvalStepId } from "#domain/reconcile/questions.ts";
import { findingsSince } from "#domain/reconcile/happened.ts";
import { countLines } from "#domain/reconcile/line-counts.ts";
import { comparePlans } from "#domain/plan-diff/compare-plans.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import { plansAskedFor } from "#engine/acts/plans-asked-for.ts";
import type { Approval, Move } from "#store/port.ts";
import { approversOf } from "../approvers.ts";
import { bind } from "../bind.ts";
import { findMove } from "../find.ts";
import { carriedOut, linesOf } from "../move-lines.ts";
import { moveRows } from "../move-rows.ts";
import type { ApiServices } from "../services.ts";

export function moveRoutes(app: FastifyInstance, services: ApiServices): void {
  const { store, partner, acts } = services;
  bind(app, makePlans, async ({ body }) => {
    const moves = await movesNamed(services, body.moves);
    const plans: PlanOutcome[] = [];
    // One after another: each reads a whole tenant, and Microsoft's limits are shared with the worker.
    for (const move of moves) plans.push(await planOne(services, move));
    return { plans };
  });
  bind(app, listMoves, async () => ({ moves: await moveRows(services) }));
  bind(app, showMove, async ({ params }) =>
    detailsOf(services, await findMove(services, params.move)),
  );
  bind(app, showPlan, async ({ params, query: { hash } }) => {
    const { moveId } = await findMove(services, params.move);
    if (hash === undefined) return planOf(services, moveId, params.move);
    const file = await store.plans.find(partner.partnerId, moveId, hash);
    if (file === null) throw new ApiError("PLAN_HASH_UNKNOWN", { id: params.move, hash });
    return file;
  });
  bind(app, showPlanChanges, async ({ params }) => {
    const { moveId } = await findMove(services, params.move);
    const [before, current] = await Promise.all([
      store.plans.beforeCurrent(partner.partnerId, moveId),
      store.plans.current(partner.partnerId, moveId),
    ]);
    return {
      changes: before === null || current === null ? null : comparePlans(before, current),
    };
  });
  bind(app, approveBand, async ({ params, body, caller }) => {
    const move = await findMove(services, params.move);
    if (move.status !== "open") throw new ApiError("MOVE_ENDED");
    const plans = await plansAskedFor(store, move);
    const [newest] = plans;
    if (newest === undefined) throw new ApiError("PLAN_MISSING", { id: params.move });
    const asked = plans.find((each) => each.bandHash === body.bandHash);
    if (asked === undefined)
      throw new ApiError("BAND_HASH_DIFFERENT", { current: newest.bandHash });
    const { band, bandHash } = asked;
    if (band.targets.length + band.acts.length === 0) throw new ApiError("NOTHING_TO_APPROVE");
    const { moveId } = move;
    const name = body.approvedBy;
    const by = await approversOf(services, { moveId, bandHash, agentId: caller.agentId, name });
    if (by === null) throw new ApiError("SECOND_APPROVAL_MISSING", { by: name });
    const act = { moveId, bandHash, by };
    return { ...(await acts.approveBand(act)) };
  });
  bind(app, abortMove, async ({ params, body }) => {
    const { moveId, status } = await findMove(services, params.move);
    if (status !== "open") throw new ApiError("MOVE_ENDED");
    const { by, dryRun } = body;
    const targets = [...(await acts.abortConsequences(moveId))];
    if (!dryRun) await acts.abort({ moveId, by });
    return { moveId, dryRun, targets };
  });
  bind(app, answerHumanStep, async ({ params, body }) => {
    const { humanStepId } = params;
    const step = await store.humanSteps.find(partner.partnerId, humanStepId);
    if (step === null) throw new ApiError("HUMAN_STEP_UNKNOWN", { id: humanStepId });
    // Who carried it may not have heard that it arrived.
    if (endedSo(step, body)) return step;
    if (step.state !== "open") throw new ApiError("HUMAN_STEP_CLOSED");
    return acts.answerHumanStep({ humanStepId, ...body });
  });
}

async function movesNamed(services: ApiServices, ids: readonly string[]): Promise<readonly Move[]> {
  if (ids.length === 0) return services.store.moves.list(services.partner.partnerId, "open");
  const named: Move[] = [];
  for (const id of ids) named.push(await findMove(services, id));
  return named;
}

async function planOne(services: ApiServices, move: Move): Promise<PlanOutcome> {
  const { companyName, domain } = move.customer;
  if (move.status === "refused") {
    return unplanned(move, { code: "MOVE_REFUSED", params: { code: move.refusal ?? "" } });
  }
  if (move.status === "done") return unplanned(move, { code: "MOVE_ENDED", params: {} });
  const file = await services.acts.makePlan(move.moveId);
  if (file === null) return unplanned(move, { code: "PLAN_MISSING", params: { id: domain } });
  return {
    moveId: move.moveId,
    companyName,
    planHash: file.planHash,
    bandHash: file.bandHash,
    approveBy: file.plan.approveBy,
    lines: linesByRoute(file),
    findings: file.plan.findings,
    because: null,
  };
}

function unplanned(
  { moveId, customer }: Move,
  because: { readonly code: ErrorCode; readonly params: Record<string, string> },
): PlanOutcome {
  return {
    moveId,
    companyName: customer.companyName,
    planHash: null,
    bandHash: null,
    approveBy: null,
    lines: {},
    findings: [],
    because,
  };
}

function linesByRoute(file: PlanFile): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { route } of file.plan.lines) counts[route] = (counts[route] ?? 0) + 1;
  return counts;
}

async function planOf(services: ApiServices, moveId: string, id: string): Promise<PlanFile> {
  const file = await services.store.plans.current(services.partner.partnerId, moveId);
  if (file === null) throw new ApiError("PLAN_MISSING", { id });
  return file;
}

async function detailsOf(services: ApiServices, move: Move): Promise<MoveDetails> {
  const { approvers, store, partner } = services;
  const { moveId, status, refusal, wakeAt, lastRead, customer } = move;
  const { partnerId } = partner;
  const [[file = null, ...askedBeside], approvals, consents, humanSteps, journal] =
    await Promise.all([
      plansAskedFor(store, move),
      store.approvals.list(partnerId, moveId),
      store.approvalConsents.list(partnerId, moveId),
      store.humanSteps.listOfMove(partnerId, moveId),
      store.journal.list(partnerId, moveId),
    ]);
  const { plan, planHash, band, bandHash } = file ?? {};
  const current =
    plan === undefined || planHash === undefined || band === undefined || bandHash === undefined
      ? null
      : { plan, planHash, band, bandHash };
  const carried = await carriedOut(services, moveId, approvals, file);
  const lines = linesOf(move, carried);
  return {
    moveId,
    status,
    refusal,
    wakeAt,
    tenantReadAt: lastRead.tenant,
    customer,
    current,
    askedBeside: askedBeside.map(({ bandHash, plan: { madeAt }, planHash }) => {
      const humanStepId = approvalStepId(moveId, bandHash, move.standing);
      const step = humanSteps.find((each) => each.humanStepId === humanStepId);
      return { bandHash, planHash, askedAt: step?.openedAt ?? madeAt };
    }),
    happened: await happenedTo(services, move, carried, humanSteps),
    changedSinceApproval: changesSince(approvals, carried, file),
    lines,
    lineCounts: status === "open" || carried === null ? null : countLines(lines),
    approvals: approvals.map((approval) => ({ ...approval })),
    approversNeeded: approvers,
    consents: consents.map((consent) => ({ ...consent })),
    humanSteps: [...humanSteps],
    journal: [...journal],
  };
}

async function happenedTo(
  { clock }: ApiServices,
  { standing, status }: Move,
  planFile: PlanFile | null,
  humanSteps: readonly HumanStep[],
): Promise<MoveDetails["happened"]> {
  if (status !== "open" || planFile === null) return [];
  return findingsSince({ now: await clock.now(), planFile, standing, humanSteps });
}

/** Null where nothing is approved, or the plan that is carried out is the current one. */
function changesSince(
  approvals: readonly Approval[],
  carried: PlanFile | null,
  current: PlanFile | null,
): MoveDetails["changedSinceApproval"] {
  if (approvals.length === 0 || carried === null || current === null) return null;
  return carried.planHash === current.planHash ? null : comparePlans(carried, current);
}
