import { compareTexts } from "#lib/compare-texts.ts";
import type { FastifyInstance } from "fastify";
import { showOverview, type Overview } from "#contract/routes/overview.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { Move } from "#store/port.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";
import { serverStanding } from "../standing.ts";

export function overviewRoutes(app: FastifyInstance, services: ApiServices): void {
  bind(app, showOverview, () => overviewOf(services));
}

async function overviewOf(services: ApiServices): Promise<Overview> {
  const { store, partner } = services;
  const { partnerId } = partner;
  const [standing, customers, moves, steps] = await Promise.all([
    serverStanding(services, {}),
    store.customers.list(partnerId),
    store.moves.list(partnerId),
    store.humanSteps.listOpen(partnerId),
  ]);
  const counts: Overview["moves"] = { open: 0, done: 0, refused: 0 };
  for (const { status } of moves) counts[status] += 1;
  const done = moves.find(({ status }) => status === "done");
  return {
    ...standing,
    customers: customers.length,
    moves: counts,
    waiting: waitingFor(steps, moves),
    doneMove: done === undefined ? null : { moveId: done.moveId, domain: done.customer.domain },
  };
}

/** One entry for each kind of step and person, however many moves wait for it. */
function waitingFor(steps: readonly HumanStep[], moves: readonly Move[]): Overview["waiting"] {
  const domains = new Map(moves.map(({ moveId, customer }) => [moveId, customer.domain]));
  const groups = Map.groupBy(steps, ({ kind, owner }) => `${kind}/${owner}`);
  const waiting = [...groups.values()].flatMap((alike) => {
    const [first] = alike.toSorted((a, b) => compareTexts(a.dueAt, b.dueAt));
    if (first === undefined) return [];
    const { kind, owner, dueAt, moveId } = first;
    const count = new Set(alike.map((step) => step.moveId)).size;
    return [{ kind, owner, moves: count, dueAt, moveId, domain: domains.get(moveId) ?? moveId }];
  });
  return waiting.sort((a, b) => compareTexts(a.dueAt, b.dueAt));
}
