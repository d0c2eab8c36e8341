// Checks an answer to "what stands in for this SKU?" without asking who gave it. It shares no code with
// `domain/equivalence/`: the facts about plans stand here once more, told another way.

/** A SKU as the license list has it. */
interface ListedLicense {
  readonly skuId: string;
  readonly skuPartNumber: string;
  readonly plans: readonly string[];
}

export interface EquivalenceClaim {
  readonly source: ListedLicense;
  readonly plansInUse: readonly string[];
  readonly verdict: string;
  readonly choice: readonly ListedLicense[];
  readonly plansLost: readonly string[];
}

export type EquivalenceFailure =
  | { readonly why: "planUncovered" | "dataLost" | "lostButCovered"; readonly plan: string }
  | { readonly why: "excluded"; readonly plan: string; readonly beside: string }
  | { readonly why: "otherCustomers" | "itself"; readonly skuId: string }
  | { readonly why: "verdictDiffers" };

/** From each plan down to what it replaces. Source: Microsoft's service descriptions. */
const replaces = `
  EXCHANGE_S_ENTERPRISE > EXCHANGE_S_STANDARD EXCHANGE_S_ARCHIVE EXCHANGE_S_ARCHIVE_ADDON
  EXCHANGE_S_STANDARD > EXCHANGE_S_DESKLESS EXCHANGE_S_ESSENTIALS EXCHANGE_B_STANDARD
  EXCHANGE_S_STANDARD > EXCHANGE_L_STANDARD EXCHANGE_S_STANDARD_MIDMARKET
  EXCHANGE_S_DESKLESS > EXCHANGE_S_FOUNDATION
  EXCHANGE_S_ENTERPRISE_GOV > EXCHANGE_S_STANDARD_GOV > EXCHANGE_S_DESKLESS_GOV
  EXCHANGE_S_DESKLESS_GOV > EXCHANGE_S_FOUNDATION_GOV
  SHAREPOINTENTERPRISE > SHAREPOINTSTANDARD SHAREPOINTENTERPRISE_MIDMARKET ONEDRIVEENTERPRISE
  SHAREPOINTSTANDARD > SHAREPOINTDESKLESS SHAREPOINTLITE ONEDRIVESTANDARD
  SHAREPOINTENTERPRISE_EDU > SHAREPOINTSTANDARD_EDU
  SHAREPOINTENTERPRISE_GOV > SHAREPOINTDESKLESS_GOV
  ONEDRIVEENTERPRISE > ONEDRIVESTANDARD > ONEDRIVE_BASIC ONEDRIVELITE_IW
  SHAREPOINTWAC > SHAREPOINTWAC_DEVELOPER
  TEAMS1 > TeamsEss TEAMS_DESKLESS
  TeamsEss > TEAMS_FREE
  MCOSTANDARD > MCOIMP MCOSTANDARD_MIDMARKET
  MCOIMP > MCOLITE
  MCOEV > MCOEVSMB
  MCOPSTN2 > MCOPSTN1 > MCOPSTN6 > MCOPSTN5
  MCOMEETADV > MCOMEETBASIC
  BI_AZURE_P3 > BI_AZURE_P2 > BI_AZURE_P1 > BI_AZURE_P0
  PROJECT_PROFESSIONAL > PROJECT_P1
  SHAREPOINT_PROJECT > PROJECT_ESSENTIALS
  FORMS_PLAN_E5 > FORMS_PLAN_E3 > FORMS_PLAN_E1 > FORMS_PLAN_K
  FORMS_GOV_E5 > FORMS_GOV_E3 > FORMS_GOV_E1 > FORMS_GOV_F1
  OFFICE_FORMS_PLAN_3 > OFFICE_FORMS_PLAN_2
  STREAM_O365_E5 > STREAM_O365_E3 > STREAM_O365_E1 > STREAM_O365_SMB > STREAM_O365_K
  STREAM_O365_E5_GOV > STREAM_O365_E3_GOV > STREAM_O365_E1_GOV > STREAM_O365_K_GOV
  WHITEBOARD_PLAN3 > WHITEBOARD_PLAN2 > WHITEBOARD_PLAN1 > WHITEBOARD_FIRSTLINE1
  BPOS_S_TODO_3 > BPOS_S_TODO_2 > BPOS_S_TODO_1 > BPOS_S_TODO_FIRSTLINE
  KAIZALA_STANDALONE > KAIZALA_O365_P3 > KAIZALA_O365_P2 > KAIZALA_O365_P1
  YAMMER_ENTERPRISE > YAMMER_MIDSIZE
  AAD_PREMIUM_P2 > AAD_PREMIUM > AAD_BASIC AAD_SMB
  RMS_S_PREMIUM2 > RMS_S_PREMIUM > RMS_S_ENTERPRISE > RMS_S_BASIC
  RMS_S_PREMIUM2_GOV > RMS_S_PREMIUM_GOV > RMS_S_ENTERPRISE_GOV
  MIP_S_CLP2 > MIP_S_CLP1
  THREAT_INTELLIGENCE > ATP_ENTERPRISE
  THREAT_INTELLIGENCE_GOV > ATP_ENTERPRISE_GOV
  WINDEFATP > MDE_LITE
  INTUNE_A > INTUNE_SMBIZ INTUNE_O365
  OFFICESUBSCRIPTION > OFFICE_BUSINESS OFFICE_PRO_PLUS_SUBSCRIPTION_SMBIZ
  OFFICE_BUSINESS > OFFICEMOBILE_SUBSCRIPTION
  OFFICESUBSCRIPTION_GOV > OFFICEMOBILE_SUBSCRIPTION_GOV
  MICROSOFT_MYANALYTICS_FULL > EXCHANGE_ANALYTICS > MYANALYTICS_P2 > INSIGHTS_BY_MYANALYTICS`;

