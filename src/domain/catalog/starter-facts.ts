// The catalogue that Handover starts with: the SKUs that partners meet every week, and the free ones
// that must never be taken for licenses somebody pays for. Facts only, from Microsoft's list "Product
// names and service plan identifiers for licensing"; a full list can be imported over it.

import type { SkuClass, SkuFacts } from "./catalog.ts";

type Sku = readonly [skuId: string, skuPartNumber: string, title: string];

/** Share one cap of 300 seats. */
const businessPlans: readonly Sku[] = [
  [
    "3b555118-da6a-4418-894f-7df1e2096870",
    "O365_BUSINESS_ESSENTIALS",
    "Microsoft 365 Business Basic",
  ],
  [
    "f245ecc8-75af-4f8e-b61f-27d8114de5f3",
    "O365_BUSINESS_PREMIUM",
    "Microsoft 365 Business Standard",
  ],
  ["cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46", "SPB", "Microsoft 365 Business Premium"],
  ["cdd28e44-67e3-425e-be4c-737fab2899d3", "O365_BUSINESS", "Microsoft 365 Apps for Business"],
  ["b214fe43-f5a3-4703-beeb-fa97188220fc", "SMB_BUSINESS", "Microsoft 365 Apps for Business"],
  [
    "ac5cef5d-921b-4f97-9ef3-c99076e5470f",
    "SMB_BUSINESS_PREMIUM",
    "Microsoft 365 Business Standard - Prepaid Legacy",
  ],
  [
    "dab7782a-93b1-4074-8bb1-0e61318bea0b",
    "SMB_BUSINESS_ESSENTIALS",
    "Microsoft 365 Business Basic",
  ],
  [
    "5a1c7b8d-0739-4ca8-bf69-ec87e69133ac",
    "MICROSOFT_365_BUSINESS_STANDARD_NO_TEAMS",
    "Microsoft 365 Business Standard (no Teams)",
  ],
  [
    "21502a13-c8dc-4744-be9c-177fd9d2eafc",
    "Microsoft_365_Business_Basic_(no Teams)",
    "Microsoft 365 Business Basic (no Teams)",
  ],
  [
    "00e1ec7b-e4a3-40d1-9441-b69b597ab222",
    "Microsoft_365_ Business_ Premium_(no Teams)",
    "Microsoft 365 Business Premium (no Teams)",
  ],
];

