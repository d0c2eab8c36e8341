// The independent check of a plan file: may this be approved without anybody losing a license? It
// shares no code with the planner, counts every subscription by its own row, lets every source stop
// at the earliest instant it can, and believes no purchase before its margins have passed.

import { hashOf } from "#lib/canonical-json.ts";
import { addHours, addTerms, earliestEndOfDate, type Instant } from "#lib/instant.ts";
import { z } from "zod";
import { failure, type ContinuityFailure } from "./failure.ts";
import { bandFailures } from "./verify-band.ts";
import { CheckedFile, type Line, type Row } from "./plan-file.ts";

export type Verdict =
  { readonly ok: true } | { readonly ok: false; readonly failures: readonly ContinuityFailure[] };

/** Checks the parsed JSON of a plan file. Never throws: what cannot be read is a failure. */
export function verifyPlanFile(file: unknown): Verdict {
  const parsed = CheckedFile.safeParse(file);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join(".") ?? "";
    return { ok: false, failures: [failure(path, null, "unreadable")] };
  }
  const checked = parsed.data;
  const failures = [
    ...hashFailures(file, checked),
    ...lineFailures(checked),
    ...checked.plan.lines.flatMap((line) => endFailures(checked, line)),
    ...stepFailures(checked),
    ...coverageFailures(checked),
    ...bandFailures(checked),
  ];
  return failures.length === 0 ? { ok: true } : { ok: false, failures };
}

const Hashed = z.object({ estate: z.json(), plan: z.json(), band: z.json() });

function hashFailures(file: unknown, checked: CheckedFile): ContinuityFailure[] {
  const whole = Hashed.parse(file);
  const parts = [
    ["estateHash", whole.estate, checked.estateHash],
    ["planHash", whole.plan, checked.planHash],
    ["bandHash", whole.band, checked.bandHash],
  ] as const;
  return parts.flatMap(([name, value, hash]) =>
    hashOf(value) === hash ? [] : [failure(name, null, "hashDiffers")],
  );
}

/** Every row that is not ours is a line exactly once, and only what moves is acted on. */
function lineFailures({ estate, ours, plan }: CheckedFile): ContinuityFailure[] {
  const ourIds = new Set(ours.map(({ subscriptionId }) => subscriptionId));
  const theirs = estate.subscriptions.filter(({ subscriptionId }) => !ourIds.has(subscriptionId));
  const counted = new Map<string, number>();
  for (const { lineId } of plan.lines) counted.set(lineId, (counted.get(lineId) ?? 0) + 1);
  const unlined = theirs.filter(({ subscriptionId }) => counted.get(subscriptionId) !== 1);
  const known = new Set(theirs.map(({ subscriptionId }) => subscriptionId));
  const unknown = plan.lines.filter(({ lineId }) => !known.has(lineId));
  const acting = plan.lines.filter(
    ({ route, acts }) =>
      route !== "repurchase" && (acts.stopRenewal !== null || acts.chooseEnd !== null),
  );
  return [
    ...unlined.map((row) => failure(row.subscriptionId, row.skuId, "rowWithoutLine")),
    ...unknown.map((line) => failure(line.lineId, line.skuId, "lineWithoutRow")),
    ...acting.map((line) => failure(line.lineId, line.skuId, "actWithoutMove")),
  ];
}

/** These end at their date, whatever anybody assumes: nothing renews a key that is used up. */
const endsByItself: ReadonlySet<string> = new Set(["retailKey", "openValue", "trial"]);

/**
 * A line may count on its source no longer than to the first end it can have; longer only while it
 * renews by itself, and then the request to stop may not go out in an earlier term.
 */
function endFailures(file: CheckedFile, line: Line): ContinuityFailure[] {
  if (line.route !== "repurchase") return [];
  const planned = line.end.continuityEndsAt;
  const row = rowOf(file, line);
  const first = row === undefined ? null : firstEnd(file, row, line);
  if (planned === null || row === undefined || first === null) {
    return [failure(line.lineId, line.skuId, "endUnknown")];
  }
  if (planned <= first) return [];
  const renews =
    line.end.assumptions.includes("renewsUntilAskedToStop") &&
    !endsByItself.has(line.agreementType) &&
    row.status === "enabled";
  if (!renews) return [failure(planned, line.skuId, "endTooLate")];
  const askAt = line.acts.stopRenewal?.askAt ?? null;
  const terms = declaredFor(file, line).map(({ term }) => term ?? file.policy.defaultTerm);
  const starts = [...terms, ...(terms.length === 0 ? (["P1M"] as const) : [])].map((term) =>
    addTerms(planned, term, -1),
  );
  const inTime = askAt === null || (askAt >= first && starts.some((start) => askAt >= start));
  return inTime ? [] : [failure(askAt, line.skuId, "askedTooEarly")];
}

function rowOf(file: CheckedFile, line: Line): Row | undefined {
  return file.estate.subscriptions.find(({ subscriptionId }) => subscriptionId === line.lineId);
}

