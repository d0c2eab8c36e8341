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