const otherPaid: readonly Sku[] = [
  ["4b9405b0-7788-4568-add1-99614e613b69", "EXCHANGESTANDARD", "Exchange Online (Plan 1)"],
  ["19ec0d23-8335-4cbd-94ac-6050e30712fa", "EXCHANGEENTERPRISE", "Exchange Online (Plan 2)"],
  ["80b2d799-d2ba-4d2a-8842-fb0d0f3a4b82", "EXCHANGEDESKLESS", "Exchange Online Kiosk"],
  [
    "ee02fd1b-340e-4a4b-b355-4a514e4c8943",
    "EXCHANGEARCHIVE_ADDON",
    "Exchange Online Archiving for Exchange Online",
  ],
  ["18181a46-0d4e-45cd-891e-60aabd171b4e", "STANDARDPACK", "Office 365 E1"],
  ["6fd2c87f-b296-42f0-b197-1e91e994b900", "ENTERPRISEPACK", "Office 365 E3"],
  ["c7df2760-2c81-4ef7-b578-5b5392b571df", "ENTERPRISEPREMIUM", "Office 365 E5"],
  [
    "26d45bd9-adf1-46cd-a9e1-51e9a5524128",
    "ENTERPRISEPREMIUM_NOPSTNCONF",
    "Office 365 E5 Without Audio Conferencing",
  ],
  ["1392051d-0cb9-4b7a-88d5-621fee5e8711", "ENTERPRISEWITHSCAL", "Office 365 E4"],
  ["04a7fb0d-32e0-4241-b4f5-3f7618cd1162", "MIDSIZEPACK", "Office 365 Midsize Business"],
  ["bd09678e-b83c-4d3f-aaba-3dad4abd128b", "LITEPACK", "Office 365 Small Business"],
  ["4b585984-651b-448a-9e53-3b10f069cf7f", "DESKLESSPACK", "Office 365 F3"],
  ["05e9a617-0261-4cee-bb44-138d3ef5d965", "SPE_E3", "Microsoft 365 E3"],
  ["06ebc4ee-1bb5-47dd-8120-11324bc54e06", "SPE_E5", "Microsoft 365 E5"],
  ["66b55226-6b4f-492c-910c-a3b7a3c9d993", "SPE_F1", "Microsoft 365 F3"],
  ["50f60901-3181-4b75-8a2c-4c8e4c1d5a72", "M365_F1_COMM", "Microsoft 365 F1"],
  [
    "dcf0408c-aaec-446c-afd4-43e3683943ea",
    "Microsoft_365_E3_(no_Teams)",
    "Microsoft 365 E3 (no Teams)",
  ],
  [
    "18a4bd3f-0b5b-4887-b04f-61dd0ee15f5e",
    "Microsoft_365_E5_(no_Teams)",
    "Microsoft 365 E5 (no Teams)",
  ],
  ["1fc08a02-8b3d-43b9-831e-f76859e04e1a", "SHAREPOINTSTANDARD", "SharePoint Online (Plan 1)"],
  ["a9732ec9-17d9-494c-a51c-d6b45b384dcb", "SHAREPOINTENTERPRISE", "SharePoint Online (Plan 2)"],
  ["99049c9c-6011-4908-bf17-15f496e6519d", "SHAREPOINTSTORAGE", "Office 365 Extra File Storage"],
  ["e6778190-713e-4e4f-9119-8b8238de25df", "WACONEDRIVESTANDARD", "OneDrive for Business (Plan 1)"],
  [
    "ed01faf2-1d88-4947-ae91-45ca18703a96",
    "WACONEDRIVEENTERPRISE",
    "OneDrive for Business (Plan 2)",
  ],
  ["078d2b04-f1bd-4111-bbd4-b4b1b354cef4", "AAD_PREMIUM", "Microsoft Entra ID P1"],
  ["84a661c4-e949-4bd2-a560-ed7766fcaf2b", "AAD_PREMIUM_P2", "Microsoft Entra ID P2"],
  ["061f9ace-7d42-4136-88ac-31dc755f143f", "INTUNE_A", "Intune"],
  ["efccb6f7-5641-4e0e-bd10-b4976e1bf68e", "EMS", "Enterprise Mobility + Security E3"],
  ["b05e124f-c7cc-45a0-a6aa-8cf78c946968", "EMSPREMIUM", "Enterprise Mobility + Security E5"],
  [
    "4ef96642-f096-40de-a3e9-d83fb2f90211",
    "ATP_ENTERPRISE",
    "Microsoft Defender for Office 365 (Plan 1)",
  ],
  [
    "3dd6cf57-d688-4eed-ba52-9e40b5468c3e",
    "THREAT_INTELLIGENCE",
    "Microsoft Defender for Office 365 (Plan 2)",
  ],
  [
    "26124093-3d78-432b-b5dc-48bf992543d5",
    "IDENTITY_THREAT_PROTECTION",
    "Microsoft 365 E5 Security",
  ],
  [
    "184efa21-98c3-4e5d-95ab-d07053a96e67",
    "INFORMATION_PROTECTION_COMPLIANCE",
    "Microsoft 365 E5 Compliance",
  ],
  [
    "c52ea49f-fe5d-4e95-93ba-1de91d380f89",
    "RIGHTSMANAGEMENT",
    "Azure Information Protection Plan 1",
  ],
  [
    "b126b073-72db-4a9d-87a4-b17afe41d4ab",
    "MDATP_XPLAT",
    "Microsoft Defender for Endpoint P2_XPLAT",
  ],
  ["776df282-9fc0-4862-99e2-70e561b9909e", "PROJECTESSENTIALS", "Project Online Essentials"],
  ["beb6439c-caad-48d3-bf46-0c82871e12be", "PROJECT_P1", "Planner Plan 1"],
  ["53818b1b-4a27-454b-8896-0dba576410e6", "PROJECTPROFESSIONAL", "Planner and Project Plan 3"],
  ["09015f9f-377f-4538-bbb5-f75ceb09358a", "PROJECTPREMIUM", "Project Online Premium"],
  ["4b244418-9658-4451-a2b8-b5e2b364e9bd", "VISIOONLINE_PLAN1", "Visio Plan 1"],
  ["c5928f49-12ba-48f7-ada3-0d743a3601d5", "VISIOCLIENT", "Visio Plan 2"],
  ["f8a1db68-be16-40ed-86d5-cb42ce701560", "POWER_BI_PRO", "Power BI Pro"],
  ["c1d032e0-5619-4761-9b5c-75b6831e1711", "PBI_PREMIUM_PER_USER", "Power BI Premium Per User"],
  [
    "c2273bd0-dff7-4215-9ef5-2c7bcfb06425",
    "OFFICESUBSCRIPTION",
    "Microsoft 365 Apps for Enterprise",
  ],
  ["e43b5b99-8dfb-405f-9987-dc307f34bcbd", "MCOEV", "Microsoft Teams Phone Standard"],
  ["0c266dff-15dd-4b49-8397-2bb16070ed52", "MCOMEETADV", "Microsoft 365 Audio Conferencing"],
  [
    "440eaaa8-b3e0-484b-a8be-62870b9ba70a",
    "PHONESYSTEM_VIRTUALUSER",
    "Microsoft Teams Phone Resource Account",
  ],
  [
    "4cde982a-ede4-4409-9ae6-b003453c8ea6",
    "Microsoft_Teams_Rooms_Pro",
    "Microsoft Teams Rooms Pro",
  ],
  [
    "7e31c0d9-9551-471d-836f-32ee72be4a01",
    "Microsoft_Teams_Enterprise_New",
    "Microsoft Teams Enterprise",
  ],
  [
    "639dec6b-bb19-468b-871c-c5c441c4b0cb",
    "Microsoft_365_Copilot",
    "Microsoft Copilot for Microsoft 365",
  ],
  ["6a0f6da5-0b87-4190-a6ae-9bb5a2b9546a", "WIN10_VDA_E3", "Windows 10/11 Enterprise E3"],
  ["488ba24a-39a9-4473-8ee5-19291e71b002", "WIN10_VDA_E5", "Windows 10/11 Enterprise E5"],
  [
    "71f21848-f89b-4aaa-a2dc-780c8e8aac5b",
    "CPC_B_2C_8RAM_128GB",
    "Windows 365 Business 2 vCPU 8 GB 128 GB",
  ],
  [
    "e2aebe6c-897d-480f-9d62-fff1381581f7",
    "CPC_E_2C_8GB_128GB",
    "Windows 365 Enterprise 2 vCPU 8 GB 128 GB",
  ],
  [
    "2880026b-2b0c-4251-8656-5d41ff11e3aa",
    "DYN365_BUSCENTRAL_ESSENTIAL",
    "Dynamics 365 Business Central Essentials",
  ],
  [
    "1e1a282c-9c54-43a2-9310-98ef728faace",
    "DYN365_ENTERPRISE_SALES",
    "Dynamics 365 for Sales Enterprise Edition",
  ],
];

