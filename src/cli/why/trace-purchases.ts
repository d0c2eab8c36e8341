// The figures of each purchase: how many licenses, when, at what price, and what the next best moment
// would have cost.

import { hoursBetween, type Instant } from "#lib/instant.ts";
import type { PlanFile } from "../plan-file.ts";
import { figure, policyOrigin, type Figure, type Origin, type Trace } from "./figure.ts";
import { settingOrigin } from "./trace-lines.ts";

type Target = PlanFile["plan"]["targets"][number];
type Step = Target["steps"][number];

export function tracePurchases(file: PlanFile): Trace[] {
  return file.plan.targets.flatMap((target) =>
    target.steps.map((step, index) => ({
      about: step.stepKey,
      title: target.title,
      figures: [
        ...seatsOf(step, target, file),
        ...timingOf(step, file),
        commitmentOf(target, file),
        ...moneyOf(step, target, file),
        ...(index === 0 ? [runnerUpOf(target)] : []),
      ],
    })),
  );
}

function seatsOf(step: Step, { growsSubscriptionId, seatsBefore, skuId }: Target, file: PlanFile) {
  const { band, estate, plan, policy } = file;
  const read: Origin = { from: "observed", at: estate.observedAt };
  const inUse = estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
  const covered = plan.lines.filter(({ lineId }) => step.forLines.includes(lineId));
  const sourceSeats = covered.reduce((sum, { seats }) => sum + seats, 0);
  const limits = band.targets.find((each) => each.skuId === skuId);
  const ours: Origin = growsSubscriptionId === null ? { from: "nothing" } : read;
  return [
    figure(
      `cli.step.${step.kind}`,
      { n: step.seatsAfter, added: step.seatsAdded },
      { from: "computed" },
    ),
    figure("standing.why.sourceSeats", { n: sourceSeats }, read),
    figure("standing.why.inUse", { n: inUse }, read),
    figure("standing.why.ours", { n: seatsBefore }, ours),
    ...(limits === undefined
      ? []
      : [
          figure(
            "standing.why.band",
            { min: limits.minSeats, max: limits.maxSeats },
            policyOrigin("seatsCeilingFactor", policy.seatsCeilingFactor),
            policyOrigin("seatsCeilingAbsolute", policy.seatsCeilingAbsolute),
          ),
        ]),
  ];
}

/** The first end that the step covers. */
export function endCovered(step: Step, { plan }: PlanFile): Instant | undefined {
  return plan.lines
    .filter(({ lineId }) => step.forLines.includes(lineId))
    .flatMap(({ end }) => end.plannedAt ?? [])
    .sort()[0];
}

function timingOf(step: Step, file: PlanFile): Figure[] {
  const { latestSafeAt, orderAt, reason, undoUntil } = step;
  const { policy } = file;
  const endsAt = endCovered(step, file);
  return [
    figure(
      "standing.why.orderAt",
      { at: orderAt },
      { from: "reason", key: `plan.timing.reason.${reason}` },
    ),
    figure(
      "standing.why.latestSafe",
      { at: latestSafeAt },
      ...(endsAt === undefined ? [] : marginsOf(step, endsAt, policy)),
    ),
    figure("cli.plan.undoUntil", { at: undoUntil }, { from: "window" }),
  ];
}

/** The last safe moment is the end less these margins. */
function marginsOf(
  { latestSafeAt, unprovenAt }: Step,
  endsAt: Instant,
  policy: PlanFile["policy"],
): Origin[] {
  const { provisioningMarginHours, raiseMarginHours, verificationMarginHours } = policy;
  const hours = Math.round(hoursBetween(latestSafeAt, endsAt));
  if (unprovenAt !== null) {
    return [
      { from: "hours", hours, at: endsAt },
      policyOrigin("raiseMarginHours", raiseMarginHours),
    ];
  }
  const setting = hours - provisioningMarginHours - verificationMarginHours;
  return [
    { from: "hours", hours, at: endsAt },
    policyOrigin("provisioningMarginHours", provisioningMarginHours),
    policyOrigin("verificationMarginHours", verificationMarginHours),
    ...(setting > 0 ? [settingOrigin(setting, policy)] : []),
  ];
}

function moneyOf(step: Step, target: Target, { plan }: PlanFile): Figure[] {
  const { unitCost } = target;
  const version = plan.catalogVersion;
  const { overlapCost, overlapDays, seatsAdded } = step;
  return [
    unitCost === null
      ? figure("standing.why.priceUnknown", {}, { from: "priceMissing", version })
      : figure("standing.why.price", { price: unitCost }, { from: "catalog", version }),
    unitCost === null || overlapCost === null
      ? figure("standing.why.overlapUnknown", { days: overlapDays })
      : figure(
          "standing.why.overlap",
          { days: overlapDays, cost: overlapCost },
          { from: "days", n: seatsAdded, price: unitCost, days: overlapDays },
        ),
  ];
}

/** The source's own commitment where the import names it, else the policy's. */
function commitmentOf(target: Target, { customer, estate, plan, policy }: PlanFile): Figure {
  const { billingPlan: billing, growsSubscriptionId, skuId, term } = target;
  const partNumber = plan.lines.find((line) => line.skuId === skuId)?.skuPartNumber;
  const named = customer.declared.filter(
    (source) =>
      source.skuId === skuId ||
      source.skuPartNumber === partNumber ||
      (source.skuId === null && source.skuPartNumber === null),
  );
  const isDeclared = named.some((source) => source.term === term);
  const isBilledSo = named.some(({ billingPlan }) => billingPlan === billing);
  const declared: Origin = { from: "declared", at: customer.importedAt };
  const origins: readonly Origin[] =
    growsSubscriptionId === null
      ? [
          isDeclared ? declared : policyOrigin("defaultTerm", policy.defaultTerm),
          isBilledSo ? declared : policyOrigin("defaultBillingPlan", policy.defaultBillingPlan),
        ]
      : [{ from: "observed", at: estate.observedAt }];
  return figure("cli.band.term", { term, billing }, ...origins);
}

/** The next best schedule of the whole target, told by its first order. */
function runnerUpOf({ timing: { runnerUp } }: Target): Figure {
  if (runnerUp === null) return figure("standing.why.runnerUpNone", {});
  const { extraCost: cost, orderAt: at } = runnerUp;
  return cost === null
    ? figure("standing.why.runnerUpUnknown", { at })
    : figure("standing.why.runnerUp", { at, cost });
}
