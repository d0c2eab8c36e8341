// Sums for a figure on the screen, one for each currency: exact, in the smallest unit that occurs.

interface Money {
  readonly amount: string;
  readonly currency: string;
}

const DECIMALS = 4;

export function sumMoney(all: readonly Money[]): readonly Money[] {
  const sums = new Map<string, bigint>();
  for (const { amount, currency } of all) {
    sums.set(currency, (sums.get(currency) ?? 0n) + inSmallestUnits(amount));
  }
  return [...sums].map(([currency, units]) => ({ currency, amount: fromSmallestUnits(units) }));
}

function inSmallestUnits(amount: string): bigint {
  const [whole = "0", fraction = ""] = amount.replace("-", "").split(".");
  const units = BigInt(whole + fraction.slice(0, DECIMALS).padEnd(DECIMALS, "0"));
  return amount.startsWith("-") ? -units : units;
}

function fromSmallestUnits(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(DECIMALS + 1, "0");
  const sign = units < 0n ? "-" : "";
  return `${sign}${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`;
}
