// What is at stake when a service plan is lost, judged by the plan's name: Microsoft's list has no column
// for it. The first rule that knows the name decides; a name that no rule knows counts as holding data.

/**
 * data: may be uncovered at no instant. unknown: nobody has classified it, so as `data`.
 * convenience: its loss is a warning that the owner ticks. none: rights without content.
 */
export type PlanTier = "data" | "convenience" | "none" | "unknown";

interface TierRule {
  readonly tier: Exclude<PlanTier, "unknown">;
  readonly names: RegExp;
}

/**
 * The stub that licenses without a mailbox bring, and services that Microsoft has ended: Stream (classic),
 * Kaizala, Skype for Business Online.
 */
const idle =
  /^EXCHANGE_S_FOUNDATION(_GOV)?$|^STREAM_O365_|^KAIZALA_|^MCO(BASIC|FREE|IMP|LITE|STANDARD|VOICECONF)(_|$)/;

const rules: readonly TierRule[] = [
  // Services that are gone or that only ever were entitlements around data held elsewhere.
  { tier: "none", names: idle },
  { tier: "none", names: /^STREAM_|^MICROSOFT STREAM$|^MESH_|^POWERVIDEOSFREE$|^MCO_TEAMS_IW$/ },
  { tier: "none", names: /^Microsoft_(Copilot_for_Sales|Viva_Sales)|^financecopilot_trial$/ },

  // Rights that come along with something else, and trials: their environments belong to the tenant.
  { tier: "convenience", names: /VIRAL|(^|_|IW)V?TRIAL(_|$)|_O365_(P[123]|F[13]|S1)(_|$)/i },
  { tier: "convenience", names: /^CDS_O365_E5_KM$|^DYN365_ENTERPRISE_P1_IW$|^PROJECT_MADEIRA/ },
  { tier: "convenience", names: /^D365_SALES_PRO_IW|_Free_PLAN$|^NB(ENTERPRISE|PROFESSIONAL)/ },
  { tier: "convenience", names: /^CCIBOTS_PRIVPREV|^DYN365BC_MS_INVOICING$|^SOCIAL_ENGAGEMENT/ },
  { tier: "convenience", names: /^(FLOW|POWERAPPS)_DYN_|^FLOW_FOR(MS_PRO|_IOM|_PROJECT)/ },
  { tier: "convenience", names: /^POWER(APPS|FLOWS)FREE$|^POWERAUTOMATE_DESKTOP|_For_Project_P1$/ },

  // Mailboxes, archives, files.
  { tier: "data", names: /^EXCHANGE_[BL]_STANDARD$|^EXCHANGE_S_FOUNDATION PBI_/ },
  { tier: "data", names: /^EXCHANGE_S_(DESKLESS|ENTERPRISE|ESSENTIALS|STANDARD|ARCHIVE)(_|$)/ },
  { tier: "data", names: /^ONEDRIVE(_BASIC|CLIPCHAMP|ENTERPRISE|LITE|STANDARD)/ },
  { tier: "data", names: /^SHAREPOINT(DESKLESS|ENTERPRISE|LITE|STANDARD|STORAGE|_S_|_PROJECT)/ },
  { tier: "data", names: /^SharePoint Plan 1G$/ },
  { tier: "none", names: /^EXCHANGE_(S_FOUNDATION|ANALYTICS)|^BPOS_S_DlpAddOn$|^SHAREPOINTWAC/ },

  // Teams, telephony, Cloud PCs.
  { tier: "convenience", names: /^TEAMS_(ADVCOMMS|FREE)|^TEAMSPRO_WEBINAR$|^MICROSOFT_TEAMS_EV/ },
  { tier: "data", names: /^TEAMS1$|^TEAMS_(AR|DESKLESS|GOV)|^TeamsEss$|^Teams_Rooms?_/ },
  { tier: "none", names: /^TEAMSPRO_|^MTRProManagement$|^VIDEO_INTEROP$|^MMR_P1$/ },
  { tier: "convenience", names: /^MCO(ACBYOT|MEET|PSTNC$|SMS5$|SMS_PAYG)|^MCO_VIRTUAL_APPT$/ },
  { tier: "data", names: /^MCO(EV|FMC|PSTN|SMS)|^PSTN|^Skype for Business PSTN/ },
  { tier: "data", names: /^CPC_/ },

  // Power Platform, Dynamics, Power BI, Project.
  { tier: "convenience", names: /^CUSTOMER_VOICE|^FORMS_|^OFFICE_FORMS/i },
  { tier: "data", names: /^(CDS|CRM|D365|DDYN365|DYN365|Dynamics_365|DATAVERSE_)/ },
  { tier: "convenience", names: /^ERP_TRIAL|^DYNB365_|^BI_AZURE_P[01]$|^SQL_IS_SSIM$/ },
  { tier: "data", names: /^GUIDES$|^MICROSOFT_REMOTE_ASSIST$|^MCS_BIZAPPS_/i },
  { tier: "data", names: /^BI_AZURE_|^PBI_PREMIUM/ },
  { tier: "data", names: /^(FLOW|POWERAPPS|POWER_(APPS|AUTOMATE|PAGES|VIRTUAL))_/i },
  { tier: "data", names: /^(DV_)?PowerPages_|^(VIRTUAL_AGENT)_/i },
  { tier: "convenience", names: /^PROJECT_ESSENTIALS|^PROJECTWORKMANAGEMENT/ },
  { tier: "none", names: /^PROJECT_CLIENT_|^VISIO/ },
  { tier: "data", names: /^PROJECT_(FOR|P1|PROFESSIONAL)/ },

  // Small content that stays in the tenant or with the user.
  {
    tier: "convenience",
    names: /^(YAMMER|VIVAENGAGE)_|^VIVA_LEARNING|^Viva_Goals|^SKILLS_IN_VIVA$/,
  },
  { tier: "convenience", names: /^BPOS_S_TODO|^CLIPCHAMP|^Deskless$|^MICROSOFT(BOOKINGS|_LOOP)$/ },
  { tier: "convenience", names: /^SWAY$|^WHITEBOARD|^CORTEX$|^Intelligent_Content|^QUEUES_APP$/ },
  { tier: "convenience", names: /^SCHOOL_DATA_SYNC|^CAREERCOACH|^MINECRAFT|^COPILOT_STUDIO_IN/ },
  { tier: "convenience", names: /^PRIVACY_MANG|^COMPLIANCE_MANAGER_PREMIUM|^WORKPLACE_ANALYTICS$/ },

  // Devices, identity, compliance.
  { tier: "convenience", names: /^INTUNE(_|-)/i },
  { tier: "data", names: /^CUSTOMER_KEY$|^Auditing_10Year_/ },
  {
    tier: "convenience",
    names: /^RMS_S_(ENTERPRISE|PREMIUM)|^(EQUIVIO|COMMUNICATIONS_COMPLIANCE)/,
  },
  { tier: "convenience", names: /^(DATA_INVESTIGATIONS|INFO_GOVERNANCE|ML_CLASSIFICATION)$/ },
  { tier: "convenience", names: /^INSIDER_RISK(_MANAGEMENT)?$|^M365_ADVANCED_AUDITING$/ },
  { tier: "convenience", names: /^MICROSOFT_COMMUNICATION_|^PURVIEW_DISC|^RECORDS_MANAGEMENT$/ },
  { tier: "none", names: /_FOR(_ASSISTIVE)?_AGENTS$|^(AAD|ADALLOM|ATA|ATP|RMS_S|MDE|MIP_S)(_|$)/ },
  { tier: "none", names: /^(GRAPH_CONNECTORS|INFORMATION_BARRIERS|LOCKBOX|M365_|THREAT_)/ },
  {
    tier: "none",
    names: /^(UNIVERSAL_PRINT|MICROSOFT_(SEARCH|BUSINESS|ECDN|APPLICATION|MYANALYTICS))/,
  },
  {
    tier: "none",
    names: /^(MFA_PREMIUM|MICROSOFTENDPOINTDLP|MTP|Nucleus|PAM_ENTERPRISE|WINDEFATP)$/,
  },
  { tier: "none", names: /^(Bing_Chat|COMMUNICATIONS_DLP|Content_?Explorer|PREMIUM_ENC|SAFEDOCS)/ },

  // Applications, Windows, and other entitlements.
  { tier: "none", names: /^OFFICE(MOBILE_|SUBSCRIPTION|_BUSINESS|_PRO|_SHARED)|^EXCEL_PREMIUM$/ },
  { tier: "none", names: /^(Virtualization Rights|WIN10_|WINDOWS|Windows)/ },
  {
    tier: "none",
    names: /^(3_PARTY|COMMON_DEFENDER|CPMC|CustomerLockbox|DEFENDER_FOR|Defender_for)/,
  },
  { tier: "none", names: /^(EOP_|EXPERTS_ON|Education|Entra_|INSIGHTS_BY|IT_ACADEMY|MDM_SALES)/ },
  { tier: "none", names: /^(MDOLITE|MYANALYTICS|NONPROFIT_PORTAL|O365_SB_|PEOPLE_SKILLS|PLACES_)/ },
  { tier: "none", names: /^(REMOTE_HELP|SPZA|TVM_|Verifiable_|WINBIZ|WORKPLACE_ANALYTICS_)/ },
];

const known = new Map<string, PlanTier>();

/** The tier of a plan by its name, such as `EXCHANGE_S_STANDARD`. */
export function tierOf(planName: string): PlanTier {
  const before = known.get(planName);
  if (before !== undefined) return before;
  const tier = rules.find(({ names }) => names.test(planName))?.tier ?? "unknown";
  known.set(planName, tier);
  return tier;
}

/** Whether losing the plan loses data or stops work; nobody may tick that away. */
export function isHard(planName: string): boolean {
  const tier = tierOf(planName);
  return tier === "data" || tier === "unknown";
}

/** Whether the plan does nothing for anybody, so that nothing is bought for its sake. */
export function isIdle(planName: string): boolean {
  return idle.test(planName);
}
