// Licenses through Partner Center.

import {
  listAvailableLicenses,
  listLicensesOfUser,
  updateLicensesOfUser,
} from "#microsoft/endpoints/partner-center/licenses.ts";
import { SKU } from "#sandbox/world/small-world.ts";
import type { Json } from "../compare.ts";
import { CUSTOMER } from "../probe.ts";
import { reading, type SampleCase } from "./sample-case.ts";

const USER = `${CUSTOMER}/users/user-3`;

/** Microsoft's sample, for the SKU of this world. */
function licenseUpdate(sample: Json): Json {
  const wanted = (sample["LicensesToAssign"] ?? sample["licensesToAssign"]) as readonly Json[];
  return {
    ...sample,
    LicensesToAssign: wanted.map((license) => ({ ...license, SkuId: SKU })),
  };
}

export const licensesCases: readonly SampleCase[] = [
  reading(
    "get-a-list-of-available-licenses-by-license-group.response.1",
    listAvailableLicenses,
    `${CUSTOMER}/subscribedskus?licenseGroupIds=Group2`,
  ),
  reading(
    "get-licenses-assigned-to-a-user-by-license-group.response.1",
    listLicensesOfUser,
    `${USER}/licenses?licenseGroupIds=Group1`,
  ),
  reading(
    "get-licenses-assigned-to-a-user-by-license-group.response.2",
    listLicensesOfUser,
    `${USER}/licenses?licenseGroupIds=Group2`,
  ),
  {
    sample: "assign-licenses-to-a-user.request.1",
    endpoint: updateLicensesOfUser,
    kind: "request",
    probe: (probe, sample) => probe.send("POST", `${USER}/licenseupdates`, licenseUpdate(sample)),
  },
  {
    sample: "assign-licenses-to-a-user.response.2",
    endpoint: updateLicensesOfUser,
    kind: "response",
    probe: (probe) =>
      probe.send("POST", `${USER}/licenseupdates`, { licensesToAssign: [{ skuId: SKU }] }),
  },
  ...[4, 5].map((number): SampleCase => ({
    sample: `assign-licenses-to-a-user.response.${number}`,
    endpoint: updateLicensesOfUser,
    kind: "refusal",
    probe: (probe) =>
      probe.send("POST", `${CUSTOMER}/users/nobody/licenseupdates`, { licensesToAssign: [] }),
  })),
];
