// The partner's own profiles, and the texts of agreements that it can ask customers for.

import { listAgreementTemplates as listAgreementTemplatesEndpoint } from "#microsoft/endpoints/partner-center/agreements.ts";
import {
  getBillingProfile as getBillingProfileEndpoint,
  getMpnProfile as getMpnProfileEndpoint,
  getOrganizationProfile as getOrganizationProfileEndpoint,
} from "#microsoft/endpoints/partner-center/profiles.ts";
import { WireError, type Operation } from "../operation.ts";
import { AGREEMENT_TEMPLATE_ID, AGREEMENT_TYPE } from "./agreement-template.ts";
import { callingPartner, collection } from "./shared.ts";

export const getOrganizationProfile: Operation = {
  endpoint: getOrganizationProfileEndpoint,
  support: { missing: "addresses beyond the country, mail, language" },
  perform(context) {
    const { country, name, tenantId } = callingPartner(context);
    return {
      status: 200,
      body: {
        id: tenantId,
        tenantId,
        companyName: name,
        defaultAddress: { country },
        profileType: "organization_profile",
        attributes: { objectType: "PartnerOrganizationProfile" },
      },
    };
  },
};

export const getBillingProfile: Operation = {
  endpoint: getBillingProfileEndpoint,
  support: { missing: "addresses beyond the country, contacts, tax id" },
  perform(context) {
    const { country, currency, name } = callingPartner(context);
    return {
      status: 200,
      body: {
        companyName: name,
        address: { country },
        billingCurrency: currency,
        profileType: "billing_profile",
        attributes: { objectType: "PartnerBillingProfile" },
      },
    };
  },
};

export const getMpnProfile: Operation = {
  endpoint: getMpnProfileEndpoint,
  support: "full",
  perform(context) {
    const asked = context.request.query["mpnId"] ?? null;
    const found =
      asked === null
        ? callingPartner(context)
        : [...context.world.all("partners")].find(({ mpnId }) => mpnId === asked);
    if (found?.mpnId == null) throw new WireError(404, 1000, "The MPN profile was not found.");
    return {
      status: 200,
      body: {
        mpnId: found.mpnId,
        partnerName: found.name,
        profileType: "mpn_profile",
        attributes: { objectType: "PartnerMpnProfile" },
      },
    };
  },
};

export const listAgreementTemplates: Operation = {
  endpoint: listAgreementTemplatesEndpoint,
  support: { missing: "the legacy cloud agreement" },
  perform({ request }) {
    const type = (request.query["agreementType"] ?? "*").toLowerCase();
    const listed = type === "*" || type === AGREEMENT_TYPE.toLowerCase();
    const template = {
      templateId: AGREEMENT_TEMPLATE_ID,
      agreementType: AGREEMENT_TYPE,
      agreementLink: "https://aka.ms/customeragreement",
      versionRank: 0,
    };
    return { status: 200, body: collection(listed ? [template] : [], "/agreements") };
  },
};
