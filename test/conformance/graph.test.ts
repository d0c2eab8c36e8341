// Graph's answers in the shapes that Microsoft's reference pages show, with values of our own: empty
// texts for dates that are not set, GUIDs in capitals, and objects without an id after a license change.

import {
  createDelegatedAdminRelationship,
  createAccessAssignment,
} from "#microsoft/endpoints/graph/delegated-admin.ts";
import { listCompanySubscriptions } from "#microsoft/endpoints/graph/company-subscriptions.ts";
import { assignGroupLicense } from "#microsoft/endpoints/graph/groups.ts";
import { listOrganizations } from "#microsoft/endpoints/graph/organization.ts";
import { listSubscribedSkus } from "#microsoft/endpoints/graph/subscribed-skus.ts";
import { assignUserLicense } from "#microsoft/endpoints/graph/users.ts";
import { expect, test } from "vitest";

test("a delegated admin relationship that nobody approved yet has an empty activation date", () => {
  const created = createDelegatedAdminRelationship.response.parse({
    "@odata.type": "#microsoft.graph.delegatedAdminRelationship",
    "@odata.etag": 'W/"a1b2"',
    id: "5f0e-77aa",
    displayName: "Handover 2026-06",
    duration: "P730D",
    customer: { tenantId: "0a0a", displayName: "Bakery" },
    accessDetails: { unifiedRoles: [{ roleDefinitionId: "r1" }] },
    status: "created",
    autoExtendDuration: "P180D",
    createdDateTime: "2026-02-10T11:24:42.3148266Z",
    lastModifiedDateTime: "2026-02-10T11:24:42.3148266Z",
    activatedDateTime: "",
    endDateTime: "2028-02-10T11:24:42.3148266Z",
  });
  expect(created).toMatchObject({
    status: "created",
    activatedDateTime: null,
    endDateTime: "2028-02-10T11:24:42.314Z",
  });
});

test("an access assignment is pending at first", () => {
  const created = createAccessAssignment.response.parse({
    "@odata.etag": 'W/"a1b2"',
    id: "a9",
    status: "pending",
    createdDateTime: "2026-02-13T10:33:52.3182097Z",
    accessContainer: { accessContainerId: "86", accessContainerType: "securityGroup" },
    accessDetails: { unifiedRoles: [{ roleDefinitionId: "r1" }] },
  });
  expect(created).toMatchObject({ id: "a9", status: "pending" });
});

test("changing a user's licenses may answer without the user's id, and SKUs in capitals", () => {
  const changed = assignUserLicense.response.parse({
    accountEnabled: true,
    assignedLicenses: [{ disabledPlans: ["p1"], skuId: "0118A350-71FC-4EC3-8F0C-6A1CB8867561" }],
    assignedPlans: [{ capabilityStatus: "Enabled", service: "exchange" }],
    businessPhones: ["1"],
    city: "Turin",
  });
  expect(changed.assignedLicenses).toEqual([
    { disabledPlans: ["p1"], skuId: "0118a350-71fc-4ec3-8f0c-6a1cb8867561" },
  ]);
});

test("changing a group's licenses answers the group, without its licenses", () => {
  const changed = assignGroupLicense.response.parse({
    id: "1132",
    createdDateTime: "2026-03-12T11:15:03Z",
    groupTypes: [],
    securityEnabled: true,
  });
  expect(changed).toMatchObject({ id: "1132", assignedLicenses: [] });
});

test("a suspended SKU shows its units as suspended", () => {
  const { items } = listSubscribedSkus.response.parse({
    "@odata.context": "https://graph.example/v1.0/$metadata#subscribedSkus",
    value: [
      {
        accountName: "One",
        accountId: "ee",
        appliesTo: "User",
        capabilityStatus: "Suspended",
        consumedUnits: 14,
        id: "48_d1",
        prepaidUnits: { enabled: 0, lockedOut: 0, suspended: 25, warning: 0 },
        servicePlans: [
          {
            servicePlanId: "f9",
            servicePlanName: "CRMSTANDARD",
            provisioningStatus: "Disabled",
            appliesTo: "User",
          },
        ],
        skuId: "d1",
        skuPartNumber: "CRMSTANDARD",
        subscriptionIds: ["15"],
      },
    ],
  });
  expect(items[0]).toMatchObject({
    capabilityStatus: "Suspended",
    consumedUnits: 14,
    prepaidUnits: { enabled: 0, suspended: 25 },
  });
});

test("a subscription that a partner created names the partner's tenant, one bought direct does not", () => {
  const row = {
    createdDateTime: "2026-01-01T00:00:00Z",
    commerceSubscriptionId: "f9",
    id: "86",
    isTrial: false,
    nextLifecycleDateTime: "2026-02-01T00:00:00Z",
    serviceStatus: [],
    skuId: "08",
    skuPartNumber: "ENTERPRISEPACK",
    status: "Enabled",
    totalLicenses: 25,
    ownerId: "fe",
    ownerType: "User",
  };
  const { items } = listCompanySubscriptions.response.parse({
    value: [
      { ...row, ownerTenantId: "33" },
      { ...row, ownerTenantId: null, nextLifecycleDateTime: null },
    ],
  });
  expect(items.map((each) => [each.ownerTenantId, each.nextLifecycleDateTime])).toEqual([
    ["33", "2026-02-01T00:00:00.000Z"],
    [null, null],
  ]);
});

test("the tenant's country is its letter code; the country's name may be missing", () => {
  const { items } = listOrganizations.response.parse({
    value: [
      {
        id: "84",
        city: null,
        country: null,
        countryLetterCode: "NL",
        displayName: "Contoso",
        verifiedDomains: [
          { capabilities: "Email", isDefault: true, isInitial: true, name: "x.example", type: "M" },
        ],
      },
    ],
  });
  expect(items[0]).toMatchObject({
    countryLetterCode: "NL",
    verifiedDomains: [{ name: "x.example" }],
  });
});
