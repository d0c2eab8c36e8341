// What the timeline shows, as plain data: bars, windows, marks and seats of one move plan. The chart and the table
// are two views of it, so that they cannot say different things.

import type { MoveDetails, PlanFileView } from "#contract/views.ts";
import { firstLineOf, overlapOf, type Overlap } from "../overlap.ts";

interface Span {
  readonly from: string;
  /** Null: open-ended. */
  readonly to: string | null;
}

/** planned: nothing sent. sent: on its way, not yet read back. done: happened and re-read from Microsoft. */
type Certainty = "planned" | "sent" | "done";

export interface Mark {
  readonly id: string;
  readonly at: string;
  readonly kind:
    "approveBy" | "lastSafe" | "order" | "pilot" | "cutover" | "oldEnds" | "undoUntil" | "step";
  readonly certainty: Certainty | "overdue";
  /** The line it belongs to; null for the whole customer. */
  readonly lineId: string | null;
  /** The kind and owner of a human step. */
  readonly step: { readonly kind: string; readonly owner: string } | null;
  /** Licenses that an order adds, and of what. */
  readonly seats: number | null;
  readonly product: string | null;
  readonly undoUntil: string | null;
  /** A phrase key's last part: why then. */
  readonly reason: string | null;
}

export interface TimelineLine {
  readonly lineId: string;
  readonly title: string;
  readonly seats: number;
  readonly route: string;
  readonly channel: string;
  readonly old: Span;
  readonly ours: (Span & { readonly certainty: Certainty; readonly seats: number }) | null;
  readonly overlap: (Overlap & { readonly from: string; readonly to: string }) | null;
  /** From the order until it can no longer be taken back without harm. */
  readonly undo: { readonly from: string; readonly to: string } | null;
  readonly marks: readonly Mark[];
  /** Blockers and warnings about it. */
  readonly findings: number;
}

/** Licenses of one pool over time: what is there, and what users need. */
export interface SeatsOverTime {
  readonly skuId: string;
  readonly title: string;
  readonly steps: readonly (Span & { readonly needed: number; readonly covered: number })[];
  readonly leastSpare: { readonly seats: number; readonly from: string } | null;
}

export interface Timeline {
  readonly lines: readonly TimelineLine[];
  /** Approval and the steps of people, in time. */
  readonly marks: readonly Mark[];
  readonly seats: readonly SeatsOverTime[];
  readonly from: string;
  readonly to: string;
}

/** So many lines have a row of their own. */
const ROWS_MAX = 12;

/** Too many to see one below the other. */
export function isMany({ lines }: Pick<Timeline, "lines">): boolean {
  return lines.length > ROWS_MAX;
}

/** Those of the whole customer and those of the lines. */
export function marksOf({ lines, marks }: Pick<Timeline, "lines" | "marks">): readonly Mark[] {
  return [...marks, ...lines.flatMap((line) => line.marks)];
}

const DAY_MS = 24 * 3_600_000;
const MARGIN_DAYS = 14;
const LONGEST_DAYS = 548; // eighteen months

/** `now` divides what happened from what is planned. */
export function timelineOf(move: MoveDetails, file: PlanFileView, now: string): Timeline {
  const lines = file.plan.lines
    .filter(({ route }) => route !== "ignore")
    .map((line) => lineOf(line, move, file, now));
  const marks = [...approvalMarks(move, file, now), ...stepMarks(move, now)].sort(byTime);
  const all = marksOf({ lines, marks })
    .map(({ at }) => at)
    .sort();
  // A move that has ended is looked back on: how long ago that is would only squeeze the picture.
  const present = move.status === "open" ? now : (all[0] ?? now);
  const from = shifted(earlier(present, all[0] ?? present), -MARGIN_DAYS);
  const wanted = shifted(later(present, all.at(-1) ?? present), MARGIN_DAYS);
  const to = earlier(wanted, shifted(from, LONGEST_DAYS));
  return { lines, marks, seats: seatsOf(file), from, to };
}

type PlanLine = PlanFileView["plan"]["lines"][number];
type Target = PlanFileView["plan"]["targets"][number];
type PurchaseStep = Target["steps"][number];

function lineOf(line: PlanLine, move: MoveDetails, file: PlanFileView, now: string): TimelineLine {
  const { lineId, title, seats, route, channel, skuId, end } = line;
  const held = file.estate.subscriptions.find(({ subscriptionId }) => subscriptionId === lineId);
  const target = file.plan.targets.find(({ steps }) =>
    steps.some(({ forLines }) => forLines.includes(lineId)),
  );
  const step = target?.steps.find(({ forLines }) => forLines.includes(lineId));
  const base = {
    lineId,
    title,
    seats,
    route,
    channel,
    old: { from: held?.createdAt ?? file.plan.madeAt, to: end.plannedAt },
    findings: [...move.happened, ...file.plan.findings].filter(
      ({ about, severity }) => severity !== "advice" && (about === lineId || about === skuId),
    ).length,
  };
  const ends: Mark[] =
    end.plannedAt === null
      ? []
      : [
          mark(
            `${lineId}/end`,
            end.plannedAt,
            step === undefined ? "oldEnds" : "cutover",
            lineId,
            now,
          ),
        ];
  if (target === undefined || step === undefined)
    return { ...base, ours: null, overlap: null, undo: null, marks: ends };
  const certainty = certaintyOf(step, skuId, move);
  const orderedAt = boughtBy(step, move)?.at ?? step.orderAt;
  const marks = [...purchaseMarks({ step, target, orderedAt, line, move, now }), ...ends];
  const oldEnd = end.plannedAt;
  const overlap = overlapOf(file.plan, lineId);
  return {
    ...base,
    ours: { from: orderedAt, to: null, certainty, seats: step.seatsAfter },
    overlap:
      overlap === null || oldEnd === null || oldEnd <= orderedAt
        ? null
        : { ...overlap, from: orderedAt, to: oldEnd },
    undo: step.undoUntil > orderedAt ? { from: orderedAt, to: step.undoUntil } : null,
    marks: marks.sort(byTime),
  };
}

