import { importColumns } from "#domain/estate/import-column-names.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { By, nothing } from "./parameters.ts";

export const importProviderFile = {
  name: "importProviderFile",
  method: "POST",
  needs: "plan",
  path: "/api/v1/provider-export",
  summary:
    "Take in the export of the provider at whom we order: which subscriptions of a customer are ours, their licenses and renewal.",
  params: nothing,
  query: z.object({ by: By }),
  bodyType: "application/octet-stream",
  body: z.unknown(),
  status: 201,
  response: z.object({
    rowsIn: z.number().int(),
    rowsTaken: z.number().int(),
    customers: z.number().int(),
    refused: z.array(
      z.object({
        line: z.number().int(),
        code: z.string(),
        column: z.enum(importColumns),
        value: z.string(),
      }),
    ),
  }),
} as const satisfies Route;
