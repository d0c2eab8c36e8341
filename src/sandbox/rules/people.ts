// Scripted people: a letter reaches one, who after their drawn delay does what the world-maker wrote
// down for them (as asked, refuses, accepts with the wrong tenant) and writes back; or never.

import { addMs } from "#lib/instant.ts";
import { placeOrder } from "./provider-orders.ts";
import type { Act, Person } from "../world/entities.ts";
import type { AskedFor } from "../world/order-slip.ts";
import type { World } from "../world/world.ts";
import { answerTransfer } from "./answer-transfer.ts";
import { acceptAgreement, acceptInvitation, approveDelegatedAdmin } from "./consents.ts";
import { takeOutOfService } from "./lifecycle.ts";
import { cancelRenewalToCsp, scheduleRenewalToCsp } from "./renew-to-csp.ts";
import {
  actorOf,
  chooseEnd,
  endExtension,
  endNow,
  reduceSeats,
  rescueRenewal,
  restoreRenewal,
  stopRenewal,
  type Obstacle,
} from "./source-acts.ts";
import { changeLicenses } from "./change-licenses.ts";
import { isLockedByTransfer } from "./transfers.ts";

const HOUR_MS = 3_600_000;

export interface DeliveredLetter extends AskedFor {
  readonly letterId: string;
  readonly letterKind: string;
  readonly tenantId: string;
  readonly role: string;
  readonly subscriptionId: string | null;
  readonly delegatedAdminId: string | null;
}

type Answering = Extract<Act, { kind: "answerLetter" }>;

const SOURCE_ACTS: Readonly<Record<string, typeof stopRenewal>> = {
  stopRenewal,
  chooseEnd,
  endExtension,
  endNow,
  rescueRenewal,
  restoreRenewal,
};

/**
 * A letter reaches the person of that role at that customer. A reminder that arrives while they are
 * still about to answer changes nothing, but of two orders the newer is placed, and of two numbers of seats the newer
 * one taken; a letter that arrives afterwards is answered anew. What is taken back before they act is not done.
 */
export function deliverLetter(world: World, letter: DeliveredLetter): void {
  const { tenantId, letterId, letterKind, role, subscriptionId } = letter;
  const details = { letterKind, role, subscriptionId };
  world.log({ tenantId, kind: "letterDelivered", actor: "us", injected: false, details });
  const person = recipientOf(world, letter);
  if (person !== undefined && letter.takesBack !== undefined) {
    world.remove("scheduled", answerIdOf(person, { ...letter, letterKind: letter.takesBack }));
  }
  const answer = person?.answers[letterKind];
  if (person === undefined || answer === undefined) return;
  const id = answerIdOf(person, letter);
  const isAnswered = world
    .ofTenant("replies", tenantId)
    .some((reply) => reply.letterId === letterId);
  const pending = world.get("scheduled", id);
  const saysMore = letter.order !== undefined || letter.seatsTo !== undefined;
  if (isAnswered || (pending !== undefined && !saysMore)) return;
  const at = pending?.at ?? addMs(world.now, Math.round(answer.afterHours * HOUR_MS));
  world.put("scheduled", { id, tenantId, at, act: answering(person, letter, answer) });
}

/**
 * Somebody at the control API plays the person whom a letter reached: the answer comes now, and whatever the
 * script would have done about this request is off. False where there is nobody of that role.
 */
export function answerInPerson(
  world: World,
  letter: DeliveredLetter,
  does: "asAsked" | "refuses",
): boolean {
  const person = recipientOf(world, letter);
  if (person === undefined) return false;
  world.remove("scheduled", answerIdOf(person, letter));
  answerLetter(world, letter.tenantId, answering(person, letter, { afterHours: 0, does }));
  return true;
}

function recipientOf(world: World, { tenantId, role }: DeliveredLetter): Person | undefined {
  return world.ofTenant("people", tenantId).find((person) => person.role === role);
}

function answerIdOf(person: Person, letter: DeliveredLetter): string {
  const { letterKind, subscriptionId, delegatedAdminId } = letter;
  return `answer/${person.id}/${letterKind}/${subscriptionId ?? delegatedAdminId ?? ""}`;
}

