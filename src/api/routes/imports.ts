import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import { listImports, undoImport } from "#contract/routes/imports.ts";
import { undoImport as undo } from "#engine/import/undo-import.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";

export function importRoutes(app: FastifyInstance, { clock, partner, store }: ApiServices): void {
  const { partnerId } = partner;
  bind(app, listImports, async () => ({
    imports: [...(await store.undoneImports.list(partnerId))],
  }));
  bind(app, undoImport, async ({ body: { by, dryRun }, params: { import: importId } }) => {
    const now = await clock.now();
    const undone = await undo({ store, partnerId, importId, dryRun, by, now });
    if (undone === null) throw new ApiError("IMPORT_UNKNOWN", { id: importId });
    return { importId, dryRun, removed: [...undone.removed], stay: [...undone.stay] };
  });
}