/** Given to anybody in the tenant who asks; units in the tens of thousands. */
const viral: readonly Sku[] = [
  ["710779e8-3d4a-4c88-adb9-386c958d1fdf", "TEAMS_EXPLORATORY", "Microsoft Teams Exploratory"],
  [
    "e0dfc8b9-9531-4ec8-94b4-9fec23b05fc8",
    "Microsoft_Teams_Exploratory_Dept",
    "Microsoft Teams Exploratory Dept",
  ],
  ["dcb1a3ae-b33f-4487-846a-a640262fadf4", "POWERAPPS_VIRAL", "Microsoft Power Apps Plan 2 Trial"],
  [
    "606b54a9-78d8-4298-ad8b-df6ef4481c80",
    "CCIBOTS_PRIVPREV_VIRAL",
    "Microsoft Copilot Studio Viral Trial",
  ],
  [
    "036c2481-aa8a-47cd-ab43-324f0c157c2d",
    "DYN365_CUSTOMER_INSIGHTS_VIRAL",
    "Dynamics 365 Customer Insights vTrial",
  ],
  [
    "1e615a51-59db-4807-9957-aa83c3657351",
    "Dynamics_365_Customer_Service_Enterprise_viral_trial",
    "Dynamics 365 Customer Service Enterprise Viral Trial",
  ],
  [
    "29fcd665-d8d1-4f34-8eed-3811e3fca7b3",
    "Dynamics_365_Field_Service_Enterprise_viral_trial",
    "Dynamics 365 Field Service Viral Trial",
  ],
  [
    "6ec92958-3cc1-49db-95bd-bc6b3798df71",
    "Dynamics_365_Sales_Premium_Viral_Trial",
    "Dynamics 365 Sales Premium Viral Trial",
  ],
];

