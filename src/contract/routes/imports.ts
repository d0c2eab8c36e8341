import { StayReason } from "#domain/estate/undo-import.ts";
import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { ActOrDryRun, asksNothing, nothing } from "./parameters.ts";

export const listImports = {
  name: "listImports",
  method: "GET",
  needs: "read",
  path: "/api/v1/imports",
  summary: "The last hundred imports of customers, the newest first.",
  ...asksNothing,
  status: 200,
  response: z.object({
    imports: z.array(
      z.object({
        importId: z.string(),
        importedAt: Instant,
        rows: z.number().int(),
        refused: z.number().int(),
        /** Whom it named and who was not removed with it. */
        customers: z.number().int(),
        /** When it was undone last; null where it never was. */
        undoneAt: Instant.nullable(),
      }),
    ),
  }),
} as const satisfies Route;

const Named = z.object({ companyName: z.string(), domain: z.string() });

export const undoImport = {
  name: "undoImport",
  method: "POST",
  needs: "plan",
  path: "/api/v1/imports/:import/undo",
  signature: "by",
  summary:
    "Remove the customers whom an import brought, as long as nothing came of them; whoever stays is named with the reason.",
  params: z.object({ import: z.string().min(1).max(200) }),
  query: nothing,
  bodyType: "json",
  body: ActOrDryRun,
  status: 200,
  response: z.object({
    importId: z.string(),
    dryRun: z.boolean(),
    removed: z.array(Named),
    stay: z.array(Named.extend({ because: StayReason })),
  }),
} as const satisfies Route;
