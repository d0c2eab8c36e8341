// The document that programs are written from: whether it is one by OpenAPI's own rules.

import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { openTestApiAlone, type TestApi } from "./testing/open-test-api.ts";

let api: TestApi;
beforeAll(async () => void (api = await openTestApiAlone()));
afterAll(() => api.close());

test("the OpenAPI document is whole: parameters, answers, references and security", async () => {
  const document = OpenApi.parse((await api.app.inject("/openapi.json")).json());
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { method, operationId, parameters, path, requestBody } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const inPath = parameters.filter((each) => each.in === "path");
    expect([operationId, inPath.map(({ name }) => name)]).toEqual([operationId, named]);
    expect(inPath.every(({ required }) => required)).toBe(true);
    if (method === "get") expect([operationId, requestBody]).toEqual([operationId, undefined]);
  }
  const schemes = Object.keys(document.components.securitySchemes);
  expect(document.security.flatMap((each) => Object.keys(each))).toEqual(schemes);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)];
  for (const [, reference = ""] of references) {
    expect([reference, isThere(document, reference)]).toEqual([reference, true]);
  }
});

/** What "OpenAPI Specification 3.1" asks of every document; what it leaves open is left open. */
const OpenApi = z.looseObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.looseObject({ title: z.string().min(1), version: z.string().min(1) }),
  components: z.looseObject({
    securitySchemes: z.record(z.string(), z.looseObject({ type: z.string() })),
  }),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(
    z.string().startsWith("/"),
    z.record(
      z.string().regex(/^(get|put|post|delete|options|head|patch|trace)$/),
      z.looseObject({
        operationId: z.string().min(1),
        summary: z.string().min(1),
        parameters: z
          .array(
            z.looseObject({
              name: z.string().min(1),
              in: z.enum(["query", "header", "path", "cookie"]),
              required: z.boolean().default(false),
              schema: z.unknown(),
            }),
          )
          .default([]),
        requestBody: z
          .looseObject({
            content: z.record(z.string().regex(/^[\w.+-]+\/[\w.+*-]+$/), z.unknown()),
          })
          .optional(),
        responses: z.record(
          z.string().regex(/^([1-5]\d\d|[1-5]XX|default)$/),
          z.looseObject({ description: z.string() }),
        ),
      }),
    ),
  ),
});

/** Whether `#/a/b` leads somewhere in the document. */
function isThere(document: unknown, reference: string): boolean {
  if (!reference.startsWith("#/")) return false;
  let place: unknown = document;
  for (const part of reference.slice(2).split("/")) {
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, key)) return false;
    place = (place as Record<string, unknown>)[key];
  }
  return true;
}
