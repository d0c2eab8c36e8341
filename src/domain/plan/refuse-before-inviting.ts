import type { Customer } from "../estate/customer.ts";
import { compareRegions } from "../lifecycle/regions.ts";
import type { FindingCode } from "./finding.ts";

/**
 * The refusal of a whole move that is already certain from the declared country, so that nobody is
 * sent an invitation that Microsoft will not let them accept; null where nothing speaks against it.
 * Rule: learn.microsoft.com/partner-center, "Regional authorization overview".
 */
export function refuseBeforeInviting(
  customer: Pick<Customer, "country">,
  partnerCountry: string,
): FindingCode | null {
  switch (compareRegions(partnerCountry, customer.country)) {
    case "same":
      return null;
    case "different":
      return "REGION_DIFFERENT";
    case "salesSuspended":
      return "REGION_SALES_SUSPENDED";
    case "otherCloud":
      return "REGION_OTHER_CLOUD";
    case "unknown":
      return "COUNTRY_UNKNOWN";
  }
}
