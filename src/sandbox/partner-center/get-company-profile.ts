import { getCompanyProfile as endpoint } from "#microsoft/endpoints/partner-center/customers.ts";
import type { Operation } from "../operation.ts";
import { companyProfile } from "./customer-resource.ts";
import { customerOf } from "./shared.ts";

export const getCompanyProfile: Operation = {
  endpoint,
  support: { missing: "postal address and e-mail" },
  perform(context) {
    return { status: 200, body: companyProfile(customerOf(context)) };
  },
};
