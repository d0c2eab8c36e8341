// Numbers as people write them, in all our languages: 1.234,56 and 1,234.56 and 1 234,56.

const SPACES = /[ \u00a0\u202f\u2009]/g; // between thousands, in Russian and Spanish
const SEATS_MAX = 1_000_000;

/** A whole number above zero; marks between thousands are allowed, and zeros behind a decimal mark. */
export function readSeats(cell: string): number | undefined {
  const text = cell.replace(SPACES, "").replace(/[.,]0{1,2}$/, "");
  if (!/^\d+$|^\d{1,3}([.,'’]\d{3})+$/.test(text)) return undefined;
  const seats = Number(text.replaceAll(/\D/g, ""));
  return seats >= 1 && seats <= SEATS_MAX ? seats : undefined;
}

/**
 * A plain decimal. Where both marks stand, the last one is before the cents; where one stands alone
 * before exactly three digits, it could be either, and the cell is not read.
 */
export function readAmount(cell: string): string | undefined {
  const text = cell.replace(SPACES, "").replaceAll(/['’]/g, "");
  if (isAmbiguousAmount(cell)) return undefined;
  if (/^\d+$/.test(text)) return text;
  if (/^\d+[.,]\d{1,4}$/.test(text)) return text.replace(",", ".");
  if (/^\d{1,3}(\.\d{3})+,\d{1,4}$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (/^\d{1,3}(,\d{3})+\.\d{1,4}$/.test(text)) return text.replaceAll(",", "");
  return /^\d{1,3}(\.\d{3}){2,}$|^\d{1,3}(,\d{3}){2,}$/.test(text)
    ? text.replaceAll(/\D/g, "")
    : undefined;
}

/** 1.234: a thousand, or one and a bit? A leading zero settles it. */
export function isAmbiguousAmount(cell: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(cell);
}

/** Of one currency, or of several: then it is a price all the same, in whichever of these is named beside it. */
const currencySigns: Readonly<Record<string, readonly string[]>> = {
  "€": ["EUR"],
  "£": ["GBP"],
  "₽": ["RUB"],
  "₹": ["INR"],
  zł: ["PLN"],
  R$: ["BRL"],
  NT$: ["TWD"],
  US$: ["USD"],
  CHF: ["CHF"],
  $: ["USD", "CAD", "AUD", "NZD", "MXN", "CLP", "COP", "ARS", "SGD", "HKD", "TWD"],
  "¥": ["JPY", "CNY"],
};

export interface WrittenPrice {
  readonly amount: string;
  /** What its sign or code can mean; null: it has none. */
  readonly currencies: readonly string[] | null;
}

/** A price with or without its currency, before or behind it: "€ 20,50", "20.50 USD". Undefined as in `readAmount`. */
export function readPrice(cell: string): WrittenPrice | undefined {
  const [, before = "", number = "", behind = ""] =
    /^([^\d\s]*)\s*(\d.*?)\s*([^\d\s]*)$/.exec(cell) ?? [];
  const amount = readAmount(number);
  if (amount === undefined || (before !== "" && behind !== "")) return undefined;
  const sign = before + behind;
  if (sign === "") return { amount, currencies: null };
  const code = /^[a-z]{3}$/i.test(sign) ? [sign.toUpperCase()] : undefined;
  const currencies = currencySigns[sign] ?? code;
  return currencies === undefined ? undefined : { amount, currencies };
}
