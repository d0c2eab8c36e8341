// Spoiled lines: left out, doubled, going another way, ending later than anybody can know; and people
// asked too late, too early, or the wrong ones.

import { addDays, addHours, addMs, addTerms } from "#lib/instant.ts";
import type { PlanFile, PlanLine } from "../move-plan.ts";
import {
  actOf,
  bandOf,
  movingLines,
  rowOf,
  spoilOne,
  stepsOf,
  type Mutation,
} from "./mutation.fixture.ts";

const none = { endNow: null, transfer: null, renewToCsp: null, stopRenewal: null, chooseEnd: null };
const renewing = ["mcaWebDirect", "mosaWebDirect", "unknownWebDirect", "cspNce", "cspLegacy"];
/** Sources with an end to come. */
const counted = (file: PlanFile) =>
  movingLines(file).filter(({ end }) => (end.continuityEndsAt ?? "") > file.plan.madeAt);
const asked = (file: PlanFile) => counted(file).filter(({ acts }) => acts.stopRenewal !== null);
const cut = (file: PlanFile) => counted(file).filter(({ acts }) => acts.chooseEnd !== null);
const atFirstEnd = (file: PlanFile) =>
  counted(file).filter((line) => line.end.continuityEndsAt === rowOf(file, line).nextLifecycleAt);

