import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import { listOverrides, overrideLine } from "#contract/routes/overrides.ts";
import type { FindingCode } from "#domain/plan/finding.ts";
import { answerableRefusals, inForce } from "#domain/plan/override.ts";
import type { MovePlan, PlanLine } from "#domain/plan/move-plan.ts";
import { abortStep } from "#domain/reconcile/abort.ts";
import { leaveStep } from "#domain/reconcile/departure.ts";
import type { Approval, Move } from "#store/port.ts";
import { bind } from "../bind.ts";
import { findMove } from "../find.ts";
import { carriedOut, linesOf } from "../move-lines.ts";
import type { ApiServices } from "../services.ts";
import { skuNamed } from "../sku-details.ts";

export function overrideRoutes(app: FastifyInstance, services: ApiServices): void {
  const { acts, partner, store } = services;
  bind(app, listOverrides, async ({ params }) => {
    const { moveId } = await findMove(services, params.move);
    const decided = await store.overrides.list(partner.partnerId, moveId);
    return { moveId, inForce: inForce(decided), decided: [...decided] };
  });
  bind(app, overrideLine, async ({ body, params }) => {
    const move = await findMove(services, params.move);
    const { moveId } = move;
    const file = await store.plans.current(partner.partnerId, moveId);
    const approvals = await store.approvals.list(partner.partnerId, moveId);
    // The approved plan is carried out until another is approved, and keeping needs no approval.
    if (body.route === "keep" && approvals.length > 0) throw new ApiError("OVERRIDE_TOO_LATE");
    const { line: named, replaceWith, wanted, ...decision } = body;
    const line = file === null ? null : lineNamed(file.plan.lines, named);
    if (move.status !== "open" && !(await canBeTakenUp(services, { move, line, approvals }))) {
      throw new ApiError("MOVE_ENDED");
    }
    if (file !== null && line !== null) refuseUnanswerable(file.plan, line, body.ignoreFindings);
    const idOf = async (name: string) => (await skuNamed(services, name)).skuId.toLowerCase();
    return acts.overrideLine(moveId, {
      ...decision,
      lineId: line === null ? idBeforePlan(named, params.move) : line.lineId,
      replaceWith: replaceWith === null ? null : await Promise.all(replaceWith.map(idOf)),
      wanted:
        wanted === null
          ? null
          : { ...wanted, skuId: wanted.skuId === null ? null : await idOf(wanted.skuId) },
    });
  });
}

/** A move that has ended is carried out again for what it did not move, unless all of it was given up by somebody. */
async function canBeTakenUp(
  services: ApiServices,
  about: {
    readonly move: Move;
    readonly line: PlanLine | null;
    readonly approvals: readonly Approval[];
  },
): Promise<boolean> {
  const { approvals, line, move } = about;
  const steps = await services.store.humanSteps.listOfMove(services.partner.partnerId, move.moveId);
  if (line === null || abortStep(steps) !== null || leaveStep(steps) !== null) return false;
  const lines = linesOf(move, await carriedOut(services, move.moveId, approvals));
  return lines.find(({ lineId }) => lineId === line.lineId)?.outcome !== "moved";
}

/** Most refusals are the world's: nobody's word opens a closed region or brings back an offer. */
function refuseUnanswerable(
  { findings }: MovePlan,
  { lineId }: PlanLine,
  codes: readonly FindingCode[] = [],
): void {
  const refused = findings.find(
    ({ about, code, severity }) =>
      severity === "refusal" &&
      about === lineId &&
      codes.includes(code) &&
      !answerableRefusals.includes(code),
  );
  if (refused !== undefined) throw new ApiError("FINDING_NOT_ANSWERABLE", { code: refused.code });
}

/** What was agreed before the tenant could be read is said of the subscription itself; nothing else names a line yet. */
function idBeforePlan(line: string, moveName: string): string {
  const id = line.trim().toLowerCase();
  if (!WHOLE_ID.test(id)) throw new ApiError("PLAN_MISSING", { id: moveName });
  return id;
}

const WHOLE_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function lineNamed(lines: readonly PlanLine[], name: string): PlanLine {
  const wanted = name.trim().toLowerCase();
  const matches = lines.filter(
    ({ lineId, skuId, skuPartNumber, title }) =>
      lineId.toLowerCase().startsWith(wanted) ||
      [skuId, skuPartNumber, title].some((each) => each.toLowerCase() === wanted),
  );
  const [first, second] = matches;
  if (first === undefined) throw new ApiError("LINE_UNKNOWN", { id: name });
  if (second === undefined) return first;
  throw new ApiError("ID_AMBIGUOUS", { id: name, matches: matches.map(({ lineId }) => lineId) });
}
