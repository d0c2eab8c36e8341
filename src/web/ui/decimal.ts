// Numbers that people type: with the comma or the point of their own language.

export function decimalMark(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.find(({ type }) => type === "decimal")?.value ?? ".";
}

/** As a field shows it: without marks between thousands, which would be read as the decimal one elsewhere. */
export function typedForm(value: number, locale: string): string {
  return String(value).replace(".", decimalMark(locale));
}

const TYPED = /^\d+([.,]\d+)?$/;

/** Null where it is no number; comma and point both stand before what is less than one, whatever the language. */
export function readTyped(text: string): number | null {
  const trimmed = text.trim();
  return TYPED.test(trimmed) ? Number(trimmed.replace(",", ".")) : null;
}