export const spoiledLines: readonly Mutation[] = [
  {
    harm: "a source left out",
    why: "rowWithoutLine",
    spoil: (file, pick) => file.plan.lines.splice(pick % file.plan.lines.length, 1).length > 0,
  },
  {
    harm: "a source twice",
    why: "rowWithoutLine",
    spoil: (file, pick) =>
      spoilOne(file.plan.lines, pick, (line) => file.plan.lines.push(structuredClone(line))),
  },
  {
    harm: "a source that does not exist",
    why: "lineWithoutRow",
    spoil: (file, pick) => spoilOne(file.plan.lines, pick, (line) => (line.lineId = "nowhere")),
  },
  {
    harm: "a paid source quietly ignored",
    why: "routeUnfounded",
    spoil: (file, pick) => spoilOne(movingLines(file), pick, (line) => rest(file, line, "ignore")),
  },
  {
    harm: "a source quietly kept that was to move",
    why: "routeUnfounded",
    spoil: (file, pick) => spoilOne(movingLines(file), pick, (line) => rest(file, line, "keep")),
  },
  {
    harm: "a source moved that was to stay",
    why: "routeUnfounded",
    spoil: (file, pick) =>
      spoilOne(movingLines(file), pick, ({ lineId }) =>
        file.customer.declared
          .filter(({ subscriptionId }) => subscriptionId === lineId)
          .forEach((declared) => (declared.wish = "keep")),
      ),
  },
  {
    harm: "sources moved of a customer who only wants support",
    why: "routeUnfounded",
    spoil: (file) => {
      file.customer.intent = "supportOnly";
      return movingLines(file).length > 0;
    },
  },
  {
    harm: "a cancelled source counted on",
    why: "routeUnfounded",
    spoil: (file, pick) =>
      spoilOne(counted(file), pick, (line) => (rowOf(file, line).status = "deleted")),
  },
  {
    harm: "a suspended source counted on",
    why: "routeUnfounded",
    spoil: (file, pick) =>
      spoilOne(counted(file), pick, (line) => (rowOf(file, line).status = "suspended")),
  },
  {
    harm: "a trial moved like a purchase",
    why: "routeUnfounded",
    spoil: (file, pick) =>
      spoilOne(movingLines(file), pick, (line) => (rowOf(file, line).isTrial = true)),
  },
  {
    harm: "a source blocked without a word",
    why: "refusalUntold",
    spoil: (file, pick) =>
      spoilOne(movingLines(file), pick, (line) => {
        rest(file, line, "blocked");
        line.refusal = "OFFER_UNKNOWN";
      }),
  },
  {
    harm: "the finding of a refusal dropped",
    why: "refusalUntold",
    spoil: ({ plan }) => {
      plan.findings = plan.findings.filter(({ severity }) => severity !== "refusal");
      return plan.lines.some(({ refusal }) => refusal !== null);
    },
  },
  {
    harm: "other seats than the source has",
    why: "lineDiffers",
    spoil: (file, pick) => spoilOne(file.plan.lines, pick, (line) => (line.seats += 1)),
  },
  {
    harm: "the source has fewer seats than the line says",
    why: "lineDiffers",
    spoil: (file, pick) =>
      spoilOne(movingLines(file), pick, (line) => (rowOf(file, line).seats -= 1)),
  },
  {
    harm: "another product than the source is",
    why: "lineDiffers",
    spoil: (file, pick) => spoilOne(file.plan.lines, pick, (line) => (line.skuId = "other")),
  },
  {
    harm: "an agreement that nobody declared and that needs nobody",
    why: "agreementUnfounded",
    spoil: (file, pick) =>
      spoilOne(
        asked(file).filter(({ agreementType }) => renewing.includes(agreementType)),
        pick,
        (line) => {
          line.agreementType = "mpsa";
          line.acts = { ...none };
        },
      ),
  },
  {
    harm: "a request for a source that stays",
    why: "actWithoutMove",
    spoil: (file, pick) =>
      spoilOne(asked(file), pick, (line) => {
        const { acts } = line;
        rest(file, line, "keep");
        line.acts = acts;
      }),
  },
  {
    harm: "nobody asked to stop the renewal",
    why: "actMissing",
    spoil: (file, pick) =>
      spoilOne(asked(file), pick, (line) => {
        line.acts.stopRenewal = null;
        actOf(file, line).stopRenewal = false;
      }),
  },
  {
    harm: "nobody asked to choose the end",
    why: "actMissing",
    spoil: (file, pick) =>
      spoilOne(cut(file), pick, (line) => {
        line.acts.chooseEnd = null;
        actOf(file, line).chooseEnd = false;
      }),
  },
  {
    harm: "an end to choose where there is no choice",
    why: "actNotPossible",
    spoil: (file, pick) =>
      spoilOne(
        asked(file).filter(({ acts }) => acts.chooseEnd === null),
        pick,
        (line) => {
          const { billingOwner: owner, end, acts } = line;
          const latestAt = addDays(end.continuityEndsAt ?? file.plan.madeAt, -2);
          line.acts = { ...acts, chooseEnd: { latestAt, owner } };
          actOf(file, line).chooseEnd = true;
        },
      ),
  },
  {
    harm: "the renewal stopped with no day of notice",
    why: "askedTooLate",
    spoil: (file, pick) =>
      spoilOne(asked(file), pick, ({ acts, end }) => {
        if (acts.stopRenewal !== null && end.continuityEndsAt !== null) {
          acts.stopRenewal.askAt = acts.stopRenewal.latestAt = end.continuityEndsAt;
        }
      }),
  },
  {
    harm: "the renewal said to be stoppable until the end",
    why: "askedTooLate",
    spoil: (file, pick) =>
      spoilOne(asked(file), pick, ({ acts, end }) => {
        if (acts.stopRenewal !== null && end.continuityEndsAt !== null) {
          acts.stopRenewal.latestAt = addMs(end.continuityEndsAt, 1);
        }
      }),
  },
  {
    harm: "the renewal stopped before the plan was made",
    why: "askedTooEarly",
    spoil: (file, pick) =>
      spoilOne(asked(file), pick, ({ acts }) => {
        if (acts.stopRenewal !== null) acts.stopRenewal.askAt = addMs(file.plan.madeAt, -1);
      }),
  },
  {
    harm: "the renewal stopped in an earlier term, where it cuts",
    why: "askedTooEarly",
    spoil: (file, pick) =>
      spoilOne(
        asked(file).filter((line) => renewsBefore(file, line)),
        pick,
        ({ acts }) => {
          if (acts.stopRenewal !== null) acts.stopRenewal.askAt = file.plan.madeAt;
        },
      ),
  },
  {
    harm: "the cut chosen before the seats are there",
    why: "actBeforeCover",
    spoil: (file, pick) =>
      spoilOne(
        stepsOf(file).filter(({ step }) => step.seatsAdded > 0),
        pick,
        ({ step }) => {
          for (const { lineId, acts } of file.plan.lines) {
            if (acts.chooseEnd !== null && step.forLines.includes(lineId)) {
              acts.chooseEnd.latestAt = addHours(step.orderAt, 1);
            }
          }
        },
      ) &&
      cut(file).some(({ acts }) =>
        stepsOf(file).some(({ step }) => acts.chooseEnd?.latestAt === addHours(step.orderAt, 1)),
      ),
  },
  {
    harm: "the end chosen after it has come",
    why: "askedTooLate",
    spoil: (file, pick) =>
      spoilOne(cut(file), pick, ({ acts, end }) => {
        if (acts.chooseEnd !== null && end.continuityEndsAt !== null) {
          acts.chooseEnd.latestAt = end.continuityEndsAt;
        }
      }),
  },
  {
    harm: "the request sent to somebody else",
    why: "actOfSomebodyElse",
    spoil: (file, pick) =>
      spoilOne(asked(file), pick, ({ acts, billingOwner }) => {
        if (acts.stopRenewal !== null) {
          acts.stopRenewal.owner = { ...billingOwner, email: "rival@example.com" };
        }
      }),
  },
  {
    harm: "the customer asked for what only the partner can do",
    why: "actOfSomebodyElse",
    spoil: (file, pick) =>
      spoilOne(
        asked(file).filter(({ billingOwner }) => billingOwner.kind === "partner"),
        pick,
        (line) => {
          line.billingOwner = { ...line.billingOwner, kind: "customer" };
          if (line.acts.stopRenewal !== null) line.acts.stopRenewal.owner = line.billingOwner;
          if (line.acts.chooseEnd !== null) line.acts.chooseEnd.owner = line.billingOwner;
        },
      ),
  },
  {
    harm: "30 days of grace counted on",
    why: "endTooLate",
    spoil: (file, pick) =>
      spoilOne(
        atFirstEnd(file).filter(({ end }) => !end.assumptions.includes("renewsUntilAskedToStop")),
        pick,
        (line) => laterBy(file, line, 30 * 24),
      ),
  },
  {
    harm: "a date read in the wrong time zone",
    why: "endTooLate",
    spoil: (file, pick) =>
      spoilOne(
        counted(file).filter(
          (line) =>
            rowOf(file, line).nextLifecycleAt === null &&
            !line.end.assumptions.includes("renewsUntilAskedToStop"),
        ),
        pick,
        (line) => laterBy(file, line, 14),
      ),
  },
  {
    harm: "a later term counted on that nobody vouches for",
    why: "endTooLate",
    spoil: (file, pick) =>
      spoilOne(
        counted(file).filter(({ end }) => end.assumptions.includes("renewsUntilAskedToStop")),
        pick,
        ({ end }) =>
          (end.assumptions = end.assumptions.filter((each) => each !== "renewsUntilAskedToStop")),
      ),
  },
  {
    harm: "an end sooner than the tenant shows",
    why: "endDiffers",
    spoil: (file, pick) => spoilOne(atFirstEnd(file), pick, (line) => laterBy(file, line, -24)),
  },
  {
    harm: "a cutover planned apart from the end",
    why: "endDiffers",
    spoil: (file, pick) =>
      spoilOne(counted(file), pick, ({ end }) => {
        if (end.plannedAt !== null) end.plannedAt = addTerms(end.plannedAt, "P1M", 1);
      }),
  },
  {
    harm: "no end at all",
    why: "endUnknown",
    spoil: (file, pick) =>
      spoilOne(counted(file), pick, ({ end }) => (end.continuityEndsAt = null)),
  },
  {
    harm: "a declared end called observed",
    why: "evidenceUnfounded",
    spoil: (file, pick) =>
      spoilOne(
        counted(file).filter((line) => rowOf(file, line).nextLifecycleAt === null),
        pick,
        ({ end }) => (end.evidence = "observed"),
      ),
  },
  {
    harm: "an end called attested that nobody attested",
    why: "evidenceUnfounded",
    spoil: (file, pick) =>
      spoilOne(
        counted(file).filter(({ end }) => end.assumptions.includes("renewsUntilAskedToStop")),
        pick,
        ({ end }) => (end.evidence = "attested"),
      ),
  },
  {
    harm: "grace no longer ruled out",
    why: "graceAssumed",
    spoil: (file, pick) =>
      spoilOne(counted(file), pick, ({ end }) => (end.assumptions = ["graceAfterEnd"])),
  },
  {
    harm: "no renewal counted in the money",
    why: "moneyEndsTooSoon",
    spoil: (file, pick) =>
      spoilOne(
        counted(file).filter(({ agreementType }) => renewing.includes(agreementType)),
        pick,
        ({ end }) => (end.moneyEndsAt = end.continuityEndsAt),
      ),
  },
];

