// The lines of a plan against the rows of the estate and what the import declared: is every source
// there once and as it is, is its route founded, and does nothing count on it longer than it may last?

import { addDays, addTerms, type Instant } from "#lib/instant.ts";
import { declaredFor, firstEnd, soldByPartner, termsOf } from "./declared-sources.ts";
import { failure, unless, type ContinuityFailure } from "./law.ts";
import {
  isEnding,
  isBehind,
  serves,
  type CheckedFile,
  type Declared,
  type Line,
  type Row,
} from "./plan-file.ts";
import { agreementFacts, soldFree } from "./source-facts.ts";
import { actFailures } from "./verify-acts.ts";
import { renewalFailures } from "./verify-renewals.ts";
import { reductionFailures } from "./verify-reductions.ts";

/** Month ends differ by so much: the 28th of February goes on with the 31st of March. */
const MONTH_END_DAYS = 4;
const EXTENSION_MONTHS = 12;

export function lineFailures(file: CheckedFile): ContinuityFailure[] {
  const { estate, ours, plan } = file;
  const ourIds = new Set(ours.map(({ subscriptionId }) => subscriptionId));
  const rows = new Map(estate.subscriptions.map((row) => [row.subscriptionId, row]));
  const counted = Map.groupBy(plan.lines, ({ lineId }) => lineId);
  const theirs = estate.subscriptions.filter(({ subscriptionId }) => !ourIds.has(subscriptionId));
  return [
    // What was bought of no partner cannot be a subscription of ours.
    ...estate.subscriptions
      .filter((row) => ourIds.has(row.subscriptionId) && !soldByPartner(file, row))
      .map((row) => failure("notOurs", row.subscriptionId, row.skuId)),
    ...theirs
      .filter(({ subscriptionId }) => counted.get(subscriptionId)?.length !== 1)
      .map((row) => failure("rowWithoutLine", row.subscriptionId, row.skuId)),
    ...plan.lines.flatMap((line) => {
      const row = rows.get(line.lineId);
      if (row === undefined || ourIds.has(line.lineId)) {
        return [failure("lineWithoutRow", line.lineId, line.skuId)];
      }
      return oneLine(file, line, row);
    }),
  ];
}

function oneLine(file: CheckedFile, line: Line, row: Row): ContinuityFailure[] {
  const declared = declaredFor(file, line);
  const same =
    line.skuId === row.skuId &&
    line.skuPartNumber === row.skuPartNumber &&
    line.seats === row.seats;
  const agreements = declared.map(({ agreementType }) => agreementType);
  // What a partner sold is a partner's, whatever was declared; what nobody declared is unknown.
  agreements.push(soldByPartner(file, row) ? "cspNce" : "unknownWebDirect");
  return [
    ...unless(same, "lineDiffers", line.lineId, line.skuId),
    ...unless(agreements.includes(line.agreementType), "agreementUnfounded", line.lineId),
    ...unless(isFounded(file, line, row, declared), "routeUnfounded", line.lineId, line.skuId),
    ...refusalFailures(file, line),
    ...endFailures(file, line, row, declared),
    ...actFailures(file, line, row, declared),
    ...reductionFailures(file, line, row, declared),
    ...renewalFailures(file, line, row),
  ];
}

function isFounded(
  file: CheckedFile,
  line: Line,
  row: Row,
  declared: readonly Declared[],
): boolean {
  const { customer, ours, overrides, policy } = file;
  // The newest decision about a line's route is the one that counts.
  const decision = overrides.findLast(({ lineId, route }) => lineId === line.lineId && route);
  const isWanted = (route: Line["route"]) => decision?.route === route;
  const skuClass = treatedAs(file, line);
  const isTrial = row.isTrial || line.agreementType === "trial";
  // Handed over on request, with a last instant for it before the source can end.
  const isAsked = (way: "transfer" | "renewToCsp") => {
    const act = line.acts[way];
    const endsAt = firstEnd(row, declared);
    const isInTime = act !== null && (endsAt === null || act.latestAt <= endsAt);
    return mayMove && isInTime;
  };
  // The old partner's row has ended, and one of ours with its seats took its place.
  const isHandedOver =
    row.status === "deleted" &&
    ours.some(({ seats, skuId }) => skuId === row.skuId && seats >= row.seats);
  const mayStay =
    isWanted("keep") ||
    customer.intent === "supportOnly" ||
    declared.some(({ wish }) => wish === "keep") ||
    (declared.length === 0 && policy.undeclaredSources === "keep");
  const mayMove =
    customer.intent !== "supportOnly" &&
    (declared.some(({ wish }) => wish === "move") ||
      (declared.length === 0 && policy.undeclaredSources === "move"));
  switch (line.route) {
    case "ignore":
      return (
        isTrial ||
        row.seats === 0 ||
        row.status === "deleted" ||
        (skuClass === null ? soldFree.test(row.skuPartNumber) : skuClass !== "paid")
      );
    case "keep":
      return mayStay;
    case "repurchase":
      // Of what has ended it is enough that nobody counts on it any more.
      return (
        mayMove &&
        (skuClass ?? "paid") === "paid" &&
        hasNoLaterEnd(file, line, row) &&
        !isTrial &&
        line.agreementType !== "syndication"
      );
    case "cancelNow":
      return mayMove && row.status === "enabled" && !isTrial && isWanted("cancelNow");
    case "blocked":
      return true;
    case "ownershipTransfer":
      return (
        line.agreementType === "cspNce" &&
        (isHandedOver || (row.status === "enabled" && isAsked("transfer")))
      );
    case "renewToCsp":
      return line.agreementType === "eaEas" && isAsked("renewToCsp");
  }
}

