// Families of service plans whose members have an order: the higher one does all that the lower one does.
// Each line goes from the lowest to the highest. Plan names are Microsoft's; the orders are those of the
// service descriptions (Exchange Online, SharePoint and OneDrive, Power BI, Teams calling plans, ...).

const ladders: readonly (readonly string[])[] = [
  // The foundation is the stub that licenses without a mailbox bring.
  ["EXCHANGE_S_FOUNDATION", "EXCHANGE_S_DESKLESS"],
  ["EXCHANGE_S_FOUNDATION_GOV", "EXCHANGE_S_DESKLESS_GOV"],
  ["EXCHANGE_S_DESKLESS", "EXCHANGE_S_STANDARD", "EXCHANGE_S_ENTERPRISE"],
  ["EXCHANGE_S_ESSENTIALS", "EXCHANGE_S_STANDARD"],
  ["EXCHANGE_B_STANDARD", "EXCHANGE_S_STANDARD"],
  ["EXCHANGE_L_STANDARD", "EXCHANGE_S_STANDARD"],
  ["EXCHANGE_S_STANDARD_MIDMARKET", "EXCHANGE_S_STANDARD"],
  ["EXCHANGE_S_ARCHIVE_ADDON", "EXCHANGE_S_ENTERPRISE"],
  ["EXCHANGE_S_ARCHIVE", "EXCHANGE_S_ENTERPRISE"],
  ["EXCHANGE_S_DESKLESS_GOV", "EXCHANGE_S_STANDARD_GOV", "EXCHANGE_S_ENTERPRISE_GOV"],
  ["SHAREPOINTDESKLESS", "SHAREPOINTSTANDARD", "SHAREPOINTENTERPRISE"],
  ["SHAREPOINTLITE", "SHAREPOINTSTANDARD"],
  ["SHAREPOINTENTERPRISE_MIDMARKET", "SHAREPOINTENTERPRISE"],
  ["SHAREPOINTSTANDARD_EDU", "SHAREPOINTENTERPRISE_EDU"],
  ["SHAREPOINTDESKLESS_GOV", "SHAREPOINTENTERPRISE_GOV"],
  // A SharePoint plan for users brings their OneDrive.
  ["ONEDRIVE_BASIC", "ONEDRIVESTANDARD", "SHAREPOINTSTANDARD"],
  ["ONEDRIVELITE_IW", "ONEDRIVESTANDARD"],
  ["ONEDRIVESTANDARD", "ONEDRIVEENTERPRISE", "SHAREPOINTENTERPRISE"],
  ["SHAREPOINTWAC_DEVELOPER", "SHAREPOINTWAC"],
  ["TEAMS_FREE", "TeamsEss", "TEAMS1"],
  ["TEAMS_DESKLESS", "TEAMS1"],
  ["MCOLITE", "MCOIMP", "MCOSTANDARD"],
  ["MCOSTANDARD_MIDMARKET", "MCOSTANDARD"],
  ["MCOEVSMB", "MCOEV"],
  ["MCOPSTN5", "MCOPSTN6", "MCOPSTN1", "MCOPSTN2"],
  ["MCOMEETBASIC", "MCOMEETADV"],
  ["BI_AZURE_P0", "BI_AZURE_P1", "BI_AZURE_P2", "BI_AZURE_P3"],
  ["PROJECT_P1", "PROJECT_PROFESSIONAL"],
  ["PROJECT_ESSENTIALS", "SHAREPOINT_PROJECT"],
  ["FORMS_PLAN_K", "FORMS_PLAN_E1", "FORMS_PLAN_E3", "FORMS_PLAN_E5"],
  ["FORMS_GOV_F1", "FORMS_GOV_E1", "FORMS_GOV_E3", "FORMS_GOV_E5"],
  ["OFFICE_FORMS_PLAN_2", "OFFICE_FORMS_PLAN_3"],
  ["STREAM_O365_K", "STREAM_O365_SMB", "STREAM_O365_E1", "STREAM_O365_E3", "STREAM_O365_E5"],
  ["STREAM_O365_K_GOV", "STREAM_O365_E1_GOV", "STREAM_O365_E3_GOV", "STREAM_O365_E5_GOV"],
  ["WHITEBOARD_FIRSTLINE1", "WHITEBOARD_PLAN1", "WHITEBOARD_PLAN2", "WHITEBOARD_PLAN3"],
  ["BPOS_S_TODO_FIRSTLINE", "BPOS_S_TODO_1", "BPOS_S_TODO_2", "BPOS_S_TODO_3"],
  ["KAIZALA_O365_P1", "KAIZALA_O365_P2", "KAIZALA_O365_P3", "KAIZALA_STANDALONE"],
  ["YAMMER_MIDSIZE", "YAMMER_ENTERPRISE"],
  ["AAD_BASIC", "AAD_PREMIUM", "AAD_PREMIUM_P2"],
  ["AAD_SMB", "AAD_PREMIUM"],
  ["RMS_S_BASIC", "RMS_S_ENTERPRISE", "RMS_S_PREMIUM", "RMS_S_PREMIUM2"],
  ["RMS_S_ENTERPRISE_GOV", "RMS_S_PREMIUM_GOV", "RMS_S_PREMIUM2_GOV"],
  ["MIP_S_CLP1", "MIP_S_CLP2"],
  ["ATP_ENTERPRISE", "THREAT_INTELLIGENCE"],
  ["ATP_ENTERPRISE_GOV", "THREAT_INTELLIGENCE_GOV"],
  ["MDE_LITE", "WINDEFATP"],
  ["INTUNE_SMBIZ", "INTUNE_A"],
  ["INTUNE_O365", "INTUNE_A"],
  ["OFFICEMOBILE_SUBSCRIPTION", "OFFICE_BUSINESS", "OFFICESUBSCRIPTION"],
  ["OFFICE_PRO_PLUS_SUBSCRIPTION_SMBIZ", "OFFICESUBSCRIPTION"],
  ["OFFICEMOBILE_SUBSCRIPTION_GOV", "OFFICESUBSCRIPTION_GOV"],
  ["INSIGHTS_BY_MYANALYTICS", "MYANALYTICS_P2", "EXCHANGE_ANALYTICS", "MICROSOFT_MYANALYTICS_FULL"],
];

