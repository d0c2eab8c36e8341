const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar, as addresses hold it. */
export function isDate(text: unknown): text is string {
  return typeof text === "string" && DATE.test(text) && !Number.isNaN(Date.parse(text));
}
