import { isDatabaseAway, isDatabaseFull } from "#store/database-away.ts";
import type { FastifyBaseLogger } from "fastify";

/** What a worker does with trouble outside of any move: a server that restarts is no error of ours. */
export function reportTrouble(log: FastifyBaseLogger): (error: unknown) => void {
  return (error) => {
    if (isDatabaseAway(error)) log.warn({ err: error }, "database or sandbox is away");
    else if (isDatabaseFull(error)) {
      log.error({ err: error }, "no room on the database's disk: looks rest until there is");
    } else log.error({ err: error }, "the worker had trouble");
  };
}