interface Purchase {
  readonly step: PurchaseStep;
  readonly target: Target;
  readonly orderedAt: string;
  readonly line: PlanLine;
  readonly move: MoveDetails;
  readonly now: string;
}

function purchaseMarks({ step, target, orderedAt, line, move, now }: Purchase): readonly Mark[] {
  const { lineId, skuId } = line;
  // The one license bought early stands with the line that its overlap is counted with.
  const pilot =
    firstLineOf(target) === lineId ? target.steps.find(({ isPilot }) => isPilot) : undefined;
  const bought = (of: PurchaseStep, kind: "order" | "pilot", at: string): Mark => ({
    ...mark(`${lineId}/${kind}`, at, kind, lineId, now),
    certainty: certaintyOf(of, skuId, move),
    seats: of.seatsAdded,
    product: target.title,
    undoUntil: of.undoUntil,
    reason: of.reason,
  });
  const isPlanned = certaintyOf(step, skuId, move) === "planned";
  return [
    ...(pilot === undefined || pilot === step ? [] : [bought(pilot, "pilot", pilot.orderAt)]),
    bought(step, "order", orderedAt),
    ...(isPlanned ? [mark(`${lineId}/lastSafe`, step.latestSafeAt, "lastSafe", lineId, now)] : []),
    ...(step.undoUntil > orderedAt
      ? [mark(`${lineId}/undo`, step.undoUntil, "undoUntil", lineId, now)]
      : []),
  ];
}

/** Read off the journal: sent once Microsoft answered so, done once all its seats were re-read from the tenant. */
function certaintyOf(step: PurchaseStep, skuId: string, move: MoveDetails): Certainty {
  const bought = boughtBy(step, move);
  if (bought === undefined) {
    const isSent = move.journal.some(
      ({ subject, details }) =>
        subject === step.stepKey &&
        (details["event"] === "checkingOut" || details["event"] === "raising"),
    );
    return isSent ? "sent" : "planned";
  }
  const own = String(bought.details["subscriptionId"]);
  const isVerified = move.journal.some(
    ({ subject, details }) =>
      [own, skuId].includes(subject) && Number(details["verified"] ?? 0) >= step.seatsAfter,
  );
  return isVerified || move.status === "done" ? "done" : "sent";
}

/** The entry by which a step was bought, with an order of its own or by raising what stood. */
function boughtBy({ stepKey }: PurchaseStep, { journal }: MoveDetails) {
  return journal.find(
    ({ subject, details }) =>
      subject === stepKey && (details["event"] === "ordered" || details["bought"] !== undefined),
  );
}

function approvalMarks(move: MoveDetails, file: PlanFileView, now: string): readonly Mark[] {
  const { approveBy } = file.plan;
  const isApproved = move.approvals.some(({ bandHash }) => bandHash === file.bandHash);
  return approveBy === null || isApproved
    ? []
    : [mark("approveBy", approveBy, "approveBy", null, now)];
}

function stepMarks(move: MoveDetails, now: string): readonly Mark[] {
  return move.humanSteps
    .filter(({ state }) => state !== "withdrawn")
    .map(({ humanStepId, kind, owner, dueAt, state, evidence }) => {
      const at = state === "open" ? dueAt : (evidence?.at ?? dueAt);
      const certainty = state === "open" ? (dueAt < now ? "overdue" : "planned") : "done";
      return { ...mark(humanStepId, at, "step", null, now), certainty, step: { kind, owner } };
    });
}

function mark(
  id: string,
  at: string,
  kind: Mark["kind"],
  lineId: string | null,
  now: string,
): Mark {
  const certainty = at < now ? "done" : "planned";
  return {
    id,
    at,
    kind,
    certainty,
    lineId,
    step: null,
    seats: null,
    product: null,
    undoUntil: null,
    reason: null,
  };
}

function seatsOf(file: PlanFileView): readonly SeatsOverTime[] {
  const skuIds = [...new Set(file.proof.intervals.map(({ skuId }) => skuId))];
  const pools = skuIds.map((skuId) => {
    const steps = file.proof.intervals
      .filter((interval) => interval.skuId === skuId)
      .map(({ from, to, seatsNeeded, seatsCovered }) => ({
        from,
        to,
        needed: seatsNeeded,
        covered: seatsCovered,
      }))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    const [tightest] = steps.toSorted((a, b) => a.covered - a.needed - (b.covered - b.needed));
    return {
      skuId,
      title: titleOf(skuId, file),
      steps,
      leastSpare:
        tightest === undefined
          ? null
          : { seats: tightest.covered - tightest.needed, from: tightest.from },
    };
  });
  return pools.sort((a, b) => (a.leastSpare?.seats ?? 0) - (b.leastSpare?.seats ?? 0));
}

function titleOf(skuId: string, { plan }: PlanFileView): string {
  const named = [...plan.targets, ...plan.lines].find((each) => each.skuId === skuId);
  return named?.title ?? skuId;
}

function byTime(a: Mark, b: Mark): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

function shifted(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * DAY_MS).toISOString();
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
