import { getRelationshipRequest as endpoint } from "#microsoft/endpoints/partner-center/relationship-requests.ts";
import type { Operation } from "../operation.ts";

export const getRelationshipRequest: Operation = {
  endpoint,
  support: "full",
  perform({ caller }) {
    const query = `invType=ResellerRelationship&partnerId=${caller.partnerTenantId}&msppId=0&DAP=false`;
    return {
      status: 200,
      body: {
        url: `https://admin.microsoft.com/Adminportal/Home?${query}#/BillingAccounts/partner-invitation`,
        attributes: { objectType: "RelationshipRequest" },
      },
    };
  },
};
