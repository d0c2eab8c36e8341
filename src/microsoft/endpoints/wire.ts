// How Microsoft writes values on the wire, read leniently: dates with 0 to 9 fractional digits and
// any offset, numbers that arrive as text, enums in any case, fields that are null or left out.

import { z } from "zod";
import { parseInstant } from "#lib/instant.ts";
import { turned, turnedBefore } from "./turned.ts";

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const USUAL = /^\d{4}-\d{2}-\d{2}T\S+$/;

/** A date-time of the wire; a bare date means its midnight UTC, stray blanks (seen in Microsoft's samples) are dropped. */
export const wireInstant = z.string().transform((text, context) => {
  try {
    return parseInstant(USUAL.test(text) ? text : withoutBlanks(text));
  } catch {
    context.addIssue({ code: "custom", message: `not a date-time: ${text}` });
    return z.NEVER;
  }
});

function withoutBlanks(text: string): string {
  const joined = text.trim().replace(/^(\d{4}-\d{2}-\d{2})\s+/, "$1T");
  const compact = joined.replaceAll(/\s+/g, "");
  return DATE_ONLY.test(compact) ? `${compact}T00:00:00Z` : compact;
}

/** A number, or its digits as text (v1 tokens, some counters). */
export const wireNumber = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number),
]);

/** A GUID; Microsoft writes them in either case, and we compare them as text. */
export const wireGuid = z.string().toLowerCase();

/** An error code: documented as text, arrives as a number or as text. */
export const wireCode = z.union([z.string(), z.number().transform(String)]);

/** A value that may be null, left out or (seen in Microsoft's samples) an empty text; all read as null. */
export function maybe<Schema extends z.ZodType>(schema: Schema) {
  const empty = (value: unknown) => (value === "" ? null : value);
  return z._default(turnedBefore(empty, z.nullable(schema)), null);
}

/** Text that may be null or left out; an empty text stays one. */
export const maybeText = z.string().nullable().default(null);

/** A list that may be null or left out; both read as empty. */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return turned(
    z.array(schema).nullable().default(null),
    (items): z.output<Schema>[] => items ?? [],
  );
}

/** One of the documented values in whatever case; anything new reads as `unknown`. */
export function wireEnum<const Values extends readonly string[]>(values: Values) {
  const known = new Map(values.map((value): [string, Values[number]] => [fold(value), value]));
  return turned(
    z.string(),
    (text): Values[number] | "unknown" => known.get(fold(text)) ?? "unknown",
  );
}

function fold(text: string): string {
  return text.toLowerCase();
}

const Link = z.object({
  uri: maybeText,
  headers: listOf(z.object({ key: z.string(), value: z.string() })),
});

/**
 * One page of a Partner Center list. A bare array counts as one complete page (seen on some
 * operations), a single resource in the place of a list does not.
 */
export function collectionOf<Schema extends z.ZodType>(item: Schema) {
  const read = z.preprocess(
    (value) => (Array.isArray(value) ? { items: value } : value),
    z.object({
      totalCount: maybe(wireNumber),
      items: z.array(item),
      continuationToken: maybeText,
      links: maybe(z.object({ next: maybe(Link) })),
    }),
  );
  return turned(read, (page): Page<z.output<Schema>> => {
    const next = page.links?.next ?? null;
    const header = next?.headers.find((entry) => fold(entry.key) === "ms-continuationtoken");
    return {
      items: page.items,
      totalCount: page.totalCount,
      continuationToken: page.continuationToken ?? header?.value ?? null,
      nextLink: next?.uri ?? null,
    };
  });
}

/**
 * One page of a Graph list. A tenant has thousands of users, so what reads a page is written out by zod as one function;
 * a page that is not what it should be is read again by the schema itself, which says where.
 */
export function valueOf<Schema extends z.ZodType>(item: Schema) {
  const read = z.object({ value: z.array(item), "@odata.nextLink": maybeText });
  const page = turned(read, (page): Page<z.output<Schema>> => ({
    items: page.value,
    totalCount: null,
    continuationToken: null,
    nextLink: page["@odata.nextLink"],
  }));
  return z.compile(page, { strict: true });
}

/** A page of any of the three kinds of paging; `http/paging.ts` asks for the next one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number | null;
  readonly continuationToken: string | null;
  readonly nextLink: string | null;
}
