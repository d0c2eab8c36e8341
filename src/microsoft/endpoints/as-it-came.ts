// A tenant's users come by the thousand. Reading them with a schema copies every one, field by field, only to
// find that each is what it says; here the same schema says it without a copy.

import { z } from "zod";

/**
 * What `schema` accepts, passed on as it came, with the fields that `schema` does not name. For schemas that
 * only check: RangeError for one that would change a value.
 */
export function asItCame<Schema extends z.ZodType>(schema: Schema) {
  return z.custom<z.output<Schema>>(checkOf(schema), {
    error: ({ input }) => {
      const [issue] = schema.safeParse(input).error?.issues ?? [];
      return issue === undefined ? undefined : `${issue.path.join(".")}: ${issue.message}`;
    },
  });
}

type Check = (value: unknown) => boolean;

function checkOf(schema: z.core.$ZodType): Check {
  if (schema instanceof z.ZodOptional && schema.def.innerType instanceof z.ZodNullable) {
    return orNothing(checkOf(schema.def.innerType.def.innerType));
  }
  if (schema instanceof z.ZodString && schema.def.checks === undefined) return isText;
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === "boolean";
  if (schema instanceof z.ZodLiteral)
    return (value) => schema.def.values.some((each) => each === value);
  if (schema instanceof z.ZodNullable) return orElse(null, checkOf(schema.def.innerType));
  if (schema instanceof z.ZodOptional) return orElse(undefined, checkOf(schema.def.innerType));
  if (schema instanceof z.ZodUnion) return anyOf(schema.def.options.map(checkOf));
  if (schema instanceof z.ZodArray) return everyItem(checkOf(schema.def.element));
  if (schema instanceof z.ZodObject) return everyField(schema.def.shape);
  throw new RangeError(`a list passed on as it came cannot have a ${schema._zod.def.type} in it`);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** Most fields are such texts. */
function orNothing(holds: Check): Check {
  return holds === isText
    ? (value) => typeof value === "string" || value === null || value === undefined
    : (value) => value === null || value === undefined || holds(value);
}

function orElse(empty: null | undefined, holds: Check): Check {
  return (value) => value === empty || holds(value);
}

function anyOf(checks: readonly Check[]): Check {
  return (value) => {
    for (const holds of checks) if (holds(value)) return true;
    return false;
  };
}

function everyItem(holds: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const item of value) if (!holds(item)) return false;
    return true;
  };
}

function everyField(shape: Readonly<Record<string, z.core.$ZodType>>): Check {
  const fields = Object.entries(shape).map(([name, schema]) => ({ name, holds: checkOf(schema) }));
  return (value) => {
    if (!isObject(value)) return false;
    for (const { name, holds } of fields) if (!holds(value[name])) return false;
    return true;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
