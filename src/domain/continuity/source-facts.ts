// What the verifier itself knows of sources, told apart from the planner's own tables on purpose.
// Sources: learn.microsoft.com/microsoft-365/commerce, "What if my subscription expires?" and "Extend
// your subscription with EST"; learn.microsoft.com/partner-center, "New commerce subscription lifecycle".

interface AgreementFacts {
  /** It goes on unless somebody stops it; `ifRecurring`: only where recurring billing was added. */
  readonly stop: "needed" | "ifRecurring" | "none";
  /** Its end is a choice of its own, apart from the renewal. */
  readonly choosesEnd: boolean;
  /** What has to be counted on paying while nothing is known. */
  readonly money: "renewal" | "extension" | "ends";
  /** It can be cancelled in the middle of its term. */
  readonly endsAnyTime?: true;
  /** Seats are given back in the week after a renewal ("Buy or remove licenses"). */
  readonly reducible?: true;
}

const renewing = { stop: "needed", choosesEnd: false, money: "renewal" } as const;
const choosing = { ...renewing, choosesEnd: true } as const;
const extending = { ...renewing, money: "extension" } as const;
const lapsing = { stop: "ifRecurring", choosesEnd: false, money: "ends" } as const;

const byAgreement: Readonly<Record<string, AgreementFacts>> = {
  mcaWebDirect: { ...choosing, reducible: true },
  unknownWebDirect: choosing,
  mcaEnterprise: { ...choosing, reducible: true },
  cspNce: { ...choosing, reducible: true },
  mosaWebDirect: { ...renewing, endsAnyTime: true },
  cspLegacy: { ...renewing, endsAnyTime: true },
  syndication: renewing,
  eaEas: extending,
  mpsa: extending,
  openValue: lapsing,
  retailKey: lapsing,
  trial: { stop: "none", choosesEnd: false, money: "renewal" },
};

/** An agreement that nobody here has heard of is taken for one that renews and is chosen for. */
export function agreementFacts(agreementType: string): AgreementFacts {
  return byAgreement[agreementType] ?? choosing;
}

/** Part numbers of what nobody pays for: free, viral, trial, developer and benefit licenses. */
export const soldFree =
  /FREE|VIRAL|EXPLORATORY|TRIAL|PREVIEW|ADHOC|BE?NE?FI?T|_IW(_|$)|_DEV(_|$)|^WINDOWS_STORE$|^MCOPSTNC$|^STREAM$|^SMB_APPS$|^FORMS_PRO$|^POWER_BI_STANDARD|INSIGHTS$|REGULATORY_SERVICE$/i;

/** Names of service plans that do nothing any more, so that their loss needs nobody's word. */
export const doesNothing =
  /^EXCHANGE_S_FOUNDATION(_GOV)?$|^STREAM_O365_|^KAIZALA_|^MCO(BASIC|FREE|IMP|LITE|STANDARD|VOICECONF)(_|$)/;

/** Over the family and over all sellers: the stricter of the two published readings. */
export const CAP_SEATS = 300;

/** Small-business plans; a tenant may buy 300 of the family, over all sellers ("Pricing and offers"). */
export const cappedAt300 =
  /^SPB$|^(O365|SMB)_BUSINESS(_(ESSENTIALS|PREMIUM))?$|^Microsoft_365_ ?Business_ ?(Basic|Standard|Premium)_\(?no.?Teams/i;
