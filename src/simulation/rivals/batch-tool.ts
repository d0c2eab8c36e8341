// A tool that works through files: at most 200 rows in one, five calls at a time, nothing done about 429,
// a row whose call throws is not in the file that comes out. Its operator runs it once more with the rows
// that did not come out. It leaves the sources alone.

import { listSubscriptions } from "#microsoft/endpoints/partner-center/subscriptions.ts";
import { addDays } from "#lib/instant.ts";
import { buy, type Rival, type RivalRow, type RivalScene } from "./rival-run.ts";

const ROWS_OF_FILE = 200;
const AT_ONCE = 5;
/** What a call takes. Five calls at a time pass together. */
const CALL_MS = 250;
const STARTED_DAYS_BEFORE_END = 7;

export const batchTool: Rival = {
  name: "batch-tool",
  async run(scene) {
    const [first] = scene.rows;
    if (first === undefined) return { rowsLost: 0 };
    const startsAt = addDays(first.endsAt, -STARTED_DAYS_BEFORE_END);
    scene.letTimePass(Date.parse(startsAt) - Date.parse(scene.now()));
    const lost: RivalRow[] = [];
    for (let from = 0; from < scene.rows.length; from += ROWS_OF_FILE) {
      lost.push(...(await runFile(scene.rows.slice(from, from + ROWS_OF_FILE), scene)));
    }
    await runFile(lost, scene);
    return { rowsLost: lost.length };
  },
};

/** Answers the rows that are not in the file that comes out. */
async function runFile(rows: readonly RivalRow[], scene: RivalScene): Promise<RivalRow[]> {
  const lost: RivalRow[] = [];
  for (const row of rows) {
    try {
      await scene.microsoft.list(listSubscriptions, { path: { customerId: row.tenantId } });
      scene.letTimePass(CALL_MS / AT_ONCE);
      await buy(row, scene, CALL_MS / AT_ONCE);
    } catch {
      lost.push(row);
    }
  }
  return lost;
}
