// Whose consent makes an approval, where the partner wants two people's.

import type { ApiServices } from "./services.ts";

export interface Consenting {
  readonly moveId: string;
  readonly bandHash: string;
  /** Who consents, as we know them: two consents of one are one. */
  readonly agentId: string;
  readonly name: string;
}

/** In whose names the band is approved; null, with this consent kept, where another one is missing. */
export async function approversOf(
  { approvers, clock, partner, store }: ApiServices,
  { agentId, bandHash, moveId, name }: Consenting,
): Promise<string | null> {
  if (approvers === 1) return name;
  const consents = await store.approvalConsents.add(partner.partnerId, {
    moveId,
    bandHash,
    agentId,
    name,
    consentedAt: await clock.now(),
  });
  return consents.length < approvers ? null : consents.map((each) => each.name).join(", ");
}
