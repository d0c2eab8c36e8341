// The same plan with its purchases at other dates.

import { hashOf } from "#lib/canonical-json.ts";
import { addDays, addHours, latest, type Instant } from "#lib/instant.ts";
import { lastWorkingInstant } from "#domain/lifecycle/working-days.ts";
import type { ApprovalBand, PlanFile, PurchaseStep } from "#domain/plan/move-plan.ts";

/** Everything is ordered as soon as it is approved, and the source's end is still asked for at its end. */
export function boughtNow(file: PlanFile): PlanFile {
  return redated(file, () => file.plan.madeAt);
}

/** Each purchase at its last safe instant, off weekends and freezes, whatever it costs. */
export function boughtAtLastSafeInstant(file: PlanFile): PlanFile {
  return redated(file, ({ latestSafeAt }) =>
    latest(file.plan.madeAt, lastWorkingInstant(latestSafeAt, file.policy).at),
  );
}

const AFTER_END_HOURS = 1;
/** How much later than that the approval still holds. */
const STILL_APPROVED_DAYS = 60;

/** The source is let lapse, and only then replaced. */
export function boughtAfterTheEnd(file: PlanFile): PlanFile {
  const { band, plan } = file;
  const endOf = (lineId: string) =>
    plan.lines.find((line) => line.lineId === lineId)?.end.plannedAt ?? plan.madeAt;
  const targets = band.targets.map((target) => ({
    ...target,
    latestOrderAt: addDays(target.latestOrderAt, STILL_APPROVED_DAYS),
  }));
  return redated({ ...file, ...withBand({ ...band, targets }) }, ({ forLines }) =>
    addHours(latest(plan.madeAt, ...forLines.map(endOf)), AFTER_END_HOURS),
  );
}

function redated(file: PlanFile, orderAt: (step: PurchaseStep) => Instant): PlanFile {
  const targets = file.plan.targets.map((target) => ({
    ...target,
    steps: target.steps.map((step) => ({ ...step, orderAt: orderAt(step) })),
  }));
  const plan = { ...file.plan, targets };
  return { ...file, plan, planHash: hashOf(plan) };
}

function withBand(band: ApprovalBand): Pick<PlanFile, "band" | "bandHash"> {
  return { band, bandHash: hashOf(band) };
}
