// The faults of the named profiles. What befalls a call follows from the seed and from the call's own
// identity (operation, tenant, virtual instant, how often it was made at that instant), never from the
// order in which calls of different moves arrive: a seed replays, whatever the processes do.

import type { Random } from "#lib/random.ts";
import type { Fault, FaultProfile } from "./fault.ts";

interface Chance {
  readonly of: number;
  readonly fault: (random: Random) => Fault;
}

const RETRY_AFTER_SECONDS_MAX = 60;
/** Others overtake it: a whole look with its calls takes a third of that. The clock stands still meanwhile, so longer would only be longer. */
const SLOW_MS_MAX = 10;
const LONG_RUNNING_MINUTES_MAX = 180;
/** Calls in a row, at one instant, that an unanswered or failing one takes with it. */
const IN_A_ROW_MAX = 2;

const reset = (done: boolean): Chance["fault"] => {
  return () => ({ kind: "unanswered", done });
};
const timeout = (done: boolean): Chance["fault"] => {
  return () => ({ kind: "timedOut", done });
};
const refused = (status: number, code: number | string, description: string): Chance["fault"] => {
  return () => ({ kind: "refused", status, code, description });
};
const throttled: Chance["fault"] = (random) => ({
  kind: "throttled",
  retryAfterSeconds: random.integer(1, RETRY_AFTER_SECONDS_MAX),
});
const slow: Chance["fault"] = (random) => ({ kind: "slow", ms: random.integer(1, SLOW_MS_MAX) });
const unavailable = refused(503, 800003, "The service is temporarily unavailable.");

/** Of any call, in `hostile`. */
const ANY: readonly Chance[] = [
  { of: 0.0015, fault: reset(false) },
  { of: 0.0015, fault: reset(true) },
  { of: 0.001, fault: timeout(false) },
  { of: 0.001, fault: timeout(true) },
  { of: 0.001, fault: unavailable },
  { of: 0.002, fault: throttled },
  { of: 0.004, fault: slow },
];

/** Of the calls that spend money or open doors, where a mistake costs most. */
const SPECIAL: Readonly<Record<string, readonly Chance[]>> = {
  createCart: [
    { of: 0.05, fault: reset(true) },
    { of: 0.03, fault: unavailable },
    { of: 0.05, fault: () => ({ kind: "lineErrors", errorCode: "10003" }) },
  ],
  checkoutCart: [
    { of: 0.08, fault: reset(true) },
    { of: 0.04, fault: reset(false) },
    { of: 0.04, fault: timeout(true) },
    { of: 0.04, fault: timeout(false) },
    { of: 0.05, fault: () => ({ kind: "staleAvailability" }) },
    { of: 0.04, fault: throttled },
    {
      of: 0.03,
      fault: refused(403, 900121, "Unable to process order: insufficient credit limit."),
    },
  ],
  updateSubscription: [
    { of: 0.06, fault: reset(true) },
    { of: 0.04, fault: timeout(true) },
    {
      of: 0.08,
      fault: (random) => ({
        kind: "longRunning",
        minutes: random.integer(1, LONG_RUNNING_MINUTES_MAX),
      }),
    },
    { of: 0.04, fault: refused(409, 800082, "The subscription is not ready for a change.") },
    { of: 0.04, fault: refused(400, 2055, "Etag is no longer valid") },
  ],
  createDelegatedAdminRelationship: [{ of: 0.15, fault: reset(true) }],
  createDelegatedAdminRequest: [{ of: 0.15, fault: reset(true) }],
  createAccessAssignment: [{ of: 0.15, fault: reset(true) }],
  createApplicationConsent: [{ of: 0.15, fault: reset(true) }],
  getToken: [
    { of: 0.02, fault: reset(true) },
    {
      of: 0.01,
      fault: refused(
        400,
        "invalid_grant",
        "AADSTS50076: Due to a configuration change you must use multi-factor authentication.",
      ),
    },
  ],
};

const chancesOf = new Map(
  Object.entries(SPECIAL).map(([operation, special]) => [operation, [...special, ...ANY]]),
);

/** How much of the above the profile lets through. */
const SHARE: Readonly<Record<FaultProfile, number>> = { none: 0, rough: 0.3, hostile: 1 };

export interface CallIdentity {
  readonly operation: string;
  readonly tenantId: string;
  readonly at: string;
  /** 0 for the first such call at that instant. */
  readonly nth: number;
}

/** What befalls this call; null for nothing. `random` is the world's own. */
export function drawFault(
  profile: FaultProfile,
  random: Random,
  { operation, tenantId, at, nth }: CallIdentity,
): Fault | null {
  const share = SHARE[profile];
  if (share === 0) return null;
  const own = forksOf(random, operation, tenantId)(at);
  const inARow = own.integer(1, IN_A_ROW_MAX);
  let roll = own.next() / share;
  for (const chance of chancesOf.get(operation) ?? ANY) {
    roll -= chance.of;
    if (roll >= 0) continue;
    const fault = chance.fault(own);
    return nth < (isTransient(fault) ? inARow : 1) ? fault : null;
  }
  return null;
}

type Forks = ReturnType<Random["forks"]>;

/** Of each world's randomness, by operation and tenant: calls are made by the million, and most of their name is the same. */
const known = new WeakMap<Random, Map<string, Map<string, Forks>>>();

function forksOf(random: Random, operation: string, tenantId: string): Forks {
  let ofWorld = known.get(random);
  if (ofWorld === undefined) known.set(random, (ofWorld = new Map()));
  let ofOperation = ofWorld.get(operation);
  if (ofOperation === undefined) ofWorld.set(operation, (ofOperation = new Map()));
  let forks = ofOperation.get(tenantId);
  if (forks === undefined) {
    forks = random.forks("fault", operation, tenantId);
    ofOperation.set(tenantId, forks);
  }
  return forks;
}

function isTransient({ kind }: Fault): boolean {
  return kind === "unanswered" || kind === "timedOut";
}
