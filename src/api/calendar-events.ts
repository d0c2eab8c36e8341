// The calendar: what the plans of all open moves have set for a certain instant, by when people are asked, and how
// long agreements and our access last.

import { VolumeAgreement, type CalendarEvent } from "#contract/routes/calendar.ts";
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
      ...acceptedEvents(move),
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

/** Each delegated admin (GDAP) of ours in the tenant ends some day, or is extended then. */
function accessEvents(move: Move): CalendarEvent[] {
  const { delegatedAdmin, nextDelegatedAdmin } = move.standing;
  return [delegatedAdmin, nextDelegatedAdmin].flatMap((access) => {
    if (access?.state !== "active" || access.endsAt === null) return [];
    const { delegatedAdminId, endsAt: at, extendsItself } = access;
    const kind = extendsItself ? "accessExtends" : "accessEnds";
    return [
      { ...aboutMove(move), eventId: `${move.moveId}/${delegatedAdminId}/${kind}`, at, kind },
    ];
  });
}

/** When the customer accepted the Microsoft Customer Agreement; it has no end of its own. */
function acceptedEvents(move: Move): CalendarEvent[] {
  const { agreementAcceptedAt: at } = move.standing;
  if (at === null) return [];
  const kind = "agreementAccepted";
  return [{ ...aboutMove(move), eventId: `${move.moveId}/${kind}`, at, kind, isDone: true }];
}

/** One for each agreement and end, however much was bought under it, and whether that is moved or stays. */
function agreementEvents(move: Move, { lines }: MovePlan): CalendarEvent[] {
  const ends = new Map<string, CalendarEvent>();
  for (const { agreementType, end } of lines) {
    const agreement = VolumeAgreement.safeParse(agreementType).data;
    const at = end.plannedAt ?? end.continuityEndsAt;
    if (agreement === undefined || at === null) continue;
    const eventId = `${move.moveId}/${agreement}/${at}/agreementEnds`;
    ends.set(eventId, { ...aboutMove(move), eventId, at, kind: "agreementEnds", agreement });
  }
  return [...ends.values()];
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
    ...agreementEvents(move, plan),
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
  const nothing = { title: null, seats: null, step: null, agreement: null };
  return { moveId, companyName, domain, ...nothing, isDone: false };
}
