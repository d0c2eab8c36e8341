// Users may be given another license although theirs is still sold only because of the seat cap: the partner uses
// this way, it is told, and there is no room for them beside the sources.

import { failure, type ContinuityFailure } from "./law.ts";
import { isOtherWanted, isSold } from "./other-license.ts";
import { isBought, type CheckedFile } from "./plan-file.ts";
import { roomUnderCap } from "./seats.ts";
import { cappedAt300 } from "./source-facts.ts";
import { leftSkus, needChanges } from "./verify-reassignment.ts";

export function largerPlanFailures(file: CheckedFile): ContinuityFailure[] {
  const { band, plan, policy } = file;
  return [...leftSkus(file)].flatMap((skuId) => {
    const lines = plan.lines.filter((line) => line.skuId === skuId && isBought(line));
    const ids = new Set(lines.map(({ lineId }) => lineId));
    const target = plan.targets.find((each) => each.skuId === skuId);
    const isUnsold = target === undefined && !isSold(file, skuId);
    if (isOtherWanted(file, skuId) || isUnsold) return [];
    const leaving = needChanges(file).filter(
      (need) => need.skuId === skuId && need.users < 0,
    ).length;
    const isTold = plan.findings.some(
      ({ about, code }) => code === "SEAT_CAP_LARGER_PLAN" && about !== null && ids.has(about),
    );
    const isCapped = lines.every(({ skuPartNumber }) => cappedAt300.test(skuPartNumber));
    const own = band.targets.find((each) => each.skuId === skuId);
    const isShown = own === undefined || own.usersAbove === leaving;
    const holds =
      policy.routes.largerPlan === "use" &&
      isTold &&
      isCapped &&
      isShown &&
      leaving > Math.max(0, roomUnderCap(file));
    return holds ? [] : [failure("changeUnfounded", lines[0]?.lineId ?? null, skuId)];
  });
}
