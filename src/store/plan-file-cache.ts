// Plan files never change, so a worker that looks at a move every hour parses its plan once.

import { PlanFile } from "#domain/plan/move-plan.ts";
import type pg from "pg";

const FILES_MAX = 500; // the plans of the moves that one process watches closely; about 50 kB each

export interface PlanFileCache {
  read(session: pg.Client, moveId: string, planHash: string): Promise<PlanFile>;
}

export function planFileCache(): PlanFileCache {
  const files = new Map<string, PlanFile>();
  return {
    async read(session, moveId, planHash) {
      const key = `${moveId} ${planHash}`;
      const known = files.get(key);
      if (known !== undefined) {
        files.delete(key); // to the young end of the map's order
        files.set(key, known);
        return known;
      }
      const { rows } = await session.query<{ file: unknown }>(
        "select file from plans where move_id = $1 and plan_hash = $2",
        [moveId, planHash],
      );
      const file = PlanFile.parse(rows[0]?.file);
      files.set(key, file);
      const oldest = files.keys().next();
      if (files.size > FILES_MAX && oldest.done === false) files.delete(oldest.value);
      return file;
    },
  };
}