const free: readonly Sku[] = [
  ["f30db892-07e9-47e9-837c-80727f46fd3d", "FLOW_FREE", "Microsoft Power Automate Free"],
  ["a403ebcc-fae0-4ca2-8c8c-7a907fd6c235", "POWER_BI_STANDARD", "Microsoft Fabric (Free)"],
  [
    "ade29b5f-397e-4eb9-a287-0344bd46c68d",
    "POWER_BI_STANDARD_FACULTY",
    "Microsoft Fabric (Free) for faculty",
  ],
  [
    "bdcaf6aa-04c1-4b8f-b64e-6e3bd505ac64",
    "POWER_BI_STANDARD_STUDENT",
    "Microsoft Fabric (Free) for student",
  ],
  ["8c4ce438-32a7-4ac5-91a6-e22ae08d9c8b", "RIGHTSMANAGEMENT_ADHOC", "Rights Management Adhoc"],
  ["6470687e-a428-4b7a-bef2-8a291ad947c9", "WINDOWS_STORE", "Windows Store for Business"],
  ["47794cd0-f0e5-45c5-9033-2eb6b5fc84e0", "MCOPSTNC", "Communications Credits"],
  ["1f2f344a-700d-42c9-9427-5cea1d5d7ba6", "STREAM", "Microsoft Stream"],
  ["16ddbbfc-09ea-4de2-b1d7-312db6112d70", "TEAMS_FREE", "Microsoft Teams (Free)"],
  ["90d8b3f8-712e-4f7b-aa1e-62e7ae6cbe96", "SMB_APPS", "Business Apps (free)"],
  ["5b631642-bd26-49fe-bd20-1daaa972ef80", "POWERAPPS_DEV", "Microsoft Power Apps for Developer"],
  [
    "6a4a1628-9b9a-424d-bed5-4118f0ede3fd",
    "PROJECT_MADEIRA_PREVIEW_IW_SKU",
    "Dynamics 365 Business Central for IWs",
  ],
];