/** How the names of plans begin that hold nothing that would be missed for good. */
const losable = `
  3_PARTY AAD_BASIC AAD_EDU AAD_PREMIUM AAD_SMB AAD_WRKLDID ADALLOM ATP_ENTERPRISE AUDIT_FOR_
  BI_AZURE_P0 BI_AZURE_P1 BPOS_S_ Bing_Chat CAREERCOACH CLIPCHAMP COMMON_DEFENDER COMMUNICATION
  COMPLIANCE_MANAGER COPILOT_STUDIO_IN CORTEX CPMC CUSTOMER_VOICE Content CustomerLockbox Customer_Voice
  D365_SALES_PRO_IW DATA_ DEFENDER_FOR DYN365BC DYN365_ENTERPRISE_P1_IW Defender_for Deskless
  Dynamics_365_Hiring Dynamics_365_Onboarding EDISCOVERY ENTRA_ EOP_ENTERPRISE EQUIVIO EXCEL_PREMIUM
  EXCHANGE_ANALYTICS EXCHANGE_S_FOUNDATION_GOV EXPERTS_ON EducationAnalyticsP1 Entra_ FLOW_DYN FLOW_FOR
  FORMS_ Forms_ GRAPH_CONNECTORS INFORMATION_ INFO_GOVERNANCE INSIDER_RISK INSIGHTS_BY INTUNE_ IT_ACADEMY
  Intelligent_Content Intune KAIZALA_ LOCKBOX_ M365_ MCOACBYOT MCOBASIC MCOFREE MCOIMP MCOLITE MCOMEET
  MCOPSTNC MCOSMS5 MCOSMS_ MCOSTANDARD MCOVOICECONF MCO_TEAMS MCO_VIRTUAL MDE_LITE MDE_SMB MDM_SALES
  MDOLITE MESH_ MFA_PREMIUM MICROSOFTBOOKINGS MICROSOFTENDPOINTDLP MICROSOFT_APPLICATION
  MICROSOFT_BUSINESS MICROSOFT_COMMUNICATION MICROSOFT_ECDN MICROSOFT_LOOP MICROSOFT_MYANALYTICS
  MICROSOFT_SEARCH MICROSOFT_TEAMS_EVENTS MINECRAFT MIP_S ML_CLASSIFICATION MMR_P1 MTRProManagement
  MYANALYTICS Microsoft_Copilot Microsoft_Viva NBENTERPRISE NBPROFESSIONAL NONPROFIT Nucleus OFFICE
  PAM_ENTERPRISE PEOPLE_SKILLS PLACES_ POWERAPPSFREE POWERAPPS_DYN POWERAUTOMATE_DESKTOP POWERFLOWSFREE
  POWERVIDEOSFREE PREMIUM_ENCRYPTION PRIVACY_ PROJECTWORKMANAGEMENT PROJECT_CLIENT PROJECT_ESSENTIALS
  PROJECT_MADEIRA PURVIEW_ Power_Automate_For QUEUES_APP RECORDS_ REMOTE_HELP RMS_S SAFEDOCS SCHOOL_DATA
  SHAREPOINTWAC SKILLS_IN SOCIAL_ SPZA SQL_IS STREAM_ SWAY TEAMSPRO_ TEAMS_ADVCOMMS TEAMS_FREE THREAT_
  TVM_PREMIUM UNIVERSAL_PRINT VIDEO_INTEROP VISIO VIVA Verifiable_ Virtualization Viva_Goals WHITEBOARD
  WIN10_ WINBIZ WINDEFATP WINDOWS WORKPLACE_ Windows YAMMER_`;

const losableStarts = losable.trim().split(/\s+/);
const losableNames = ["ATA", "EXCHANGE_S_FOUNDATION", "MICROSOFT STREAM", "MTP"];
const lowerOf = readOrder(replaces);

