// What the approved plan asks for next: wave by wave, a few users ahead of all others, everybody who
// holds a license that is left, whether the plan names them or they came later; who waits longest first.

import { oncePer } from "#lib/once-per.ts";
import type { Reassignment } from "../plan/reassignment.ts";
import {
  convergeGroup,
  convergeUser,
  type Convergence,
  type LicenseCall,
  type LicenseProblem,
  type Wanted,
} from "./converge.ts";
import {
  directOf,
  isSameLicense,
  type License,
  type LicensedUser,
  type LicensesSeen,
} from "./observed.ts";
import { inTurn, longerHeldFirst, withinRoom, type SeatQueue } from "./seat-queue.ts";

type Change = Reassignment["changes"][number];

export interface ReassignmentRequest {
  readonly plan: Reassignment;
  /** SKUs that nobody is to hold in the end, so that whoever came later leaves them too. */
  readonly emptied: ReadonlySet<string>;
  /** SKUs that as many users keep as there are seats for; some who leave are named, but any other will do. */
  readonly staying: ReadonlyMap<string, number>;
  /** Users who were there when the plan was made: of those who are to leave, who came later goes before them. */
  readonly planned: ReadonlySet<string>;
  /** Who was refused for want of a seat, and since when. */
  readonly queue: SeatQueue;
  readonly seen: LicensesSeen;
  /** Purchases whose seats are verified. */
  readonly verifiedSteps: ReadonlySet<string>;
  /** Purchases that are to be made by now, verified or not. */
  readonly dueSteps: ReadonlySet<string>;
  /** Users who can be given a license at once although a purchase of it that is due is not verified as a whole. */
  readonly roomOf: (skuId: string) => number;
  /** Users who go ahead; null once they have shown that it works. */
  readonly canary: number | null;
  /** Holders whose call Microsoft refused, and why: not sent again before somebody did something. */
  readonly refused: ReadonlyMap<string, LicenseProblem>;
  /** Members of groups for whom processing is not asked for anew yet; true where a person has to look. */
  readonly resting: ReadonlyMap<string, boolean>;
  /** Groups that have been processing for so long that a person has to look. */
  readonly overdue: ReadonlySet<string>;
}

interface WaveProgress {
  readonly wave: number;
  readonly holders: number;
  readonly done: number;
}

export interface NextCalls {
  readonly calls: readonly LicenseCall[];
  readonly problems: readonly { readonly id: string; readonly problem: LicenseProblem }[];
  readonly waves: readonly WaveProgress[];
  /** The users who go ahead have their licenses, and others are still to come. */
  readonly isCanaryDone: boolean;
  /** Everybody has what they are to have, but for those in `problems`. */
  readonly isDone: boolean;
  /** Members whom their group passed over. */
  readonly passedOver: readonly string[];
  /** All who do not have what they are to have yet. */
  readonly pending: ReadonlySet<string>;
}

interface Holder {
  readonly change: Change | null;
  readonly kind: "user" | "group";
  readonly id: string;
}

interface Asked extends ReassignmentRequest {
  /** Of those that not everybody leaves, the SKUs that no more users hold than there are seats for. */
  readonly seated: ReadonlySet<string>;
  readonly turn: ReturnType<typeof inTurn>;
}

function seatedSkus({ seen, staying }: ReassignmentRequest): ReadonlySet<string> {
  const seated = [...staying].filter(([skuId, seats]) => holdersOf(seen, skuId).length <= seats);
  return new Set(seated.map(([skuId]) => skuId));
}

/** The calls of the first wave that is not done: for as many as there are seats for while these are waited for, and none while its groups are. */
export function nextCalls(asked: ReassignmentRequest): NextCalls {
  const turn = inTurn(asked.seen, asked.queue);
  const request: Asked = { ...asked, seated: seatedSkus(asked), turn };
  const left = new Set(asked.plan.changes.flatMap(({ remove }) => remove));
  const longerHeld = longerHeldFirst(asked.seen, left);
  const problems: { id: string; problem: LicenseProblem }[] = [];
  const progress: WaveProgress[] = [];
  const passedOver: string[] = [];
  const allPending = new Set<string>();
  let calls: readonly LicenseCall[] = [];
  let isOpen = true;
  let isCanaryDone = false;
  for (const { afterSteps, holders, wave } of wavesOf(request)) {
    const states = holders.map((holder) => {
      const state = stateOf(request, holder);
      passedOver.push(...reprocessedBy(state));
      return { holder, state: rested(request, state) };
    });
    const done = states.filter(({ state }) => state.state === "done").length;
    progress.push({ wave, holders: holders.length, done });
    for (const { holder, state } of states) if (state.state !== "done") allPending.add(holder.id);
    if (!isOpen) continue;
    for (const { state } of states) {
      if (state.state !== "problem") continue;
      problems.push(...state.who.map((id) => ({ id, problem: state.problem })));
    }
    const pending = states.filter(({ state }) => state.state === "call");
    const isWaiting = states.some(({ state }) => state.state === "waiting");
    if (pending.length === 0 && !isWaiting) continue;
    isOpen = false;
    const isVerified = afterSteps.every((step) => request.verifiedSteps.has(step));
    if (!isVerified && !afterSteps.every((step) => request.dueSteps.has(step))) continue;
    const ahead = canaries(request, states);
    isCanaryDone = ahead !== null && ahead.every(({ state }) => state.state === "done");
    if (isCanaryDone) continue;
    const due = (ahead ?? pending)
      .toSorted((a, b) => turn(a.holder.id, b.holder.id) || longerHeld(a.holder.id, b.holder.id))
      .flatMap(({ state }) => (state.state === "call" ? state.calls : []));
    calls = isVerified ? due : withinRoom(due, request.seen, request.roomOf);
  }
  const found = { calls, problems, waves: progress, passedOver, pending: allPending };
  return { ...found, isCanaryDone, isDone: isOpen };
}

