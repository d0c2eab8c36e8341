import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import { listOverrides, overrideLine } from "#contract/routes/overrides.ts";
import { inForce } from "#domain/plan/override.ts";
import type { PlanLine } from "#domain/plan/move-plan.ts";
import { bind } from "../bind.ts";
import { findMove } from "../find.ts";
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
    const { moveId, status } = await findMove(services, params.move);
    if (status !== "open") throw new ApiError("MOVE_ENDED");
    const file = await store.plans.current(partner.partnerId, moveId);
    const approvals = await store.approvals.list(partner.partnerId, moveId);
    // The approved plan is carried out until another is approved, and keeping needs no approval.
    if (body.route === "keep" && approvals.length > 0) throw new ApiError("OVERRIDE_TOO_LATE");
    const { line, replaceWith, wanted, ...decision } = body;
    const idOf = async (name: string) => (await skuNamed(services, name)).skuId.toLowerCase();
    return acts.overrideLine(moveId, {
      ...decision,
      lineId:
        file === null ? idBeforePlan(line, params.move) : lineNamed(file.plan.lines, line).lineId,
      replaceWith: replaceWith === null ? null : await Promise.all(replaceWith.map(idOf)),
      wanted:
        wanted === null
          ? null
          : { ...wanted, skuId: wanted.skuId === null ? null : await idOf(wanted.skuId) },
    });
  });
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
