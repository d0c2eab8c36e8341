// The calendar: what the plans of all open moves have set for a certain instant, and by when people are asked.

import type { CalendarEvent } from "#contract/routes/calendar.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { MovePlan, PlanTarget } from "#domain/plan/move-plan.ts";
import type { Move } from "#store/port.ts";
import type { OpenMove } from "./open-moves.ts";

/** In the order of their instants. */
export function eventsOf(open: readonly OpenMove[]): CalendarEvent[] {
  const events = open.flatMap(({ current, move, steps }) => {
    const asked = [
      ...steps.map((step) => stepEvent(move, step, current?.plan ?? null)),
      ...accessEvents(move),
    ];
    if (current === null) return asked;
    return [...asked, ...planEvents(move, current.plan, current.isApproved)];
  });
  return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function stepEvent(
  move: Move,
  { humanStepId, kind, owner, lineId, dueAt }: HumanStep,
  plan: MovePlan | null,
): CalendarEvent {
  const line = plan?.lines.find((each) => each.lineId === lineId);
  return {
    ...aboutMove(move),
    eventId: humanStepId,
    at: dueAt,
    kind: "humanStep",
    title: line?.title ?? null,
    step: { kind, owner },
  };
}

/** Our delegated admin (GDAP) in the tenant ends, unless it extends itself. */
function accessEvents(move: Move): CalendarEvent[] {
  const { delegatedAdmin } = move.standing;
  if (delegatedAdmin?.state !== "active" || delegatedAdmin.endsAt === null) return [];
  const { delegatedAdminId, endsAt: at, extendsItself } = delegatedAdmin;
  if (extendsItself) return [];
  const eventId = `${move.moveId}/${delegatedAdminId}/accessEnds`;
  return [{ ...aboutMove(move), eventId, at, kind: "accessEnds" }];
}

function planEvents(move: Move, plan: MovePlan, isApproved: boolean): CalendarEvent[] {
  const approveBy =
    plan.approveBy === null || isApproved
      ? []
      : [
          {
            ...aboutMove(move),
            eventId: `${move.moveId}/approveBy`,
            at: plan.approveBy,
            kind: "approveBy" as const,
          },
        ];
  const gone = new Set(
    move.standing.lines.filter(({ state }) => state === "gone").map(({ lineId }) => lineId),
  );
  const cutovers = plan.lines.flatMap(({ lineId, route, title, seats, end }) =>
    end.plannedAt === null || route === "keep" || route === "ignore" || route === "blocked"
      ? []
      : [
          {
            ...aboutMove(move),
            eventId: `${move.moveId}/${lineId}/cutover`,
            at: end.plannedAt,
            kind: "cutover" as const,
            title,
            seats,
            isDone: gone.has(lineId),
          },
        ],
  );
  return [
    ...approveBy,
    ...plan.targets.flatMap((target) => purchaseEvents(move, target)),
    ...cutovers,
  ];
}

/** Once it is bought the order stands where it happened, and it can no longer come too late. */
function purchaseEvents(move: Move, { title, steps }: PlanTarget): CalendarEvent[] {
  return steps
    .filter(({ seatsAdded }) => seatsAdded > 0)
    .flatMap(({ stepKey, seatsAdded, orderAt, latestSafeAt, undoUntil }) => {
      const bought = move.standing.purchases.find((purchase) => purchase.stepKey === stepKey);
      const about = { ...aboutMove(move), title, seats: seatsAdded };
      const order = {
        ...about,
        eventId: `${stepKey}/order`,
        at: bought?.at ?? orderAt,
        kind: "order" as const,
        isDone: bought !== undefined,
      };
      const limit =
        bought === undefined
          ? {
              ...about,
              eventId: `${stepKey}/lastSafe`,
              at: latestSafeAt,
              kind: "lastSafe" as const,
            }
          : { ...about, eventId: `${stepKey}/undoEnds`, at: undoUntil, kind: "undoEnds" as const };
      return [order, limit];
    });
}

function aboutMove({ moveId, customer }: Move) {
  const { companyName, domain } = customer;
  return { moveId, companyName, domain, title: null, seats: null, step: null, isDone: false };
}