function reprocessedBy(state: Convergence): string[] {
  if (state.state !== "call") return [];
  return state.calls.flatMap(({ holder, id }) => (holder === "reprocess" ? [id] : []));
}

/** Those whose rest is over are processed anew; where nobody's is, they are waited for or a person looks. */
function rested({ resting }: ReassignmentRequest, state: Convergence): Convergence {
  const who = reprocessedBy(state);
  if (state.state !== "call" || who.length === 0) return state;
  const calls = state.calls.filter(({ id }) => !resting.has(id));
  if (calls.length > 0) return { state: "call", calls };
  const stuck = who.filter((id) => resting.get(id) === true);
  return stuck.length === 0
    ? { state: "waiting" }
    : { state: "problem", who: stuck, problem: "noSeats" };
}

/** Problems that are known before anything is sent; who has one proves nothing for the others. */
const KNOWN_BEFOREHAND: ReadonlySet<string> = new Set(["protected", "usageLocation", "unplanned"]);

/** Of a wave of users, those who go ahead; null where all may go. */
function canaries(
  { canary }: ReassignmentRequest,
  states: readonly { readonly holder: Holder; readonly state: Convergence }[],
) {
  const users = states.filter(
    ({ holder, state }) =>
      holder.kind === "user" && !(state.state === "problem" && KNOWN_BEFOREHAND.has(state.problem)),
  );
  return canary === null || users.length <= canary ? null : users.slice(0, canary);
}

interface Wave {
  readonly wave: number;
  readonly afterSteps: readonly string[];
  readonly holders: readonly Holder[];
}

/** The plan's waves, and one more of those who hold a license that is left and stand in none of them. */
function wavesOf(request: Asked): Wave[] {
  const { plan, seen } = request;
  const changes = new Map(plan.changes.map((change) => [change.changeId, change]));
  const waves = plan.waves.map(({ afterSteps, holders, wave }): Wave => ({
    wave,
    afterSteps,
    holders: holders.flatMap(({ changeId, ids }) => {
      const change = changes.get(changeId);
      return change === undefined ? [] : ids.map((id) => ({ change, kind: change.holder, id }));
    }),
  }));
  const named = new Set(waves.flatMap(({ holders }) => holders.map(({ id }) => id)));
  const later = [
    ...[...request.staying.keys()].flatMap((skuId) => othersAbove(request, named, skuId)),
    ...seen.groups
      .filter(({ groupId, licenses }) => !named.has(groupId) && isLeft(request, licenses))
      .map(({ groupId }) => ({ change: null, kind: "group", id: groupId }) as const),
    ...seen.users
      .filter((user) => !named.has(user.userId) && isLeft(request, directOf(user)))
      .map(({ userId }) => ({ change: null, kind: "user", id: userId }) as const),
  ];
  if (later.length === 0) return waves;
  const afterSteps = [...new Set(waves.flatMap((each) => each.afterSteps))];
  return [...waves, { wave: waves.length + 1, afterSteps, holders: later }];
}

/** Users beyond the named ones who have to leave as well, because more hold the license than seats go on serving it. */
function othersAbove(
  { plan, planned, refused, seen, staying, turn }: Asked,
  named: ReadonlySet<string>,
  skuId: string,
): Holder[] {
  // Who was refused for want of a seat gets one; in their place others would only be refused as well.
  const isHeldUp = (userId: string) =>
    seen.protectedIds.has(userId) || (refused.get(userId) ?? "noSeats") !== "noSeats";
  const holders = holdersOf(seen, skuId);
  const going = holders.filter(({ userId }) => named.has(userId) && !isHeldUp(userId));
  const count = holders.length - (staying.get(skuId) ?? 0) - going.length;
  if (count <= 0) return [];
  const changes = plan.changes.filter(
    ({ holder, remove }) => holder === "user" && remove.includes(skuId),
  );
  const mayGo = holders.filter(
    (user) =>
      !named.has(user.userId) &&
      !isHeldUp(user.userId) &&
      user.usageLocation !== null &&
      user.assignments.filter((each) => each.skuId === skuId).length === 1 &&
      changes.some((change) => isBefore(change, directOf(user))),
  );
  return mayGo
    .toSorted(
      ({ userId: a }, { userId: b }) =>
        turn(a, b) || Number(planned.has(a)) - Number(planned.has(b)) || (a < b ? -1 : 1),
    )
    .slice(0, count)
    .map(({ userId }) => ({ change: null, kind: "user", id: userId }));
}