/** Rights seeded by Office suites: F1, F3 and S1 of frontline plans, then P1, P2, P3. */
const seeded = /^(\w+_O365_)(F1|F3|S1|P1|P2|P3)((?:_\w+)?)$/;
const seededRanks: Readonly<Record<string, number>> = { F1: 0, F3: 0, S1: 0, P1: 1, P2: 2, P3: 3 };

/**
 * No user can hold two different plans of one of these families at a time (Microsoft Graph refuses the
 * assignment as mutually exclusive); one plan that comes with two licenses is no conflict.
 */
const exclusiveFamilies: readonly RegExp[] = [
  /^EXCHANGE_(B_STANDARD|L_STANDARD|S_(DESKLESS|ESSENTIALS|STANDARD|ENTERPRISE)(_|$))/,
  /^SHAREPOINT(DESKLESS|LITE|STANDARD|ENTERPRISE|_S_DEVELOPER)(_|$)/,
];

const nextHigher = new Map<string, string[]>();
for (const ladder of ladders) {
  for (const [index, lower] of ladder.entries()) {
    const higher = ladder[index + 1];
    if (higher !== undefined) {
      nextHigher.set(lower, [...(nextHigher.get(lower) ?? []), higher]);
    }
  }
}

/** Whether `having` does all that `needed` does: the same plan, or a higher one of its family. */
export function covers(having: string, needed: string): boolean {
  if (having === needed || coversSeeded(having, needed)) return true;
  return (nextHigher.get(needed) ?? []).some((higher) => covers(having, higher));
}

function coversSeeded(having: string, needed: string): boolean {
  const high = seeded.exec(having);
  const low = high === null ? null : seeded.exec(needed);
  if (high === null || low === null || high[1] !== low[1] || high[3] !== low[3]) return false;
  return rankOf(high) > rankOf(low);
}

function rankOf(match: RegExpExecArray): number {
  return seededRanks[match[2] ?? ""] ?? 0;
}

/** The plan that the license holds in each exclusive family, or null; in the order of the families. */
export function exclusivePlansOf(planNames: readonly string[]): readonly (string | null)[] {
  return exclusiveFamilies.map((family) => planNames.find((name) => family.test(name)) ?? null);
}
