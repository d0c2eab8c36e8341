// What a schema read, turned into what we use.

import { z } from "zod";

/**
 * As `schema.transform(turn)`, for a `turn` that has no complaint to make. zod gives each value that it transforms a
 * closure to make one with, and V8 kept every page of users that such a closure was made for through one young
 * collection after the other: a twentieth to a seventh of the time in which tenants are read and planned.
 */
export function turned<Schema extends z.ZodType, Turned>(
  schema: Schema,
  turn: (value: z.output<Schema>) => Turned,
) {
  return z.pipe(schema, turning(turn));
}

/** As `z.preprocess(turn, schema)`, in the same way. */
export function turnedBefore<Schema extends z.ZodType>(
  turn: (value: unknown) => unknown,
  schema: Schema,
) {
  return z.pipe(turning(turn), schema as z.ZodType<z.output<Schema>>);
}

function turning<Value, Turned>(turn: (value: Value) => Turned) {
  const transform = (value: unknown) => turn(value as Value);
  return new z.core.$ZodTransform({ type: "transform", transform }) as z.core.$ZodTransform<
    Turned,
    Value
  >;
}
