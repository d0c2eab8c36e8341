// What is asked of a log over all moves: from where on, and which entries.

import { z } from "zod";
import { GivenInstant } from "./parameters.ts";

/** `<instant>/<sequence>/<move>` of the last entry that was answered. */
const Cursor = z
  .string()
  .max(300)
  .transform((text) => {
    const [at = "", sequence = "", ...move] = text.split("/");
    return { at, sequence: Number(sequence), moveId: move.join("/") };
  })
  .pipe(z.object({ at: GivenInstant, sequence: z.number().int(), moveId: z.string().min(1) }));

/** The cursor that goes on behind the last of a page; null where nothing older is left. */
export function nextPage(
  entries: readonly z.output<typeof Cursor>[],
  limit: number,
): string | null {
  const last = entries.length < limit ? undefined : entries.at(-1);
  return last === undefined ? null : `${last.at}/${last.sequence}/${last.moveId}`;
}

const Part = z.string().trim().min(1).max(200);

export const LogQuery = z.object({
  /** Goes on where an earlier answer ended: its `next`. */
  before: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
  /** A part of the customer's name or domain. */
  customer: Part.optional(),
  /** A part of the name of the person whose act it was. */
  by: Part.optional(),
  from: GivenInstant.optional(),
  /** Exclusive. */
  until: GivenInstant.optional(),
});
