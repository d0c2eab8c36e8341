// Another partner of the same world, with software of its own: the client by the credentials that the
// control API gives for it.

import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { OTHER_PARTNER, OUR_TENANT } from "#sandbox/world/small-world.ts";
import { clientBy, control, STARTS_AT, TENANT, type Cloud } from "./sandbox-cloud.ts";

export { OTHER_PARTNER, soldByOther } from "#sandbox/world/small-world.ts";

const AGREED_BY = { firstName: "Ada", lastName: "Lovelace", email: "ada@contoso.example" };

/** Both partners are related to the customer, who has accepted the agreement. */
export const BOTH_RELATED = {
  relationships: [OUR_TENANT, OTHER_PARTNER].map((partnerTenantId) => ({
    id: `${TENANT}/${partnerTenantId}`,
    tenantId: TENANT,
    partnerTenantId,
    acceptedAt: STARTS_AT,
  })),
  agreements: [{ id: "mca", tenantId: TENANT, acceptedAt: STARTS_AT, contact: AGREED_BY }],
};

export async function secondPartner(cloud: Cloud): Promise<MicrosoftClient> {
  const { body } = await control(cloud, "GET", `/credentials?partner=${OTHER_PARTNER}`);
  const connection = {
    ...cloud.connection,
    partnerTenantId: OTHER_PARTNER,
    applicationId: String(body["applicationId"]),
    clientSecret: String(body["clientSecret"]),
  };
  return clientBy(connection, String(body["refreshToken"]));
}
