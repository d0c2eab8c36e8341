import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import {
  rollbackLicenses,
  searchLicenses,
  showLicenses,
  type LicenseChange,
} from "#contract/routes/licenses.ts";
import {
  licenseChanges,
  userLicensesIn,
  type PlannedChange,
} from "#domain/plan/license-changes.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import { titleOf } from "#domain/report/holdings.ts";
import { bind } from "../bind.ts";
import { findMove } from "../find.ts";
import type { ApiServices } from "../services.ts";

/** As many as Graph finds at once: what is left out of them is counted, so all of them are looked at. */
const FOUND_MAX = 999;
const SHOWN_MAX = 50;

export function licensesRoutes(app: FastifyInstance, services: ApiServices): void {
  const { acts, partner, store } = services;
  bind(app, showLicenses, async ({ params }) => {
    const { moveId, standing } = await findMove(services, params.move);
    const planFile = await store.plans.current(partner.partnerId, moveId);
    const ends = planFile?.plan.reassignment?.changes.map(({ undoUntil }) => undoUntil) ?? [];
    return {
      moveId,
      progress: standing.licenses,
      undoUntil: ends.toSorted()[0] ?? null,
      changes: planFile === null ? [] : changesIn(planFile),
    };
  });
  bind(app, searchLicenses, async ({ params, query: { changesOnly, text } }) => {
    const { customer, moveId, standing } = await findMove(services, params.move);
    const planFile = await store.plans.current(partner.partnerId, moveId);
    if (planFile === null) throw new ApiError("PLAN_MISSING", { id: customer.domain });
    const found = await acts.findUsers(customer.tenantId, text, FOUND_MAX);
    const licensesOf = userLicensesIn(planFile);
    const name = namesIn(planFile);
    const problems = new Map(standing.licenses?.problems.map(({ id, problem }) => [id, problem]));
    const all = found.users.map((user) => ({ ...user, ...licensesOf(user.userId) }));
    const wanted = all.filter(({ changes }) => !changesOnly || changes.length > 0);
    return {
      users: wanted
        .slice(0, SHOWN_MAX)
        .map(({ changes, displayName, keeps, userId, userPrincipalName }) => ({
          displayName,
          userPrincipalName,
          changes: changes.map((change) => changeNamed(change, name)),
          keeps: keeps.map(name),
          problem: problems.get(userId) ?? null,
        })),
      hidden: all.length - wanted.length,
      hasMore: found.hasMore || wanted.length > SHOWN_MAX,
    };
  });
  bind(app, rollbackLicenses, async ({ body, params }) => {
    const move = await findMove(services, params.move);
    if (move.status !== "open") throw new ApiError("MOVE_ENDED");
    return { askedAt: await acts.rollbackLicenses({ moveId: move.moveId, by: body.by }) };
  });
}

type Naming = ReturnType<typeof namesIn>;

function changesIn(planFile: PlanFile) {
  const name = namesIn(planFile);
  return licenseChanges(planFile.plan).map((change) => ({
    ...changeNamed(change, name),
    holders: change.ids.length,
  }));
}

function changeNamed({ after, before, holder, wave }: PlannedChange, name: Naming): LicenseChange {
  return { wave, holder, before: before.map(name), after: after.map(name) };
}

/** Ids become the names under which the tenant and the license list of the day know them. */
function namesIn(planFile: PlanFile) {
  const { estate, licenses } = planFile;
  const plans = new Map(
    [...estate.pools.flatMap((pool) => pool.servicePlans), ...licenses.flatMap((l) => l.plans)].map(
      ({ id, name }) => [id, name],
    ),
  );
  const partNumbers = new Map(
    [...estate.pools, ...licenses].map(({ skuId, skuPartNumber }) => [skuId, skuPartNumber]),
  );
  return ({ disabledPlans, skuId }: PlannedChange["before"][number]) => {
    const title = titleOf(planFile, skuId);
    return {
      title: title === skuId ? (partNumbers.get(skuId) ?? skuId) : title,
      off: disabledPlans.map((id) => plans.get(id) ?? id),
    };
  };
}
