// The partner's own side: the second factor of its sign-in, its clock, its roles, the agreement that customers are asked
// for, and the address where events are heard.

import { listOwnMemberships, ADMIN_AGENTS } from "#microsoft/endpoints/graph/memberships.ts";
import { listAgreementTemplates } from "#microsoft/endpoints/partner-center/agreements.ts";
import { getOrganizationProfile } from "#microsoft/endpoints/partner-center/profiles.ts";
import { getWebhookRegistration } from "#microsoft/endpoints/partner-center/webhooks.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { readFlag } from "../own-partner.ts";
import { checked, fine, type Finding } from "./finding.ts";

interface PartnersSide {
  readonly microsoft: MicrosoftClient;
  /** Where events would be heard; null where this server has no public address. */
  readonly webhookUrl: string | null;
  /** Real milliseconds since 1970 as this machine has them. */
  readonly machineMs: () => number;
}

export async function examinePartner(side: PartnersSide): Promise<readonly Finding[]> {
  return [
    ...(await examineAnswer(side)),
    await checked("roles", () => examineRoles(side.microsoft)),
    await checked("agreement", () => examineAgreement(side.microsoft)),
    await checked("webhooks", () => examineWebhooks(side)),
  ];
}

const SKEW_SECONDS_MAX = 60;
/** Beyond it the identity platform takes tokens for not yet valid or expired. */
const SKEW_SECONDS_BROKEN = 300;

/** One answer tells of the sign-in behind the token, and what time it is at Microsoft. */
async function examineAnswer({ machineMs, microsoft }: PartnersSide): Promise<readonly Finding[]> {
  let headers: Readonly<Record<string, string>> = {};
  const asked = await checked("secondFactor", async () => {
    const args = { validateMfa: true };
    ({ headers } = await microsoft.callWithHeaders(getOrganizationProfile, args));
    return secondFactor(readFlag(headers["ismfacompliant"]));
  });
  return [asked, clock(Date.parse(headers["date"] ?? ""), machineMs())];
}

function secondFactor(had: boolean | null): Finding {
  const name = "secondFactor";
  if (had === true) return fine(name);
  if (had === null) return { name, state: "skipped", reason: "notTold", params: {} };
  const params = { code: "isMfaCompliant: false" };
  return { name, state: "broken", reason: "secondFactorMissing", params };
}

function clock(theirsMs: number, oursMs: number): Finding {
  const name = "clock";
  if (Number.isNaN(theirsMs)) return { name, state: "skipped", reason: "notTold", params: {} };
  const seconds = Math.round(Math.abs(oursMs - theirsMs) / 1_000);
  if (seconds <= SKEW_SECONDS_MAX) return fine(name);
  const state = seconds > SKEW_SECONDS_BROKEN ? "broken" : "attention";
  return { name, state, reason: "clockSkewed", params: { seconds } };
}

async function examineRoles(microsoft: MicrosoftClient): Promise<Finding> {
  const query = { $select: "id,displayName" };
  const groups = await microsoft.list(listOwnMemberships, { query });
  if (groups.some(({ displayName }) => displayName === ADMIN_AGENTS)) return fine("roles");
  return { name: "roles", state: "broken", reason: "notAdminAgent", params: {} };
}

async function examineAgreement(microsoft: MicrosoftClient): Promise<Finding> {
  const query = { agreementType: "MicrosoftCustomerAgreement" };
  const templates = await microsoft.list(listAgreementTemplates, { query });
  if (templates.length > 0) return fine("agreement");
  return { name: "agreement", state: "broken", reason: "templateMissing", params: {} };
}

/** Events make things faster; without them the activity log tells of colleagues, and the looks at their own rhythm find the rest. */
async function examineWebhooks({ microsoft, webhookUrl }: PartnersSide): Promise<Finding> {
  const shared = { name: "webhooks", state: "attention" } as const;
  if (webhookUrl === null) return { ...shared, reason: "webhookNoAddress", params: {} };
  const params = { url: webhookUrl };
  try {
    const registered = await microsoft.call(getWebhookRegistration);
    if (registered.webhookUrl === webhookUrl) return fine("webhooks");
    return { ...shared, reason: "webhookElsewhere", params };
  } catch (error) {
    if (!(error instanceof MicrosoftError) || error.status !== 404) throw error;
    return { ...shared, reason: "webhookMissing", params };
  }
}
