import type { LocalDate } from "#lib/instant.ts";

/** As the API takes it: what was not told is left out. */
export function numberTold(reference: string | null, validUntil: LocalDate | null) {
  return {
    ...(reference === null ? {} : { reference }),
    ...(validUntil === null ? {} : { validUntil }),
  };
}
