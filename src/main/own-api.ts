// The API in this process, for as long as one command lasts.

import { randomBytes } from "node:crypto";
import { createApi } from "#api/create-api.ts";
import { inProcessTransport } from "#api/in-process.ts";
import type { OpenApiNeeds, OpenedApi } from "#cli/command.ts";
import { createApiClient } from "#contract/client.ts";
import { createMetrics } from "#lib/metrics.ts";
import type { Configuration } from "./configuration.ts";
import { openHouse } from "./house.ts";
import { openLog } from "./log.ts";
import { version } from "./version.ts";

const SLOTS = 4;

/** Throws what `openHouse` throws. */
export async function openOwnApi(
  configuration: Configuration,
  needs: OpenApiNeeds,
): Promise<OpenedApi> {
  const log = openLog(configuration.logLevel);
  const slots = needs.worker ? SLOTS : 0;
  const house = await openHouse({
    configuration,
    slots,
    sandboxPort: 0,
    log,
    metrics: createMetrics(),
  });
  const token = randomBytes(32).toString("base64url");
  const app = await createApi({ services: house.services, token, version, log });
  return {
    client: createApiClient(inProcessTransport(app), token),
    async close() {
      await app.close();
      await house.close();
    },
  };
}
