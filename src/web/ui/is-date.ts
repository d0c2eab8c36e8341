const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar, as addresses hold it. */
export function isDate(text: unknown): text is string {
  return typeof text === "string" && DATE.test(text) && isOfCalendar(text);
}

/** No 31 February, which would be taken for a day of March. */
function isOfCalendar(text: string): boolean {
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
