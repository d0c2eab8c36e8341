// A month of the reader's own time zone.

export interface Month {
  readonly from: string;
  /** Not included. */
  readonly to: string;
  /** The months around it, as addresses name them: "2026-12". */
  readonly earlier: string;
  readonly later: string;
}

/** The month of an address, or the present one; `months` long. */
export function monthOf(address: string | undefined, now: string, months = 1): Month {
  const present = new Date(now);
  const [year = present.getFullYear(), month = present.getMonth() + 1] =
    address?.split("-").map(Number) ?? [];
  const first = (ahead: number) => new Date(year, month - 1 + ahead, 1);
  return {
    from: first(0).toISOString(),
    to: first(months).toISOString(),
    earlier: addressOf(first(-1)),
    later: addressOf(first(1)),
  };
}

function addressOf(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
}

/** "day-2026-12-03", where that day of the reader's time zone stands on the page. */
export function dayId(day: Date): string {
  return `day-${addressOf(day)}-${String(day.getDate()).padStart(2, "0")}`;
}

/** Whole weeks that cover the month, each beginning on the day on which the reader's weeks begin. */
export function weeksOf({ from, to }: Month, locale: string): readonly (readonly Date[])[] {
  const first = new Date(from);
  const before = (first.getDay() - firstWeekday(locale) + DAYS) % DAYS;
  const dayAt = (place: number) =>
    new Date(first.getFullYear(), first.getMonth(), first.getDate() - before + place);
  const weeks: Date[][] = [];
  for (let place = 0; dayAt(place).toISOString() < to; place += DAYS) {
    weeks.push(Array.from({ length: DAYS }, (_, weekday) => dayAt(place + weekday)));
  }
  return weeks;
}

const DAYS = 7;
const MONDAY = 1;

/** 0 is Sunday. A browser that does not know begins with Monday. */
function firstWeekday(locale: string): number {
  const known: WithWeeks = new Intl.Locale(locale);
  return (known.getWeekInfo?.().firstDay ?? MONDAY) % DAYS;
}

/** Not yet in the language's own types. */
interface WithWeeks extends Intl.Locale {
  getWeekInfo?(): { readonly firstDay: number };
}
