import type { FastifyInstance } from "fastify";
import { showCalendar } from "#contract/routes/calendar.ts";
import { bind } from "../bind.ts";
import { eventsOf } from "../calendar-events.ts";
import { openMoves } from "../open-moves.ts";
import type { ApiServices } from "../services.ts";

export function calendarRoutes(app: FastifyInstance, services: ApiServices): void {
  bind(app, showCalendar, async ({ query }) => {
    const events = eventsOf(await openMoves(services));
    return { events: events.filter(({ at }) => at >= query.from && at < query.to) };
  });
}