function answering(
  person: Person,
  letter: DeliveredLetter,
  answer: Answering["answer"],
): Answering {
  const { letterId, letterKind, subscriptionId, delegatedAdminId } = letter;
  return {
    kind: "answerLetter",
    personId: person.id,
    letterId,
    letterKind,
    subscriptionId,
    delegatedAdminId,
    agreedSubscriptionIds: letter.agreedSubscriptionIds ?? [],
    ...(letter.order === undefined ? {} : { order: letter.order }),
    ...(letter.seatsTo === undefined ? {} : { seatsTo: letter.seatsTo }),
    ...(letter.commitment === undefined ? {} : { commitment: letter.commitment }),
    answer,
  };
}

/** The person acts, and writes back whether it was done. */
export function answerLetter(world: World, tenantId: string, act: Answering): void {
  const person = world.get("people", act.personId);
  if (person === undefined) return;
  const obstacle = perform(world, tenantId, person, act);
  if (obstacle !== null) {
    world.log({
      tenantId,
      kind: act.letterKind === "invitation" ? "relationshipRefused" : "requestRefused",
      actor: "person",
      injected: false,
      details: {
        letterKind: act.letterKind,
        subscriptionId: act.subscriptionId,
        role: person.role,
        because: obstacle,
      },
    });
  }
  world.put("replies", {
    id: world.log({
      tenantId,
      kind: "replied",
      actor: "person",
      injected: false,
      details: {
        letterKind: act.letterKind,
        subscriptionId: act.subscriptionId,
        role: person.role,
        outcome: obstacle === null ? "done" : "refused",
      },
    }),
    tenantId,
    at: world.now,
    letterId: act.letterId,
    letterKind: act.letterKind,
    by: person.name,
    outcome: obstacle === null ? "done" : "refused",
  });
}

function perform(
  world: World,
  tenantId: string,
  person: Person,
  act: Answering,
): Obstacle | string | null {
  const { letterKind, answer } = act;
  if (letterKind === "ownershipTransfer") {
    const agreed = act.agreedSubscriptionIds ?? [];
    return answerTransfer(world, tenantId, agreed, answer.does === "asAsked");
  }
  const wrongTenant = answer.does === "wrongTenant";
  if (answer.does === "retaliates") return retaliate(world, act);
  if (answer.does === "refuses" || (wrongTenant && letterKind !== "invitation")) return "unwilling";
  switch (letterKind) {
    case "changeLicenses":
      return changeLicenses(world, tenantId, act.subscriptionId);
    case "placeOrder":
      return act.order === undefined ? "nothingToOrder" : placeOrder(world, tenantId, act.order);
    case "renewToCsp": {
      const { does } = answer;
      const slip = does === "tooFew" || does === "wrongOffer" || does === "wrongTerm" ? does : null;
      const { commitment = null, seatsTo = null, subscriptionId } = act;
      const wanted = { subscriptionId, seatsTo, commitment, slip };
      return scheduleRenewalToCsp(world, tenantId, wanted);
    }
    case "cancelRenewalToCsp":
      return cancelRenewalToCsp(world, tenantId, act.subscriptionId);
    case "invitation":
      return acceptInvitation(world, tenantId, person, wrongTenant);
    case "agreement":
      return acceptAgreement(world, tenantId, person);
    case "delegatedAdmin":
      return approveDelegatedAdmin(world, tenantId, act.delegatedAdminId);
    default:
      return actOnSource(world, person, act);
  }
}

/** A seller who learns that the customer leaves ends the service at once. */
function retaliate(world: World, { subscriptionId }: Answering): string {
  const subscription = world.get("subscriptions", subscriptionId ?? "");
  if (subscription?.state === "active" || subscription?.state === "warning") {
    takeOutOfService(world, subscription, {
      eventKind: "sellerRetaliated",
      actor: "person",
      injected: true,
      to: "suspended",
    });
  }
  return "unwilling";
}

/** A letter that asks for nothing done here (a report, an approval elsewhere) is only replied to. */
function actOnSource(world: World, person: Person, act: Answering): Obstacle | null {
  const sourceAct = SOURCE_ACTS[act.letterKind];
  if (sourceAct === undefined && act.letterKind !== "reduceSeats") return null;
  const subscription = world.get("subscriptions", act.subscriptionId ?? "");
  if (subscription === undefined || subscription.tenantId !== person.tenantId) {
    return "noSuchSubscription";
  }
  if (actorOf(subscription) !== person.role) return "notBillingOwner";
  if (isLockedByTransfer(world, subscription)) return "settingsLocked";
  return sourceAct === undefined
    ? reduceSeats(world, subscription, act.seatsTo ?? 0)
    : sourceAct(world, subscription);
}
