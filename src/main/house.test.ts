import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMetrics } from "#lib/metrics.ts";
import { removeEmbeddedPostgres } from "#store/embedded/layout.ts";
import { readConfiguration } from "./configuration.ts";
import { openHouse, type House } from "./house.ts";

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "handover-house-"));
});
afterAll(() => {
  removeEmbeddedPostgres(home);
  rmSync(home, { recursive: true, force: true });
});

const open = (): Promise<House> =>
  openHouse({
    configuration: readConfiguration({ HANDOVER_HOME: home }),
    slots: 1,
    sandboxPort: 0,
    log: pino({ level: "silent" }),
    metrics: createMetrics(),
  });

test("where the keys of secrets were lost it says so and ends, its worker too", async () => {
  await (await open()).close();
  rmSync(join(home, "secrets.key"));
  await expect(open()).rejects.toMatchObject({ code: "SECRETS_KEY_MISSING" });
}, 60_000);
