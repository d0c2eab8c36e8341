// What the people of a generated world answer, and after how long.

import type { Random } from "#lib/random.ts";
import { actorOf } from "#sandbox/rules/source-acts.ts";
import type { Person, PersonAnswer, Subscription } from "#sandbox/world/entities.ts";
import type { CustomerBlueprint, CustomerRecord, Faults, PersonRole } from "./blueprint.ts";

/** Hours after which a prompt person has acted, by the kind of the letter. */
const PROMPT_HOURS: Readonly<Record<PersonRole, Readonly<Record<string, number>>>> = {
  customerAdmin: {
    invitation: 30,
    agreement: 20,
    delegatedAdmin: 26,
    stopRenewal: 40,
    chooseEnd: 8,
    endExtension: 20,
    rescueRenewal: 12,
    changeLicenses: 6,
  },
  sourcePartner: {
    stopRenewal: 120,
    chooseEnd: 10,
    endExtension: 30,
    rescueRenewal: 24,
    ownershipTransfer: 72,
  },
  licensingPartner: { stopRenewal: 240, chooseEnd: 24, endExtension: 72, rescueRenewal: 24 },
  operator: {
    approvePlan: 28,
    reviewTransfer: 28,
    transferStuck: 28,
    placeOrder: 12,
    renewToCsp: 30,
  },
};

/** Kinds without which a line cannot move; the others can be done without, at a price. */
const INDISPENSABLE = new Set(["invitation", "agreement", "delegatedAdmin", "approvePlan"]);

const ROLES = ["customerAdmin", "sourcePartner", "licensingPartner", "operator"] as const;

/** The people of one tenant; a kind of letter that nobody there answers is simply missing. */
export function drawPeople(
  tenantId: string,
  domain: string,
  blueprint: CustomerBlueprint,
  faults: Faults,
  random: Random,
): Person[] {
  return ROLES.map((role) => ({
    id: `${tenantId}/${role}`,
    tenantId,
    role,
    name: random.pick(NAMES),
    email: role === "customerAdmin" ? `admin@${domain}` : `${role.toLowerCase()}@post.example`,
    answers: answersOf(role, blueprint, faults, random),
  }));
}

/** Whom the world has made never act on what cannot be done without. */
export function neverActing(people: readonly Person[]): CustomerRecord["neverAct"] {
  return people.flatMap((person) =>
    Object.keys(PROMPT_HOURS[person.role])
      .filter((kind) => INDISPENSABLE.has(kind))
      .filter((kind) => person.answers[kind]?.does !== "asAsked")
      .map((letterKind) => ({ role: person.role, letterKind })),
  );
}

function answersOf(
  role: PersonRole,
  blueprint: CustomerBlueprint,
  faults: Faults,
  random: Random,
): Record<string, PersonAnswer> {
  const chosen = blueprint.people?.[role] ?? {};
  const answers: Record<string, PersonAnswer> = {};
  for (const [kind, answer] of Object.entries(chosen)) {
    if (answer !== null) answers[kind] = answer;
  }
  for (const [kind, hours] of Object.entries(PROMPT_HOURS[role])) {
    const answer = kind in chosen ? chosen[kind] : drawAnswer(role, kind, hours, faults, random);
    if (answer !== null && answer !== undefined) answers[kind] = answer;
  }
  // Whoever schedules a renewal takes it back as fast: nothing more is drawn for it.
  const schedules = answers["renewToCsp"];
  if (schedules !== undefined && !("cancelRenewalToCsp" in answers)) {
    answers["cancelRenewalToCsp"] = { ...schedules, does: "asAsked" };
  }
  return answers;
}

/** Our own operator is late but never hostile; everybody else may be. */
export function drawAnswer(
  role: PersonRole,
  kind: string,
  promptHours: number,
  faults: Faults,
  random: Random,
): PersonAnswer | null {
  if (faults === "none") return { afterHours: promptHours, does: "asAsked" };
  const lateBy = faults === "rough" ? random.integer(1, 4) : random.integer(1, 9);
  const late: PersonAnswer = { afterHours: promptHours * lateBy, does: "asAsked" };
  if (faults === "rough" || role === "operator") return late;
  if (random.chance(0.12)) return null;
  if (role === "sourcePartner" && kind === "stopRenewal" && random.chance(0.08)) {
    return { afterHours: late.afterHours, does: "retaliates" };
  }
  return random.chance(0.06) ? { afterHours: late.afterHours, does: "refuses" } : late;
}

/** Days before an end by which its owner has to be asked; whoever answers slower than this is too late. */
const NOTICE_DAYS: Readonly<Record<PersonRole, number>> = {
  customerAdmin: 14,
  sourcePartner: 45,
  licensingPartner: 60,
  operator: 0,
};

/**
 * What the owner of a source will make of a request to stop it, where that keeps it from ending with
 * its term; the record names it before anything runs.
 */
export function ownerObstacles(source: Subscription, people: readonly Person[]): readonly string[] {
  if (!source.autoRenew) return [];
  const role = actorOf(source);
  const answers = people.find((person) => person.role === role)?.answers ?? {};
  const stop = answers["stopRenewal"];
  if (stop?.does !== "asAsked") return ["OWNER_NEVER_STOPS"];
  if (stop.afterHours > NOTICE_DAYS[role] * 24) return ["OWNER_STOPS_TOO_LATE"];
  return answers["endExtension"]?.does === "asAsked" ? [] : ["OWNER_NEVER_ENDS_AN_EXTENSION"];
}

const NAMES = [
  "Alma Berger",
  "Bruno Ferri",
  "Carla Núñez",
  "Dmitri Sokolov",
  "Elsa Lindqvist",
  "Fábio Antunes",
  "Greta Maes",
  "Hugo Lefèvre",
  "Ines Koch",
  "Jan de Wit",
  "Katia Romano",
  "林怡君",
] as const;
