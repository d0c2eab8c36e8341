import { buffer } from "node:stream/consumers";
import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import { importProviderFile } from "#contract/routes/provider.ts";
import {
  importProviderExport,
  ProviderColumnMissingError,
} from "#engine/provider/import-provider-export.ts";
import { bind, isStream } from "../bind.ts";
import { limited } from "../limited.ts";
import type { ApiServices } from "../services.ts";

const EXPORT_BYTES_MAX = 20_000_000;

export function providerRoutes(app: FastifyInstance, services: ApiServices): void {
  const { clock, partner, store } = services;
  bind(app, importProviderFile, async ({ body, query: { by } }) => {
    if (!isStream(body)) throw new ApiError("BODY_TYPE_UNKNOWN");
    const content = await buffer(limited(body, EXPORT_BYTES_MAX));
    const { partnerId } = partner;
    const now = await clock.now();
    return importProviderExport({ store, partnerId, content, by, now }).catch(refuseFile);
  });
}

function refuseFile(error: unknown): never {
  if (error instanceof ProviderColumnMissingError) {
    const { column } = error;
    throw new ApiError("PROVIDER_COLUMN_MISSING", { column }, { cause: error });
  }
  throw error;
}
