// Several Graph calls in one. Source: "Combine multiple HTTP requests using JSON batching". Each is throttled
// by itself, and the answers come in any order.

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { listOf, maybe } from "../wire.ts";

/** More than these in one batch are refused. */
export const BATCH_REQUESTS_MAX = 20;

const Headers = z.record(z.string(), z.string());

const BatchRequest = z.object({
  requests: z.array(
    z.object({
      id: z.string(),
      method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]),
      /** Below the version: `/users?$top=5`. */
      url: z.string(),
      headers: maybe(Headers),
      body: z.optional(z.unknown()),
      /** Ids of those before it that have to succeed first; otherwise 424. */
      dependsOn: listOf(z.string()),
    }),
  ),
});

const BatchResponse = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: maybe(Headers),
      body: z.optional(z.unknown()),
    }),
  ),
});

/** What is in it decides whether it may be repeated, so the client never does. */
export const batch = endpoint({
  operation: "batch",
  api: "graph",
  method: "POST",
  path: "/v1.0/$batch",
  query: [],
  request: BatchRequest,
  response: BatchResponse,
  success: [200],
  retry: "readBack",
  identity: "user",
  budget: "graph",
});
