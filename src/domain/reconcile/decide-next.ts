// The heart: of everything that could be done for a move, the one next thing. Pure and level-triggered:
// it is given what is known now, and asked again after each thing that was done.

import { abortStep, carriedOn } from "./abort.ts";
import { withdraw } from "./asks.ts";
import { heldBack, pauseOf } from "./pause.ts";
import { leaveStep } from "./departure.ts";
import { earlierOf, firstOf, tomorrow } from "./rhythm.ts";
import { lookedAgain } from "./refused-looks.ts";
import type { NextThing, Situation, Stage } from "./situation.ts";
import { aborting } from "./stages/aborting.ts";
import { access } from "./stages/access.ts";
import { aftercare } from "./stages/aftercare.ts";
import { afterEnd } from "./stages/after-end.ts";
import { agreement } from "./stages/agreement.ts";
import { approval } from "./stages/approval.ts";
import { arrivingFromProvider } from "./stages/arriving-from-provider.ts";
import { cancellingRenewal, checkingCancelled } from "./stages/cancelling-renewal.ts";
import { departing } from "./stages/departing.ts";
import { followingPrices } from "./stages/following-prices.ts";
import { finishing } from "./stages/finishing.ts";
import { keepingAccess } from "./stages/keeping-access.ts";
import { givingUp } from "./stages/giving-up.ts";
import { missingSeats } from "./stages/missing-seats.ts";
import { notingEnds } from "./stages/noting-ends.ts";
import { onWatch } from "./stages/on-watch.ts";
import { planning } from "./stages/planning.ts";
import { protecting } from "./stages/protecting.ts";
import { purchaseOrder, untilPurchaseOrder } from "./stages/purchase-order.ts";
import { purchasing } from "./stages/purchasing.ts";
import { receiving } from "./stages/receiving.ts";
import { rehearsing } from "./stages/rehearsing.ts";
import { reassigning } from "./stages/reassigning.ts";
import { relationship } from "./stages/relationship.ts";
import { renewingToCsp } from "./stages/renewing-to-csp.ts";
import { reopening } from "./stages/reopening.ts";
import { staying } from "./stages/staying.ts";
import { sourceActs } from "./stages/source-acts.ts";
import { transferring } from "./stages/transferring.ts";
import { verification } from "./stages/verification.ts";
import { watching } from "./stages/watching.ts";

/** In the order of the road; each answers null until what it builds on stands. */
const road: readonly Stage[] = [
  relationship,
  access,
  keepingAccess,
  agreement,
  watching,
  notingEnds,
  planning,
  approval,
  transferring,
  receiving,
  renewingToCsp,
  cancellingRenewal,
  checkingCancelled,
  arrivingFromProvider,
  purchasing,
  verification,
  missingSeats,
  protecting,
  reassigning,
  sourceActs,
  givingUp,
  afterEnd,
  followingPrices,
  rehearsing,
  onWatch,
  finishing,
];

/** Of an aborted move only what cannot be undone goes on; nothing is planned or asked to be approved. */
const notAfterAbort = new Set<Stage>([
  planning,
  approval,
  transferring,
  cancellingRenewal, // `aborting` asks for it, of all that is not carried on
  missingSeats,
  followingPrices,
  rehearsing,
]);
const roadOut = road.filter((stage) => !notAfterAbort.has(stage));

/** A paused move begins nothing that can wait; what it has begun, and what keeps people working, goes on. */
const roadWhilePaused = road.filter((stage) => stage !== rehearsing && stage !== followingPrices);

/** Before an approval nothing of ours rests on a paused move: it is only looked at. */
const roadBeforeApproval: readonly Stage[] = [watching, planning];

/** The first thing that any stage wants done; where all only wait, the earliest of their times. */
export function decideNext(situation: Situation): NextThing {
  const next = nextOnAnyRoad(situation);
  return next.do === "wait" || next.do === "rest" ? (lookedAgain(situation) ?? next) : next;
}

function nextOnAnyRoad(situation: Situation): NextThing {
  if (leaveStep(situation.humanSteps) !== null) return departing(situation);
  if (situation.ended !== null) {
    return staying(situation) ?? reopening(situation) ?? aftercare(situation);
  }
  const next = nextOf(situation);
  return next ?? { do: "wait", until: tomorrow(situation.now) };
}

function nextOf(situation: Situation): NextThing | null {
  const { approved, humanSteps } = situation;
  if (abortStep(humanSteps) !== null) return nextOfAborted(situation);
  if (pauseOf(humanSteps) === null) {
    const asked = purchaseOrder(situation);
    if (asked !== null && asked.do !== "wait") return asked;
    return earlierOf([nextOn(road, untilPurchaseOrder(situation)), asked]);
  }
  return approved === null
    ? nextOn(roadBeforeApproval, situation)
    : nextOn(roadWhilePaused, heldBack(situation));
}

function nextOn(stages: readonly Stage[], situation: Situation): NextThing | null {
  return firstOf(stages, (stage) => stage(situation));
}

/** Only when nothing is left to be let go may what is carried on come to its end. */
function nextOfAborted(situation: Situation): NextThing | null {
  const pauseEnds = withdraw(situation, "resumeMove", null);
  if (pauseEnds !== null) return pauseEnds;
  const lettingGo = aborting(situation);
  const stages = lettingGo === null ? roadOut : roadOut.filter((stage) => stage !== finishing);
  return earlierOf([lettingGo, nextOn(stages, carriedOn(situation))]);
}
