// The data folder from outside: whether a server answers, and whether there is anything to open.

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Home } from "#cli/home.ts";
import type { Configuration } from "./configuration.ts";
import { findServer } from "./server-file.ts";

export async function lookAtHome({ databaseUrl, home }: Configuration): Promise<Home> {
  const server = await findServer(home);
  const samples = join(home, "sandbox", "customers.csv");
  return {
    folder: home,
    serverUrl: server?.url ?? null,
    holdsData: databaseUrl !== null || existsSync(join(home, "database")),
    sampleCustomers: existsSync(samples) ? samples : null,
  };
}
