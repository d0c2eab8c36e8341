// Partner Center matches request keys in any case, and some of its own answers come in PascalCase.

import { oncePer } from "#lib/once-per.ts";
import { z } from "zod";

/** `value` with its keys renamed to those `schema` spells, wherever they differ only in case. */
export function foldKeys(schema: z.core.$ZodType, value: unknown): unknown {
  if (Array.isArray(value)) {
    const element = elementOf(schema);
    return element === null ? value : value.map((item) => foldKeys(element, item));
  }
  if (typeof value !== "object" || value === null) return value;
  const shape = shapeOf(schema);
  if (shape === null) return value;
  const names = spellingsOf(shape);
  const folded: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const name = Object.hasOwn(shape, key) ? key : (names.get(key.toLowerCase()) ?? key);
    const field = shape[name];
    folded[name] = field === undefined ? item : foldKeys(field, item);
  }
  return folded;
}

/** Each name of a shape by its letters in lower case. */
const spellingsOf = oncePer(
  (shape: Shape): ReadonlyMap<string, string> =>
    new Map(Object.keys(shape).map((name) => [name.toLowerCase(), name])),
);

/** Resources carry these back as they were read; nobody means anything by them. */
const CARRIED: ReadonlySet<string> = new Set(["links", "attributes"]);

/** Paths of fields that hold something and that `schema` does not know; `value` has folded keys. */
export function unknownFields(
  schema: z.core.$ZodType,
  value: unknown,
  path = "",
): readonly string[] {
  if (Array.isArray(value)) {
    const element = elementOf(schema);
    return element === null ? [] : value.flatMap((item) => unknownFields(element, item, path));
  }
  const shape = shapeOf(schema);
  if (typeof value !== "object" || value === null || shape === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (isEmpty(item) || CARRIED.has(key.toLowerCase())) return [];
    const field = shape[key];
    const here = path === "" ? key : `${path}.${key}`;
    return field === undefined ? [here] : unknownFields(field, item, here);
  });
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** The schema inside wrappers such as nullable, default, transform and preprocess. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  ) {
    return unwrap(schema.def.innerType);
  }
  if (schema instanceof z.ZodPipe) {
    const inner = unwrap(schema.def.in);
    return inner instanceof z.core.$ZodTransform ? unwrap(schema.def.out) : inner;
  }
  return schema;
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

// Schemas are the same for every call of an operation: what is read off one is read once.

const shapeOf = oncePer((schema: z.core.$ZodType): Shape | null => {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? inner.def.shape : null;
});

const elementOf = oncePer((schema: z.core.$ZodType): z.core.$ZodType | null => {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.def.element;
  // A collection that came as a bare array: its items are the list.
  const items = inner instanceof z.ZodObject ? inner.def.shape["items"] : undefined;
  return items === undefined ? null : elementOf(items);
});
