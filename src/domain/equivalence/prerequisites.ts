// Service plans that work only beside another one, so that the SKU that brings them is an add-on unless
// it brings the other one as well. Source: "Microsoft Teams add-on licenses", "Exchange Online Archiving".

import { exclusivePlansOf } from "./plan-families.ts";

interface Prerequisite {
  readonly dependents: RegExp;
  /** One of these has to be held as well. */
  readonly bases: RegExp;
}

const mailbox = 0; // the place of mailboxes among the exclusive families

const prerequisites: readonly Prerequisite[] = [
  {
    dependents: /^MCO(EV|EVSMB|MEETADV|_VIRTUAL_APPT)(_GOV)?$|^TEAMSPRO_MGMT$/,
    bases: /^TEAMS1$|^TEAMS_(DESKLESS|GOV|AR_)|^TeamsEss$|^Teams_Rooms?_|^MCOSTANDARD/,
  },
  {
    dependents: /^MCOPSTN([1-8]|_PAYG_1|EAU)(_GOV)?$/,
    bases: /^MCOEV(SMB|_VIRTUALUSER)?(_GOV)?$/,
  },
];

/** The prerequisite that an archive for Exchange Online mailboxes has. */
const archive = "EXCHANGE_S_ARCHIVE_ADDON";

/** How many prerequisites there are; each is known by its number below this. */
export const prerequisiteCount = prerequisites.length + 1;

/** The numbers of the prerequisites that these plans have and do not fulfil themselves. */
export function unmetPrerequisites(planNames: readonly string[]): number[] {
  const provided = new Set(providedPrerequisites(planNames));
  const needed = prerequisites.flatMap(({ dependents }, number) =>
    planNames.some((name) => dependents.test(name)) ? [number] : [],
  );
  if (planNames.includes(archive)) needed.push(prerequisites.length);
  return needed.filter((number) => !provided.has(number));
}

/** The numbers of the prerequisites that these plans fulfil. */
export function providedPrerequisites(planNames: readonly string[]): number[] {
  const provided = prerequisites.flatMap(({ bases }, number) =>
    planNames.some((name) => bases.test(name)) ? [number] : [],
  );
  if ((exclusivePlansOf(planNames)[mailbox] ?? null) !== null) provided.push(prerequisites.length);
  return provided;
}

/**
 * What others stand on comes first: of licenses given in one call nobody knows in which order they are looked at
 * ("user: assignLicense" does not say), and one without its base is refused.
 */
export function basesFirst<L>(
  licenses: readonly L[],
  planNamesOf: (license: L) => readonly string[],
): readonly L[] {
  // A prerequisite is named before those that stand on what has it.
  const rank = (license: L) => Math.max(-1, ...unmetPrerequisites(planNamesOf(license)));
  return licenses.toSorted((a, b) => rank(a) - rank(b));
}