/** Graph's own date, else the earliest instant that a declared date can mean anywhere. */
function firstEnd(file: CheckedFile, row: Row, line: Line): Instant | null {
  if (row.nextLifecycleAt !== null) return row.nextLifecycleAt;
  const dates = declaredFor(file, line).flatMap(({ endsOn }) => (endsOn === null ? [] : [endsOn]));
  return dates.map(earliestEndOfDate).sort().at(-1) ?? null;
}

function declaredFor(file: CheckedFile, line: Line) {
  const { declared } = file.customer;
  const same = (a: string | null, b: string) => a !== null && a.toLowerCase() === b.toLowerCase();
  const byId = declared.filter(({ subscriptionId }) => same(subscriptionId, line.lineId));
  if (byId.length > 0) return byId;
  const named = declared.filter(
    (each) => same(each.skuId, line.skuId) || same(each.skuPartNumber, line.skuPartNumber),
  );
  return named.length > 0
    ? named
    : declared.filter((each) => each.skuId === null && each.skuPartNumber === null);
}

function marginHours({ policy }: CheckedFile): number {
  return policy.provisioningMarginHours + policy.verificationMarginHours;
}

/** Each purchase is usable before the ends it covers, and before anybody is asked to choose a cut. */
function stepFailures(file: CheckedFile): ContinuityFailure[] {
  const { plan } = file;
  const steps = plan.targets.flatMap(({ skuId, steps: all }) =>
    all.map((step) => ({ skuId, step })),
  );
  return steps.flatMap(({ skuId, step }) => {
    const failures: ContinuityFailure[] = [];
    if (step.orderAt < plan.madeAt) failures.push(failure(step.orderAt, skuId, "orderInThePast"));
    const usableAt = addHours(step.orderAt, marginHours(file));
    for (const lineId of step.forLines) {
      const line = plan.lines.find((each) => each.lineId === lineId);
      const endsAt = line?.end.continuityEndsAt ?? null;
      if (line === undefined || line.route !== "repurchase" || endsAt === null) {
        failures.push(failure(lineId, skuId, "lineWithoutRow"));
      } else if (step.seatsAdded === 0) {
        continue; // ours cover these lines already; the walk through time counts on it
      } else if (usableAt > endsAt || step.orderAt > step.latestSafeAt) {
        failures.push(failure(step.orderAt, skuId, "orderTooLate"));
      } else if (line.acts.chooseEnd !== null && usableAt > line.acts.chooseEnd.latestAt) {
        failures.push(failure(line.acts.chooseEnd.latestAt, skuId, "actBeforeCover"));
      }
    }
    return failures;
  });
}

interface Change {
  readonly at: Instant;
  readonly seats: number;
}

/** Walks through time pool by pool and names the users whom the seats would not reach. */
function coverageFailures(file: CheckedFile): ContinuityFailure[] {
  const moving = file.plan.lines.filter(({ route }) => route === "repurchase");
  return [...new Set(moving.map(({ skuId }) => skuId))].flatMap((skuId) => {
    const ends = moving
      .filter((line) => line.skuId === skuId)
      .flatMap((line) => sourceEnd(file, line));
    const purchases = file.plan.targets
      .filter((target) => target.skuId === skuId)
      .flatMap(({ steps }) => steps)
      .map((step) => ({ at: addHours(step.orderAt, marginHours(file)), seats: step.seatsAdded }));
    let serving = servingSeats(file, skuId);
    const consumed = file.estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
    const owed = Math.min(consumed, serving);
    for (const at of [...new Set([...ends, ...purchases].map((change) => change.at))].sort()) {
      for (const change of [...ends, ...purchases]) if (change.at === at) serving += change.seats;
      if (serving < owed) return uncovered(file, skuId, at, serving);
    }
    return [];
  });
}

function sourceEnd(file: CheckedFile, line: Line): Change[] {
  const row = rowOf(file, line);
  const endsAt = line.end.continuityEndsAt;
  return row === undefined || endsAt === null ? [] : [{ at: endsAt, seats: -row.seats }];
}

/** Seats today, row by row; what is ignored (trials, free licenses) is counted on by nobody. */
function servingSeats({ estate, plan }: CheckedFile, skuId: string): number {
  const ignored = new Set(
    plan.lines.filter(({ route }) => route === "ignore").map(({ lineId }) => lineId),
  );
  return estate.subscriptions
    .filter((row) => row.skuId === skuId && !ignored.has(row.subscriptionId))
    .filter(({ status }) => status === "enabled" || status === "warning")
    .reduce((seats, row) => seats + row.seats, 0);
}

function uncovered(
  { estate }: CheckedFile,
  skuId: string,
  at: Instant,
  serving: number,
): ContinuityFailure[] {
  const holders = estate.users.filter(({ assignments }) =>
    assignments.some((assignment) => assignment.skuId === skuId),
  );
  const missed = holders.slice(Math.max(0, serving));
  if (missed.length === 0) return [failure(at, skuId, "seatsMissing")];
  return missed.map(({ userId }) => ({ at, skuId, user: userId, why: "seatsMissing" }));
}
