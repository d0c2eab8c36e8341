import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import { showBoard, showToDo, snoozeMove } from "#contract/routes/board.ts";
import { addDays, addHours } from "#lib/instant.ts";
import { bind } from "../bind.ts";
import { boardRows } from "../board-rows.ts";
import { eventsOf } from "../calendar-events.ts";
import { daysAhead } from "../days-ahead.ts";
import { findMove } from "../find.ts";
import { openMove, openMoves } from "../open-moves.ts";
import type { ApiServices } from "../services.ts";

const AHEAD_DAYS = 30;
const LATELY_HOURS = 24;

export function boardRoutes(app: FastifyInstance, services: ApiServices): void {
  const { clock, partner, store } = services;
  const { partnerId } = partner;
  bind(app, showBoard, async () => {
    const now = await clock.now();
    const since = addHours(now, -LATELY_HOURS);
    const [open, snoozes, lately] = await Promise.all([
      openMoves(services),
      store.snoozes.list(partnerId),
      store.lately.since(partnerId, since),
    ]);
    const ahead = daysAhead(eventsOf(open), now, addDays(now, AHEAD_DAYS));
    return { now, rows: boardRows(open, snoozes, now), ahead, lately: { since, ...lately } };
  });
  bind(app, showToDo, () => store.toDo.count(partnerId));
  bind(app, snoozeMove, async ({ body: { by, until }, params }) => {
    const move = await findMove(services, params.move);
    const { moveId } = move;
    if (until === null) {
      await store.snoozes.remove(partnerId, moveId);
      return { until };
    }
    const open = await openMove(services, move);
    const rows = boardRows(open === null ? [] : [open], [], await clock.now());
    const latest = rows[0]?.snoozableUntil ?? null;
    if (latest === null) throw new ApiError("SNOOZE_NEAR");
    if (until > latest) throw new ApiError("SNOOZE_TOO_LONG", { until: latest });
    await store.snoozes.save(partnerId, { moveId, until, by });
    return { until };
  });
}
