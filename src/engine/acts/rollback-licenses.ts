// Somebody asks for the licenses of a move's users to be put back. It is checked against the tenant as it is
// now; the worker carries it out and goes on after a crash.

import type { Reassignment } from "#domain/plan/reassignment.ts";
import type { BeforeImage } from "#domain/reassignment/observed.ts";
import { seatsToGoBack } from "#domain/reassignment/rollback.ts";
import type { Instant } from "#lib/instant.ts";
import { listSubscribedSkus } from "#microsoft/endpoints/graph/subscribed-skus.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { LICENSES, licensesTold, readGroups, readUsers } from "../observe-licenses.ts";
import { ActRefusedError, type MoveActsOptions } from "./act.ts";

/** The instant at which it was asked. Throws `ActRefusedError` and `MicrosoftError`. */
export async function rollbackLicenses(
  { clock, services, store }: MoveActsOptions,
  { by, moveId }: { readonly moveId: string; readonly by: string },
): Promise<Instant> {
  const { microsoft, partner } = services;
  const { partnerId } = partner;
  const move = await store.moves.find(partnerId, moveId);
  if (move === null) throw new ActRefusedError("MOVE_UNKNOWN", moveId);
  const [approval] = await store.approvals.list(partnerId, moveId);
  const planFile =
    approval === undefined ? null : await store.plans.find(partnerId, moveId, approval.planHash);
  const plan = planFile?.plan.reassignment ?? null;
  const { images } = licensesTold(await store.journal.list(partnerId, moveId));
  if (plan === null || images.length === 0) throw new ActRefusedError("LICENSES_UNCHANGED", moveId);
  const missing = await missingSeats(microsoft, move.customer.tenantId, plan, images);
  if (missing !== "") throw new ActRefusedError("OLD_LICENSES_GONE", missing);
  const at = await clock.now();
  const details = { event: "rollbackAsked" };
  await store.moves.recordAct({
    partnerId,
    moveId,
    approval: null,
    humanStep: null,
    journal: [{ at, kind: "person", subject: LICENSES, details, personal: { by } }],
    wakeAt: at,
  });
  return at;
}

/** "3 × ENTERPRISEWITHSCAL"; empty where the seats suffice. */
async function missingSeats(
  microsoft: MicrosoftClient,
  tenantId: string,
  plan: Reassignment,
  images: readonly BeforeImage[],
): Promise<string> {
  const users = await readUsers(microsoft, tenantId);
  const groupIds = images.flatMap(({ holder, id }) => (holder === "group" ? [id] : []));
  const groups = await readGroups(microsoft, tenantId, groupIds);
  const pools = await microsoft.list(listSubscribedSkus, { tenantId });
  const needed = seatsToGoBack(plan, { users, groups, images, protectedIds: new Set() });
  return [...needed]
    .flatMap(([skuId, seats]) => {
      const pool = pools.find((each) => each.skuId.toLowerCase() === skuId);
      const { consumedUnits = 0, prepaidUnits } = pool ?? {};
      const free = (prepaidUnits?.enabled ?? 0) + (prepaidUnits?.warning ?? 0) - consumedUnits;
      const short = seats - Math.max(0, free);
      return short > 0 ? [`${short} × ${pool?.skuPartNumber ?? skuId}`] : [];
    })
    .join(", ");
}
