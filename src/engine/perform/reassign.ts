// Changing licenses: what each holder had is in the journal before the first write to them, every call can
// be said again, and what Microsoft refuses is kept for a person.

import type { LicenseCall, LicenseProblem } from "#domain/reassignment/converge.ts";
import { directOf, type BeforeImage, type LicensesSeen } from "#domain/reassignment/observed.ts";
import { reprocessedAt } from "#domain/reassignment/reprocessing.ts";
import type { LicensesStanding } from "#domain/reconcile/standing.ts";
import { addMs } from "#lib/instant.ts";
import { assignGroupLicense } from "#microsoft/endpoints/graph/groups.ts";
import { assignUserLicense, reprocessLicenseAssignment } from "#microsoft/endpoints/graph/users.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { LICENSES, type LicensesEvent } from "../observe-licenses.ts";
import type { Context, Progress } from "../progress.ts";
import { licenseProblem } from "../translate/license-problem.ts";

const AT_ONCE = 8;
/** Images in one entry of the journal. */
const IMAGES_MAX = 250;

/** Sends the calls; what is throttled or unanswered is decided again by the next look. Throws `MicrosoftError`. */
export async function changeLicenses(
  calls: readonly LicenseCall[],
  context: Context,
): Promise<Progress> {
  const { now, seen, standing } = context.situation;
  if (seen.licenses === null)
    throw new Error("licenses are changed only in the look that read them");
  await keepImages(calls, seen.licenses, context);
  const sent = await sendAll(calls, context);
  const looks = new Set(seen.looks);
  looks.delete("licenses");
  const { licenses } = standing;
  const refused = sent.refused.map((each) => ({ ...each, at: now }));
  return {
    seen: {
      ...seen,
      looks,
      licenses: null,
      licensesSent: [...seen.licensesSent, ...calls],
      licensesPutOff: sent.putOffUntil,
    },
    ...(licenses === null
      ? {}
      : { standing: { ...standing, licenses: afterCalls(licenses, calls, refused, now) } }),
    entry: {
      at: now,
      kind: "outcome",
      subject: LICENSES,
      details: { sent: calls.length, accepted: sent.accepted, refused },
    },
  };
}

/** Durable before the first call leaves. */
async function keepImages(
  calls: readonly LicenseCall[],
  { groups, images, users }: LicensesSeen,
  { claim, situation }: Context,
): Promise<void> {
  const known = new Set(images.map(({ holder, id }) => `${holder}/${id}`));
  const groupById = new Map(groups.map((group) => [group.groupId, group]));
  const userById = new Map(users.map((user) => [user.userId, user]));
  const missing = calls.flatMap((call): BeforeImage[] => {
    const { holder, id } = call;
    if (holder === "reprocess" || known.has(`${holder}/${id}`)) return [];
    const user = userById.get(id);
    const licenses = holder === "group" ? groupById.get(id)?.licenses : user && directOf(user);
    return licenses === undefined ? [] : [{ holder, id, licenses: [...licenses] }];
  });
  for (let from = 0; from < missing.length; from += IMAGES_MAX) {
    const details: LicensesEvent = {
      event: "before",
      images: missing.slice(from, from + IMAGES_MAX),
    };
    await claim.write([{ at: situation.now, kind: "intent", subject: LICENSES, details }]);
  }
}

interface Sent {
  accepted: number;
  refused: { id: string; problem: LicenseProblem; add: string[] }[];
  putOffUntil: Context["situation"]["now"] | null;
}

async function sendAll(calls: readonly LicenseCall[], context: Context): Promise<Sent> {
  const sent: Sent = { accepted: 0, refused: [], putOffUntil: null };
  const left = calls.values();
  let failure: unknown = null;
  const worker = async () => {
    for (const call of left) {
      if (sent.putOffUntil !== null || failure !== null) return;
      try {
        await send(call, context);
        sent.accepted += 1;
      } catch (error) {
        if (!(error instanceof MicrosoftError)) failure = error;
        else if (error.status === 429) {
          const waitMs = (error.retryAfterSeconds ?? 60) * 1_000;
          sent.putOffUntil = addMs(context.situation.now, waitMs);
        } else if (error.status === 400 || error.status === 404) {
          const add = call.holder === "reprocess" ? [] : call.add.map(({ skuId }) => skuId);
          sent.refused.push({ id: call.id, problem: licenseProblem(error), add });
        } else failure = error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failure !== null) throw failure;
  return sent;
}

async function send(call: LicenseCall, { services, situation }: Context): Promise<void> {
  const { microsoft } = services;
  const { tenantId } = situation.customer;
  if (call.holder === "reprocess") {
    await microsoft.call(reprocessLicenseAssignment, { tenantId, path: { userId: call.id } });
    return;
  }
  const body = {
    addLicenses: call.add.map(({ disabledPlans, skuId }) => ({
      skuId,
      disabledPlans: [...disabledPlans],
    })),
    removeLicenses: [...call.remove],
  };
  if (call.holder === "user") {
    await microsoft.call(assignUserLicense, { tenantId, path: { userId: call.id }, body });
  } else {
    await microsoft.call(assignGroupLicense, { tenantId, path: { groupId: call.id }, body });
  }
}

function afterCalls(
  licenses: LicensesStanding,
  calls: readonly LicenseCall[],
  refused: LicensesStanding["refused"],
  now: Context["situation"]["now"],
): LicensesStanding {
  const ids = new Set(refused.map(({ id }) => id));
  const reprocessed = calls.flatMap(({ holder, id }) => (holder === "reprocess" ? [id] : []));
  return {
    ...licenses,
    reprocessed: reprocessedAt(licenses.reprocessed, new Set(reprocessed), now),
    refused: [...licenses.refused.filter(({ id }) => !ids.has(id)), ...refused],
  };
}