function holdersOf({ users }: LicensesSeen, skuId: string): LicensedUser[] {
  return users.filter((user) => holds(user, skuId));
}

function holds({ assignments }: LicensedUser, skuId: string): boolean {
  return assignments.some((each) => each.skuId === skuId);
}

function isLeft({ emptied }: ReassignmentRequest, licenses: readonly License[]): boolean {
  return licenses.some(({ skuId }) => emptied.has(skuId));
}

function stateOf(request: Asked, holder: Holder): Convergence {
  const state =
    holder.kind === "user" ? stateOfUser(request, holder) : stateOfGroup(request, holder);
  const problem = request.refused.get(holder.id);
  return state.state === "call" && problem !== undefined
    ? { state: "problem", who: [holder.id], problem }
    : state;
}

function stateOfUser(request: Asked, { change, id }: Holder): Convergence {
  const { seated, seen } = request;
  const user = usersById(seen).get(id);
  if (user === undefined) return { state: "done" }; // somebody removed the user
  // There are seats for everybody who still holds the license: who could not leave it need not.
  if (change?.remove.some((skuId) => seated.has(skuId) && holds(user, skuId))) {
    return { state: "done" };
  }
  const wanted = wantedFor(request, "user", directOf(user), change);
  if (wanted === "unplanned") return { state: "problem", who: [id], problem: "unplanned" };
  // Neither the old license nor the new: the customer took it away, and that is theirs to say.
  if (wanted === null) return { state: "done" };
  const state = convergeUser(user, wanted);
  return state.state === "call" && seen.protectedIds.has(id)
    ? { state: "problem", who: [id], problem: "protected" }
    : state;
}

function stateOfGroup(request: ReassignmentRequest, { change, id }: Holder): Convergence {
  const { overdue, seen } = request;
  const group = seen.groups.find(({ groupId }) => groupId === id);
  if (group === undefined) return { state: "done" };
  const wanted = wantedFor(request, "group", group.licenses, change);
  if (wanted === "unplanned") return { state: "problem", who: [id], problem: "unplanned" };
  if (wanted === null) return { state: "done" };
  const state = convergeGroup(group, seen.users, wanted);
  return state.state === "waiting" && overdue.has(id)
    ? { state: "problem", who: [id], problem: "processing" }
    : state;
}

/**
 * What the approved change makes of what is held now. A holder whose switched-off plans are no longer
 * those of their own change gets the change that was approved for exactly these, or none.
 */
function wantedFor(
  { plan }: ReassignmentRequest,
  kind: Holder["kind"],
  held: readonly License[],
  own: Change | null,
): Wanted | "unplanned" | null {
  const holdsOld = (change: Change) => held.some(({ skuId }) => change.remove.includes(skuId));
  if (own !== null && !holdsOld(own)) {
    return own.add.some(({ skuId }) => held.some((each) => each.skuId === skuId))
      ? toWanted(own)
      : null;
  }
  const sameKind = plan.changes.filter(({ holder }) => holder === kind);
  const fitting = [...(own === null ? [] : [own]), ...sameKind].find(
    (change) => holdsOld(change) && (isBefore(change, held) || isHalfWay(change, held)),
  );
  return fitting === undefined ? "unplanned" : toWanted(fitting);
}

function toWanted({ add, remove }: Change): Wanted {
  return { skuIds: new Set([...remove, ...add.map(({ skuId }) => skuId)]), licenses: add };
}

/** They hold of the changed SKUs exactly what the plan saw. */
function isBefore(change: Change, held: readonly License[]): boolean {
  const { skuIds } = toWanted(change);
  const touched = held.filter(({ skuId }) => skuIds.has(skuId));
  return (
    touched.length === change.before.length &&
    touched.every((each) => change.before.some((own) => isSameLicense(own, each)))
  );
}

/** What is added is there and what is removed is there still, as a group is on its way. */
function isHalfWay({ add, before, remove }: Change, held: readonly License[]): boolean {
  const old = before.filter(({ skuId }) => remove.includes(skuId));
  return [...add, ...old].every((each) => held.some((own) => isSameLicense(own, each)));
}

const usersById = oncePer(
  ({ users }: LicensesSeen): ReadonlyMap<string, LicensedUser> =>
    new Map(users.map((user) => [user.userId, user])),
);
