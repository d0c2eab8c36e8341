// The figures of each source: why its route, its licenses, its end, and what is asked when.

import { hoursBetween, type Instant } from "#lib/instant.ts";
import { figure, policyOrigin, type Figure, type Origin, type Trace } from "./figure.ts";
import type { PlanFile } from "../plan-file.ts";

/** What the worst case for money rests on; the others are about the service. */
const MONEY_ASSUMPTIONS: readonly string[] = ["extensionMayBeOn", "renewalMayHappen"];

type Line = PlanFile["plan"]["lines"][number];

export function traceLines(file: PlanFile): Trace[] {
  return file.plan.lines.map((line) => ({
    about: line.lineId,
    title: line.title,
    figures: [
      routeOf(line),
      figure("standing.why.seats", { n: line.seats }, observed(file)),
      ...endOf(line, file),
      ...actsOf(line, file),
    ],
  }));
}

function observed({ estate }: PlanFile): Origin {
  return { from: "observed", at: estate.observedAt };
}

function routeOf({ reason, refusal, route }: Line): Figure {
  const key = refusal === null ? `plan.routes.reason.${reason}` : `findings.${refusal}.title`;
  return figure(`cli.route.${route}`, {}, { from: "reason", key });
}

function endOf({ end }: Line, file: PlanFile): Figure[] {
  const { continuityEndsAt, moneyEndsAt, plannedAt } = end;
  const isAboutMoney = (code: string) => MONEY_ASSUMPTIONS.includes(code);
  const at = plannedAt ?? continuityEndsAt;
  return [
    at === null
      ? figure("standing.why.endUnknown", {})
      : figure(
          "standing.why.end",
          { at },
          evidenceOf(end.evidence, file),
          ...assumed(end.assumptions.filter((code) => !isAboutMoney(code))),
        ),
    ...(moneyEndsAt === null
      ? []
      : [
          figure(
            "standing.why.billedUntil",
            { at: moneyEndsAt },
            evidenceOf(end.evidence, file),
            ...assumed(end.assumptions.filter(isAboutMoney)),
          ),
        ]),
  ];
}

function assumed(codes: readonly string[]): Origin[] {
  return codes.map((code) => ({ from: "assumption", code }));
}

function evidenceOf(level: Line["end"]["evidence"], file: PlanFile): Origin {
  if (level === "observed") return observed(file);
  if (level === "declared") return { from: "declared", at: file.customer.importedAt };
  if (level === "attested") return { from: "attested" };
  return { from: "assumedTerm", name: "defaultTerm", value: file.policy.defaultTerm };
}

function actsOf({ acts, channel, end }: Line, { policy }: PlanFile): Figure[] {
  const { chooseEnd, reduceSeats, stopRenewal } = acts;
  const notice = policyOrigin(`noticeDays.${channel}`, policy.noticeDays[channel]);
  const locks = (latestAt: Instant): Origin[] =>
    end.plannedAt === null ? [] : [{ from: "hours", ...until(latestAt, end.plannedAt) }];
  return [
    ...(reduceSeats?.reductions ?? []).map(({ askAt: from, latestAt, renewsAt, seatsTo: n }) =>
      figure(
        "standing.why.reduceSeats",
        { from, n, until: latestAt },
        { from: "hours", ...until(renewsAt, latestAt) },
      ),
    ),
    ...(stopRenewal === null
      ? []
      : [
          figure("standing.why.stopRenewal", { at: stopRenewal.askAt }, notice),
          figure(
            "standing.why.stopRenewalLatest",
            { at: stopRenewal.latestAt },
            ...locks(stopRenewal.latestAt),
          ),
        ]),
    ...(chooseEnd === null
      ? []
      : [
          figure(
            "standing.why.chooseEnd",
            { at: chooseEnd.latestAt },
            ...locks(chooseEnd.latestAt),
            settingOrigin(hours(chooseEnd.latestAt, end.plannedAt), policy),
          ),
        ]),
  ];
}

/** Which of the two margins it was tells by its length. */
export function settingOrigin(length: number, policy: PlanFile["policy"]): Origin {
  const { direct, throughDistributor } = policy.settingMarginHours;
  return length === throughDistributor && direct !== throughDistributor
    ? policyOrigin("settingMarginHours.throughDistributor", throughDistributor)
    : policyOrigin("settingMarginHours.direct", direct);
}

function hours(from: Instant, to: Instant | null): number {
  return to === null ? 0 : until(from, to).hours;
}

function until(from: Instant, at: Instant): { readonly hours: number; readonly at: string } {
  return { hours: Math.round(hoursBetween(from, at)), at };
}
