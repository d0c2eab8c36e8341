// One import in a process of its own, so that it can be killed and its memory be measured:
// node bench/import-process.ts FOLDER FILE [dry]. Prints one line of JSON.

import { createReadStream } from "node:fs";
import { join } from "node:path";
import { importCustomers } from "#engine/import/import-customers.ts";
import { hashOf } from "#lib/canonical-json.ts";
import { parseInstant } from "#lib/instant.ts";
import { startEmbeddedPostgres } from "#store/embedded/start-embedded-postgres.ts";
import { keyFile } from "#store/secrets/key-sources.ts";
import { openStore, type Store } from "#store/open-store.ts";
import { aPartner } from "#store/testing/samples.ts";

const PARTNER = "bench";
const NOW = parseInstant("2026-06-01T00:00:00Z"); // fixed, so that two runs can be compared

const [folder, file, dry] = process.argv.slice(2);
if (folder === undefined || file === undefined) throw new Error("import-process.ts FOLDER FILE");

const postgres = await startEmbeddedPostgres({ folder });
const store = await openStore(postgres.connections, {
  partnerId: PARTNER,
  keys: keyFile(join(folder, "secrets.key")),
});
await store.partners.save(aPartner(PARTNER));
const rowsBefore = await store.importRows.count(PARTNER);
const startedMs = performance.now();
process.stdout.write("started\n");
const outcome = await importCustomers({
  store,
  partnerId: PARTNER,
  csv: createReadStream(file),
  dryRun: dry === "dry",
  now: NOW,
});
const wallMs = Math.round(performance.now() - startedMs);
if (!outcome.ok) throw new Error(outcome.refusal.code);
const memoryMaxMb = Math.round(process.resourceUsage().maxRSS / 1024);
const { rowsIn, rowsAccepted, customersNew, customersChanged, refused } = outcome.summary;
const refusals: Record<string, number> = {};
for (const { code } of refused) refusals[code] = (refusals[code] ?? 0) + 1;
const counts = { rowsIn, rowsAccepted, customersNew, customersChanged, refusals };
const state = await stateOf(store);
process.stdout.write(
  `${JSON.stringify({ wallMs, memoryMaxMb, rowsBefore, ...counts, ...state })}\n`,
);
await store.close();
await postgres.stop();

/** What is in the database, but for the random id of the import. */
async function stateOf({ importRows, customers, moves }: Store) {
  const all = await customers.list(PARTNER);
  const ids = (await moves.list(PARTNER)).map(({ moveId, version }) => [moveId, version]);
  return {
    rowsOut: await importRows.count(PARTNER),
    customers: all.length,
    moves: ids.length,
    stateHash: hashOf([all, ids]),
  };
}