/** What somebody says that the SKU is, newest first; said of one line it is said of all, as licenses are the tenant's. */
function treatedAs({ overrides, plan }: CheckedFile, { skuId }: Line): string | null {
  const said = overrides
    .filter(({ lineId, treatAs }) => {
      const line = treatAs && plan.lines.find((each) => each.lineId === lineId);
      return line && line.skuId === skuId;
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return said[0]?.treatAs ?? null;
}

function hasNoLaterEnd({ plan }: CheckedFile, { end }: Line, row: Row): boolean {
  return serves(row) || (end.continuityEndsAt !== null && end.continuityEndsAt <= plan.madeAt);
}

/** A line that cannot move says why, where the operator reads it. */
function refusalFailures({ plan }: CheckedFile, line: Line): ContinuityFailure[] {
  const isTold = plan.findings.some(
    ({ code, about }) => code === line.refusal && about === line.lineId,
  );
  const fits = line.route === "blocked" ? isTold : line.refusal === null;
  return unless(fits, "refusalUntold", line.lineId, line.skuId);
}

/**
 * A line may count on its source no longer than to the first end it can have; longer only while it
 * renews by itself, and then the request to stop may not go out in an earlier term.
 */
function endFailures(
  file: CheckedFile,
  line: Line,
  row: Row,
  declared: readonly Declared[],
): ContinuityFailure[] {
  const { lineId, skuId, end } = line;
  const about = [lineId, skuId] as const;
  if (!isEnding(line)) {
    const observed = row.nextLifecycleAt !== null || end.evidence !== "observed";
    return [
      ...unless(end.continuityEndsAt === row.nextLifecycleAt, "endDiffers", ...about),
      ...unless(observed, "evidenceUnfounded", ...about),
    ];
  }
  const planned = end.continuityEndsAt;
  // What has its end behind it has none to come, and nothing follows.
  const founded = isBehind(file, line, row) ? planned : firstEnd(row, declared);
  if (planned === null || founded === null) return [failure("endUnknown", ...about)];
  const common = [
    ...unless(
      end.plannedAt === planned && planned >= founded,
      "endDiffers",
      ...about,
      end.plannedAt,
    ),
    ...unless(end.assumptions.includes("noGraceAfterEnd"), "graceAssumed", ...about),
  ];
  if (isBehind(file, line, row)) return common;
  return [
    ...common,
    ...unless(
      evidenceIsFounded(line, row, declared, planned === founded),
      "evidenceUnfounded",
      ...about,
    ),
    ...moneyFailures(line, planned),
    ...(planned <= founded ? [] : laterEndFailures(file, line, row, declared, founded, planned)),
  ];
}

const levels = ["assumed", "declared", "attested", "observed"] as const;

function evidenceIsFounded(
  { end }: Line,
  row: Row,
  declared: readonly Declared[],
  isFirst: boolean,
): boolean {
  const termKnown = declared.some(({ term }) => term !== null);
  const best = isFirst
    ? row.nextLifecycleAt === null
      ? "declared"
      : "observed"
    : termKnown
      ? "declared"
      : "assumed";
  return levels.indexOf(end.evidence) <= levels.indexOf(best);
}

/** Nobody knows yet that the renewal or the extension will not be billed. */
function moneyFailures({ lineId, skuId, agreementType, end }: Line, planned: Instant) {
  const { money } = agreementFacts(agreementType);
  const least =
    money === "renewal"
      ? addDays(addTerms(planned, "P1M", 1), -MONTH_END_DAYS)
      : money === "extension"
        ? addTerms(planned, "P1M", EXTENSION_MONTHS)
        : planned;
  const enough = end.moneyEndsAt !== null && end.moneyEndsAt >= least;
  return unless(enough, "moneyEndsTooSoon", lineId, skuId, end.moneyEndsAt);
}

function laterEndFailures(
  file: CheckedFile,
  line: Line,
  row: Row,
  declared: readonly Declared[],
  founded: Instant,
  planned: Instant,
): ContinuityFailure[] {
  const about = [line.lineId, line.skuId] as const;
  const renews =
    line.end.assumptions.includes("renewsUntilAskedToStop") &&
    agreementFacts(line.agreementType).money === "renewal" &&
    row.status === "enabled";
  if (!renews) return [failure("endTooLate", ...about, planned)];
  const askAt = line.acts.stopRenewal?.askAt ?? null;
  const starts = termsOf(file, declared).map((term) => addTerms(planned, term, -1));
  const inTime = askAt === null || (askAt >= founded && starts.some((start) => askAt >= start));
  return unless(inTime, "askedTooEarly", ...about, askAt);
}
