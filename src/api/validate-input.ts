// Parses each part of a request by its route's schema; what does not fit is refused in words of our own.

import type { FastifySchemaCompiler } from "fastify";
import type { z } from "zod";
import { invalidBySchema } from "#contract/invalid-input.ts";

export const validateInput: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart = "" }) => {
  const whole = parts[httpPart] ?? "body";
  return (given) => {
    const parsed = schema.safeParse(given);
    return parsed.success
      ? { value: parsed.data }
      : { error: invalidBySchema(parsed.error, given, whole) };
  };
};

/** As a person calls what fastify calls otherwise. */
const parts: Readonly<Record<string, string>> = { params: "path", querystring: "query" };
