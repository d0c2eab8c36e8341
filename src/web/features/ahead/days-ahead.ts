/** How far one can look ahead, in days. */
export const daysAhead = [30, 90, 180, 365] as const;

/** Where nobody chose. */
export const DAYS_AHEAD = 90;