/** What is wrong with the claim; empty when nothing is. Prices and whether it is the best are not checked. */
export function verifyEquivalence(claim: EquivalenceClaim): EquivalenceFailure[] {
  const { plansInUse, plansLost } = claim;
  const served = new Set<string>();
  for (const { plans } of claim.choice) for (const plan of plans) addWithLower(plan, served);
  const isAnswer = claim.choice.length > 0;
  const uncovered = plansInUse.filter((plan) => !served.has(plan));
  return [
    ...uncovered
      .filter((plan) => isAnswer && !plansLost.includes(plan))
      .map((plan) => ({ why: "planUncovered", plan }) as const),
    ...uncovered
      .filter((plan) => isAnswer && !mayBeLost(plan))
      .map((plan) => ({ why: "dataLost", plan }) as const),
    ...plansLost
      .filter((plan) => served.has(plan))
      .map((plan) => ({ why: "lostButCovered", plan }) as const),
    ...exclusions(claim.choice),
    ...wrongSkus(claim),
    ...(verdictFits(claim) ? [] : [{ why: "verdictDiffers" } as const]),
  ];
}

function verdictFits({ verdict, choice, plansLost }: EquivalenceClaim): boolean {
  if (verdict === "same" || verdict === "superset") return choice.length === 1;
  if (verdict === "combination") return choice.length > 1;
  if (verdict === "ignore") return choice.length === 0 && plansLost.length === 0;
  return verdict === "blocked" && choice.length === 0;
}

/** Mailbox plans, and SharePoint plans for users, come one to a user. */
function exclusions(choice: readonly ListedLicense[]): EquivalenceFailure[] {
  const kinds = [
    (plan: string) => /^EXCHANGE_[BLS]_/.test(plan) && !/FOUNDATION|ARCHIVE/.test(plan),
    (plan: string) => plan.startsWith("SHAREPOINT") && !/WAC|STORAGE|_PROJECT|MULTIGEO/.test(plan),
  ];
  return kinds.flatMap((isKind) => {
    const [plan, ...others] = new Set(choice.flatMap(({ plans }) => plans.filter(isKind)));
    if (plan === undefined) return [];
    return others.map((beside) => ({ why: "excluded", plan, beside }) as const);
  });
}

function wrongSkus({ source, choice, verdict }: EquivalenceClaim): EquivalenceFailure[] {
  const customers = customersOf(source.skuPartNumber);
  return choice.flatMap(({ skuId, skuPartNumber }): EquivalenceFailure[] => {
    if (verdict === "same") return [];
    if (skuId === source.skuId) return [{ why: "itself", skuId }];
    const fits = customersOf(skuPartNumber).every((mark) => customers.includes(mark));
    return fits ? [] : [{ why: "otherCustomers", skuId }];
  });
}

/** For whom alone the part number says that a license is. */
function customersOf(skuPartNumber: string): string[] {
  const marks: readonly (readonly [string, RegExp])[] = [
    ["education", /FACULTY|STUDENT|EDU|_FAC$|_STU$/i],
    ["students", /STUDENT|STUUSE|_STU$/i],
    ["faculty", /FACULTY|_FAC$/i],
    ["gccHigh", /GCC_?HIGH/i],
    ["dod", /_DOD$/i],
    ["nonprofit", /DONATION|NON_?PROFIT/i],
    ["eea", /_EEA_|w\/o[_\s]Teams/i],
  ];
  return marks.flatMap(([mark, part]) => (part.test(skuPartNumber) ? [mark] : []));
}

function mayBeLost(plan: string): boolean {
  if (losableNames.includes(plan) || /VIRAL|TRIAL|_O365_|O365_SB_|_Free_PLAN$/i.test(plan)) {
    return true;
  }
  return plan === "financecopilot_trial" || losableStarts.some((start) => plan.startsWith(start));
}

function addWithLower(plan: string, served: Set<string>): void {
  if (served.has(plan)) return;
  served.add(plan);
  for (const lower of [...(lowerOf.get(plan) ?? []), ...lowerSeeded(plan)]) {
    addWithLower(lower, served);
  }
}

/** Rights seeded by Office suites end in P3, P2, P1, and F1, F3 or S1 for frontline suites. */
function lowerSeeded(plan: string): string[] {
  const [, stem, rank, cloud] = /^(\w+_O365_)P([123])((?:_\w+)?)$/.exec(plan) ?? [];
  if (stem === undefined || rank === undefined) return [];
  const lower = rank === "1" ? ["F1", "F3", "S1"] : [`P${Number(rank) - 1}`];
  return lower.map((ending) => `${stem}${ending}${cloud ?? ""}`);
}

function readOrder(text: string): ReadonlyMap<string, readonly string[]> {
  const lower = new Map<string, string[]>();
  for (const line of text.trim().split("\n")) {
    const steps = line.split(">").map((step) => step.trim().split(/\s+/));
    steps.slice(1).forEach((below, at) => {
      for (const plan of steps[at] ?? []) lower.set(plan, [...(lower.get(plan) ?? []), ...below]);
    });
  }
  return lower;
}