function rest(file: PlanFile, line: PlanLine, route: "ignore" | "keep" | "blocked"): void {
  line.route = route;
  line.acts = { ...none };
  file.band.acts = file.band.acts.filter(({ lineId }) => lineId !== line.lineId);
}

/** It is planned for a later term than the one that runs. */
function renewsBefore(file: PlanFile, line: PlanLine): boolean {
  const firstEnd = rowOf(file, line).nextLifecycleAt;
  const isLater = line.end.assumptions.includes("renewsUntilAskedToStop");
  return isLater && firstEnd !== null && firstEnd > file.plan.madeAt;
}

/** The end, and with it everything that hangs on it. */
function laterBy(file: PlanFile, line: PlanLine, hours: number): void {
  const { end, acts } = line;
  if (end.continuityEndsAt === null) return;
  end.plannedAt = end.continuityEndsAt = addHours(end.continuityEndsAt, hours);
  if (end.moneyEndsAt !== null) end.moneyEndsAt = addHours(end.moneyEndsAt, hours);
  if (acts.stopRenewal !== null) {
    acts.stopRenewal.latestAt = addHours(acts.stopRenewal.latestAt, hours);
  }
  if (acts.chooseEnd !== null) acts.chooseEnd.latestAt = addHours(acts.chooseEnd.latestAt, hours);
  for (const { target, step } of stepsOf(file)) {
    if (!step.forLines.includes(line.lineId)) continue;
    step.orderAt = addHours(step.orderAt, hours);
    step.latestSafeAt = addHours(step.latestSafeAt, hours);
    const band = bandOf(file, target);
    if (band.latestOrderAt < step.orderAt) band.latestOrderAt = step.orderAt;
  }
}
