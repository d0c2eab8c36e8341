import type { FastifyInstance } from "fastify";
import { showCalendar } from "#contract/routes/calendar.ts";
import { bind } from "../bind.ts";
import { eventsOf } from "../calendar-events.ts";
import { openMoves } from "../open-moves.ts";
import type { ApiServices } from "../services.ts";

export function calendarRoutes(app: FastifyInstance, services: ApiServices): void {
  bind(app, showCalendar, async ({ query: { from, to } }) => {
    const [open, { policy }] = await Promise.all([openMoves(services), services.acts.policy()]);
    return {
      events: eventsOf(open).filter(({ at }) => at >= from && at < to),
      freezes: policy.freezes
        .filter((freeze) => freeze.from < to && freeze.to > from)
        .map(({ name = "", ...span }) => ({ ...span, name })),
    };
  });
}