const trials: readonly Sku[] = [
  ["1508ad2d-5802-44e6-bfe8-6fb65de63d28", "DYN365_RETAIL_TRIAL", "Dynamics 365 Commerce Trial"],
  [
    "94a6fbd4-6a2f-4990-b356-dc7dd8bed08a",
    "Dynamics_365_Customer_Service_Enterprise_admin_trial",
    "Dynamics 365 Customer Service Enterprise Admin",
  ],
  [
    "61e6bd70-fbdb-4deb-82ea-912842f39431",
    "DYN365_AI_SERVICE_INSIGHTS",
    "Dynamics 365 Customer Service Insights Trial",
  ],
  ["bc946dac-7877-4271-b2f7-99d2db13cd2c", "FORMS_PRO", "Dynamics 365 Customer Voice Trial"],
  [
    "9c7bff7a-3715-4da7-88d3-07f57f8d0fb6",
    "D365_SALES_PRO_IW",
    "Dynamics 365 For Sales Professional Trial",
  ],
  [
    "3a256e9a-15b6-4092-b0dc-82993f4debc6",
    "SKU_Dynamics_365_for_HCM_Trial",
    "Dynamics 365 for Talent",
  ],
  [
    "99cb3f83-fbec-4aa1-8262-9679e6df7c53",
    "Dynamics_365_Guides_vTrial",
    "Dynamics 365 Guides vTrial",
  ],
  [
    "7ed4877c-0863-4f69-9187-245487128d4f",
    "DYN365_REGULATORY_SERVICE",
    "Dynamics 365 Regulatory Service - Enterprise Edition Trial",
  ],
  ["fcecd1f9-a91e-488d-a918-a96cdb6ce2b0", "AX7_USER_TRIAL", "Microsoft Dynamics AX7 User Trial"],
  [
    "556640c0-53ea-4773-907d-29c55332983f",
    "Microsoft_Cloud_for_Sustainability_vTrial",
    "Microsoft Cloud for Sustainability vTrial",
  ],
  [
    "29a2f828-8f39-4837-b8ff-c957e86abe3c",
    "TEAMS_COMMERCIAL_TRIAL",
    "Microsoft Teams Commercial Cloud",
  ],
  ["74fbf1bb-47c6-4796-9623-77dc7371723b", "MS_TEAMS_IW", "Microsoft Teams Trial"],
  [
    "3f9f06f5-3c31-472c-985f-62d9c10ec167",
    "Power_Pages_vTrial_for_Makers",
    "Power Pages vTrial for Makers",
  ],
  [
    "7792674b-fa0c-4af5-b2a1-a15239f933b6",
    "Microsoft_Copilot_for_Finance_trial",
    "Microsoft 365 Copilot for Finance (Preview)",
  ],
];

/** Given along with a paid license of somebody else. */
const benefits: readonly Sku[] = [
  [
    "18250162-5d87-4436-a834-d795c15c80f3",
    "M365EDU_A3_STUUSEBNFT",
    "Microsoft 365 A3 for students use benefit",
  ],
  [
    "1aa94593-ca12-4254-a738-81a5972958e8",
    "M365EDU_A3_STUUSEBNFT_RPA1",
    "Microsoft 365 A3 - Unattended License for students use benefit",
  ],
  [
    "31d57bc7-3a05-4867-ab53-97a17835a411",
    "M365EDU_A5_STUUSEBNFT",
    "Microsoft 365 A5 for students use benefit",
  ],
  [
    "81441ae1-0b31-4185-a6c0-32b6b84d419f",
    "M365EDU_A5_NOPSTNCONF_STUUSEBNFT",
    "Microsoft 365 A5 without Audio Conferencing for students use benefit",
  ],
  [
    "a237b6d8-572e-4839-bffd-7786d32a5d0e",
    "ATP_ENTERPRISE_STUDENTS_USE_BENEFIT",
    "Microsoft Defender for Office 365 (Plan 1) Student use benefit",
  ],
];

export const starterFacts: readonly SkuFacts[] = [
  ...businessPlans.map((sku) => toFacts(sku, "paid", "business")),
  ...otherPaid.map((sku) => toFacts(sku, "paid")),
  ...viral.map((sku) => toFacts(sku, "viral")),
  ...free.map((sku) => toFacts(sku, "free")),
  ...trials.map((sku) => toFacts(sku, "trial")),
  ...benefits.map((sku) => toFacts(sku, "benefit")),
];

function toFacts(
  [skuId, skuPartNumber, title]: Sku,
  skuClass: SkuClass,
  seatCapFamily: SkuFacts["seatCapFamily"] = null,
): SkuFacts {
  return { skuId, skuPartNumber, title, class: skuClass, seatCapFamily };
}
