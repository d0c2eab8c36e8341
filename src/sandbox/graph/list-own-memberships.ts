import {
  ADMIN_AGENTS,
  listOwnMemberships as endpoint,
} from "#microsoft/endpoints/graph/memberships.ts";
import { signInOf } from "../entra/sign-in-of.ts";
import { WireError, type Operation } from "../operation.ts";
import { securityGroupIdOf } from "./access-assignment-resource.ts";
import { selected, values } from "./shared.ts";

/** Of whoever signed in, in the partner's own tenant. */
export const listOwnMemberships: Operation = {
  endpoint,
  support: { missing: "groups beyond Partner Center's roles, and directory roles" },
  perform(context) {
    const { caller, world } = context;
    const application = world.get("applications", caller.applicationId);
    const partner = [...world.all("partners")].find(
      ({ tenantId }) => tenantId === caller.partnerTenantId,
    );
    if (caller.tenantId !== caller.partnerTenantId || partner === undefined) {
      throw new WireError(403, "Authorization_RequestDenied", "Insufficient privileges.");
    }
    const groups = signInOf(application ?? {}).roles.map((role) =>
      selected(context, {
        id:
          role === ADMIN_AGENTS
            ? securityGroupIdOf(world, partner)
            : world.random.fork(`group/${partner.id}/${role}`).guid(),
        displayName: role,
        "@odata.type": "#microsoft.graph.group",
      }),
    );
    return { status: 200, body: values(groups, "directoryObjects") };
  },
};
